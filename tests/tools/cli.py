# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Running the program that PCICAP names, from the top of the tree."""
import os
import shutil
import subprocess
import tempfile
import unittest

PCICAP = os.path.abspath(os.environ.get('PCICAP', 'build/pcicap'))
IMAGES = 'tests/images'
SRIOV = os.path.join(IMAGES, 'nvme-sriov.dump')
RESET = os.path.join(IMAGES, 'nvme-sriov-reset.bin')
OK, NOTHING, USAGE, TROUBLE, REFUSED = range(5)


def run(*args, **kwargs):
    return subprocess.run([PCICAP, *args], capture_output=True, text=True,
                          check=False, **kwargs)


def contents(path):
    with open(path, 'rb') as f:
        return f.read()


class Case(unittest.TestCase):
    def good(self, *args, **kwargs):
        p = run(*args, **kwargs)
        self.assertEqual((p.returncode, p.stderr), (OK, ''), args)
        return p.stdout

    def bad(self, status, *args, **kwargs):
        p = run(*args, **kwargs)
        self.assertEqual(p.returncode, status, (args, p.stdout, p.stderr))
        self.assertTrue(p.stderr.startswith('pcicap: '), args)
        return p.stderr


class Tree(Case):
    """A folder like /sys/bus/pci/devices, of plain files."""

    def setUp(self):
        self.root = tempfile.mkdtemp()

    def tearDown(self):
        shutil.rmtree(self.root)

    def add(self, address, config):
        os.makedirs(os.path.join(self.root, address))
        self.write(address, 'config', config)

    def write(self, address, name, data):
        with open(os.path.join(self.root, address, name), 'wb') as f:
            f.write(data)

    def give(self, address, driver):
        """To this driver, in place of the one that has it."""
        link = os.path.join(self.root, address, 'driver')
        if os.path.lexists(link):
            os.unlink(link)
        os.symlink('../../../bus/pci/drivers/' + driver, link)

    def read(self, address, name):
        return contents(os.path.join(self.root, address, name))
