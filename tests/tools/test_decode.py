#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Layouts that depend on the device, over hand-made images.

PCICAP=program test_decode.py
"""
import json
import os
import struct
import subprocess
import tempfile
import unittest

from images import Config, dwords

PCICAP = os.environ.get('PCICAP', 'build/pcicap')


def decode(config, name):
    """{register: value} and {register.field: value} of a capability."""
    with tempfile.NamedTemporaryFile(suffix='.bin') as f:
        f.write(config.bytes)
        f.flush()
        run = subprocess.run([PCICAP, 'show', '--json', '-F', f.name],
                             capture_output=True, check=False)
    device = json.loads(run.stdout)['devices'][0]
    for cap in device['capabilities']:
        if cap['name'] == name:
            return Decoded(cap)
    raise AssertionError('no %s in %s' % (
        name, [c['name'] for c in device['capabilities']]))


def show(config):
    with tempfile.NamedTemporaryFile(suffix='.bin') as f:
        f.write(config.bytes)
        f.flush()
        return subprocess.run([PCICAP, 'show', '-v', '-F', f.name], check=False,
                              capture_output=True, text=True).stdout


class Decoded:
    def __init__(self, cap):
        self.size = cap['size']
        self.names = [r['name'] for r in cap['registers']]
        self.offset = {r['name']: r['offset'] for r in cap['registers']}
        self.value = {r['name']: r['value'] for r in cap['registers']}
        self.label = {}
        for r in cap['registers']:
            for f in r['fields']:
                self.value['%s.%s' % (r['name'], f['name'])] = f['value']
                self.label['%s.%s' % (r['name'], f['name'])] = f['label']

    def count(self, prefix):
        """Elements of an array of registers or blocks."""
        return len({n[len(prefix) + 1:].split(']')[0] for n in self.names
                    if n.startswith(prefix + '[')})


def express(**kwargs):
    c = Config(kwargs.pop('header_type', 0))
    c.pcie(**kwargs)
    return c


class Decode(unittest.TestCase):
    def test_msi_layouts(self):
        for flags, size, data, mask in (
                (0x00, 10, 8, None), (0x80, 14, 0xc, None),
                (0x100, 20, 8, 0x0c), (0x180, 24, 0xc, 0x10)):
            c = Config()
            c.std(5, struct.pack('<H', flags) + bytes(range(1, 21)))
            d = decode(c, 'msi')
            self.assertEqual(d.size, size, hex(flags))
            self.assertEqual(d.offset['data'], data)
            self.assertEqual(d.offset.get('mask_bits'), mask)
            self.assertEqual('addr_hi' in d.names, bool(flags & 0x80))

    def test_pcie_by_port_type(self):
        root = {'root_ctl', 'root_cap', 'root_sta'}
        for port, slot, has_slot, has_root, has_link in (
                (0, 0, 0, 0, 1), (4, 1, 1, 1, 1), (4, 0, 0, 1, 1),
                (6, 1, 1, 0, 1), (9, 0, 0, 0, 0), (10, 0, 0, 1, 0)):
            d = decode(express(port_type=port, slot=slot), 'pcie')
            self.assertEqual('slt_cap' in d.names, bool(has_slot), port)
            self.assertEqual(root <= set(d.names), bool(has_root), port)
            self.assertEqual('lnk_cap' in d.names, bool(has_link), port)

    def test_pcie_version_1(self):
        d = decode(express(version=1), 'pcie')
        self.assertNotIn('dev_cap2', d.names)
        self.assertEqual(d.size, 0x14)

    def test_acs_vector_of_256(self):
        for size, registers in ((0, 8), (1, 1), (32, 1), (33, 2), (255, 8)):
            c = express(port_type=6)
            c.ext(0xd, 1, struct.pack('<HH', 0x20 | size << 8, 0) +
                  bytes([0xa5]) * 32)
            d = decode(c, 'acs')
            self.assertEqual(d.count('egress_vector'), registers, size)
        self.assertEqual(d.value['egress_vector[7]'], 0xa5a5a5a5)
        c = express(port_type=6)
        c.ext(0xd, 1, bytes(40))
        self.assertEqual(decode(c, 'acs').count('egress_vector'), 0)

    def test_ea_entries(self):
        c = Config()
        c.std(0x14, struct.pack('<H', 3) +
              # 32 bits, 64-bit base, 64-bit base and size
              dwords(0x80000002, 0x10000000, 0xfff0) +
              dwords(0x80000013, 0x20000002, 0xffff0, 1) +
              dwords(0x80000024, 0x30000002, 0xffff2, 2, 3))
        d = decode(c, 'ea')
        self.assertEqual(d.count('entry'), 3)
        self.assertEqual(d.offset['entry[1].format'], 0x10)
        self.assertEqual(d.offset['entry[2].format'], 0x20)
        self.assertEqual(d.value['entry[0].range_base'], 0x10000000)
        self.assertEqual(d.value['entry[1].range_base'], 0x120000000)
        self.assertEqual(d.value['entry[2].range_base'], 0x230000000)
        self.assertEqual(d.value['entry[2].range_max_offset'], 0x3000ffff3)
        self.assertNotIn('entry[0].base_high', d.names)
        self.assertEqual(d.offset['entry[2].max_offset_high'], 0x30)
        self.assertEqual(d.size, 0x34)

    def test_ea_of_bridge(self):
        c = Config(header_type=1)
        c.std(0x14, struct.pack('<H', 1) + dwords(0x0302) +
              dwords(0x80000002, 0x10000000, 0xfff0))
        d = decode(c, 'ea')
        self.assertEqual(d.value['bus_numbers.subordinate'], 3)
        self.assertEqual(d.offset['entry[0].format'], 8)

    def test_ea_longer_than_the_space(self):
        c = Config()
        c.std(0x14, struct.pack('<H', 63) + dwords(*[0x80000000] * 2))
        self.assertEqual(decode(c, 'ea').size, 256 - 0x40)

    def ide(self, link_streams, selective_streams):
        """One address block in each selective stream, with its number."""
        cap = 1 | 2 if link_streams else 2
        body = dwords(cap | (link_streams - 1 if link_streams else 0) << 13 |
                      (selective_streams - 1) << 16, 0)
        for i in range(link_streams):
            body += dwords(i << 24, 0)
        for i in range(selective_streams):
            body += dwords(i, i << 24, 0, 0, 0)
            for k in range(i):
                body += dwords(1 | 0x123 << 8 | 0x456 << 20, k, 0x10 + k)
        c = express()
        c.ext(0x30, 1, body)
        return decode(c, 'ide')

    def test_ide(self):
        d = self.ide(2, 3)
        stream = [n for n in d.names if n.endswith('.ctrl') and
                  n.startswith('selective')]
        self.assertEqual(len(stream), 3, d.names)
        base = stream[2].rsplit('.', 1)[0]
        self.assertEqual(d.value[base + '.ctrl.stream_id'], 2)
        ranges = [n for n in d.names if n.startswith(base + '.addr') and
                  n.endswith('.base')]
        self.assertEqual(len(ranges), 2, d.names)
        self.assertEqual(d.value[ranges[1]], 0x11 << 32 | 0x123 << 20)
        self.assertEqual(d.value[ranges[1].replace('.base', '.limit')],
                         1 << 32 | 0x456 << 20 | 0xfffff)
        self.assertEqual(d.size, 12 + 2 * 8 + 3 * 20 + 3 * 12)

    def test_ide_without_link_streams(self):
        d = self.ide(0, 1)
        self.assertFalse([n for n in d.names if n.startswith('link')])
        self.assertTrue([n for n in d.names if n.startswith('selective')])

    def test_dpc_log(self):
        for size, registers, prefix in ((4, 0x30, 0), (5, 0x34, 0),
                                        (7, 0x3c, 2)):
            c = express(port_type=4)
            c.ext(0x1d, 1, struct.pack('<HH', 0x20 | (size & 15) << 8, 0) +
                  bytes(range(80)))
            d = decode(c, 'dpc')
            self.assertEqual(d.size, registers, size)
            self.assertEqual(len([n for n in d.names if 'prefix' in n]),
                             prefix)
        c = express(port_type=4)
        c.ext(0x1d, 1, bytes(80))
        self.assertEqual(decode(c, 'dpc').size, 12)

    def test_tph_table(self):
        for location, entries, size in ((0, 0, 12), (1, 5, 24), (2, 0, 12)):
            c = express()
            c.ext(0x17, 1, dwords(location << 9 | 4 << 16, 0) +
                  bytes(range(16)))
            d = decode(c, 'tph')
            self.assertEqual(d.count('st_table') if entries else 0, entries,
                             d.names)
            self.assertLessEqual(d.size, size)

    def vc(self, table_offset, arb_cap, resource_offset=0, resource_cap=0):
        body = dwords(1, arb_cap | table_offset << 24, 0)
        body += dwords(0, 0x800000ff, 0)
        body += dwords(resource_cap | resource_offset << 24, 0x01000000, 0)
        body += bytes(range(0x100 - len(body)))
        c = express(port_type=4)
        c.ext(2, 1, body)
        return decode(c, 'vc')

    def test_vc_tables(self):
        d = self.vc(0, 1)
        self.assertEqual(d.count('resource'), 2)
        self.assertFalse([n for n in d.names if 'table' in n])
        d = self.vc(4, 2)
        tables = [n for n in d.names if n.startswith('arb_table')]
        self.assertEqual(len(tables), 16)
        self.assertEqual(d.offset[tables[0]], 0x40)
        d = self.vc(0, 1, 5, 2)
        tables = [n for n in d.names if n.startswith('resource[1].table')]
        self.assertEqual(len(tables), 1, d.names)
        self.assertEqual(d.offset[tables[0]], 0x50)

    def test_rebar_counts(self):
        c = express()
        c.ext(0x15, 1, dwords(0x10, 0x40 | 3 << 8, 0x20, 0x01 | 4 << 8, 0, 0))
        d = decode(c, 'rebar')
        self.assertEqual(d.count('entry'), 2)
        self.assertEqual(d.label['entry[1].ctrl.bar_size'], '16 MiB')
        self.assertEqual(d.label['entry[0].cap.sizes'], '1 MiB')

    def test_l1ss_versions(self):
        for version, size in ((1, 16), (2, 20)):
            c = express()
            c.ext(0x1e, version, bytes(16))
            self.assertEqual(decode(c, 'l1ss').size, size)

    def test_rcec_versions(self):
        for version, size in ((1, 8), (2, 12)):
            c = express(port_type=10)
            c.ext(7, version, bytes(8))
            self.assertEqual(decode(c, 'rcec').size, size)

    def test_lanes(self):
        for width in (1, 4, 16):
            c = express(width=width)
            c.ext(0x27, 1, bytes(4 * 32 + 4))
            self.assertEqual(decode(c, 'lmr').count('lane'), width)

    def test_dpa(self):
        c = express()
        c.ext(0x16, 1, dwords(3, 0, 0) + bytes([1, 2, 3, 4]))
        d = decode(c, 'dpa')
        powers = [n for n in d.names if n.endswith(']')]
        self.assertEqual([d.value[n] for n in powers], [1, 2, 3, 4])

    def test_aer_tails(self):
        for port, version, root, prefix in ((0, 1, False, False),
                                            (4, 1, True, False),
                                            (0, 2, False, True),
                                            (4, 2, True, True)):
            c = express(port_type=port)
            c.ext(1, version, bytes(0x60))
            d = decode(c, 'aer')
            self.assertEqual('root_command' in d.names, root, (port, version))

    def test_two_instances(self):
        c = express()
        c.ext(0x0b, 1, dwords(0x01010001, 5))
        c.ext(0x0b, 1, dwords(0x01010002, 6))
        with tempfile.NamedTemporaryFile(suffix='.bin') as f:
            f.write(c.bytes)
            f.flush()
            run = subprocess.run([PCICAP, 'get', '--raw', '-F', f.name,
                                  'vsec#1.header.vsec_id', 'vsec.raw[2]'],
                                 capture_output=True, check=True)
        self.assertEqual(run.stdout, b'vsec#1.header.vsec_id: 2\n'
                         b'vsec.raw[2]: 5\n')

    def test_vsec_by_vendor(self):
        c = express()
        c.put16(0, 0x8086)
        c.ext(0x0b, 1, dwords(0x01010002, 0x01020000, 0, 0))
        self.assertTrue(decode(c, 'intel_pmt_vsec'))
        # a VF reads FFFFh: its vendor is not known, so that nothing matches
        c.put16(0, 0xffff)
        c.put16(2, 0xffff)
        self.assertTrue(decode(c, 'vsec'))

    def test_unknown(self):
        c = express()
        c.ext(0x7777, 3, bytes(range(12)))
        d = decode(c, 'ext_7777')
        self.assertEqual(d.value['raw[1]'], 0x03020100)

    def test_formats(self):
        """The spec says how a number is shown; its name does not."""
        body = bytearray(58)
        struct.pack_into('<H', body, 0x1e, 0x03f9)  # root_sta
        c = Config()
        c.pcie(port_type=4, body=body)
        c.put(0, struct.pack('<HH', 0x1234, 0x11))
        c.put(0x0c, bytes([16]))
        d = decode(c, 'pcie')
        self.assertEqual((d.value['root_sta.pme_requester_id'],
                          d.label['root_sta.pme_requester_id']),
                         (0x03f9, '03:1f.1'))
        text = show(c)
        for line in ('pme_requester_id: 03:1f.1', 'vendor_id: 0x1234',
                     'device_id: 0x0011', 'cache_line_size: 16 dwords',
                     'cap_ptr: 0x40'):
            self.assertIn(' %s\n' % line, text)

    def test_io_bar_and_high_half(self):
        c = Config()
        c.put(0x10, dwords(0xc0000004, 0x12, 0xe001, 0xd0000000))
        d = decode(c, 'type0')
        self.assertEqual(d.value['bar[0].type'], 2)
        self.assertNotIn('bar[1].type', d.value)
        self.assertEqual(d.value['bar[1]'], 0x12)
        self.assertEqual(d.label['bar[2].space'], 'I/O')
        self.assertNotIn('bar[2].prefetchable', d.value)
        self.assertEqual(d.value['bar[3]'], 0xd0000000)

    def test_cardbus(self):
        c = Config(header_type=2)
        c.std(1, [3, 0, 0, 0, 0, 0], offset=0x80)
        d = decode(c, 'type2')
        self.assertEqual(d.size, 72)
        self.assertEqual(decode(c, 'pm').value['cap.version'], 3)


if __name__ == '__main__':
    unittest.main()
