#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Summaries of single capabilities, from made-up functions."""
import unittest

import images
from test_summary import of


def std(cap_id, *words, second=0, header_type=0, ids=None):
    """A function with a standard capability; second: bytes 2 and 3."""
    c = images.Config(header_type=header_type)
    if ids:
        c.put32(0, ids)
    c.std(cap_id, [second & 0xff, second >> 8] + list(images.dwords(*words)))
    return c


def ext(cap_id, *words):
    c = images.Config()
    c.pcie()
    c.ext(cap_id, 1, images.dwords(*words))
    return c


def ht(kind, *words, low=0):
    """A HyperTransport capability with five bits of type."""
    return std(0x08, *words, second=kind << 11 | low)


class SummaryOfSpec(unittest.TestCase):
    def rows(self, name, *rows):
        for text, config in rows:
            self.assertEqual(of(config, name), text)

    def test_chswp(self):
        self.rows('chswp', ('programming interface 1, inserted, LED off', std(6, second=0x90)),
                  ('programming interface 2, extraction requested, LED on', std(6, second=0x68)))

    def test_fpb(self):
        def fpb(cap, rid, low, high, upper):
            return std(0x15, cap, rid, 0, low, high, upper, 0, 0)
        self.rows('fpb', ('routing IDs on, low memory off', fpb(3, 1, 0, 1, 0)),
                  ('routing IDs off, low memory on', fpb(3, 0, 1, 0, 0)),
                  ('high memory on, from 0x0000000510000000', fpb(4, 1, 1, 0x10000001, 5)),
                  ('high memory off', fpb(4, 0, 0, 0x10000000, 5)),
                  ('Flattening Portal Bridge', fpb(0, 0, 0, 0, 0)))

    def test_hypertransport(self):
        self.rows('ht_address_map', ('40-bit map, 2 DMA windows', ht(0x14, *[0] * 6, low=2)))
        self.rows('ht_direct_route', ('3 spaces, enabled for 0x00000005', ht(0x16, 5, 0, low=3)),
                  ('3 spaces, disabled', ht(0x16, 0, 0, low=3)))
        self.rows('ht_ext_config', ('bus 5, device 3, function 2, register 64 bytes',
                                    ht(0x13, 5 << 20 | 3 << 15 | 2 << 12 | 0x40, 0)))
        self.rows('ht_interrupt', ('index 17', ht(0x10, 0, low=0x11)))
        self.rows('ht_retry', ('link 0 retries, link 1 does not retry', ht(0x18, 1, 0)),
                  ('link 0 does not retry, link 1 retries', ht(0x18, 1 << 16, 0)))
        self.rows('ht_revision', ('revision 3.1', ht(0x11, low=0x61)))
        self.rows('ht_switch', ('default port 4', ht(0x08, 0, 4, 0, 0, 0)),
                  ('default port 4, error on the internal bus', ht(0x08, 0, 4, 0, 0, 0, low=0x80)))
        self.rows('ht_unitid_clumping', ('disabled', ht(0x12, 5, 0)), ('enabled for 0x00000004', ht(0x12, 5, 4)))
        self.rows('ht_vcset', ('VCSets 7, link 0 1, link 1 2', ht(0x17, 0x010207, 0, 0)))

    def test_ht_links(self):
        self.rows('ht_host', ('revision 1.2, device 3', std(8, 0, 0x22, 0, 0, 0, second=0x200c)),
                  ('revision 3.0, device 0, 64-bit addresses, end of chain error',
                   std(8, 0, 0x60, 0x10, 0, 0, second=0x2800)))
        self.rows('ht_slave', ('revision 1.2, UnitIDs: 3 from 5, 64-bit addresses',
                               std(8, 0, 0, 0x22, 0x10, 0, 0, second=3 << 5 | 5)),
                  ('revision 1.1, UnitIDs: 1 from 2', std(8, 0, 0, 0x21, second=1 << 5 | 2)))

    def test_pcix(self):
        self.rows('pcix', ('64-bit, 133 MHz, read 2048 bytes of 4096 bytes', std(7, 0x00630000, second=2 << 2)),
                  ('266 MHz, split completion error, unexpected split completion, read 512 bytes of 512 bytes',
                   std(7, 0x60080000, second=0)),
                  ('533 MHz, split completion discarded, read 512 bytes of 512 bytes', std(7, 0x80040000)),
                  ('secondary bus 133MHz', std(7, *[0] * 3, second=3 << 6, header_type=1)))

    def test_vendor(self):
        self.rows('vndr', ('16 bytes', std(9, 0, 0, 0, second=16)))
        self.rows('redhat_reserve',
                  ('buses 2, I/O 4 KiB, memory 2 MiB, prefetchable 32 MiB below 4 GiB, prefetchable 1 GiB',
                   std(9, 2, 4096, 0, 2 << 20, 32 << 20, 1 << 30, 0, second=32 | 1 << 8, ids=0x000c1b36)),
                  ('memory 2 MiB', std(9, *[0xffffffff] * 3, 2 << 20, *[0xffffffff] * 3, second=32 | 1 << 8,
                                       ids=0x000c1b36)),
                  ('Red Hat Bridge Resource Reserve', std(9, *[0xffffffff] * 7, second=32 | 1 << 8, ids=0x000c1b36)))
        self.rows('virtio_pci', ('window at 0x1000 of BAR 2, 4 bytes',
                                 std(9, 2, 0x1000, 4, 0, second=20 | 5 << 8, ids=0x10411af4)))
        self.rows('virtio_vendor', ('vendor 0x1234',
                                    std(9, 0x1234, 0, 0, second=16 | 9 << 8, ids=0x10411af4)))

    def test_cxl(self):
        self.rows('cxl_mld', ('16 logical devices', ext(0x23, 0x01001e98, 16 << 16 | 9, 0)))

    def test_pmt(self):
        self.rows('intel_pmt_vsec', ('2 entries of 4 dwords, table in BAR 1 at 0x100',
                                     intel(0x0b, 0x01010002, 0x04020000, 0x101)))

    def test_protocols(self):
        self.rows('altprot', ('2 entries, negotiation on', ext(0x2b, 2, 0x100, 0, 0)),
                  ('1 entry, negotiation off', ext(0x2b, 1, 0, 0, 0)))
        self.rows('pmux', ('0 entries', ext(0x1a, 0, 0, 0)),
                  ('1 entry, channel 0 is protocol 1, channel 1 is protocol 2, channel 2 is protocol 3,'
                   ' channel 3 is protocol 4', ext(0x1a, 1, 0x04030201, 0, 0)))

    def test_flits(self):
        self.rows('flitei', ('flits not injected, ordered sets injected', ext(0x34, 0, 0, 0, 0, 1, 0, 0, 0)),
                  ('flits injected, ordered sets not injected', ext(0x34, 0, 1, 0, 0, 0, 0, 0, 0)))
        tail = [0] * 13
        self.rows('flitlog', ('no error logged', ext(0x32, 0x2000, 0, 0, *tail)),
                  ('error logged', ext(0x32, 1, 0, 0, *tail)),
                  ('error logged, more follow, 7 errors counted', ext(0x32, 0x2001, 0, 0x07000001, *tail)))

    def test_queues(self):
        self.rows('frsq', ('3 of 16 entries, interrupt on', ext(0x21, 16, 1 << 16, 3 << 20)),
                  ('3 of 16 entries, overflow, interrupt off', ext(0x21, 16, 2, 3 << 20)))

    def test_margining(self):
        self.rows('lmr', ('not ready', ext(0x27, 0, 0)), ('ready', ext(0x27, 1 << 16, 0)),
                  ('ready, software not ready', ext(0x27, 1 << 16 | 1, 0)),
                  ('not ready, software ready', ext(0x27, 2 << 16 | 1, 0)))

    def test_lightweight_notification(self):
        self.rows('lnr', ('disabled', ext(0x1c, 0x300)), ('128 bytes lines, 2 of 8', ext(0x1c, 0x01030300)))

    def test_channels(self):
        def vc(cap_id, at, pending):
            body = [1] + [0] * 12
            body[at // 4 - 1] = pending
            return ext(cap_id, *body)
        for name, cap_id, at, bit in (('mfvc', 8, 0x18, 1 << 17), ('svc', 0x35, 0x1c, 1 << 1)):
            self.rows(name, ('extended VCs: 1', vc(cap_id, at, 0)),
                      ('extended VCs: 1, VC0 negotiation pending', vc(cap_id, at, bit)))

    def test_links(self):
        self.rows('mpcie', ('x2 of x4 transmit, x1 of x8 receive lanes', ext(0x20, 0x08040000, 0, 0x01020000, 0, 0, 0)),
                  ('x2 of x4 transmit, x1 of x8 receive lanes, lane errors 0x00000003',
                   ext(0x20, 0x08040000, 0, 0x01020000, 3, 0, 0)))
        self.rows('rcilink', ('5GT/s x4 of 8GT/s x8, ASPM L1 of L0s L1', ext(6, 8 << 4 | 3 | 3 << 10, 0x00420002)))

    def test_locators(self):
        self.rows('mrbl', ('block 0x01 in BAR 2 at 0x500010000', ext(0x36, 16, 0x00010102, 5)))
        self.rows('cac', ('correlation 0x00000007', ext(0x0c, 7)))
        self.rows('rcrb', ('0x8086:0x1234', ext(0x0a, 0x12348086, 0, 0, 0)))

    def test_power(self):
        self.rows('pwr', ('Maximum in D0, 3.3V: 2.5 W', ext(4, 0, 7 << 15 | 1 << 18 | 1 << 8 | 25, 0)),
                  ("Sustained in D3, 12V: 25 W, in the system's budget", ext(4, 0, 3 << 15 | 3 << 13 | 25, 1)))

    def test_readiness(self):
        self.rows('rtr', ('times not valid', ext(0x22, 5, 6)),
                  ('reset 160 ns, link up 7 ns, FLR 6 ns, D3hot to D0 8 ns',
                   ext(0x22, 1 << 31 | 7 << 12 | 1 << 9 | 5, 8 << 12 | 6)))
        self.rows('sfi', ('empty', ext(0x2c, 0, 0, 0, 0)), ('present, presence changed', ext(0x2c, 0, 0x101, 0, 0)))

    def test_sharing(self):
        self.rows('siov', ('0 SDIs', ext(0x38, 0, 0, 0)),
                  ('64 SDIs, first at +16, stride 2', ext(0x38, 0, 64, 2 << 16 | 16)))
        self.rows('vf_rebar', ('BAR 2 256 MiB', ext(0x24, 0xfffffff0, 8 << 8 | 1 << 5 | 2)))

    def test_ide(self):
        self.rows('ide', ('Integrity and Data Encryption', ext(0x30, 0, 0)),
                  ('link streams: 2, key management, link stream 0 secure',
                   ext(0x30, 0x2041, 0, 1, 2, 0, 0)),
                  ('selective streams: 1, selective stream 0 insecure', ext(0x30, 2, 0, 0, 1, 0, 0, 0)))


def intel(cap_id, *words):
    c = ext(cap_id, *words)
    c.put32(0, 0x12348086)
    return c


if __name__ == '__main__':
    unittest.main()
