#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""pcicap check: rules that are not in a spec, forms of the report, exit status."""
import collections
import glob
import json
import os
import re
import struct
import tempfile
import unittest

import yaml

import images
from cli import Tree, run

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


def rules(*configs):
    p = check(configs, '--json')
    found = {f['rule'] for f in json.loads(p.stdout)['findings']}
    assert p.returncode == (1 if found else 0), p
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
        struct.pack_into('<I', body, 2, 0x8000 | 1 << 28)
        c.std(0x10, body)
        vf(c)
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
        self.assertEqual(rules((1, c)) & {'function.loop', 'function.list'}, {'function.loop'})
        c.bytes[at + 1] = 0x10
        self.assertEqual(rules((1, c)) & {'function.loop', 'function.list'}, {'function.list'})


def rule_of(rule, broken, good, *others):
    """@broken breaks @rule, and @good does not; @others are functions beside them."""
    found = rules((1, broken), *others)
    assert rule in found, (rule, found)
    found = rules((1, good), *others)
    assert rule not in found, (rule, found)


def with_bits(c, offset, mask):
    """The dword there with these bits inverted."""
    new = images.Config()
    new.bytes = bytearray(c.bytes)
    new.put32(offset, struct.unpack_from('<I', c.bytes, offset)[0] ^ mask)
    return new


def vf(c):
    """What a VF reads: no IDs, no Command, no BARs."""
    c.put(0, b'\xff' * 4)
    c.bytes[4:6] = bytes(2)
    return c


def flr(c, on=True):
    at = c.bytes.index(0x10, 0x40)
    c.bytes[at + 7] = c.bytes[at + 7] & 0xef | on << 4
    return c


def with_acs(c, cap, ctrl):
    c.ext(0x0d, 1, struct.pack('<HH', cap, ctrl))
    return c


def with_vfs(enable=1):
    c = flr(express(0))
    c.ext(0x10, 1, images.dwords(0, enable | 8, 2 | 2 << 16, 2, 1 | 1 << 16, 1 << 16, 0x553, 1) + bytes(28))
    return c


PCIE = 0x40  # of express()


class Hardwired(unittest.TestCase):
    def test_header(self):
        for rule, offset, bit in (('special_cycles', 4, 3), ('memory_write_invalidate', 4, 4),
                                  ('palette_snoop', 4, 5), ('stepping', 4, 7), ('fast_back_to_back', 4, 9),
                                  ('status', 4, 16 + 5), ('status', 4, 16 + 7), ('status', 4, 16 + 9),
                                  ('status', 4, 16 + 10), ('latency_timer', 12, 8), ('latency_timer', 12, 15)):
            for port_type in (0, 1, 9, 10):
                c = express(port_type)
                rule_of('hardwired.' + rule, with_bits(c, offset, 1 << bit), c)

    def test_conventional(self):
        """Without PCI Express, these bits mean something."""
        c = images.Config()
        c.put32(4, 0x06b002b8)
        self.assertEqual(rules((1, c)), set())

    def test_ports(self):
        for rule, offset, bits in (('secondary_latency_timer', 0x18, range(24, 32)),
                                   ('secondary_status', 0x1c, (21, 23, 25, 26)),
                                   ('bridge_control', 0x3c, (21, 23, 24, 25, 26, 27)),
                                   ('port_latency', PCIE + 4, (6, 8, 9, 11)),
                                   ('port_flr', PCIE + 4, (28,))):
            for bit in bits:
                rule_of('hardwired.' + rule, with_bits(port(), offset, 1 << bit), port())
        self.assertNotIn('hardwired.port_latency', rules((1, with_bits(express(0), PCIE + 4, 0xfc0))))

    def test_integrated(self):
        for port_type in (9, 10):
            c = express(port_type, cap=0, status=0)
            c.put32(PCIE + 12, 0)
            for offset in (12, 16):
                rule_of('hardwired.integrated_link', with_bits(c, PCIE + offset, 1), c)
            rule_of('hardwired.ari_forwarding', with_bits(c, PCIE + 0x24, 0x20), c)
        self.assertNotIn('hardwired.ari_forwarding', rules((0, with_bits(port(), PCIE + 0x24, 0x20))))

    def test_vf(self):
        c = vf(flr(express(0)))
        self.assertEqual(rules((1, c)), set())
        for rule, offset, mask in (('vf_command', 4, 1), ('vf_command', 4, 2), ('vf_rom', 0x30, 1),
                                   ('vf_interrupt', 0x3c, 0x100), ('vf_bars', 0x10, 4), ('vf_bars', 0x24, 0x80000000)):
            rule_of('hardwired.' + rule, with_bits(c, offset, mask), c)
        pf = express(0)
        pf.put32(0x10, 0x10000000)
        self.assertNotIn('hardwired.vf_bars', rules((1, pf)))


class Reserved(unittest.TestCase):
    def test_capability(self):
        """One bit in each of some registers; where it is, is said."""
        for offset, mask in ((PCIE, 1 << 30), (PCIE + 4, 1 << 31), (PCIE + 8, 1 << 31)):
            c = express(0)
            rule_of('function.reserved', with_bits(c, offset, mask), c)
        c = with_bits(express(0), PCIE, 1 << 30)
        found = [f for f in json.loads(check([(1, c)], '--json').stdout)['findings'] if f['rule'] == 'function.reserved']
        self.assertEqual([(f['severity'], f['offset']) for f in found], [('note', PCIE + 2)])

    def test_not_asked(self):
        """Vendors' own capabilities, weak ones, and those that nobody describes."""
        for cap_id, words in ((0xf0, (0xffffffff,)), (0x2c, (0xfffffffc, 0xfffff, 0, 0)),
                              (0x0b, (0x01010002, 0x04020000, 0x101))):
            c = express(0)
            c.ext(cap_id, 1, images.dwords(*words))
            self.assertNotIn('function.reserved', rules((0, c)))


class Conform(unittest.TestCase):
    def test_interrupt(self):
        c = express(0)
        c.bytes[0x3d] = 1
        good = express(0)
        good.bytes[0x3d] = 1
        good.std(0x05, bytes(10))
        rule_of('function.interrupt', c, good)
        rule_of('function.interrupt', c, express(0))

    def test_version(self):
        broken, good = express(0), express(0)
        broken.ext(0x03, 0, bytes(8))
        good.ext(0x03, 1, bytes(8))
        rule_of('function.version', broken, good)
        vendor = express(0)  # of these the vendor says it
        vendor.ext(0x0b, 0, struct.pack('<I', 12 << 20) + bytes(4))
        self.assertNotIn('function.version', rules((1, vendor)))

    def test_twice(self):
        broken = express(0)
        broken.std(0x01, [3, 0, 8, 0, 0, 0])
        rule_of('function.twice', broken, express(0))
        vendors = express(0)
        for _ in range(2):
            vendors.std(0x09, [4, 0])
        self.assertNotIn('function.twice', rules((1, vendors)))

    def test_pointer(self):
        for bit in (8, 9):
            rule_of('function.pointer', with_bits(express(0), PCIE, 1 << bit), express(0))
        c = express(0)
        at = c.ext(0x03, 1, bytes(8))
        for bit in (20, 21):
            rule_of('function.pointer', with_bits(c, at, 1 << bit), c)

    @staticmethod
    def sriov(c):
        c.ext(0x10, 1, images.dwords(0, 0, 8 | 8 << 16, 0, 1 | 1 << 16, 1 << 16, 0x553, 1) + bytes(28))
        return c

    def test_flr(self):
        rule_of('function.sriov_flr', self.sriov(express(0)), self.sriov(flr(express(0))))
        rule_of('function.vf_flr', vf(express(0)), vf(flr(express(0))))

    def test_vf(self):
        rule_of('function.vf_sriov', self.sriov(vf(flr(express(0)))), vf(flr(express(0))))
        bare = images.Config()
        bare.std(0x11, bytes(10))
        rule_of('function.vf_pcie', vf(bare), vf(flr(express(0))))

    def test_enhanced_allocation(self):
        c = express(0)
        c.std(0x14, struct.pack('<BBIII', 1, 0, 2 | 0 << 4 | 0x80000000, 0x1000, 0xffc))
        broken = images.Config()
        broken.bytes = bytearray(c.bytes)
        broken.put32(0x10, 0x10000000)
        rule_of('function.ea_bar', broken, c)

    def test_unassigned(self):
        broken, good, asleep = express(0), express(0), express(0)
        for c in (broken, good, asleep):
            c.bytes[4] = 6
            c.put32(0x10, 4)  # 64 bits wide
        good.put32(0x14, 1)
        asleep.bytes[asleep.bytes.index(1, 0x70) + 4] |= 3  # in D3
        rule_of('function.unassigned', broken, good)
        rule_of('function.unassigned', broken, asleep)
        broken.bytes[4] = 0
        self.assertNotIn('function.unassigned', rules((1, broken)))

    def test_resizable(self):
        def config(size, sizes):
            c = express(0)
            c.put32(0x10, 0x10000000)
            c.ext(0x15, 1, images.dwords(sizes << 4, 1 << 5 | size << 8))
            return c
        for size in range(3):
            rule_of('function.resizable', config(size, 0xf), config(3, 0xf))
        self.assertNotIn('function.resizable', rules((1, config(0, 1))))

    def test_reporting(self):
        def config(enable):
            c = express(0)
            c.bytes[PCIE + 8] |= enable
            c.ext(0x01, 2, bytes(0x44))
            return c
        for enable in (0, 1, 2, 4):
            rule_of('function.reporting', config(enable), config(6))

    def test_misplaced(self):
        """In each kind of function: a table of its own of what belongs where."""
        endpoints, integrated = {0, 1}, {9, 10}
        places = {0x0e: endpoints | integrated, 0x0f: endpoints | integrated, 0x13: endpoints | integrated,
                  0x1b: endpoints | integrated, 0x10: {0, 9}, 0x1d: {4, 6}, 0x07: {10},
                  0x16: endpoints | integrated, 0x17: endpoints | integrated,
                  0x1e: {0, 1, 4, 5, 6, 7, 8}, 0x19: {0, 1, 4, 5, 6, 7, 8}, 0x25: {0, 1, 4, 5, 6, 7, 8},
                  0x26: {0, 1, 4, 5, 6, 7, 8}}
        for cap, types in places.items():
            for port_type in (0, 1, 4, 5, 6, 7, 8, 9, 10):
                c = express(port_type)
                c.ext(cap, 1, bytes(0x40))
                self.assertEqual('function.misplaced' in rules((1, c)), port_type not in types, (cap, port_type))

    def test_all_ones(self):
        c = images.Config(size=256)
        c.bytes = bytearray(b'\xff' * 256)
        self.assertEqual(rules((1, c)), {'function.all_ones'})


class Limit(unittest.TestCase):
    """What is not in a dump is no finding and no trouble, but it is said."""

    def test_short_dump(self):
        for size, said in ((64, True), (256, True), (4096, False)):
            c = express(0)
            c.bytes = c.bytes[:size]
            p = check([(1, c), (2, c)])
            self.assertEqual((p.returncode, p.stdout), (0, 'Nothing found in 2 functions.\n'))
            self.assertEqual(p.stderr, 'pcicap: not all capabilities of 2 functions could be read\n' if said else '')


class Exit(unittest.TestCase):
    """1 says that something was found, whatever else could not be read."""

    def test_broken_list(self):
        c = express(0)
        at = c.std(0x09, [3, 0, 0])
        c.bytes[at + 1] = at
        p = check([(1, c)])
        self.assertEqual((p.returncode, p.stderr), (1, ''))

    def test_not_read(self):
        """A register that a rule looks at fails: nothing is found, and 3."""
        c = express(0)
        with tempfile.NamedTemporaryFile('w', suffix='.dump') as f:
            f.write('01:00.0 x\n')
            for at in range(0, 256, 16):
                if at != 0x20:
                    f.write('%02x: %s\n' % (at, c.bytes[at:at + 16].hex(' ')))
            f.flush()
            p = run('check', '-F', f.name)
        self.assertEqual((p.returncode, p.stdout), (3, 'Nothing found in 1 function.\n'))


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


class Substates(unittest.TestCase):
    """LTR, L1 substates, tags, access control."""

    @staticmethod
    def l1ss(c, ctl1):
        c.ext(0x1e, 1, images.dwords(0x1f, ctl1, 0))
        return c

    @staticmethod
    def second(c, ctl2=0, cap2=0):
        c.put32(PCIE + 0x24, cap2)
        c.put16(PCIE + 0x28, ctl2)
        return c

    def test_ltr(self):
        on = 1 << 10, 1 << 11
        self.assertIn('path.ltr', rules((0, self.second(port(), 0, on[1])), (1, self.second(express(0), *on))))
        self.assertEqual(rules((0, self.second(port(), *on)), (1, self.second(express(0), *on))), set())
        self.assertEqual(rules((0, self.second(port(), *on)), (1, express(0))), set())

    def test_substates(self):
        for bit in range(4):
            found = rules((0, self.l1ss(port(), 0)), (1, self.l1ss(express(0), 1 << bit)))
            self.assertIn('path.l1ss', found)
            both = rules((0, self.l1ss(port(), 1 << bit)), (1, self.l1ss(express(0), 1 << bit)))
            self.assertNotIn('path.l1ss', both)

    def test_threshold(self):
        for bit in (16, 25, 29, 30):
            found = rules((0, self.l1ss(port(), 4)), (1, self.l1ss(express(0), 4 | 1 << bit)))
            self.assertIn('path.l1ss_threshold', found)
        for a, b in ((4 | 1 << 16, 4 | 1 << 16), (0, 1 << 16)):
            found = rules((0, self.l1ss(port(), a)), (1, self.l1ss(express(0), b)))
            self.assertNotIn('path.l1ss_threshold', found)

    def test_tags(self):
        requester = 1 << 12, 1 << 17
        self.assertIn('path.tag10', rules((0, port()), (1, self.second(express(0), *requester))))
        self.assertNotIn('path.tag10', rules((0, self.second(port(), 0, 1 << 16)),
                                             (1, self.second(express(0), *requester))))

    def test_access_control(self):
        def guarded(ctrl):
            return with_acs(port(), 0x1d, ctrl)
        for ctrl in (0, 0x1c, 0x19, 0x15, 0x0d):
            self.assertIn('path.acs', rules((0, guarded(ctrl)), (1, with_vfs())))
        self.assertNotIn('path.acs', rules((0, guarded(0x1d)), (1, with_vfs())))
        # what a port does not offer is not asked for
        for cap, ctrl, off in ((0, 0, False), (0x0c, 0x0c, False), (0x0c, 0x04, True), (0x0d, 0x0c, True)):
            self.assertEqual('path.acs' in rules((0, with_acs(port(), cap, ctrl)), (1, with_vfs())), off)
        self.assertNotIn('path.acs', rules((0, guarded(0)), (1, with_vfs(0))))
        self.assertNotIn('path.acs', rules((0, guarded(0)), (1, express(0))))
        self.assertIn('path.no_acs', rules((0, port()), (1, with_vfs())))
        self.assertNotIn('path.no_acs', rules((0, port()), (1, with_vfs(0))))


class Live(Tree):
    """What the kernel says: who has a function, and what it counted."""

    ADDRESSES = '0000:00:00.0', '0000:01:00.0'

    def setUp(self):
        super().setUp()
        for address, c in zip(self.ADDRESSES, (port(), express(0))):
            self.add(address, c.bytes)

    def found(self):
        p = run('check', '--json', '--root', self.root)
        return {f['rule']: f['text'] for f in json.loads(p.stdout)['findings']}

    def test_assigned(self):
        self.assertEqual(self.found(), {})
        self.give(self.ADDRESSES[1], 'nvme')
        self.assertEqual(self.found(), {})
        self.give(self.ADDRESSES[1], 'vfio-pci')
        self.assertEqual(set(self.found()), {'path.no_acs'})

    def test_counters(self):
        for name, rule, first in (('correctable', 'correctable_errors', 'BadTLP'),
                                  ('nonfatal', 'nonfatal_errors', 'SDES'), ('fatal', 'fatal_errors', 'DLP')):
            for counts in ((0, 0), (12, 0), (0, 3), (5, 6)):
                text = '%s %d\nRollover %d\nTOTAL_ERR %d\n' % (first, *counts, sum(counts))
                self.write(self.ADDRESSES[1], 'aer_dev_' + name, text.encode())
                found = self.found()
                self.assertEqual('kernel.' + rule in found, counts != (0, 0))
                if counts == (5, 6):
                    self.assertTrue(found['kernel.' + rule].endswith(': %s 5, Rollover 6' % first), found)
            self.write(self.ADDRESSES[1], 'aer_dev_' + name, b'')


class Document(unittest.TestCase):
    """examples/check.md has each rule, and none that there is not."""

    @staticmethod
    def rules_of_specs():
        for path in glob.glob('specs/**/*.yaml', recursive=True):
            with open(path, encoding='utf-8') as f:
                spec = yaml.safe_load(f)
            for check_ in spec.get('checks', ()):
                yield '%s.%s' % (spec.get('capability') or spec['header'], check_['name'])

    @staticmethod
    def rules_of_tables():
        sources = glob.glob('tools/check/*.c') + ['tools/cmd/check.c']
        for path in sources:
            with open(path, encoding='utf-8') as f:
                text = f.read()
            yield from re.findall(r'"((?:function|path|hardwired|kernel)\.[a-z0-9_]+)"', text)
            yield from ('function.' + n for n in re.findall(r'\bRULE\(\s*"([a-z0-9_]+)"', text))
            yield from ('hardwired.' + n for n in re.findall(r'HEADER_RULE\(\s*"([a-z0-9_]+)"', text))

    def test_rules(self):
        with open('examples/check.md', encoding='utf-8') as f:
            told = set(re.findall(r'`([a-z0-9_]+\.[a-z0-9_]+)`', f.read()))
        known = set(self.rules_of_specs()) | set(self.rules_of_tables())
        self.assertGreater(len(known), 100)
        self.assertEqual(told, known)

    def test_counts(self):
        """Of the shipped dumps: what the page says is what is found."""
        with open('examples/check.md', encoding='utf-8') as f:
            page = f.read()
        page = page[page.index('## Findings in the dumps of tests/images'):]
        told = {}
        for names, n in re.findall(r'^\| (`[^|]*`) \| ([0-9]+) \|', page, re.M):
            told.update((name, int(n)) for name in re.findall('`([^`]*)`', names))
        found = collections.Counter()
        for path in glob.glob('tests/images/*.dump'):
            found.update(f['rule'] for f in json.loads(run('check', '--json', '-F', path).stdout)['findings'])
        self.assertEqual(dict(found), told)


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
