#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""What show tells besides registers: names, what the kernel knows, vital product data."""
import glob
import json
import os
import re
import struct
import subprocess
import tempfile
import time
import unittest

import images
from cli import IMAGES, OK, TROUBLE, USAGE, Tree, run


def device(*args, status=OK):
    p = run('show', '--json', *args)
    assert p.returncode == status, p
    return json.loads(p.stdout)['devices'][0]


class Names(unittest.TestCase):
    """Beside lspci, over all dumps: it asks libpci, and has no text of ours."""

    HEAD = re.compile(r'^([0-9a-f:.]+) (.*?)(?: \(rev [0-9a-f]{2}\))?'
                      r'(?: \(prog-if ([0-9a-f]{2})(?: \[(.*)\])?\))?$')

    def lspci(self, path):
        """Of each address: the headline, the interface, the subsystem."""
        text = subprocess.run(['lspci', '-O', 'hwdb.disable=1', '-D', '-v', '-F', path], capture_output=True, text=True,
                              check=False).stdout
        for block in text.split('\n\n'):
            lines = block.split('\n')
            m = self.HEAD.match(lines[0])
            if not m:
                continue
            sub = [l.split(': ', 1)[1] for l in lines if l.startswith('\tSubsystem: ')]
            yield m.group(1), m.group(2), m.group(4), sub[0] if sub else None

    def test_against_lspci(self):
        n = with_interface = with_subsystem = 0
        for path in sorted(glob.glob(os.path.join(IMAGES, '*.dump'))):
            ours = {d['address']: d for d in json.loads(run('show', '--json', '-F', path).stdout)['devices']}
            for address, head, interface, sub in self.lspci(path):
                names = ours[address]['names']
                head = re.sub(r' \[00ff\]', '', head)  # it has a name, but lspci adds it
                if names['class'] and names['device'] and ' Device ' not in head:
                    self.assertEqual('%s: %s' % (names['class'], names['device']), head)
                self.assertEqual(names['interface'], interface, (path, address))
                n += 1
                with_interface += interface is not None
                if not sub or re.search('Device [0-9a-f:]+$', sub):
                    continue
                self.assertEqual(names['subsystem'], sub, (path, address))
                with_subsystem += 1
        self.assertGreater(n, 50)
        self.assertGreater(with_interface, 20)
        self.assertGreater(with_subsystem, 20)

    def lspci_names(self, path, tag, disable_hwdb):
        text = subprocess.run(['lspci', '-O', 'hwdb.disable=' + disable_hwdb, '-D', '-vmm', '-F', path],
                              capture_output=True, text=True, check=True).stdout
        return re.findall(r'^%s:\t(.*)$' % tag, text, re.M)

    def names_of(self, tag, ids):
        """Of functions with these (vendor, device): ours, and lspci's by the list or else by the hwdb."""
        with tempfile.NamedTemporaryFile('w', suffix='.dump') as f:
            for i, (vendor, dev) in enumerate(ids):
                c = images.Config(size=64)
                c.put(0, struct.pack('<HH', vendor, dev))
                f.write('%04x:%02x:%02x.0 x\n' % (i >> 13, i >> 5 & 0xff, i & 0x1f))
                for at in range(0, 64, 16):
                    f.write('%02x: %s\n' % (at, c.bytes[at:at + 16].hex(' ')))
                f.write('\n')
            f.flush()
            ours = [d['names']['device'] for d in json.loads(run('show', '--json', '-F', f.name).stdout)['devices']]
            theirs, more = (self.lspci_names(f.name, tag, hwdb) for hwdb in ('1', '0'))
        self.assertEqual((len(ours), len(more)), (len(theirs), len(theirs)))
        for name, known, newer in zip(ours, theirs, more):
            known = newer if re.match('(Vendor|Device) [0-9a-f]{4}$', known) else known
            yield name, None if re.match('(Vendor|Device) [0-9a-f]{4}$', known) else known

    @staticmethod
    def lines_of_list():
        with open('/usr/share/misc/pci.ids', encoding='utf-8') as f:
            for line in f:
                if line.startswith('C '):
                    return
                yield line

    def test_every_vendor(self):
        """The first, the last and all between them, and those that the list lacks."""
        known = {int(line[:4], 16) for line in self.lines_of_list() if re.match('[0-9a-f]{4}  ', line)}
        self.assertGreater(len(known), 2000)
        ids = [(v, 0xfffe) for v in sorted(known | {v + 1 for v in known}) if v < 0xffff]
        for ours, theirs in self.names_of('Vendor', ids):
            self.assertEqual(ours, theirs)

    def test_every_device(self):
        """Of the vendor that has the most, of the last one, and of the first."""
        devices = {}
        for line in self.lines_of_list():
            m = re.match('(\t?)([0-9a-f]{4})  ', line)
            if m and m.group(1):
                devices[vendor].append(int(m.group(2), 16))
            elif m:
                vendor = int(m.group(2), 16)
                devices[vendor] = []
        most = max(devices, key=lambda v: len(devices[v]))
        with_any = [v for v in sorted(devices) if devices[v] and v != 0xffff]
        for v in (with_any[0], most, 0x10de, with_any[-1]):
            near = sorted(set(devices[v]) | {d + 1 for d in devices[v]} | {0, 0xffff})
            (maker, _), = self.names_of('Vendor', [(v, 0xfffe)])
            for ours, theirs in self.names_of('Device', [(v, d) for d in near if d <= 0xffff]):
                self.assertEqual(ours, maker + ' ' + theirs if theirs else maker)

    def test_text(self):
        text = run('show', '-F', os.path.join(IMAGES, 'nvme-sriov.dump')).stdout
        self.assertIn('\n  subsystem Red Hat, Inc. ', text)
        self.assertIn(' [1af4:1100], interface NVM Express [02]\n', text)

    def test_subsystem_of_bridges(self):
        """A PCI bridge has it in a capability, one for CardBus in its header."""
        c = images.Config(header_type=1)
        c.std(0x0d, bytes(2) + b'\x86\x80\x34\x12')
        cardbus = images.Config(header_type=2)
        cardbus.put(0x40, b'\x86\x80\x34\x12')
        endpoint = images.Config()
        endpoint.put(0x2c, b'\x86\x80\x34\x12')
        without = images.Config(header_type=1)
        without.put(0x2c, b'\x86\x80\x34\x12')
        for config, known in ((c, True), (cardbus, True), (endpoint, True), (without, False),
                              (images.Config(), False)):
            with tempfile.NamedTemporaryFile(suffix='.bin') as f:
                f.write(config.bytes)
                f.flush()
                d = device('-F', f.name)
            self.assertEqual(d['subsystem'], {'vendor': 0x8086, 'device': 0x1234} if known else None)
            self.assertEqual(d['names']['subsystem'] is not None, known)


class VirtualFunctions(unittest.TestCase):
    """Where they are: the routing ID of the PF, and offset and stride."""

    @staticmethod
    def show(num_vfs, offset, stride, *args):
        c = images.Config()
        c.pcie()
        c.ext(0x10, 1, images.dwords(0, 9 if num_vfs else 0, 255 | 255 << 16, num_vfs, offset | stride << 16,
                                     1 << 16, 1, 1) + bytes(28))
        with tempfile.NamedTemporaryFile('w', suffix='.dump') as f:
            f.write('fe:1f.7 x\n')
            for at in range(0, 4096, 16):
                f.write('%02x: %s\n' % (at, c.bytes[at:at + 16].hex(' ')))
            f.flush()
            return run('show', *args, '-F', f.name)

    def expected(self, num_vfs, offset, stride):
        for i in range(num_vfs):
            rid = 0xfeff + offset + i * stride
            yield '0000:%02x:%02x.%x' % (rid >> 8, rid >> 3 & 31, rid & 7) if rid <= 0xffff else None

    def test_json(self):
        for args in ((1, 1, 1), (4, 1, 1), (8, 8, 2), (3, 0x80, 0x7f), (4, 0x80, 0x41)):
            d = json.loads(self.show(*args, '--json').stdout)['devices'][0]
            self.assertEqual(d['vfs'], list(self.expected(*args)))
        self.assertNotIn('vfs', json.loads(self.show(0, 1, 1, '--json').stdout)['devices'][0])

    def test_text(self):
        names = list(self.expected(20, 1, 1))
        for n, text in ((2, ', '.join(names[:2])), (8, ', '.join(names[:8])), (9, ', '.join(names[:9])),
                        (20, ', '.join(names[:8]) + ' ... ' + names[19])):
            self.assertIn('\n  VFs at %s\n' % text, self.show(n, 1, 1).stdout)
        self.assertNotIn('VFs at', self.show(0, 1, 1).stdout)


class Live(Tree):
    """A folder devices, which has slots beside it."""

    ADDRESS = '0000:01:00.0'

    def setUp(self):
        super().setUp()
        self.top = self.root
        self.root = os.path.join(self.top, 'devices')
        os.mkdir(self.root)
        c = images.Config()
        c.pcie()
        self.add(self.ADDRESS, c.bytes)

    def tearDown(self):
        self.root = self.top
        super().tearDown()


class Kernel(Live):
    def facts(self):
        return device('--root', self.root)['kernel']

    def text(self):
        lines = run('show', '--root', self.root).stdout.split('\n')
        return lines[1] if not lines[1].startswith('  [') else ''

    def test_nothing(self):
        self.assertEqual(set(map(str, self.facts().values())), {'None', '[]'})
        self.assertEqual(self.text(), '')

    def test_dump(self):
        self.assertNotIn('kernel', device('-F', os.path.join(self.root, self.ADDRESS, 'config')))

    def test_facts(self):
        for name, content in (('irq', '24'), ('numa_node', '1'), ('power_state', 'D0')):
            self.write(self.ADDRESS, name, content.encode() + b'\n')
        os.symlink('../../../bus/pci/drivers/nvme', os.path.join(self.root, self.ADDRESS, 'driver'))
        os.symlink('../../../kernel/iommu_groups/7', os.path.join(self.root, self.ADDRESS, 'iommu_group'))
        self.assertEqual(self.text(), '  driver nvme, IRQ 24, NUMA node 1, IOMMU group 7, power D0')
        facts = self.facts()
        self.assertEqual({k: facts[k] for k in ('driver', 'irq', 'numa_node', 'iommu_group', 'power_state')},
                         {'driver': 'nvme', 'irq': 24, 'numa_node': 1, 'iommu_group': 7, 'power_state': 'D0'})

    def link(self, *values):
        for name, value in zip(('current_link_speed', 'current_link_width', 'max_link_speed',
                                'max_link_width'), values):
            self.write(self.ADDRESS, name, value.encode() + b'\n')

    def test_link(self):
        self.link('8.0 GT/s PCIe', '4', '16.0 GT/s PCIe', '8')
        self.assertEqual(self.text(), '  link 8.0 GT/s PCIe x4 of 16.0 GT/s PCIe x8')
        self.assertEqual([self.facts()[k] for k in ('current_link_speed', 'current_link_width',
                                                    'max_link_speed', 'max_link_width')],
                         ['8.0 GT/s PCIe', 4, '16.0 GT/s PCIe', 8])

    def test_no_link(self):
        """As the kernel says it of a link that is down, and of a function without one."""
        for values in (('Unknown', '0', '16.0 GT/s PCIe', '8'), ('2.5 GT/s PCIe', '1', 'Unknown', '255')):
            self.link(*values)
            self.assertEqual(self.text(), '')

    def slot(self, name, address):
        d = os.path.join(self.top, 'slots', name)
        os.makedirs(d)
        with open(os.path.join(d, 'address'), 'w', encoding='ascii') as f:
            f.write(address + '\n')

    def test_slot(self):
        self.slot('3', '0000:02:00')
        self.assertEqual(self.text(), '')
        self.slot('4-1', '0000:01:00')
        self.assertEqual(self.text(), '  slot 4-1')
        self.assertEqual(self.facts()['slot'], '4-1')

    def test_modules(self):
        """Of a kernel that is installed here, as modprobe finds them."""
        kernels = sorted(glob.glob('/lib/modules/*/modules.alias.bin'))
        self.assertTrue(kernels, 'no kernel is installed')
        release = kernels[0].split('/')[3]
        alias = 'pci:v00008086d000015B8sv00008086sd00000000bc02sc00i00'
        known = subprocess.run(['/sbin/modprobe', '-S', release, '-R', alias], capture_output=True, text=True,
                               check=True).stdout.split()
        self.assertEqual(known, ['e1000e'])
        self.write(self.ADDRESS, 'modalias', alias.encode() + b'\n')
        env = dict(os.environ, LD_PRELOAD=os.environ['INJECT_LIB'], INJECT_RELEASE=release,
                   ASAN_OPTIONS='verify_asan_link_order=0')
        p = run('show', '--json', '--root', self.root, env=env)
        self.assertEqual(json.loads(p.stdout)['devices'][0]['kernel']['modules'], known, p.stderr)
        self.assertIn('\n  modules e1000e\n', run('show', '--root', self.root, env=env).stdout)


def large(tag, data):
    return bytes([tag, len(data) & 0xff, len(data) >> 8]) + data


def item(keyword, data):
    return keyword.encode() + bytes([len(data)]) + data


class Vpd(Live):
    def vpd(self, *args, status=OK):
        return device('--vpd', '--root', self.root, *args, status=status)['vpd']

    def good(self):
        name = large(0x82, b'Converged Network Adapter ')
        items = item('PN', b'G12345-001') + item('SN', b'0A1B2C3D\0\0') + item('V0', bytes([1, 0xfe]))
        head = name + bytes([0x90]) + (len(items) + 3 + 2).to_bytes(2, 'little') + items + b'RV\2'
        rw = large(0x91, item('YA', b'tag 7') + item('RW', bytes(20)))
        return head + bytes([-sum(head) & 0xff, 0]) + rw + b'\x78'

    def test_items(self):
        self.write(self.ADDRESS, 'vpd', self.good())
        text = run('show', '--vpd', '--root', self.root)
        self.assertEqual(text.returncode, OK)
        self.assertIn('\n  vital product data:\n'
                      '    product name: Converged Network Adapter\n'
                      '    PN (part number): G12345-001\n'
                      '    SN (serial number): 0A1B2C3D\n'
                      '    V0 (of the vendor): 01 fe\n'
                      '    RV (checksum): good\n'
                      '    YA (asset tag): tag 7\n'
                      '    RW (free): 20 bytes\n', text.stdout)
        d = self.vpd()
        self.assertIsNone(d['problem'])
        self.assertEqual([(i['keyword'], i['text'], i['writable']) for i in d['items']],
                         [(None, 'Converged Network Adapter', False), ('PN', 'G12345-001', False),
                          ('SN', '0A1B2C3D', False), ('V0', '01 fe', False), ('RV', 'good', False),
                          ('YA', 'tag 7', True), ('RW', '20 bytes', True)])
        self.assertEqual(bytes.fromhex(d['items'][3]['hex']), b'\1\xfe')

    def test_checksum(self):
        """Any byte that is changed before it makes it wrong."""
        good = self.good()
        end = good.index(b'RV') + 3
        for i in range(end + 1):
            changed = bytearray(good)
            changed[i] ^= 0x80
            self.write(self.ADDRESS, 'vpd', changed)
            p = run('show', '--json', '--vpd', '--root', self.root)
            self.assertNotIn('"text": "good"', p.stdout, i)

    def test_cut(self):
        """At each byte: what is whole is shown, and that it is not all."""
        good = self.good()
        last = 0
        for n in range(1, len(good)):
            self.write(self.ADDRESS, 'vpd', good[:n])
            d = self.vpd(status=TROUBLE)
            self.assertEqual(d['problem'], 'damaged, or cut off', n)
            self.assertGreaterEqual(len(d['items']), last)
            last = len(d['items'])
        self.assertEqual(last, 7)

    def test_longer_than_its_resource(self):
        self.write(self.ADDRESS, 'vpd', large(0x90, b'PN\x40abc') + b'\x78')
        self.assertEqual(self.vpd(status=TROUBLE), {'items': [], 'problem': 'damaged, or cut off'})

    def test_none(self):
        self.assertIsNone(self.vpd())
        self.assertNotIn('vital', run('show', '--vpd', '--root', self.root).stdout)

    def test_only_on_request(self):
        self.write(self.ADDRESS, 'vpd', self.good())
        self.assertNotIn('vpd', device('--root', self.root))
        self.assertNotIn('vital', run('show', '-vv', '--root', self.root).stdout)

    def test_hangs(self):
        """A file whose opening never ends."""
        os.mkfifo(os.path.join(self.root, self.ADDRESS, 'vpd'))
        start = time.monotonic()
        d = self.vpd(status=TROUBLE)
        self.assertEqual(d, {'items': [], 'problem': 'the device takes too long to answer'})
        self.assertTrue(2 < time.monotonic() - start < 20)

    def test_dump(self):
        p = run('show', '--vpd', '-F', os.path.join(IMAGES, 'nvme-sriov.dump'))
        self.assertEqual(p.returncode, USAGE)
        self.assertIn('--file and --vpd exclude each other', p.stderr)


if __name__ == '__main__':
    unittest.main()
