#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""pcicap show at a glance: lines of made-up functions, and of sysfs."""
import decimal
import json
import tempfile
import unittest

import images
from cli import run


def lines(config, *args, without=None):
    with tempfile.NamedTemporaryFile('w', suffix='.dump') as f:
        f.write('01:00.0 Class 0200: 1234:5678\n')
        for at in range(0, len(config.bytes), 16):
            if at == without:
                continue
            f.write('%02x: %s\n' % (at, config.bytes[at:at + 16].hex(' ')))
        f.flush()
        return run('show', '-F', f.name, *args)


def of(config, name, **kwargs):
    for line in lines(config, **kwargs).stdout.splitlines():
        if line.split('] ')[-1].startswith(name + ': '):
            return line.split(name + ': ', 1)[1]
    return None


def pcie(link_cap, link_status):
    c = images.Config()
    at = c.pcie()
    c.bytes[at + 0x0c:at + 0x10] = link_cap.to_bytes(4, 'little')
    c.bytes[at + 0x12:at + 0x14] = link_status.to_bytes(2, 'little')
    return c


class Summary(unittest.TestCase):
    def test_link(self):
        for cap, status, text in (
                (0x44, 0x44, '16GT/s x4 of 16GT/s x4'),
                (0x44, 0x43, '8GT/s x4 of 16GT/s x4 (speed downgraded)'),
                (0x44, 0x24, '16GT/s x2 of 16GT/s x4 (width downgraded)'),
                (0x44, 0x21, '2.5GT/s x2 of 16GT/s x4 (speed downgraded)'
                             ' (width downgraded)')):
            line = of(pcie(cap, status), 'pcie')
            self.assertIn(', ' + text + ', ', line)

    def test_bridge_windows(self):
        """A base above the limit forwards nothing."""
        c = images.Config(header_type=1)
        c.put(0x1c, bytes([0x10, 0x20]))
        c.put(0x20, bytes([0x00, 0xfe, 0x00, 0xfe, 0x01, 0xfe, 0x01, 0xfe]))
        self.assertNotIn('disabled', of(c, 'type1'))
        for at, value, name in ((0x1d, 0x00, 'I/O'), (0x23, 0xfd, 'memory'), (0x27, 0xfd, 'prefetchable')):
            d = images.Config(header_type=1)
            d.bytes[:] = c.bytes
            d.bytes[at] = value
            self.assertTrue(of(d, 'type1').endswith(', %s window disabled' % name))
        c.put32(0x28, 1)  # only the upper half is above
        self.assertTrue(of(c, 'type1').endswith(', prefetchable window disabled'))

    def test_absent_is_left_out(self):
        """Registers that the layout lacks, and conditions that do not hold."""
        line = of(pcie(0x44, 0x44), 'pcie')
        self.assertNotIn('slot', line)
        self.assertNotIn('errors', line)
        self.assertNotIn(', ,', line)

    def test_not_read_is_no_value(self):
        """A row that the dump lacks: what is in it is a ?."""
        c = images.Config()
        c.pcie()
        c.ext(0x10, 1, images.dwords(*[0x00080008] * 15))
        whole = of(c, 'sriov')
        self.assertIn('8 of 8 VFs', whole)
        cut = of(c, 'sriov', without=0x110)
        self.assertIn('? of ', cut)
        self.assertTrue('; not in the dump' in cut, cut)

    def test_product(self):
        """Value times scale, exactly; values that stand for something at a scale of 1 W."""
        special = {240: '250 W', 241: '275 W', 242: '300 W', 255: 'above 300 W'}
        for scale in range(4):
            for value in (0, 1, 5, 10, 25, 100, 239, 240, 241, 242, 243, 250, 255):
                c = images.Config()
                at = c.pcie(port_type=4, slot=1)
                c.put32(at + 0x14, value << 7 | scale << 15)
                watts = '%s W' % format(decimal.Decimal(value).scaleb(-scale).normalize(), 'f')
                if scale == 0:
                    watts = special.get(value, watts)
                self.assertIn(', slot power %s' % watts, of(c, 'pcie'), (value, scale))

    def test_product_of_a_reserved_scale(self):
        c = images.Config()
        c.pcie()
        c.ext(0x1e, 1, images.dwords(0x1f, 0, 22 << 3 | 1))
        self.assertTrue(of(c, 'l1ss').endswith('T_PwrOn 220 us'))
        c = images.Config()
        c.pcie()
        c.ext(0x1e, 1, images.dwords(0x1f, 0, 22 << 3 | 3))
        self.assertTrue(of(c, 'l1ss').endswith('T_PwrOn 22 x 3 (unknown)'), of(c, 'l1ss'))

    def test_levels(self):
        c = pcie(0x44, 0x44)
        for args, register, raw in (((), 0, 0), (('-v',), 1, 0),
                                    (('-vv',), 1, 1), (('pcie',), 1, 0),
                                    (('pcie', '-v'), 1, 1)):
            text = lines(c, *args).stdout
            self.assertEqual('current_link_speed: 16GT/s' in text, register, args)
            self.assertEqual('[3:0] = 0x4' in text, raw, args)

    def test_json(self):
        c = pcie(0x44, 0x44)
        p = lines(c, '--json')
        for cap in json.loads(p.stdout)['devices'][0]['capabilities']:
            self.assertEqual(cap['summary'], of(c, cap['name']))

    def test_title_without_summary(self):
        c = images.Config()
        c.pcie()
        c.ext(0x2d, 1, images.dwords(*[0] * 6))
        self.assertEqual(of(c, 'shadow'), 'Shadow Functions')

    def test_within_a_condition(self):
        """Values within a text that holds only sometimes, and one that nobody knows."""
        c = images.Config()
        c.put32(0, 0x000c1b36)
        at = c.std(9, [32, 1] + list(images.dwords(2, 4096, 0, 2 << 20, *[0xffffffff] * 3)), offset=0x48)
        self.assertEqual(at, 0x48)
        self.assertEqual(of(c, 'redhat_reserve'), 'buses 2, I/O 4 KiB, memory 2 MiB')
        self.assertEqual(of(c, 'redhat_reserve', without=0x50),
                         'buses 2, I/O ?, memory ?, prefetchable ? below 4 GiB; not in the dump')
        self.assertEqual(of(c, 'redhat_reserve', without=0x60),
                         'buses 2, I/O 4 KiB, memory 2 MiB, prefetchable ?; not in the dump')

    def check(self, name, text, add):
        c = images.Config()
        c.pcie()
        add(c)
        self.assertEqual(of(c, name), text)

    def check_ext(self, name, text, cap_id, *values):
        self.check(name, text, lambda c: c.ext(cap_id, 1, images.dwords(*values)))

    def test_cxl_port(self):
        for status_id, ctrl, text in (
                (0x00000003, 0x0, 'PM not initialized, SBR masked, link disable masked'),
                (0x00010003, 0x1, 'PM initialized, SBR unmasked, link disable masked'),
                (0x40010003, 0x6, 'PM initialized, viral, SBR masked, link disable unmasked,'
                                  ' alternate memory and ID space')):
            self.check_ext('cxl_port', text, 0x23, 0x02801e98, status_id, ctrl, *[0] * 6)

    def test_cxl_reg_locator(self):
        """As many as the length has: up to six."""
        kinds = ('component in BAR 0 at 0x10000', 'virtualization in BAR 1 at 0x100020000',
                 'device in BAR 2 at 0x200030000', 'CPMU in BAR 3 at 0x300040000', 'empty',
                 'component in BAR 5 at 0x500060000')
        ids = (1, 2, 3, 4, 0, 1)
        for n in (1, 3, 6):
            body = [word for k, i in enumerate(ids[:n]) for word in (k + 1 << 16 | i << 8 | k, k)]
            self.check_ext('cxl_reg_locator', ', '.join(kinds[:n]), 0x23,
                           (12 + 8 * n) << 20 | 0x1e98, 8, *body)

    def test_cxl_gpf(self):
        self.check_ext('cxl_gpf_device', 'phase 2: 3 s at 51 mW', 0x23,
                       0x01001e98, 0x06030005, 51)
        self.check_ext('cxl_gpf_port', 'phase 1 timeout 20 us, phase 2 timeout 5 ms', 0x23,
                       0x01001e98, 4, 0x03050102)

    def test_intel_pmt(self):
        self.check_ext('intel_pmt_dvsec', '1 entry of 10 dwords, table in BAR 0 at 0x30180', 0x23,
                       0x01018086, 0x0a010004, 0x00030180)

    def test_vc(self):
        for count, status, text in ((0, 0, 'extended VCs: 0'), (1, 2, 'extended VCs: 1, VC0 negotiation pending')):
            self.check_ext('vc', text, 2, count, 0, 0, 0, 0x800000ff, status << 16, 0, 0, 0)

    def test_rebar(self):
        """Each BAR that has an entry: up to six."""
        sizes = ('1 MiB', '256 MiB', '8 GiB', '2 MiB', '4 MiB', '8 MiB')
        codes = (0, 8, 13, 1, 2, 3)
        for n in (1, 2, 6):
            body = [word for i in range(n) for word in (0xfffffff0, codes[i] << 8 | n << 5 | i)]
            text = ', '.join('BAR %d %s' % (i, sizes[i]) for i in range(n))
            self.check_ext('rebar', text, 0x15, *body)

    def test_sata(self):
        for location, text in ((0x10008, 'BAR 4 at 0x4000'), (0x0f, 'in configuration space')):
            self.check('sata', 'revision 1.0, index-data pair: ' + text,
                       lambda c: c.std(0x12, [0x10, 0] + list(images.dwords(location, 0, 0))))

    def test_shpc(self):
        for pending, text in ((0x00, 'no interrupt pending'), (0x80, 'interrupt pending'),
                              (0xc0, 'interrupt pending, SERR pending')):
            self.check('shpc', text, lambda c: c.std(0x0c, [0, pending, 0, 0, 0, 0]))


if __name__ == '__main__':
    unittest.main()
