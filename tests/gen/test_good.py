#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""What the specs in good/ become is what golden/ has, for each target.

PCICAP_BLESS=1 writes golden/ anew; read the difference.
"""
import filecmp
import glob
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

from common import run

HERE = os.path.relpath(os.path.dirname(os.path.abspath(__file__)))
GOOD = sorted(glob.glob(f"{HERE}/good/*.yaml") + glob.glob(f"{HERE}/good/lib/*.yaml"))
GOLDEN = f"{HERE}/golden"
TARGETS = ["-t", "kernel", "-t", "user", "-t", "desc"]


def files(folder):
    return sorted(os.path.relpath(os.path.join(d, f), folder)
                  for d, _, names in os.walk(folder) for f in names)


class GoodSpecs(unittest.TestCase):
    def test_specs_are_clean(self):
        result = run("-W", "missing-doc", *GOOD)
        self.assertEqual((result.returncode, result.stderr), (0, ""))

    def test_golden(self):
        with tempfile.TemporaryDirectory() as out:
            result = run(*TARGETS, "-o", out, *GOOD)
            self.assertEqual((result.returncode, result.stderr), (0, ""))
            self.assertEqual(files(out), files(GOLDEN))
            for name in files(out):
                with self.subTest(name):
                    self.assertTrue(filecmp.cmp(f"{out}/{name}", f"{GOLDEN}/{name}", False))

    def test_check_accepts_golden(self):
        result = run(*TARGETS, "--check", "-o", GOLDEN, *GOOD)
        self.assertEqual((result.returncode, result.stderr), (0, ""))

    def test_clang_format_is_stable(self):
        headers = [f"{GOLDEN}/{f}" for f in files(GOLDEN) if f.endswith(".h")]
        result = subprocess.run(
            ["clang-format", "--dry-run", "-Werror", "--style=file", *headers],
            capture_output=True, text=True, check=False)
        self.assertEqual((result.returncode, result.stderr), (0, ""))


if __name__ == "__main__":
    if os.environ.get("PCICAP_BLESS"):
        shutil.rmtree(GOLDEN, ignore_errors=True)
        sys.exit(run(*TARGETS, "-o", GOLDEN, *GOOD).returncode)
    unittest.main()
