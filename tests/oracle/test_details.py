#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Slips in sizes, counts, places, conditions and encodings are noticed."""
import os
import unittest

from slips import Check, here, read

DETAILS = os.environ['DETAILS']


class Details(Check):
    script = 'check_details.py'
    paths = [DETAILS, here('second-source-details.tsv'), here('second-source-details-none.txt')]

    def test_as_it_is(self):
        self.assertEqual(self.run_with()[0], 0)

    def test_slips(self):
        self.slip('(?m)^dev3 size 16$', 'dev3 size 20', "Status is the last: the specs say 'dev3 size 20'")
        self.slip(r'(?m)^vc\.resource count port_cap1\.extended_vc_count \+1', 'vc.resource count port_cap1.extended_vc_count +2',
                  "the specs say 'vc.resource count port_cap1.extended_vc_count +2'")
        self.slip(r'msix\.ctrl\.table_size reads number \+1', 'msix.ctrl.table_size reads number +2', 'table_size')
        self.slip(r'(?m)^pcie\.dev_cap2 when cap.version=2\.\.$', 'pcie.dev_cap2 when cap.version=3..', 'version=3..')
        self.slip(r'cq_head at cap.dstrd 2\^\+2', 'cq_head at cap.dstrd 2^+3', '2^+3')
        self.slip(r'altprot size 20', 'altprot size 24', "'altprot size 24'")

    def test_slips_of_combined_and_bars(self):
        self.slip(r'io_base_0.base from 2', 'io_base_0.base from 3', 'io_base_0.base from 3')
        self.slip(r'ivshmem_plain.memory size 0x1000', 'ivshmem_plain.memory size 0x1004', '0x1004')

    def test_gone(self):
        self.slip(r'ht_address_map.data_high when .*\n', '', "the specs say 'nothing of it'")

    def test_new(self):
        status, out = self.run_with(read(DETAILS) + 'pm.new when cap.version=3\n')
        self.assertEqual(status, 1)
        self.assertIn('pm.new when: no row of another source', out)
        # of a device, and what says how to read no number
        self.assertEqual(self.run_with(read(DETAILS) + 'nvme.new when cap.version=3\npm.new reads address\n')[0], 0)

    def test_size_by_its_condition(self):
        status, out = self.run_with(read(DETAILS) + 'pm size 9 if header_type=1\n')
        self.assertEqual(status, 1)
        self.assertIn('pm size if header_type=1: no row', out)

    def test_names(self):
        status, out = self.run_with(None, None, read(self.paths[2]) + 'dev3 size\n')
        self.assertEqual(status, 1)
        self.assertIn('dev3 size has a row now, or is no more', out)

    def test_rows(self):
        self.assertIn('not three columns', self.run_with(None, 'pm size 8\tPCI_PM_SIZEOF\n')[1])
        self.assertEqual(self.run_with('', '# none\n', '# none\n')[0], 1)


if __name__ == '__main__':
    unittest.main()
