#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""What scripts/mutate.py changes, and what it says of a tree whose tests are known."""
import os
import subprocess
import sys
import tempfile
import unittest

from mutants import mutants

SCRIPT = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'mutate.py')

# The test notices the sum, not the product; with 5 it never ends.
SOURCE = '\treturn 2;\n\treturn 4;\n'
MAKEFILE = '''check-kernel-config:
\t! grep -q 'return 5' runtime/kernel/a.c || sleep 60
\tgrep -q 'return 2' runtime/kernel/a.c
'''


class Changes(unittest.TestCase):
    def of(self, path, text):
        return [m.new.strip() for m in mutants(path, text)]

    def test_code(self):
        self.assertEqual(self.of('gen/a.c', '\tif (a == 1)\n'), ['if (a != 1)', 'if (0 && (a == 1))', 'if (a == 2)'])
        self.assertEqual(self.of('gen/a.c', '\tput(a);\n'), ['(void)0;'])
        self.assertEqual(self.of('gen/a.c', '\treturn -EIO;\n'), ['return -EPERM;'])

    def test_no_text(self):
        for line in ('/* a == b */', ' // a < b', '#include <a - b.h>', '\tputs("a == b, 1)");', '\tc = \'"\'; /* 3; */'):
            self.assertNotIn('!=', ''.join(self.of('gen/a.c', line)))
            self.assertNotIn('<=', ''.join(self.of('gen/a.c', line)))
            self.assertFalse([new for new in self.of('gen/a.c', line) if '2' in new or '4' in new or '+' in new], line)
        self.assertEqual(self.of('gen/a.c', '/*\n * if (a == b)\n\tput(a);\n */\n'), [])

    def test_each_once(self):
        found = list(mutants('gen/a.c', '\tif (1) && (1)\n'))
        self.assertEqual(len(found), len(set(found)))

    def test_specs(self):
        self.assertEqual(self.of('specs/a.yaml', '  - {at: 0x04, name: a, access: rw1c, doc: at: 8}\n'),
                         ['- {at: 0x08, name: a, access: rw1c, doc: at: 8}',
                          '- {at: 0x04, name: a, access: rw, doc: at: 8}'])
        self.assertEqual(self.of('specs/a.yaml', '    when: {a.b: 2..}, plus: 1\n')[-1], 'when: {a.b: 3..}, plus: 1')
        self.assertIn('- {name: a}', self.of('specs/a.yaml', '- {name: a, when: {b: 1}}'))
        self.assertEqual(self.of('specs/a.yaml', '# at: 4\ntitle: bit: 3\n  - "size: 8"\n'), [])

    def test_templates(self):
        self.assertEqual(self.of('templates/c/_a', '{{#a}}\n'), ['{{^a}}'])
        self.assertEqual(self.of('templates/c/_a', '{{! {{#a}} }}\n{{%kdoc}}\n{{#a}}\n{{/%kdoc}}\n'), [])


class Runs(unittest.TestCase):
    """In a repository whose only test is that of runtime/kernel."""

    def run_in(self, *options, source=SOURCE, waivers=''):
        with tempfile.TemporaryDirectory() as top:
            for name, text in (('runtime/kernel/a.c', source), ('Makefile', MAKEFILE),
                               ('scripts/mutants.tsv', waivers), ('rows', self.rows)):
                os.makedirs(os.path.dirname(os.path.join(top, name)), exist_ok=True)
                with open(os.path.join(top, name), 'w', encoding='utf-8') as f:
                    f.write(text)
            for command in (['init', '-q'], ['add', '.'],
                            ['-c', 'user.name=t', '-c', 'user.email=t@t', 'commit', '-qm', 't']):
                subprocess.run(['git', *command], cwd=top, check=True)
            p = subprocess.run([sys.executable, SCRIPT, *options], cwd=top, capture_output=True, text=True, check=False)
        return p.returncode, p.stdout + p.stderr

    rows = 'runtime/kernel/a.c\treturn 4;\treturn 9;\nruntime/kernel/a.c\treturn 2;\treturn 3;\n'

    def test_all_of_them(self):
        status, out = self.run_in('-n', '99', '--patience', '1', 'runtime/kernel')
        self.assertEqual(status, 0, out)
        self.assertIn('time: runtime/kernel/a.c:2\n  - return 4;\n  + return 5;\n', out)
        self.assertIn('runtime/kernel     100.0 %: 1 killed, 1 time\n', out)
        self.assertIn('noticed by check-kernel-config 1\n', out)

    def test_rows(self):
        status, out = self.run_in('--rows', 'rows')
        self.assertEqual(status, 1)
        self.assertIn('survived: runtime/kernel/a.c:2\n  - return 4;\n  + return 9;\n', out)
        self.assertIn(' 50.0 %: 1 killed, 1 survived\n', out)
        self.assertIn('has no such line', self.run_in('--rows', 'rows', source='\treturn 4;\n')[1])

    def test_waived(self):
        waiver = 'runtime/kernel/a.c\treturn 4;\treturn 5;\tnobody asks\n'
        status, out = self.run_in('-n', '99', 'runtime/kernel', waivers=waiver)
        self.assertEqual(status, 0, out)
        self.assertIn('100.0 %: 1 killed, 1 waived\n', out)

    def test_wrong_waivers(self):
        self.assertEqual(self.run_in('--waivers')[0], 0)
        for waiver, said in (('runtime/kernel/a.c\treturn 7;\treturn 8;\tgone\n', 'has no such change'),
                             ('runtime/kernel/b.c\treturn 4;\treturn 5;\tgone\n', 'has no such change'),
                             ('runtime/kernel/a.c\treturn 4;\treturn 5;\ta\n' * 2, 'once is enough'),
                             ('runtime/kernel/a.c\treturn 4;\treturn 5;\n', 'not 4 columns')):
            status, out = self.run_in('--waivers', waivers=waiver)
            self.assertEqual(status, 1)
            self.assertIn(said, out)

    def test_test_that_fails(self):
        self.assertIn("'check-kernel-config' fails without a change",
                      self.run_in('runtime/kernel', source='\treturn 1;\n')[1])

    def test_folders(self):
        self.assertIn('folders are specs', self.run_in('nothing')[1])


if __name__ == '__main__':
    unittest.main()
