# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""A checker of facts is run with one of its files changed."""
import os
import re
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))


def here(name):
    return os.path.join(HERE, name)


def read(path):
    with open(path, encoding='utf-8') as f:
        return f.read()


class Check(unittest.TestCase):
    script, paths = '', []

    def run_with(self, *texts):
        """Exit status and output; a text in place of a file that is as it is."""
        with tempfile.TemporaryDirectory() as folder:
            paths = list(self.paths)
            for i, text in enumerate(texts):
                if text is not None:
                    paths[i] = os.path.join(folder, str(i))
                    with open(paths[i], 'w', encoding='utf-8') as f:
                        f.write(text)
            p = subprocess.run([sys.executable, here(self.script), *paths],
                               capture_output=True, text=True, check=False)
        return p.returncode, p.stdout + p.stderr

    def slip(self, old, new, said):
        text, n = re.subn(old, new, read(self.paths[0]), count=1)
        self.assertEqual(n, 1, old)
        status, out = self.run_with(text)
        self.assertEqual(status, 1)
        self.assertIn(said, out)
