#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Access kinds, by the rules that PCI specifications write registers by.

usage: check_kinds.py FACTS KINDS [--list]

FACTS is what templates/oracle makes of the specs. What a register is called says what its
fields are (PCI Express Base, 7.4, and the register tables of chapter 7):

    capabilities    ro or hwinit
    status          ro or rw1c
    control         rw
    others          ro

    reserved bits   RsvdZ where software writes ones to clear and keeps nothing: in a
                    status register, and in one that has bits of that kind and none that
                    keep what is written. RsvdP in all others

KINDS names what is otherwise, and why. A field that neither a rule nor a line has is an
error, and so is a line that is not needed. --list prints the lines that it should have.
"""
import argparse
import collections
import re
import sys

RULES = [
    (r'(^|_)(sta|status)\d*(_|$)', {'ro', 'rw1c'}),
    (r'(^|_)(port_)?caps?\d*(_|$)', {'ro', 'hwinit'}),
    (r'(^|_)(ctl|ctrl|control)\d*(_|$)', {'rw'}),
    (r'', {'ro'}),
]
CLEARED = {'rw1c', 'rw1cs'}
KEPT = {'rw', 'rws'}
RESERVED = {'rsvdp', 'rsvdz'}
LOOSE = {'bar', 'caplist', 'doe'}  # libraries of which no spec has all


def read_registers(path):
    """(spec, register): [(field or '-', kind)]"""
    registers = collections.OrderedDict()
    spec = place = fields = None
    with open(path, encoding='utf-8') as f:
        for line in f:
            words = line.split()
            if words[0] == 'spec':
                spec, library = words[1], words[2:] == ['library']
                judged = not library or spec in LOOSE
            elif words[0] == 'block':
                place = words[1].removeprefix('pcicap_').removeprefix(spec).strip('_')
            elif words[0] == 'register':
                name = f'{place}.{words[1]}' if place else words[1]
                fields = registers.setdefault((spec, name), []) if judged else []
            elif words[0] == 'field' and not (library and words[5] == 'unknown'):
                fields.append((words[1], words[5]))  # an enumeration has no kind
    return registers


def rule_of(register):
    name = register.split('.')[-1]
    return next(kinds for pattern, kinds in RULES if re.search(pattern, name))


def reserved_by_rule(register, kinds):
    status = re.search(RULES[0][0], register.split('.')[-1])
    return 'rsvdz' if status or kinds & CLEARED and not kinds & KEPT else 'rsvdp'


def otherwise(register, fields):
    """(register, register.field or register.-, kind), not as the rules have it."""
    named = [(field, kind) for field, kind in fields if field != '-']
    kinds = {kind for _, kind in named}
    if kinds - rule_of(register):
        if len(kinds) == 1:
            yield register, kinds.pop()
        else:
            yield from ((f'{register}.{field}', kind) for field, kind in named
                        if kind not in rule_of(register))
    kinds = {kind for _, kind in named}
    for kind in {kind for field, kind in fields if field == '-'}:
        if kind != reserved_by_rule(register, kinds):
            yield f'{register}.-', kind


def expected(registers):
    """Names of what is otherwise, of each spec and kind."""
    found = collections.OrderedDict()
    for (spec, register), fields in registers.items():
        for name, kind in otherwise(register, fields):
            found.setdefault((spec, kind), []).append(name)
    return found


def read_kinds(path):
    kinds = collections.OrderedDict()
    with open(path, encoding='utf-8') as f:
        for n, line in enumerate(f, 1):
            if line.startswith('#') or not line.strip():
                continue
            words = line.rstrip('\n').split('\t')
            if len(words) != 4 or not all(words) or (words[0], words[1]) in kinds:
                sys.exit(f'{path}:{n}: not four columns, or a second line of {words[0]} {words[1]}')
            kinds[words[0], words[1]] = words[2].split()
    return kinds


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('facts')
    parser.add_argument('kinds')
    parser.add_argument('--list', action='store_true')
    options = parser.parse_args()
    registers = read_registers(options.facts)
    found = expected(registers)
    if options.list:
        for (spec, kind), names in found.items():
            print(spec, kind, ' '.join(names), sep='\t')
        return 0
    named, errors = read_kinds(options.kinds), []
    for spec, kind in dict.fromkeys([*found, *named]):
        are, said = set(found.get((spec, kind), [])), set(named.get((spec, kind), []))
        errors += [f'{spec}.{name} is {kind}, which its name does not say' for name in sorted(are - said)]
        errors += [f'{options.kinds}: {spec}.{name} is not {kind}, or a rule says so' for name in sorted(said - are)]
    print('\n'.join(errors), end='\n' if errors else '')
    print(f'{sum(map(len, registers.values()))} fields of {len(registers)} registers, {len(errors)} errors; '
          f'{sum(map(len, named.values()))} are not as their names say')
    return 1 if errors or not registers else 0


if __name__ == '__main__':
    sys.exit(main())
