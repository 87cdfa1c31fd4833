#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""pcicap tree and pcicap hex, of the shipped dumps and of changed ones.

PCICAP=program test_tree.py, from the top of the tree.
"""
import os
import re
import shutil
import tempfile
import unittest

from cli import OK, TROUBLE, Case, run

VFS = 'tests/images/nvme-sriov-vfs.dump'
PORTS = 'tests/images/ports.dump'


def rows(path):
    """The bytes of each function by address."""
    found, name = {}, None
    with open(path, encoding='ascii') as f:
        for line in f:
            head = re.match(r'((?:[0-9a-f]{4}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]) ', line)
            data = re.match(r'[0-9a-f]+: ((?:[0-9a-f]{2} ?)+)$', line.strip())
            if head:
                name = head[1] if head[1].count(':') == 2 else '0000:' + head[1]
                found[name] = bytearray()
            elif data:
                found[name] += bytes.fromhex(data[1])
    return found


class Tree(Case):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)

    def file(self, name, data):
        path = os.path.join(self.folder, name)
        with open(path, 'wb') as f:
            f.write(data if isinstance(data, bytes) else data.encode())
        return path

    def changed(self, path, changes):
        """A dump with bytes changed: {address: {offset: bytes}}."""
        text = ''
        for name, data in rows(path).items():
            for at, new in changes.get(name, {}).items():
                data[at:at + len(new)] = new
            text += f'{name} x\n'
            for i in range(0, len(data), 16):
                text += f'{i:02x}: {data[i:i + 16].hex(" ")}\n'
            text += '\n'
        return self.file('changed.dump', text)

    def tree(self, path, status=OK):
        p = run('tree', '-F', path)
        self.assertEqual(p.returncode, status, p.stderr)
        return p.stdout.splitlines()

    def depth(self, lines, address):
        line = next(x for x in lines if address in x)
        return line.index(address) // 4

    def test_functions_stand_below_their_bridges(self):
        lines = self.tree(PORTS)
        for address, depth in (('0000:00:01.0', 0), ('0000:01:00.0', 1), ('0000:02:00.0', 2),
                               ('0000:03:00.0', 3), ('0000:02:01.0', 2), ('0000:06:01.0', 2)):
            self.assertEqual(self.depth(lines, address), depth, address)
        shown = [x for x in lines if re.search(r'[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]', x)]
        self.assertEqual(len(shown), len(rows(PORTS)))

    def test_vfs_stand_below_their_pf_with_its_vendor(self):
        lines = self.tree(VFS)
        for n in range(1, 5):
            line = next(x for x in lines if f'01:00.{n}' in x)
            self.assertIn(f' VF {n} ', line)
            self.assertIn('[1b36:0010]', line)
            self.assertEqual(self.depth(lines, f'0000:01:00.{n}'), 2)

    def test_windows_have_sizes_and_disabled_ones_are_left_out(self):
        lines = self.tree(self.changed(PORTS, {'0000:00:03.0': {
            0x1c: b'\x21\x31', 0x30: b'\x01\x00\x01\x00',      # I/O 12000-13fff
            0x20: b'\x00\xfe\xf0\xfe',                         # memory fe000000-feffffff
            0x24: b'\xf1\xff\x01\x00',                         # prefetchable: base above limit
            0x28: b'\x00\x00\x00\x00\x00\x00\x00\x00'}}))
        at = next(i for i, x in enumerate(lines) if '0000:00:03.0' in x)
        self.assertEqual(lines[at + 1].strip(),
                         'bus 07, I/O 12000-13fff (8 KiB), memory fe000000-feffffff (16 MiB)')

    def test_upper_halves_count_only_where_the_type_says_so(self):
        lines = self.tree(self.changed(PORTS, {'0000:00:03.0': {
            0x1c: b'\x20\x30', 0x30: b'\x01\x00\x01\x00',
            0x20: b'\xf0\xff\x00\x00',
            0x24: b'\x00\xe0\x00\xe0', 0x28: b'\x01\x00\x00\x00\x01\x00\x00\x00'}}))
        at = next(i for i, x in enumerate(lines) if '0000:00:03.0' in x)
        self.assertEqual(lines[at + 1].strip(),
                         'bus 07, I/O 2000-3fff (8 KiB), prefetchable e0000000-e00fffff (1 MiB)')

    def test_a_bridge_that_leads_back_makes_no_circle(self):
        lines = self.tree(self.changed(PORTS, {'0000:02:00.0': {0x19: b'\x00\x00'},
                                               '0000:01:00.0': {0x19: b'\x01\x01'}}))
        self.assertEqual(len([x for x in lines if re.search(r':[0-9a-f]{2}\.[0-7] ', x)]),
                         len(rows(PORTS)))

    def test_an_image_has_no_place(self):
        data = bytes(next(iter(rows(PORTS).values())))
        p = run('tree', '-F', self.file('x.bin', data))
        self.assertEqual(p.returncode, TROUBLE)
        self.assertIn('no address', p.stderr)


class Hex(Case):
    def test_every_byte_is_there_once_and_is_what_the_dump_has(self):
        p = run('hex', '-F', PORTS)
        self.assertEqual(p.returncode, OK, p.stderr)
        functions, name, end = rows(PORTS), None, 0
        for line in p.stdout.splitlines():
            head = re.match(r'([0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]) ', line)
            row = re.match(r'  ([0-9a-f]{3}):((?: [0-9a-f]{2})+)  ', line)
            if head:
                if name:
                    self.assertFalse(any(functions[name][end:]), name)
                name, end = head[1], 0
            elif row:
                at, data = int(row[1], 16), bytes.fromhex(row[2])
                self.assertGreaterEqual(at, end)
                self.assertFalse(any(functions[name][end:at]), f'{name} {end:x}')
                self.assertEqual(data, functions[name][at:at + len(data)])
                end = at + len(data)

    def test_names(self):
        out = run('hex', '-F', VFS, '01:00.0').stdout
        for line in ('  00e: 00                       type0.header_type',
                     '  014: 08 00 00 00              type0.bar[1] (high half)',
                     '  040: 11 80                    msix: ID and next pointer',
                     '  130: 04 00                    sriov.num_vfs'):
            self.assertIn(line, out)


if __name__ == '__main__':
    unittest.main()
