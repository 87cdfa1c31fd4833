#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Values whose number alone would mislead: bytes, and what get says of them."""
import struct
import tempfile
import unittest

import images
from cli import run


def label(config, name):
    with tempfile.NamedTemporaryFile(suffix='.bin') as f:
        f.write(config.bytes)
        f.flush()
        p = run('get', '-F', f.name, name)
    assert p.returncode == 0 or 'no register or field' in p.stderr, p
    return p.stdout.strip() if p.returncode == 0 else None


def ext(cap_id, version, body, port=0):
    c = images.Config()
    c.pcie(port_type=port)
    c.ext(cap_id, version, body)
    return c


def bridge(offset, value, kind=1):
    c = images.Config(header_type=kind)
    c.bytes[offset:offset + len(value)] = value
    return c


class Special(unittest.TestCase):
    def test_ptm_granularity(self):
        for raw, text in ((0, 'unknown'), (10, '10 ns'), (255, 'more than 254 ns')):
            c = ext(0x1f, 1, struct.pack('<II', raw << 8, raw << 8))
            self.assertEqual(label(c, 'ptm.cap.clock_granularity'), text)
            self.assertEqual(label(c, 'ptm.ctrl.effective_granularity'), text)

    def test_multicast_overlay(self):
        for raw, text in ((0, 'disabled'), (5, 'disabled'), (6, '64 bytes'), (20, '1 MiB')):
            c = ext(0x12, 1, bytes(0x24) + struct.pack('<Q', raw), port=4)
            self.assertEqual(label(c, 'mcast.overlay.size'), text)

    def test_slot_power(self):
        for raw, text in ((239, '239'), (240, '240 (250 W if the scale is 1 W)'),
                          (242, '242 (300 W if the scale is 1 W)'),
                          (255, '255 (above 300 W if the scale is 1 W)')):
            c = images.Config()
            at = c.pcie(port_type=4, slot=1)
            struct.pack_into('<I', c.bytes, at + 0x14, raw << 7)
            self.assertEqual(label(c, 'pcie.slt_cap.power_limit_value'), text)

    def test_link_speeds(self):
        """Bit 6 of Link Capabilities 2 is 64 GT/s, bit 7 is 128."""
        for raw, text in ((0x02, '2.5GT/s'), (0x40, '64GT/s'), (0x80, '128GT/s'),
                          (0x7e, '2.5GT/s, 5GT/s, 8GT/s, 16GT/s, 32GT/s, 64GT/s')):
            c = images.Config()
            at = c.pcie(port_type=4)
            struct.pack_into('<I', c.bytes, at + 0x2c, raw)
            self.assertEqual(label(c, 'pcie.lnk_cap2.supported_speeds'), text)

    def test_cxl_interleave(self):
        header = struct.pack('<IH', 0x1e98 | 0x3c << 20 | 1 << 16, 0)
        for raw, text in ((0, 'none'), (1, '256 bytes'), (2, '4 KiB'), (3, '512 bytes')):
            body = bytearray(header + bytes(0x3c - 4 - len(header)))
            struct.pack_into('<II', body, 0x14, 4, raw << 8)
            c = ext(0x23, 1, bytes(body))
            self.assertEqual(label(c, 'cxl_device.range[0].size_low.desired_interleave'), text)
            self.assertEqual(label(c, 'cxl_device.range[0].size'), '16 GiB')
            self.assertEqual(label(c, 'cxl_device.range[0].size_low.size'), '0')

    def test_ea_secondary(self):
        c = images.Config()
        c.std(0x14, struct.pack('<BBIII', 1, 0, 2 | 0xff << 8 | 2 << 16, 0x1000, 0xffc))
        self.assertEqual(label(c, 'ea.entry[0].format.secondary_properties'), 'I/O space')
        self.assertEqual(label(c, 'ea.entry[0].max_offset.offset'), '4095')

    def test_bridge_byte(self):
        """Of bridges of both kinds, and of nothing else."""
        for kind, text in ((0, None), (1, '1'), (2, '1')):
            c = images.Config(header_type=kind)
            c.std(0x01, bytes([3, 0, 0, 0, 0x80, 0]), offset=0x60)
            self.assertEqual(label(c, 'pm.bridge.bpcc_enable'), text)


class Reserved(unittest.TestCase):
    """A field whose code is reserved is no number with a unit."""
    def test_ltr_scale(self):
        for scale, text in ((1, '96 ns'), (5, '100663296 ns'),
                            (6, 'reserved scale'), (7, 'reserved scale')):
            c = ext(0x18, 1, struct.pack('<HH', scale << 10 | 3, 0))
            self.assertEqual(label(c, 'ltr.max_snoop_latency.value'), text)

    def test_l1ss_scale(self):
        for scale, text in ((5, '100663296 ns'), (6, 'reserved scale')):
            c = ext(0x1e, 1, struct.pack('<III', 0, scale << 29 | 3 << 16, 0))
            self.assertEqual(label(c, 'l1ss.ctl1.ltr_l1_2_threshold'), text)

    def test_gpf_scale(self):
        header = struct.pack('<IH', 0x1e98 | 0x10 << 20, 5)
        for scale, text in ((7, '30 s'), (8, 'reserved scale'), (13, 'reserved scale')):
            c = ext(0x23, 1, header + struct.pack('<HI', scale << 8 | 3, 0))
            self.assertEqual(label(c, 'cxl_gpf_device.phase2_duration.time_base'), text)


class Windows(unittest.TestCase):
    def test_limits_have_their_low_bits(self):
        for offset, raw, name, text in (
                (0x1d, b'\x20', 'io_limit.limit', '0x2fff'),
                (0x22, b'\x10\xfe', 'memory_limit.limit', '0xfe1fffff'),
                (0x26, b'\x10\xfe', 'prefetchable_limit.limit', '0xfe1fffff')):
            self.assertEqual(label(bridge(offset, raw), 'type1.' + name), text)
        for offset, raw, name, text in (
                (0x20, b'\x00\x10\x00\xfe', 'memory_limit_0.limit', '0xfe001fff'),
                (0x30, b'\x04\x20', 'io_limit_0.limit', '0x2007')):
            self.assertEqual(label(bridge(offset, raw, 2), 'type2.' + name), text)

    def test_upper_halves_count_where_the_type_says_so(self):
        for kind, base, limit, upper in (
                (0, '0xe0000000', '0xe01fffff', None),
                (1, '0x00000012e0000000', '0x00000013e01fffff', '0x00000012')):
            c = bridge(0x24, struct.pack('<HHII', 0xe000 | kind, 0xe010 | kind, 0x12, 0x13))
            self.assertEqual(label(c, 'type1.prefetchable_window_base'), base)
            self.assertEqual(label(c, 'type1.prefetchable_window_limit'), limit)
            self.assertEqual(label(c, 'type1.prefetchable_base_upper'), upper)

    def test_io(self):
        for kind, base, limit in ((0, '0x00001000', '0x00002fff'), (1, '0x00121000', '0x00132fff')):
            c = bridge(0x1c, bytes([0x10 | kind, 0x20 | kind]))
            struct.pack_into('<HH', c.bytes, 0x30, 0x12, 0x13)
            self.assertEqual(label(c, 'type1.io_window_base'), base)
            self.assertEqual(label(c, 'type1.io_window_limit'), limit)


if __name__ == '__main__':
    unittest.main()
