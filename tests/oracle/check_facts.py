#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Where fields are, by the specs and by other public sources.

usage: check_facts.py FACTS ROWS WAIVERS [--least PERCENT] [--none FILE] [--list]

FACTS is what templates/oracle makes of the specs, ROWS second-source.tsv. A row that
no field of the specs agrees with is an error, unless WAIVERS has a reason; and so is
a share of fields with two or more sources below PERCENT. FILE names the fields that
have no other source: one that is not named is an error, for it has slipped away from
its rows, or is new; and so is a name too many. --list names the fields with fewer
than two.
"""
import argparse
import collections
import sys

MOST = 32  # elements of an array that are looked at


def numbers(text):
    return [] if text == '-' else [int(n, 0) for n in text.split(',')]


class Spec:
    """The fields of one spec, by where they are.

    arrays: (offset, bytes) -> elements
    blocks: name -> where it begins; None: it depends on other registers
    bits: block, '-' for the whole -> {(first bit, width): fields: an alias or another layout
        may have one at the same place}
    linux: fields with a macro of the kernel, which check-oracle proves
    """

    def __init__(self, name):
        self.name = name
        self.is_library = False
        self.is_match = False
        self.arrays = {}
        self.blocks = {}
        self.bits = collections.defaultdict(lambda: collections.defaultdict(dict))
        self.fields = set()
        self.linux = set()
        self.block = self.register = None
        self.own, self.begins, self.count, self.stride = [], [], 1, 0

    def read_block(self, words):
        name, parent, ats = words[:3]
        self.block = name.removeprefix('pcicap_').removeprefix(self.name + '_')
        places = numbers(ats) or [None]
        if parent == '-':
            self.block, self.blocks[name] = '-', [0]
        else:
            self.blocks[name] = [
                None if base is None or at is None else base + at
                for base in self.blocks.get(parent, [None]) for at in places]
        self.begins = [at for at in self.blocks[name] if at is not None]

    def read_register(self, words):
        self.register, width, ats, stride, count = words[:5]
        self.own = numbers(ats)
        self.stride = int(stride, 0) if stride != '-' else int(width) // 8
        self.count = int(count, 0) if count != '-' else 1
        for begin in self.begins:
            for at in self.own:
                self.arrays.setdefault((begin + at, self.count * int(width) // 8), self.count)

    def read_field(self, words):
        name, _mask, _lsb, pieces, _access = words[:5]
        if name == '-':
            return
        name = f'{self.register}.{name}'
        if self.block != '-':
            name = f'{self.block}.{name}'
        self.fields.add(name)
        if words[5:]:
            self.linux.add(name)
        for piece in pieces.split(','):
            low, width = map(int, piece.split(':'))
            for at in self.own:
                self.bits[self.block][8 * at + low, width][name] = True
                for begin in self.begins:
                    for i in range(min(self.count, MOST)):
                        first = 8 * (begin + at + i * self.stride) + low
                        self.bits['-'][first, width][name] = True


def read_facts(path):
    specs, spec = {}, None
    with open(path, encoding='utf-8') as f:
        for line in f:
            word, *rest = line.split() or ['#']
            if word == 'spec':
                spec = Spec(rest[0])
                spec.is_library = rest[1:] == ['library']
                if not spec.is_library:
                    specs[spec.name] = spec
            elif word == 'match':
                spec.is_match = True
            elif word in ('block', 'register', 'field'):
                getattr(spec, 'read_' + word)(rest)
    # what is no capability and no header is the registry
    return {name: s for name, s in specs.items() if s.fields}


def read_rows(path):
    with open(path, encoding='utf-8') as f:
        for n, line in enumerate(f, 1):
            if line.startswith('#'):
                continue
            words = line.rstrip('\n').split('\t')
            if len(words) != 7:
                sys.exit(f'{path}:{n}: not seven columns')
            yield n, words


def read_waivers(path):
    waivers = {}
    with open(path, encoding='utf-8') as f:
        for n, line in enumerate(f, 1):
            if line.startswith('#') or not line.strip():
                continue
            words = line.split(None, 3)
            if len(words) < 4:
                sys.exit(f'{path}:{n}: a waiver needs a reason')
            waivers[tuple(words[:3])] = n
    return waivers


def compare_none(path, without, complain):
    """The fields @without a source are those that @path names."""
    with open(path, encoding='utf-8') as f:
        named = {line.strip() for line in f if line.strip() and not line.startswith('#')}
    for field in sorted(without - named):
        complain(f'{field} has no other source: a row of one, or a line in {path}')
    for field in sorted(named - without):
        complain(f'{path}: {field} has a source now, or is no more')


def compare(specs, rows_path, waivers, complain):
    """Fields, each with the sources that agree with it."""
    sources = collections.defaultdict(set)
    rows = 0
    for n, (name, block, offset, size, bits, there, who) in read_rows(rows_path):
        rows += 1
        where = f'{rows_path}:{n}: {there}'
        if name not in specs:
            complain(f"{where}: there is no spec '{name}'")
            continue
        if bits[0] == 'x':
            if specs[name].arrays.get((int(offset, 0), int(size))) != int(bits[1:]):
                complain(f'{where}: {name} has no {bits[1:]} elements at {offset}')
            continue
        high, low = map(int, bits.split('..'))
        if high >= 8 * int(size):
            complain(f'{where}: bit {high} is not in {size} bytes')
        fields = specs[name].bits[block].get((8 * int(offset, 0) + low, high - low + 1))
        waived = waivers.pop((name, offset, bits), None)
        if fields:
            # whose a row is cannot be told: of the first, and the others are like it
            first, *others = fields
            sources[name, first] |= set(who.split(','))
            for field in others:
                sources[name, field].add(f'as {first}')
            if waived:
                complain(f'{where}: its waiver is no longer needed')
        elif not waived:
            complain(f'{where}: {name} has no field at {offset}, bits {bits}')
    for waiver in waivers:
        complain('waived, but no row: ' + ' '.join(waiver))
    return rows, sources


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('facts')
    parser.add_argument('rows')
    parser.add_argument('waivers')
    parser.add_argument('--least', type=float, default=0)
    parser.add_argument('--none')
    parser.add_argument('--list', action='store_true')
    options = parser.parse_args()
    errors = []
    specs = read_facts(options.facts)
    rows, sources = compare(specs, options.rows, read_waivers(options.waivers),
                            errors.append)
    counts = collections.Counter()
    without = set()
    for spec in specs.values():
        for field in sorted(spec.fields):
            who = sources[spec.name, field] | ({'Linux'} if field in spec.linux else set())
            counts[min(len(who), 3)] += 1
            if not who:
                without.add(f'{spec.name}.{field}')
            if options.list and len(who) < 2:
                print(f'{spec.name}.{field}: {", ".join(who) or "none"}')
    if options.none:
        compare_none(options.none, without, errors.append)
    total = sum(counts.values())
    share = 100 * (counts[2] + counts[3]) / total if total else 0
    if share < options.least:
        errors.append(f'{share:.1f} % of the fields have two sources, '
                      f'they were {options.least} %')
    print('\n'.join(errors), end='\n' if errors else '')
    print(f'{rows} rows, {len(errors)} errors; of {total} fields {counts[3]} have three '
          f'sources or more, {counts[2]} two, {counts[1]} one, {counts[0]} none: '
          f'{share:.1f} % have two')
    sys.exit(bool(errors) or not rows)


if __name__ == '__main__':
    main()
