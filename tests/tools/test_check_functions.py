#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""pcicap check: access control between the functions of one device."""
import json
import os
import shutil
import unittest

import images
from cli import Tree, run
from test_check import PCIE, express, flr, vf, with_acs, with_vfs


class Functions(Tree):
    OFF = {('0000:02:00.0', 'path.acs_functions', 'warning', 0x100)}
    NONE = {('0000:02:00.0', 'path.no_acs_functions', 'note', PCIE)}

    def between(self, first, second, at=('0000:02:00.0', '0000:02:00.1')):
        """What is found of access control in two functions, each a driver and a configuration."""
        for address, (driver, c) in zip(at, (first, second)):
            self.add(address, c.bytes)
            self.give(address, driver)
        p = run('check', '--json', '--root', self.root)
        for address in at:
            shutil.rmtree(os.path.join(self.root, address))
        return {(f['address'], f['rule'], f['severity'], f['offset']) for f in json.loads(p.stdout)['findings']
                if f['rule'].endswith('acs_functions')}

    def test_controls(self):
        other = 'nvme', express(0)
        for cap, ctrl, found in ((0x1d, 0, self.OFF), (0x1d, 0x1c, self.OFF), (0x1d, 0x19, self.OFF),
                                 (0x1d, 0x15, self.OFF), (0x1d, 0x0d, self.OFF), (0x1d, 0x1d, set()),
                                 (0x0c, 0x04, self.OFF), (0x0c, 0x08, self.OFF), (0x0c, 0x0c, set()), (0, 0, set())):
            self.assertEqual(self.between(('vfio-pci', with_acs(express(0), cap, ctrl)), other), found, (cap, ctrl))
        self.assertEqual(self.between(('vfio-pci', express(0)), other), self.NONE)
        cut = express(0)
        cut.bytes = cut.bytes[:256]  # whether it has access control is not known
        self.assertEqual(self.between(('vfio-pci', cut), other), set())

    def test_assigned(self):
        """The other one is assigned, too, or neither is; the second one is assigned."""
        off = with_acs(express(0), 0x0c, 0)
        for drivers in (('vfio-pci', 'mlx5_vfio_pci'), ('nvme', 'nvme')):
            for c in (express(0), off):
                self.assertEqual(self.between((drivers[0], c), (drivers[1], c)), set())
        self.assertEqual({f[0] for f in self.between(('nvme', off), ('vfio-pci', off))}, {'0000:02:00.1'})

    def test_devices(self):
        """A device of one function, beside others."""
        for other in ('0000:02:01.0', '0000:03:00.1', '0001:02:00.1'):
            self.assertEqual(self.between(('vfio-pci', express(0)), ('nvme', express(0)),
                                          ('0000:02:00.0', other)), set(), other)

    def test_kinds(self):
        """Of ports the rules for paths are; a conventional function is on a bus that all share."""
        for port_type in (0, 1, 4, 5, 6, 7, 8, 9, 10):
            self.assertEqual(self.between(('vfio-pci', express(port_type)), ('nvme', express(0))),
                             self.NONE if port_type in (0, 1, 9) else set(), port_type)
        self.assertEqual(self.between(('vfio-pci', images.Config()), ('nvme', express(0))), set())

    def test_virtual(self):
        one = vf(flr(express(0)))
        for drivers in (('nvme', 'vfio-pci'), ('vfio-pci', 'nvme')):
            self.assertEqual(self.between((drivers[0], with_vfs()), (drivers[1], one)), set())
            self.assertEqual(len(self.between((drivers[0], with_vfs(0)), (drivers[1], express(0)))), 1)


if __name__ == '__main__':
    unittest.main()
