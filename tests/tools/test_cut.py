#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""What is cut off, not read, and not in the layout: three things, in each command."""
import json
import struct
import tempfile
import unittest

import images
from cli import NOTHING, OK, TROUBLE, run

PCIE = 0x40


def express(port_type=0):
    """An endpoint at @PCIE, 52 bytes: it has a link, no slot."""
    c = images.Config()
    body = bytearray(range(58))
    struct.pack_into('<H', body, 0, 2 | port_type << 4)
    c.std(0x10, body)
    return c


def of(c, *args, end=256, without=range(0)):
    """The output of a command; a dump has bytes up to @end, not those @without."""
    files = ('-F',) if args[0] != 'diff' else ()
    with tempfile.NamedTemporaryFile('w', suffix='.dump') as f:
        f.write('00:00.0 Class 0200: 1234:5678\n')
        for at in range(0, end, 4):
            if at not in without:
                f.write('%02x: %s\n' % (at, c.bytes[at:min(at + 4, end)].hex(' ')))
        f.flush()
        return run(args[0], *files, f.name, *args[1:])


def registers(p):
    cap = next(c for c in json.loads(p.stdout)['devices'][0]['capabilities'] if c['name'] == 'pcie')
    return {r['name']: r for r in cap['registers']}


class Cut(unittest.TestCase):
    """The dump ends within the capability: behind lnk_cap, at each byte."""

    END = PCIE + 0x10

    def test_show(self):
        p = of(express(), 'show', '-v', end=self.END)
        self.assertIn('    lnk_cap: ', p.stdout)
        for name in ('lnk_ctl', 'lnk_sta', 'dev_cap2', 'lnk_sta2'):
            self.assertIn('    %s: not in the dump\n' % name, p.stdout)
        self.assertNotIn('slt_', p.stdout)  # the layout lacks it
        self.assertIn('pcie: PCI Express (id 10, 52 bytes)', p.stdout)
        self.assertEqual(p.returncode, TROUBLE)

    def test_each_end(self):
        """A register is there when all of it is; the others say that they are not."""
        whole = registers(of(express(), 'show', '--json'))
        for end in range(PCIE + 4, PCIE + 0x34):
            cut = registers(of(express(), 'show', '--json', end=end))
            self.assertEqual(list(cut), list(whole), end)
            for name, r in whole.items():
                there = PCIE + r['offset'] + r['width'] // 8 <= end
                self.assertEqual(cut[name]['value'], r['value'] if there else None, (end, name))
                self.assertEqual(cut[name]['fields'], r['fields'] if there else [], (end, name))

    def test_within_the_first_dword(self):
        """Not even the kind of function is known: nothing is said of what there is."""
        for end in (PCIE + 1, PCIE + 2, PCIE + 3):
            p = of(express(), 'show', '-v', end=end)
            self.assertNotIn('Endpoint', p.stdout)
            self.assertIn('not in the dump', p.stdout)

    def test_json(self):
        p = of(express(), 'show', '--json', end=self.END)
        errors = json.loads(p.stdout)['devices'][0]['errors']
        self.assertIn(('pcie.lnk_ctl', 'ENODATA', 'not in the dump'),
                      [(e['where'], e['error'], e['message']) for e in errors])
        self.assertEqual(p.returncode, TROUBLE)

    def test_summary(self):
        p = of(express(), 'show', end=self.END)
        self.assertIn('pcie: Endpoint, ? x? of ', p.stdout)
        self.assertIn('ASPM ?, unsupported requests; not in the dump\n', p.stdout)

    def test_get(self):
        for name, status, text in (('pcie.lnk_cap', OK, ''),
                                   ('pcie.lnk_sta', TROUBLE, 'not in the dump'),
                                   ('pcie.lnk_sta.current_link_speed', TROUBLE, 'not in the dump'),
                                   ('pcie.lnk_sta.nothing', NOTHING, 'no register or field'),
                                   ('pcie.slt_cap', NOTHING, 'no register or field')):
            p = of(express(), 'get', '00:00.0', name, end=self.END)
            self.assertEqual(p.returncode, status, p)
            self.assertIn(text, p.stderr)

    def test_hex(self):
        p = of(express(), 'hex', end=self.END)
        self.assertRegex(p.stdout, r'  04c: [0-9a-f ]{11} +pcie.lnk_cap\n')
        self.assertRegex(p.stdout, r'  050: \?\? \?\? +pcie.lnk_ctl\n')
        self.assertRegex(p.stdout, r'  072: \?\? \?\? +pcie.lnk_sta2\n')
        self.assertNotIn('slt_', p.stdout)
        self.assertEqual(p.returncode, TROUBLE)

    def test_diff(self):
        """What was not read is not what is not there."""
        with tempfile.NamedTemporaryFile('wb', suffix='.bin') as f:
            f.write(express().bytes)
            f.flush()
            p = of(express(), 'diff', f.name, end=self.END)
        self.assertIn('pcie.lnk_ctl', p.stdout)
        self.assertNotIn('slt_cap', p.stdout)
        self.assertNotIn('lnk_cap:', p.stdout)

    def test_next_capability(self):
        """Not the data end, but the capability does: the next one begins."""
        c = express()
        c.bytes[PCIE + 1] = PCIE + 0x10
        c.bytes[PCIE + 0x10:PCIE + 0x12] = bytes([0x09, 0])
        p = of(c, 'show', '-v')
        self.assertIn('pcie: PCI Express (id 10, 16 of 52 bytes)', p.stdout)
        self.assertNotIn('lnk_ctl', p.stdout)
        self.assertIn('; cut off: 16 of 52 bytes\n', of(c, 'show').stdout)
        found = [f['rule'] for f in json.loads(of(c, 'check', '--json').stdout)['findings']]
        self.assertIn('function.overlap', found)
        cap = json.loads(of(c, 'show', '--json').stdout)['devices'][0]['capabilities'][1]
        self.assertEqual((cap['size'], cap['described']), (16, 52))

    def test_whole(self):
        p = of(express(), 'show', '--json')
        self.assertNotIn('described', p.stdout)
        found = [f['rule'] for f in json.loads(of(express(), 'check', '--json').stdout)['findings']]
        self.assertNotIn('function.overlap', found)


class Vendor(unittest.TestCase):
    def test_raw(self):
        """Bytes of a structure that nobody knows end with the dump, too."""
        c = images.Config()
        c.std(0x09, bytes([0x10]) + bytes(range(0xd)))
        for end, words in ((0x50, 4), (0x48, 2), (0x4a, 2), (0x44, 1)):
            p = of(c, 'show', '--json', end=end)
            cap = json.loads(p.stdout)['devices'][0]['capabilities'][1]
            raw = [r['value'] for r in cap['registers'] if r['name'].startswith('raw[')]
            self.assertEqual([v is not None for v in raw], [i < words for i in range(4)], (end, raw))


class OwnLength(unittest.TestCase):
    """Intel's capabilities have two or three dwords, as their length says."""

    def test_shorter(self):
        for length, names in ((8, ['kind', 'capid_a']), (12, ['kind', 'capid_a', 'capid_b']),
                              (16, ['kind', 'capid_a', 'capid_b', 'capid_c'])):
            c = images.Config()
            c.put(0, b'\x86\x80')
            c.std(0x09, bytes([length, 1]) + bytes(range(length - 4)))
            cap = json.loads(of(c, 'show', '--json').stdout)['devices'][0]['capabilities'][1]
            self.assertEqual((cap['name'], [r['name'] for r in cap['registers'] if r['name'] != 'vndr.length']),
                             ('intel_capid', names))
            self.assertNotIn('described', cap)
            self.assertEqual(of(c, 'check').returncode, OK)


class Unknown(unittest.TestCase):
    """AGP: which rate field a register has is told by another register."""

    AT = 0x58

    def setUp(self):
        self.c = images.Config()
        self.c.std(0x02, bytes([0x30, 0]) + images.dwords(0x1f000203, 0x00000101), offset=self.AT)

    def of(self, *args):
        return of(self.c, *args, without=(self.AT + 4,))

    def test_known(self):
        p = of(self.c, 'get', '00:00.0', 'agp.command.rate')
        self.assertEqual(p.returncode, OK, p)
        self.assertEqual(of(self.c, 'get', '00:00.0', 'agp.command.agp3_rate').returncode, NOTHING)

    def test_show(self):
        p = self.of('show', '-v')
        self.assertIn('        rate: ? (not in the dump)\n', p.stdout)
        self.assertIn('        agp3_rate: ? (not in the dump)\n', p.stdout)

    def test_json(self):
        d = json.loads(self.of('show', '--json').stdout)['devices'][0]
        agp = next(c for c in d['capabilities'] if c['name'] == 'agp')
        fields = {f['name']: f for r in agp['registers'] if r['name'] == 'command' for f in r['fields']}
        for name in ('rate', 'agp3_rate'):
            self.assertEqual(fields[name], {'name': name, 'value': None, 'label': None})

    def test_get(self):
        p = self.of('get', '00:00.0', 'agp.command.rate')
        self.assertEqual(p.returncode, TROUBLE)
        self.assertIn('agp.command.rate: cannot tell whether it is there: not in the dump', p.stderr)
        self.assertIn('agp.command.rate: ?\n', self.of('get', '-v', '00:00.0', 'agp.command').stdout)

    def test_names(self):
        self.assertIn('agp.command.rate\n', self.of('names', 'agp').stdout)

    def test_diff(self):
        with tempfile.NamedTemporaryFile('wb', suffix='.bin') as f:
            f.write(self.c.bytes)
            f.flush()
            p = self.of('diff', f.name)
        self.assertIn('agp.command.rate', p.stdout)


if __name__ == '__main__':
    unittest.main()
