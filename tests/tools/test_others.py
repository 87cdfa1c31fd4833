#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""What a BAR has, where registers of other BARs tell it: tests/gen/good/other_bars.yaml."""
import os
import struct
import unittest

from cli import TROUBLE, Tree, run

HERE = os.path.dirname(os.path.abspath(__file__))
SPEC = os.path.join(HERE, '..', 'gen', 'good', 'other_bars.yaml')
ADDRESS = '0000:00:01.0'
NONE, SLOW, FAST = range(3)


class Others(Tree):
    def fill(self, mode, kind, command=3):
        self.add(ADDRESS, struct.pack('<HHHHI', 0x1234, 0x5690, command, 0, 0x08800000) + bytes(244))
        self.write(ADDRESS, 'resource', b'0x00000000f0000000 0x00000000f00000ff 0x0000000000040200\n'
                   b'0x000000000000e000 0x000000000000e007 0x0000000000040101\n'
                   b'0x00000000f1000000 0x00000000f1000fff 0x000000000014220c\n')
        self.write(ADDRESS, 'resource0', struct.pack('<III', mode | 1 << 8 | 2 << 16, 0, 8) + bytes(244))
        self.write(ADDRESS, 'resource1', struct.pack('<BxxxH', kind, 0x7654) + bytes(2))
        self.write(ADDRESS, 'resource2', bytes(range(256)) + b'\x11\0\0\0\x22\0\0\0' + bytes(4096 - 264))

    def show(self, *names):
        return ('show', '--root', self.root, ADDRESS, *names, '--spec', SPEC)

    def test_shown(self):
        """The other BARs are read, and not shown."""
        self.fill(FAST, 2)
        text = self.good(*self.show('bar2'))
        self.assertEqual(text.count('  ['), 1)
        for line in ('speed: 0x07060504', 'entry[1]: 0x1f1e1d1c', 'ring[0].head: 0x00000011',
                     'ring[0].boost: 0x00000022'):
            self.assertIn(f'\n    {line}', text)
        self.assertNotIn('entry[2]', text)
        self.assertNotIn('ring[1]', text)
        self.assertIn(f'\n    fast: {0x7654}', self.good(*self.show('bar1')))
        # asked for, too, in any order
        text = self.good(*self.show('bar2', 'bar0', 'bar1'))
        self.assertEqual(text.count('  ['), 3)

    def test_not_there(self):
        self.fill(SLOW, 1)
        text = self.good(*self.show('bar1', 'bar2'))
        for name in ('fast', 'speed', 'boost'):
            self.assertNotIn(f'{name}:', text)
        self.assertIn('ring[0].head', text)

    def test_none(self):
        self.fill(NONE, 1)
        self.assertNotIn('ring', self.good(*self.show('bar2')).partition('\n')[2].replace('rings: Rings', ''))

    def test_other_cannot_be_read(self):
        """Then what depends on it is left out, and that is said."""
        self.fill(FAST, 2, command=2)  # I/O decoding is off
        p = run(*self.show('bar2'))
        self.assertEqual((p.returncode, p.stderr), (TROUBLE, ''))
        self.assertIn('\n    kind: 0x03020100\n    regs_stride: 0x0f0e0d0c\n    entry[0]: 0x1b1a1918\n', p.stdout)
        self.assertNotIn('speed', p.stdout)
        self.assertIn('\n    another BAR tells what else is here, and it cannot be read\n', p.stdout)
        p = run(*self.show('bar1'))
        self.assertEqual((p.returncode, p.stderr), (TROUBLE, ''))
        self.assertIn('test_others_ports: I/O decoding is off', p.stdout)


if __name__ == '__main__':
    unittest.main()
