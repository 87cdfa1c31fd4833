#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""examples/show.md and examples/nic.dump: what show prints beside lspci -vvv.

show_page.py PCICAP [--check]: writes both, or compares what does not depend on the
system's pci.ids and lspci.
"""
import struct
import subprocess
import sys

import images

NIC = 'examples/nic.dump'
PAGE = 'examples/show.md'

INTRO = """<!-- SPDX-License-Identifier: GPL-2.0-only OR MIT -->
# pcicap show beside lspci -vvv

Four functions, as `pcicap show -F FILE ADDRESS` and as
`lspci -F FILE -s ADDRESS -vvv` (lspci version 3.9.0) print them. Three are of dumps
in `tests/images`; the network controller is made by `tests/tools/show_page.py` with the
capabilities of an Intel 82576, since QEMU 7.2 has no NIC with VFs. On a machine, `show`
has a line more: driver, modules, physical slot, interrupt, NUMA node, IOMMU group,
power state, and the link as the kernel sees it.
"""

PARTS = (
    ('A root port', 'tests/images/ports.dump', '00:01.0'),
    ('An SSD with virtual functions', 'tests/images/nvme-sriov-vfs.dump', '01:00.0'),
    ('A network controller with virtual functions', NIC, '01:00.0'),
    ('One of its virtual functions', NIC, '01:10.0'),
    ('A CXL memory device', 'tests/images/cxl.dump', '43:00.0'),
)


def express(c, at, slot_power=0):
    """An endpoint of two 5 GT/s x4 ends, with FLR and extended tags."""
    body = bytearray(58)
    struct.pack_into('<HIHH', body, 0, 2, 0x10008cc2 | slot_power << 18, 0x2117, 0)
    struct.pack_into('<IHH', body, 10, 0x00036c42, 0x0040, 0x1042)
    struct.pack_into('<IH', body, 0x24 - 2, 0x1f, 0)
    c.std(0x10, body, offset=at)


def extended(c):
    """AER and ARI, as the PF and its VFs have them."""
    c.ext(0x01, 2, images.dwords(0, 0, 0x00062011, 0, 0x2000, 0xa0), offset=0x100)
    c.ext(0x0e, 1, struct.pack('<HH', 0, 0), offset=0x150)


def physical():
    c = images.Config()
    c.put(0, struct.pack('<HHHHIII', 0x8086, 0x10c9, 0x0406, 0x0010, 0x02000001, 0x00000010, 0xc0000000))
    c.put32(0x14, 0xc0020000)
    c.put32(0x18, 0x6001)
    c.put32(0x1c, 0xc0040000)
    c.put(0x2c, struct.pack('<HH', 0x8086, 0xa03c))
    c.bytes[0x3d] = 1
    c.std(0x01, struct.pack('<HHH', 0xc823, 0x2008, 0), offset=0x40)
    c.std(0x05, struct.pack('<HQHII', 0x0180, 0, 0, 0, 0), offset=0x50)
    c.std(0x11, struct.pack('<HII', 0x8009, 3, 0x2003), offset=0x70)
    express(c, 0xa0)
    extended(c)
    c.ext(0x10, 1, images.dwords(0, 0x19, 8 | 8 << 16, 2, 0x80 | 2 << 16, 0x10ca << 16, 0x553, 1,
                                 0xc0100004, 0, 0, 0xc0120004, 0, 0, 0), offset=0x160)
    return c


def virtual():
    c = images.Config()
    c.put(0, struct.pack('<HHHHIII', 0xffff, 0xffff, 0x0004, 0x0010, 0x02000001, 0, 0))
    c.put(0x2c, struct.pack('<HH', 0x8086, 0xa03c))
    c.std(0x11, struct.pack('<HII', 0x8002, 3, 0x2003), offset=0x70)
    express(c, 0xa0)
    extended(c)
    return c


def nic():
    text = ''
    for address, name, c in (('01:00.0', '8086:10c9', physical()), ('01:10.0', '8086:10ca', virtual()),
                             ('01:10.2', '8086:10ca', virtual())):
        text += '%s Ethernet controller [0200]: [%s]\n' % (address, name)
        for at in range(0, 4096, 16):
            text += '%02x: %s\n' % (at, c.bytes[at:at + 16].hex(' '))
        text += '\n'
    return text


def run(*args):
    return subprocess.run(args, capture_output=True, text=True, check=False).stdout


def block(name, text):
    lines = text.rstrip('\n').expandtabs(4).split('\n')
    yield '`%s`, %d lines:' % (name, len(lines))
    yield ''
    yield from ('    ' + line if line else '' for line in lines)


def page(pcicap):
    lines = [INTRO]
    for title, path, address in PARTS:
        lines += ['## ' + title, '']
        lines += block('pcicap', run(pcicap, 'show', '-F', path, address))
        lines.append('')
        lines += block('lspci', run('lspci', '-vvv', '-F', path, '-s', address))
        lines.append('')
    return '\n'.join(lines).rstrip('\n') + '\n'


def plain(text):
    """What no version of pci.ids or of lspci changes."""
    return [line for line in text.split('\n') if line.startswith(('#', '      [', '      BAR', '      VF BAR',
                                                                  '      bus'))]


def main():
    pcicap = sys.argv[1]
    if '--check' not in sys.argv:
        with open(NIC, 'w', encoding='ascii') as f:
            f.write(nic())
        with open(PAGE, 'w', encoding='utf-8') as f:
            f.write(page(pcicap))
        return 0
    with open(NIC, encoding='ascii') as f:
        if f.read() != nic():
            print('%s is not what %s makes' % (NIC, sys.argv[0]))
            return 1
    with open(PAGE, encoding='utf-8') as f:
        told, now = plain(f.read()), plain(page(pcicap))
    for a, b in zip(told, now):
        if a != b:
            print('%s: %s\nnow: %s' % (PAGE, a, b))
    return told != now or len(now) < 40


if __name__ == '__main__':
    sys.exit(main())
