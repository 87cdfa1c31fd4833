#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Dumps in all forms in which they are sent: test_forms.py DUMP...

Of a form that lost nothing, pcicap shows the same as of the dump itself, word
for word, and the exit status is 0. Of each form it reads at least as many
functions as lspci does; the table shows how many.
"""
import collections
import os
import re
import subprocess
import sys
import tempfile

import forms

PCICAP = os.environ['PCICAP']
HEADING = re.compile(r'^(?:[0-9a-f]{4}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-7] ', re.M)


def pcicap(data, *args):
    """Of a pipe, so that nothing can be read twice."""
    p = subprocess.run([PCICAP, *args, '-F', '-'], input=data,
                       capture_output=True, check=False)
    return p.returncode, p.stdout.decode(), p.stderr.decode()


def count(text):
    return len(HEADING.findall(text))


def lspci(data):
    """Its lines of functions with their IDs; all ones are none."""
    with tempfile.NamedTemporaryFile() as f:
        f.write(data)
        f.flush()
        p = subprocess.run(['lspci', '-n', '-F', f.name], capture_output=True,
                           check=False)
    return collections.Counter(p.stdout.splitlines())


class Table:
    def __init__(self):
        self.rows = {}
        self.problems = []

    def add(self, name, there, ours, theirs):
        row = self.rows.setdefault(name, [0, 0, 0])
        for i, n in enumerate((there, ours, theirs)):
            row[i] += n

    def problem(self, path, form, text):
        self.problems.append('%s: %s: %s' % (path, form.__name__, text))

    def show(self):
        print('%-22s %9s %7s %7s' % ('form', 'functions', 'pcicap', 'lspci'))
        for name, row in self.rows.items():
            print('%-22s %9d %7d %7d' % (name, *row))


def as_bytes(made):
    return made if isinstance(made, bytes) else made.encode()


def look_at(table, path):
    functions = forms.read(path)
    there = lspci(as_bytes(forms.plain(functions)))
    status, want, _ = pcicap(as_bytes(forms.plain(functions)), 'show')
    if status or count(want) != len(functions):
        table.problem(path, forms.plain, 'exit status %d' % status)
    for form in forms.WHOLE + forms.BROKEN:
        data = as_bytes(form(functions))
        runs = 2 if form is forms.several_runs else 1
        status, text, errors = pcicap(data, 'show')
        theirs = lspci(data) & collections.Counter(
            {line: n * runs for line, n in there.items()})
        table.add(form.__name__, runs * len(functions), count(text),
                  theirs.total())
        if form in forms.WHOLE:
            if text != want:
                table.problem(path, form, 'not the same')
            if status:
                table.problem(path, form, 'exit status %d: %s' %
                              (status, errors))
        elif count(text) != runs * len(functions):
            table.problem(path, form, 'functions are lost')


def look_at_broken(table, path):
    """What is lost is told, and changes the exit status."""
    functions = forms.read(path)
    for form in (forms.row_missing, forms.cut_inside_a_byte):
        status, text, errors = pcicap(as_bytes(form(functions)), 'show')
        if status != 3:
            table.problem(path, form, 'exit status %d' % status)
        if ': line ' not in errors:
            table.problem(path, form, 'no warning names a line')


def main():
    table = Table()
    for path in sys.argv[1:]:
        look_at(table, path)
    look_at_broken(table, sys.argv[1])
    table.show()
    for name, (_, ours, theirs) in table.rows.items():
        if ours < theirs:
            table.problems.append('%s: lspci reads more' % name)
    for text in table.problems:
        print(text)
    return 1 if table.problems else 0


if __name__ == '__main__':
    sys.exit(main())
