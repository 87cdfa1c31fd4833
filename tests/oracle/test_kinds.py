#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Slips in access kinds and in what is reserved are noticed."""
import os
import unittest

from slips import Check, here, read

FACTS = os.environ['FACTS']


class Kinds(Check):
    script = 'check_kinds.py'
    paths = [FACTS, here('kinds.tsv')]

    def test_as_it_is(self):
        self.assertEqual(self.run_with()[0], 0)

    def test_slips(self):
        self.slip(r'(?s)(spec rtr\n.*?register times1 .*?field - \S+ \S+ \S+ )rsvdp', r'\1rsvdz', 'rtr.times1.- is rsvdz')
        self.slip(r'(?s)(spec dlf\n.*?register status .*?field - \S+ \S+ \S+ )rsvdz', r'\1rsvdp', 'dlf.status.- is rsvdp')
        self.slip(r'(?s)(spec npem\n.*?field ok \S+ \S+ \S+ )hwinit', r'\1rw', 'npem.cap.ok is rw')
        self.slip(r'(?s)(spec sriov\n.*?field vf_enable \S+ \S+ \S+ )rw', r'\1ro', 'sriov.ctrl.vf_enable is ro')
        self.slip(r'(field fatal_detected \S+ \S+ \S+ )rw1c', r'\1rw', 'pcie.dev_sta.fatal_detected is rw')
        self.slip(r'(?s)(spec dbg\n.*?field offset \S+ \S+ \S+ )ro', r'\1hwinit', 'dbg.port.offset is hwinit')
        self.slip(r'(?s)(spec doe library\n.*?field vendor_id \S+ \S+ \S+ )rw', r'\1ro', 'doe.header1.header1 is not rw')

    def test_all_of_a_register(self):
        self.slip(r'(?s)(spec sriov\n.*?register num_vfs .*?field \S+ \S+ \S+ \S+ )rw', r'\1ro',
                  'sriov.num_vfs is not rw, or a rule says so')

    def test_cleared_and_kept(self):
        """Zeros are reserved where a register has bits to clear, and none that are kept."""
        text = ('spec x\nblock pcicap_x - - - 4\nregister causes 16 0x00 - -\n'
                'field a 0x1 0 0:1 rw1c\nfield - 0x2 1 1:1 rsvdz\n')
        kinds = 'x\trw1c\tcauses\ttest\n'
        self.assertEqual(self.run_with(text, kinds)[0], 0)
        self.assertIn('x.causes.- is rsvdz', self.run_with(text + 'field b 0x4 2 2:1 rw\n', kinds)[1])

    def test_lines(self):
        kinds = read(self.paths[1])
        self.assertIn('second line of pm rws', self.run_with(None, kinds + 'pm\trws\tctrl\twhy\n')[1])
        self.assertIn('not four columns', self.run_with(None, 'pm\trws\tctrl\n')[1])
        self.assertEqual(self.run_with('', '# none\n')[0], 1)


if __name__ == '__main__':
    unittest.main()
