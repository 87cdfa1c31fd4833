#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Hand-made configuration spaces: make_images.py [--seeds] FOLDER

Dumps of several functions; with --seeds, an image a file, for a fuzzer.
"""
import os
import sys

import bar_images
import images


def broken():
    """Lists that lspci and pcicap may see differently, a function each."""
    loop = images.Config()
    a = loop.std(0x01, [3, 0, 0, 0, 0, 0])
    b = loop.std(0x03, [0] * 6)
    loop.bytes[b + 1] = a
    ends = images.Config()
    at = ends.std(0x01, [3, 0, 0, 0, 0, 0])
    ends.bytes[at + 1] = 0x80
    ends.put(0x80, b'\xff\xff\xff\xff')
    low = images.Config()
    at = low.std(0x01, [3, 0, 0, 0, 0, 0])
    low.bytes[at + 1] = 0x10
    low_ext = images.Config()
    low_ext.pcie()
    at = low_ext.ext(0x03, 1, [1] * 8)
    low_ext.put32(at, 0x00010003 | 0x40 << 20)
    ext_loop = images.Config()
    ext_loop.pcie()
    a = ext_loop.ext(0x03, 1, [1] * 8)
    b = ext_loop.ext(0x0e, 1, [0] * 4)
    ext_loop.put32(b, 0x0001000e | a << 20)
    null = images.Config()
    null.pcie()
    at = null.ext(0x03, 1, [1] * 8)
    null.put32(at, 0x00010003 | 0x200 << 20)
    ones = images.Config()
    ones.pcie()
    at = ones.ext(0x03, 1, [1] * 8)
    ones.put32(at, 0x00010003 | 0x200 << 20)
    ones.put(0x200, b'\xff' * 4)
    empty = images.Config()
    empty.pcie()
    empty.put32(0x100, 0x0000ffff)
    no_ext = images.Config()
    no_ext.std(0x01, [3, 0, 0, 0, 0, 0])
    no_ext.put32(0x100, 0x00010003)
    unknown = images.Config()
    unknown.pcie()
    unknown.std(0x3f, range(14))
    unknown.ext(0x7777, 3, range(20))
    layout = images.Config(header_type=5)
    layout.std(0x01, [3, 0, 0, 0, 0, 0])
    cut = images.Config(size=0x110)
    cut.pcie()
    at = cut.ext(0x03, 1, [1] * 8)
    cut.put32(at, 0x00010003 | 0x200 << 20)
    short = images.Config(size=64)
    short.bytes[0x34] = 0x40
    return [loop, ends, low, low_ext, ext_loop, null, ones, empty, no_ext,
            unknown, layout, cut, short]


def seeds(folder):
    """A byte that chooses a description stands before each image."""
    spaces = [images.random_endpoint(seed) for seed in range(8)] + broken()
    spaces += [f() for f in bar_images.GOOD + bar_images.BROKEN]
    for i, c in enumerate(spaces):
        with open(os.path.join(folder, 'seed-%02d' % i), 'wb') as f:
            f.write(bytes([i * 7]) + c.bytes)


def main():
    folder = sys.argv[-1]
    os.makedirs(folder, exist_ok=True)
    if sys.argv[1] == '--seeds':
        seeds(folder)
        return
    images.write_dump(os.path.join(folder, 'random.dump'),
                      [images.random_endpoint(seed) for seed in range(32)])
    images.write_dump(os.path.join(folder, 'broken.dump'), broken())
    images.write_dump(os.path.join(folder, 'bars.dump'),
                      [function() for function in bar_images.GOOD])
    images.write_dump(os.path.join(folder, 'bars-broken.dump'),
                      [function() for function in bar_images.BROKEN])


if __name__ == '__main__':
    main()
