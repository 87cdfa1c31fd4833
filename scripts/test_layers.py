#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""What scripts/layers.py finds."""
import os
import subprocess
import tempfile
import unittest

SCRIPT = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'layers.py')


class Layers(unittest.TestCase):
    def check(self, files, folders='low high'):
        with tempfile.TemporaryDirectory() as top:
            for name, text in files.items():
                path = os.path.join(top, 'part', name)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with open(path, 'w', encoding='utf-8') as f:
                    f.write(text)
            with open(os.path.join(top, 'table'), 'w', encoding='utf-8') as f:
                f.write('# comment\npart: %s\n' % folders)
            p = subprocess.run([SCRIPT, 'table'], cwd=top, text=True,
                               capture_output=True, check=False)
        self.assertEqual(p.returncode, 1 if p.stdout else 0, p)
        return p.stdout

    def test_good(self):
        self.assertEqual(self.check({
            'low/a.h': '#include <stdio.h>\n', 'low/a.c': '#include "low/a.h"',
            'high/b.c': '#include "low/a.h"\n'}), '')

    def test_climbs(self):
        self.assertEqual(
            self.check({'low/a.h': '\n # include "high/b.h"\n', 'high/b.h': ''}),
            'part/low/a.h:2: low includes from high, which is above it\n')

    def test_circle(self):
        # a.c and a.h are one module, though no header is in a circle
        self.assertEqual(
            self.check({'low/a.h': '', 'low/a.c': '#include "low/b.h"',
                        'low/b.h': '', 'low/b.c': '#include "low/a.h"',
                        'high/c.h': ''}),
            'part: a circle: low/a -> low/b -> low/a\n')

    def test_outside(self):
        self.assertIn('not a file below part', self.check(
            {'low/a.c': '#include "nothing.h"', 'high/b.h': ''}))
        self.assertIn('not in the table', self.check(
            {'low/a.c': '', 'high/b.h': '', 'other/c.h': ''}))
        self.assertIn('no such folder', self.check({'low/a.c': ''}))

    def test_public(self):
        public = {'include/pcicap/low/a.h': '#include <stdio.h>\n',
                  'low/a.c': '#include <pcicap/low/a.h>\n#include "in.h"\n',
                  'low/in.h': '#include <pcicap/made.h>\n',
                  'high/b.c': '#include "../low/in.h"\n', 'side/c.c': ''}
        self.assertEqual(self.check(public, 'low high|side'), '')
        public['low/in.h'] = '#include <pcicap/high/b.h>\n'
        public['include/pcicap/high/b.h'] = ''
        self.assertEqual(
            self.check(public, 'low high|side'),
            'part/low/in.h:1: low includes from high, which is above it\n')
        public['low/in.h'] = ''
        public['side/c.c'] = '#include <pcicap/high/b.h>\n'
        self.assertEqual(
            self.check(public, 'low high|side'),
            'part/side/c.c:1: side includes from high, which is beside it\n')

    def test_public_circle(self):
        self.assertEqual(
            self.check({
                'include/pcicap/low/a.h': '#include <pcicap/low/b.h>\n',
                'include/pcicap/low/b.h': '#include "a.h"\n',
                'low/a.c': '#include <pcicap/low/a.h>\n', 'high/c.h': ''}),
            'part: a circle: include/pcicap/low/a -> include/pcicap/low/b '
            '-> include/pcicap/low/a\n')


if __name__ == '__main__':
    unittest.main()
