#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""A size, an offset or an ID that differs from the kernel's is found."""
import os
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(os.path.dirname(HERE))
GEN = os.environ.get("PCICAP_GEN", os.path.join(TOP, "build", "pcicap-gen"))
HEADER = os.environ.get("PCI_REGS_H", "/usr/include/linux/pci_regs.h")


class Oracle(unittest.TestCase):
    def compiles(self, old, new, name="ext/pri.yaml"):
        """Does the comparison hold with one slip in the spec?"""
        with open(os.path.join(TOP, "specs", name), encoding="utf-8") as f:
            text = f.read()
        self.assertIn(old, text)
        with tempfile.TemporaryDirectory() as folder:
            spec = os.path.join(folder, "slip.yaml")
            with open(spec, "w", encoding="utf-8") as f:
                f.write(text.replace(old, new).replace("../lib/", f"{TOP}/specs/lib/"))
            subprocess.run([GEN, "-W", "no-missing-doc", "-T", os.path.join(TOP, "templates"), "-t", "oracle", "-o",
                            folder, spec], check=True)
            out = os.path.join(folder, "oracle.c")
            subprocess.run([sys.executable, os.path.join(HERE, "oracle.py"), os.path.join(folder, "facts.txt"), HEADER,
                            os.path.join(HERE, "waivers.txt"), out], stdout=subprocess.DEVNULL, check=False)
            return not subprocess.run(["cc", "-std=c11", "-fsyntax-only", out], stderr=subprocess.DEVNULL,
                                      check=False).returncode

    def test_as_it_is(self):
        self.assertTrue(self.compiles("size: 16", "size: 16"))

    def test_fixed_size_that_is_too_large(self):
        self.assertFalse(self.compiles("size: 16", "size: 20"))

    def test_id(self):
        self.assertFalse(self.compiles("extended: 0x0013", "extended: 0x0014"))


if __name__ == "__main__":
    unittest.main()
