#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Each spec in bad/ fails for exactly what its comments expect, where they say.

"# expect: LINE:COL CHECK" names a diagnostic, "# options: ..." adds arguments.
PCICAP_BLESS=1 writes the expectations anew; read the difference.
"""
import glob
import os
import re
import unittest

from common import diagnostics, directive, run

HERE = os.path.dirname(__file__)
BAD = sorted(glob.glob(os.path.join(HERE, "bad", "*.yaml")))


def bless(path, found):
    with open(path, encoding="utf-8") as f:
        text = re.sub(r"^# expect: .*\n", "", f.read(), flags=re.M)
    lines = text.splitlines(keepends=True)
    shift = len(found) - len(directive(path, "expect"))
    new = [f"# expect: {int(d['line']) + shift}:{d['col']} {d['check']}\n" for d in found]
    with open(path, "w", encoding="utf-8") as f:
        f.writelines(lines[:1] + new + lines[1:])


class BadSpecs(unittest.TestCase):
    def check(self, path):
        options = " ".join(directive(path, "options")).split()
        result = run(*options, os.path.relpath(path))
        found = diagnostics(result)
        if os.environ.get("PCICAP_BLESS"):
            bless(path, found)
            return
        self.assertEqual([f"{d['line']}:{d['col']} {d['check']}" for d in found],
                         directive(path, "expect"), result.stderr)
        errors = any(d["severity"] == "error" for d in found)
        self.assertTrue(found)
        self.assertEqual(result.returncode, 1 if errors else 0)
        self.assertEqual(result.stdout, "")
        # each message is followed by its line and a caret under its column
        for d in found:
            self.assertRegex(result.stderr, r"\n    .*\n    \s*\^\n")

    def test_every_check_has_a_bad_spec(self):
        listed = {line.split()[0] for line in run("--list-checks").stdout.splitlines()}
        covered = {e.split()[1] for p in BAD for e in directive(p, "expect")}
        self.assertEqual(listed - covered, set())


def add(path):
    name = os.path.splitext(os.path.basename(path))[0]
    setattr(BadSpecs, "test_" + name, lambda self: self.check(path))


for spec in BAD:
    add(spec)

if __name__ == "__main__":
    unittest.main()
