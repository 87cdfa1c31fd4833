#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""How values are read, when something is there and how much, by other sources.

usage: check_details.py DETAILS ROWS NONE [--list]

DETAILS is what tests/oracle/targets/details makes of the specs, ROWS
second-source-details.tsv. A row that the specs do not agree with is an error. NONE
names the facts of capabilities and headers that no row has, without what they say; one
that is not named there is an error, and so is a name too many. --list prints what NONE
should have.
"""
import argparse
import re
import sys

KEYS = {'size', 'count', 'at', 'when', 'reads', 'combines'}


def read_details(path):
    """Facts as lines, each once."""
    with open(path, encoding='utf-8') as f:
        return list(dict.fromkeys(line.strip() for line in f if line.strip() and line[0] != '#'))


def read_rows(path):
    """(line number, fact, where it is there)"""
    with open(path, encoding='utf-8') as f:
        for n, line in enumerate(f, 1):
            if line.startswith('#'):
                continue
            words = line.rstrip('\n').split('\t')
            if len(words) != 3 or not all(words):
                sys.exit(f'{path}:{n}: not three columns')
            yield n, words[0], words[1]


def read_names(path):
    with open(path, encoding='utf-8') as f:
        return {line.strip() for line in f if line.strip() and not line.startswith('#')}


def name_of(fact):
    """What a fact is of: without its numbers, but of a size with its condition."""
    what, key, said = fact.split(' ', 2)
    condition = re.search(r' if .*', said) if key == 'size' else None
    return f'{what} {key}' + (condition.group(0) if condition else '')


def is_judged(fact, devices):
    what, key, said = fact.split(' ', 2)
    return key in KEYS and said != 'address' and what.split('.')[0] not in devices


def compare(facts, rows, rows_path, complain):
    """Names of facts that a row agrees with."""
    known, agreed = set(facts), set()
    said = {}
    for fact in facts:
        said.setdefault(name_of(fact), fact)
    for n, fact, there in rows:
        if fact in known:
            agreed.add(fact)
        else:
            complain(f'{rows_path}:{n}: {there}: the specs say '
                     f"'{said.get(name_of(fact), 'nothing of it')}'")
    return agreed


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('details')
    parser.add_argument('rows')
    parser.add_argument('none')
    parser.add_argument('--list', action='store_true')
    options = parser.parse_args()
    errors = []
    lines = read_details(options.details)
    devices = {line.split()[1] for line in lines if line.startswith('device ')}
    facts = [line for line in lines if not line.startswith('device ')]
    rows = list(read_rows(options.rows))
    agreed = compare(facts, rows, options.rows, errors.append)
    judged = [fact for fact in facts if is_judged(fact, devices)]
    without = {name_of(fact) for fact in judged if fact not in agreed}
    if options.list:
        print('\n'.join(sorted(without)))
        return 0
    named = read_names(options.none)
    errors += [f'{name}: no row of another source, nor a line in {options.none}' for name in sorted(without - named)]
    errors += [f'{options.none}: {name} has a row now, or is no more' for name in sorted(named - without)]
    print('\n'.join(errors), end='\n' if errors else '')
    print(f'{len(rows)} rows, {len(errors)} errors; {len(judged) - sum(f not in agreed for f in judged)} of '
          f'{len(judged)} sizes, counts, places, conditions and values have another source')
    return 1 if errors or not rows else 0


if __name__ == '__main__':
    sys.exit(main())
