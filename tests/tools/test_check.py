#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""pcicap check: rules that are not in a spec, forms of the report, exit status."""
import json
import struct
import tempfile
import unittest

import images
from cli import run

LINK = 0x0c  # Link Capabilities, in the PCI Express capability


def check(configs, *args):
    """What check finds: addresses are bus:00.0 for each (bus, config)."""
    with tempfile.NamedTemporaryFile('w', suffix='.dump') as f:
        for bus, c in configs:
            f.write('%02x:00.0 Class 0200: 1234:5678\n' % bus)
            for at in range(0, len(c.bytes), 16):
                f.write('%02x: %s\n' % (at, c.bytes[at:at + 16].hex(' ')))
            f.write('\n')
        f.flush()
        return run('check', '-F', f.name, *args)


def rules(*configs, broken=False):
    """@broken: a list does not end, so what is behind it is not read."""
    p = check(configs, '--json')
    found = {f['rule'] for f in json.loads(p.stdout)['findings']}
    assert p.returncode == (3 if broken else 1 if found else 0), p
    return found


def express(port_type, cap=0x44, status=0x44, aspm=0, payload=0, header_type=0):
    c = images.Config(header_type=header_type)
    body = bytearray(58)
    struct.pack_into('<H', body, 0, 2 | port_type << 4)
    struct.pack_into('<I', body, 2, 0x8001)  # role-based errors, 256 bytes
    struct.pack_into('<H', body, 6, payload << 5)
    struct.pack_into('<I', body, 10, cap | 3 << 10)
    struct.pack_into('<HH', body, 14, aspm, status)
    c.std(0x10, body)
    c.std(0x01, [3, 0, 8, 0, 0, 0])
    return c


def port(first=1, last=1, **kwargs):
    c = express(4, header_type=1, **kwargs)
    c.bytes[0x18:0x1b] = bytes([0, first, last])
    c.bytes[0x20:0x24] = struct.pack('<HH', 0xfe00, 0xfe00)  # 1 MiB
    c.bytes[0x24:0x28] = struct.pack('<HH', 0xfff0, 0x0000)
    c.bytes[0x1c:0x1e] = bytes([0xf0, 0x00])
    return c


class Function(unittest.TestCase):
    def test_clean(self):
        p = check([(1, express(0))])
        self.assertEqual((p.returncode, p.stdout), (0, 'Nothing found in 1 function.\n'))

    def test_power_management(self):
        for port_type, found in ((0, {'function.pm'}), (4, {'function.pm'}), (9, set()), (10, set())):
            c = images.Config()
            body = bytearray(58)
            struct.pack_into('<H', body, 0, 2 | port_type << 4)
            struct.pack_into('<I', body, 2, 0x8000)
            c.std(0x10, body)
            self.assertEqual(rules((1, c)), found)

    def test_virtual_function(self):
        """It has the power management of its PF."""
        c = images.Config()
        body = bytearray(58)
        struct.pack_into('<H', body, 0, 2)
        struct.pack_into('<I', body, 2, 0x8000)
        c.std(0x10, body)
        c.put(0, b'\xff' * 4)
        self.assertEqual(rules((1, c)), set())

    def test_msi_and_msix(self):
        for msi, msix, found in ((1, 0, set()), (0, 1, set()), (1, 1, {'function.msi'})):
            c = express(0)
            c.std(0x05, struct.pack('<HIHH', msi | 0x80, 0, 0, 0) + bytes(2))
            c.std(0x11, struct.pack('<HII', msix << 15, 0, 0x800))
            self.assertEqual(rules((1, c)), found)

    def test_lists(self):
        c = express(0)
        at = c.std(0x09, [3, 0, 0])
        c.bytes[at + 1] = at
        self.assertEqual(rules((1, c), broken=True) & {'function.loop', 'function.list'}, {'function.loop'})
        c.bytes[at + 1] = 0x10
        self.assertEqual(rules((1, c), broken=True) & {'function.loop', 'function.list'}, {'function.list'})


class Path(unittest.TestCase):
    def test_same(self):
        self.assertEqual(rules((0, port()), (1, express(0))), set())

    def test_payload(self):
        self.assertEqual(rules((0, port()), (1, express(0, payload=1))), {'path.payload'})

    def test_link(self):
        """Below what both ends support; not where one end supports no more."""
        fast, slow = 0x44, 0x43
        self.assertEqual(rules((0, port(status=slow)), (1, express(0, status=slow))),
                         {'path.link_speed', 'pcie.link_speed'})
        self.assertEqual(rules((0, port(status=slow)), (1, express(0, cap=slow, status=slow))),
                         {'pcie.link_speed'})
        self.assertEqual(rules((0, port(status=0x14)), (1, express(0, status=0x14))),
                         {'path.link_width', 'pcie.link_width'})
        self.assertEqual(rules((0, port(status=0x14)), (1, express(0, cap=0x14, status=0x14))),
                         {'pcie.link_width'})
        self.assertEqual(rules((0, port(status=fast)), (1, express(0))), set())

    def test_aspm(self):
        self.assertEqual(rules((0, port()), (1, express(0, aspm=2))), {'path.aspm_l1'})
        self.assertEqual(rules((0, port(aspm=2)), (1, express(0, aspm=2))), set())
        self.assertEqual(rules((0, port(aspm=2)), (1, express(0))), set())

    def test_buses(self):
        self.assertEqual(rules((0, port(1, 2)), (1, port(2, 2))), set())
        self.assertEqual(rules((0, port(1, 2)), (1, port(2, 3))), {'path.buses'})

    def test_window(self):
        for bar, found in ((0xfe000000, set()), (0xfe0ff000, set()), (0xfe100000, {'path.window'}),
                           (0xfdfff000, {'path.window'}), (0x1001, {'path.window'}), (0, set())):
            c = express(0)
            c.put32(0x10, bar)
            c.bytes[4] = 7
            self.assertEqual(rules((0, port()), (1, c)), found, hex(bar))
            c.bytes[4] = 4  # it decodes nothing
            self.assertEqual(rules((0, port()), (1, c)), set())


class Report(unittest.TestCase):
    BAD = [(0, port()), (1, express(0, payload=1, status=0x43))]

    def test_text(self):
        self.assertIn('0000:01:00.0 [040] warning: The payload size differs from that of the port'
                      ' above (path.payload; PCI Express Base 6.0, 2.2.2)\n', check(self.BAD).stdout)

    def test_level(self):
        count = [len(check(self.BAD, '--level', level).stdout.splitlines())
                 for level in ('note', 'warning')]
        self.assertGreater(count[0], count[1])
        p = check(self.BAD, '--level', 'error')
        self.assertEqual((p.returncode, p.stdout), (0, 'Nothing found in 2 functions.\n'))
        self.assertEqual(check(self.BAD, '--level', 'bad').returncode, 2)

    def test_json(self):
        d = json.loads(check(self.BAD, '--json').stdout)
        self.assertEqual(d['functions'], 2)
        self.assertEqual(set(d['findings'][0]), {'address', 'offset', 'severity', 'rule', 'text', 'source'})

    def test_sarif(self):
        d = json.loads(check(self.BAD, '--sarif').stdout)
        self.assertEqual(d['version'], '2.1.0')
        run_, = d['runs']
        self.assertEqual(run_['tool']['driver']['name'], 'pcicap')
        result = [r for r in run_['results'] if r['ruleId'] == 'path.payload'][0]
        self.assertEqual(result['level'], 'warning')
        self.assertEqual(result['locations'][0]['logicalLocations'][0]['name'], '0000:01:00.0')
        self.assertEqual(check(self.BAD, '--sarif', '--json').returncode, 2)

    def test_not_read(self):
        """A register that the dump lacks breaks no rule."""
        with tempfile.NamedTemporaryFile('w', suffix='.dump') as f:
            c = express(0, payload=1, status=0x43)
            f.write('01:00.0 Class 0200: 1234:5678\n')
            for at in range(0, 0x50, 16):
                f.write('%02x: %s\n' % (at, c.bytes[at:at + 16].hex(' ')))
            f.flush()
            p = run('check', '-F', f.name, '--json')
        self.assertEqual(json.loads(p.stdout)['findings'], [])


if __name__ == '__main__':
    unittest.main()
