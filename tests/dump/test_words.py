#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Sizes of BARs from lspci's own words beside the rows."""
import json
import subprocess
import sys
import unittest

import cli
import images

WORDS = {
    'Region 0: Memory at fe000000 (32-bit, non-prefetchable) [size=16K]':
        (0, 16 << 10),
    'Region 1: I/O ports at e000 [size=32]': (1, 32),
    'Region 2: Memory at 8fd000000 (64-bit, prefetchable) [size=16M]':
        (2, 16 << 20),
    'Expansion ROM at fb000000 [disabled] [size=64K]': (None, 64 << 10),
}


def config():
    c = images.Config(size=256)
    c.put32(0x10, 0xfe000000)
    c.put32(0x14, 0x0000e001)
    c.put32(0x18, 0xfd00000c)
    c.put32(0x1c, 0x00000008)
    c.put32(0x30, 0xfb000000)
    return c


def dump(*words):
    rows = ['%02x: %s' % (at, config().bytes[at:at + 16].hex(' '))
            for at in range(0, 256, 16)]
    return '\n'.join(['00:01.0 x'] + ['\t' + w for w in words] + rows) + '\n'


def bars(text, *options):
    return subprocess.run([cli.PCICAP, 'bars', *options, '-F', '-'],
                          input=text, capture_output=True, text=True,
                          check=False)


def sizes(*words):
    p = bars(dump(*words), '--json')
    assert p.returncode == cli.OK and not p.stderr, p
    return {b['index']: (b['size'], b.get('size_source'))
            for b in json.loads(p.stdout)['devices'][0]['bars']}


class Words(unittest.TestCase):
    def test_without_words(self):
        self.assertEqual(sizes(), {i: (None, None) for i in (0, 1, 2, None)})

    def test_sizes(self):
        self.assertEqual(sizes(*WORDS), {
            i: (size, 'lspci') for i, size in WORDS.values()})

    def test_without_index(self):
        """lspci -v"""
        self.assertEqual(sizes(*[w.split(': ')[-1] for w in WORDS]), {
            i: (size, 'lspci') for i, size in WORDS.values()})

    def test_text(self):
        self.assertIn('16 KiB as lspci printed', bars(dump(*WORDS)).stdout)

    def test_words_of_something_else(self):
        """Another address, kind or slot, and sizes that no BAR has."""
        for words in ('Region 0: Memory at fd000000 (32-bit) [size=16K]',
                      'Region 0: I/O ports at fe000000 [size=16K]',
                      'Region 3: Memory at fe000000 (32-bit) [size=16K]',
                      'Region 0: Memory at fe000000 (32-bit) [size=15K]',
                      'Region 0: Memory at fe000000 (32-bit) [size=4G]',
                      'Region 0: Memory at fe000000 (32-bit) [size=]'):
            self.assertEqual(sizes(words)[0], (None, None), words)

    def test_wrapped_by_a_mailer(self):
        words = list(WORDS)[0]
        at = words.index('non-')
        text = dump(words).replace(words, words[:at].rstrip() + '\n' +
                                   words[at:])
        device = json.loads(bars(text, '--json').stdout)['devices'][0]
        self.assertEqual(device['bars'][0]['size'], 16 << 10)


if __name__ == '__main__':
    sys.exit(unittest.main())
