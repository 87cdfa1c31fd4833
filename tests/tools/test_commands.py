#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Commands and options: help, manual page and completion know all of them.

The program's help is made from its commands; the other two are compared with it.

PCICAP=program test_commands.py, from the top of the tree.
"""
import glob
import os
import re
import subprocess
import unittest

from cli import OK, PCICAP, SRIOV, USAGE, Case, run

MAN = 'man/pcicap.1'
COMPLETION = 'tools/completion/pcicap'


def usages(text):
    """Of a help: each form, in one line."""
    head = text.split('\n\n')[0].replace('Usage:', '      ', 1)
    head = re.sub(r'\n {8,}', ' ', head)
    return [line.strip() for line in head.split('\n')]


def options(text):
    """Of a help: its options, "-F, --file FILE"."""
    found = re.findall(r'(?m)^  (-\S.*?)(?:  .*)?$', text)
    return [re.sub(r'\s+', ' ', o).strip() for o in found]


def plain(line):
    """A line of the manual page without its fonts."""
    macro = re.match(r'\.([BIR]{1,2}) (.*)', line)
    if macro:
        words = [a or b for a, b in re.findall(r'"([^"]*)"|(\S+)',
                                               macro.group(2))]
        line = ('' if len(macro.group(1)) == 2 else ' ').join(words)
    return re.sub(r'\\f[A-Z]', '', line).replace('\\-', '-')


def section(name):
    with open(MAN, encoding='utf-8') as f:
        text = f.read()
    return re.search(r'\n\.SH %s\n(.*?)\n\.SH ' % name, text, re.S).group(1)


def tagged(name):
    """What the .TP paragraphs of a section are about."""
    return [plain(line) for line in
            re.findall(r'\.TP\n(.*)', section(name))]


def complete(*words):
    """What bash completes the last word with."""
    script = '''
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _pcicap
printf '%s\\n' "${COMPREPLY[@]}"'''
    p = subprocess.run(['bash', '-c', script, 'bash', COMPLETION, PCICAP,
                        *words], capture_output=True, text=True, check=True)
    return p.stdout.split()


class Commands(Case):
    @classmethod
    def setUpClass(cls):
        cls.help = run('--help').stdout
        cls.names = list(dict.fromkeys(u.split()[1]
                                       for u in usages(cls.help)))
        cls.of = {name: run(name, '--help').stdout for name in cls.names}

    def test_each_file_is_a_command(self):
        files = []
        for path in glob.glob('tools/cmd/*.c'):
            with open(path, encoding='utf-8') as f:
                found = re.findall(r'(?m)^DEFINE_COMMAND\((\w+)\)', f.read())
            self.assertIn(found, ([], [os.path.basename(path)[:-2]]))
            files += found
        self.assertEqual(sorted(files), sorted(self.names))
        self.assertGreaterEqual(len(files), 7)

    def test_help(self):
        for name in self.names:
            text = self.good(name, '--help')
            self.assertEqual(usages(text),
                             [u for u in usages(self.help)
                              if u.split()[1] == name])
            self.assertIn('-h, --help', options(text))
            self.assertLessEqual(set(options(text)), set(options(self.help)))
            for u in usages(text):
                for word in re.findall(r'(?<!-)\b[A-Z]{1,}\b', u):
                    described = re.search(r'(?m)^  (-.* )?\S*\b%s\b' % word,
                                          text)
                    self.assertTrue(described, (name, word))
        for line in (self.help + ''.join(self.of.values())).split('\n'):
            self.assertLessEqual(len(line), 80, line)

    def test_an_option_of_the_help_is_one(self):
        """And no other: each of the program is tried with each command."""
        for name in self.names:
            for option in options(self.help):
                words = option.split(', ')[-1].split()
                if words[0] in ('--help', '--version'):
                    continue
                p = run(name, words[0], *(['x'] if words[1:] else []))
                refused = 'is not an option of this command' in p.stderr
                self.assertEqual(refused, option not in options(self.of[name]),
                                 (name, option, p.stderr))
                if refused:
                    self.assertEqual(p.returncode, USAGE)

    def test_manual(self):
        synopsis = [plain(line) for line in section('SYNOPSIS').split('\n')]
        forms = ' '.join(synopsis).split(' .br ')
        self.assertEqual(forms, usages(self.help))
        self.assertEqual(tagged('COMMANDS'), self.names)
        self.assertEqual(tagged('OPTIONS'), options(self.help))
        arguments = re.findall(r'(?m)^  ([A-Z]+) ', self.help)
        self.assertEqual(tagged('ARGUMENTS'), arguments)

    def test_completion(self):
        self.assertEqual(sorted(complete('')),
                         sorted(self.names + ['--help', '--version']))
        for name in self.names:
            words = sorted(word.split()[0] for option in options(self.of[name])
                           for word in option.split(', '))
            self.assertEqual(sorted(complete(name, '-')), words)
            # an argument that is a file has one completed, or nothing
            for option in options(self.of[name]):
                word = option.split(', ')[-1].split()[0]
                if len(option.split(', ')[-1].split()) == 2:
                    self.assertFalse([c for c in complete(name, word, '')
                                      if c.startswith('-')], (name, word))

    def test_completion_of_names(self):
        args = ['get', '-F', SRIOV]
        names = complete(*args, '')
        for name in ('header', 'sriov', 'pcie', 'msix'):
            self.assertIn(name, names)
        self.assertEqual(complete(*args, 'sriov.total'), ['sriov.total_vfs'])
        self.assertIn('sriov.ctrl.vf_enable', complete(*args, 'sriov.ctrl.'))
        # what is completed can be had
        for name in complete(*args, 'pcie.lnk_sta'):
            self.assertEqual(run(*args, name).returncode, OK, name)


if __name__ == '__main__':
    unittest.main()
