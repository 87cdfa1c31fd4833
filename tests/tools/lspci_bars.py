#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""The same BARs as lspci shows: lspci_bars.py [--any] PCICAP DUMP-OR-FOLDER...

Regions and ROMs of the header, regions of SR-IOV, entries of Enhanced
Allocation and of both Resizable BARs. What differs must be a fault of lspci
that has a name here; how often each was met is printed. Without --any, all of
these must be met.
"""
import collections
import re
import sys

import lspci_text
from lspci_caps import dumps
from lspci_values import number

FAULTS = {
    'cannot': 'cannot read the dump',
    'high': 'shows the high half of a 64-bit BAR as a BAR',
    'last': 'takes what follows the last VF BAR as its high half',
    'reserved': 'shows a reserved type of a VF BAR as 64-bit',
    'ones': 'does not show a BAR that reads all ones',
    'vf-io': 'passes over the I/O bit of a VF BAR, and may pair it',
}
REGION = re.compile(
    r'^\t+Region (\d): (Memory|I/O ports) at (\S+)(?: \(([^,]+), (non-)?'
    r'prefetchable\))?(?: \[(disabled)\])?$')
ROM = re.compile(r'^\tExpansion ROM at (\S+)(?: \[(disabled|disabled by cmd)'
                 r'\])?$')
ENTRY = re.compile(
    r'Entry \d+: Enable([+-]) Writable([+-]) .*?BAR Equivalent Indicator: '
    r'([^\n]*)\n.*?(?:Base: (\w+)\n.*?MaxOffset: (\w+))', re.S)
RESIZABLE = re.compile(r'BAR (\d): current size: (\S+), supported: ([^\n]*)')
WIDTHS = {'mem32': '32-bit', 'mem1m': 'low-1M', 'mem64': '64-bit',
          'broken64': '64-bit', 'reserved': 'type 3'}
INDICATORS = {'bar': 'BAR %d', 'vf_bar': 'VF-BAR %d', 'rom': 'expansion ROM',
              'behind_bridge': 'resource behind function',
              'range': 'not indicated'}


def address(text):
    return None if text.startswith('<') else int(text, 16)


def regions(lines):
    """{index: (space, address, width, prefetchable, decoding)}"""
    out = {}
    for m in filter(None, map(REGION.match, lines)):
        out[int(m[1])] = (m[2], address(m[3]) or None, m[4],
                          None if m[4] is None else not m[5], not m[6])
    return out


def as_region(bar, vf):
    """A BAR of ours as lspci shows it."""
    if bar['kind'] == 'io':
        return ('I/O ports', bar['address'] or None, None, None,
                bool(bar['decoding']))
    place = bar['address'] or None
    if bar['kind'] == 'reserved':
        place = bar['raw'] & ~0xf or None
    return ('Memory', place, WIDTHS[bar['kind']], bool(bar['raw'] & 8),
            vf or bool(bar['decoding']))


class Comparison:
    def __init__(self, program):
        self.program = program
        self.count = collections.Counter()
        self.faults = collections.Counter()
        self.wrong = []

    def same(self, where, theirs, ours):
        self.count[where.split()[-1]] += 1
        if theirs != ours:
            self.wrong.append('%s: lspci %s, pcicap %s' % (where, theirs,
                                                           ours))

    def fault(self, name):
        self.faults[name] += 1

    def bars(self, where, lines, bars, vf=False):
        theirs = regions(lines)
        paired = None
        for bar in bars:
            index = bar['index']
            region = theirs.pop(index, None)
            if index == paired:
                continue
            if bar['raw'] == 0xffffffff:
                self.fault('ones')
                continue
            if vf and bar['raw'] & 1:
                self.fault('vf-io')
                paired = index + 1 if bar['raw'] & 6 == 4 else None
                continue
            ours = as_region(bar, vf)
            if bar['kind'] == 'mem64' and theirs.pop(index + 1, None):
                self.fault('high')
            if vf and bar['kind'] == 'broken64':
                self.fault('last')
                ours = region
            elif vf and bar['kind'] == 'reserved':
                self.fault('reserved')
                ours = (*ours[:2], '64-bit', *ours[3:])
            self.same(where + ' BAR', region, ours)
        self.same(where + ' BARs', theirs, {})

    def rom(self, where, lines, roms):
        theirs = [(address(m[1]) or None, not m[2])
                  for m in filter(None, map(ROM.match, lines))]
        self.same(where + ' ROM', theirs,
                  [(b['address'] or None, b['decoding']) for b in roms])

    def entries(self, where, lines, entries):
        theirs = []
        for m in ENTRY.finditer('\n'.join(lines)):
            theirs.append((m[1] == '+', m[3], int(m[4], 16),
                           (int(m[5], 16) | 3) + 1))
        ours = []
        for b in entries:
            name = INDICATORS[b['of']]
            if b['index'] is not None:
                name %= b['index']
            ours.append((b['enabled'], name, b['address'], b['size']))
        # of what is not available, ours have neither address nor size
        theirs = [t if o[3] else (*t[:2], None, None)
                  for t, o in zip(theirs, ours)] + theirs[len(ours):]
        self.same(where + ' EA', theirs, ours)

    def resizable(self, where, lines, bars):
        theirs = {}
        for m in RESIZABLE.finditer('\n'.join(lines)):
            size = None if m[2] == '<unknown>' else big(m[2])
            theirs[int(m[1])] = (size, [big(x) for x in m[3].split()])
        ours = {b['index']: (b['resizable']['size'], b['resizable']['sizes'])
                for b in bars if b['resizable']}
        # not a BAR of ours: our errors have it
        for index in set(theirs) - {b['index'] for b in bars}:
            del theirs[index]
        self.same(where + ' resizable', theirs, ours)

    def function(self, where, f, device, caps):
        def ours(what, *sources):
            return [b for b in device['bars'] if b['of'] == what and
                    b['source'] in (sources or ('register',))]
        shown = [b for b in ours('bar') if b['kind'] != 'none']
        self.bars(where, f.text['header'], shown)
        self.rom(where, f.text['header'],
                 [b for b in ours('rom') if b['kind'] != 'none'])
        for cap in caps:
            lines = f.text.get(cap['offset'], [])
            if cap['name'] == 'sriov':
                self.bars(where + ' VF', lines,
                          [b for b in ours('vf_bar') if b['kind'] != 'none'],
                          True)
            elif cap['name'] == 'ea':
                self.entries(where, lines, [b for b in device['bars']
                                            if b['source'] == 'ea'])
            elif cap['name'] == 'rebar':
                self.resizable(where, lines, ours('bar'))
            elif cap['name'] == 'vf_rebar':
                self.resizable(where + ' VF', lines, ours('vf_bar'))

    def dump(self, path):
        lists = lspci_text.pcicap(self.program, path, 'list')
        bars = lspci_text.pcicap(self.program, path, 'bars', '-v')
        functions = lspci_text.lspci(path)
        if functions is None:
            self.fault('cannot')
            return
        for f, device, listed in zip(functions, bars, lists):
            self.function('%s: %s' % (path, f.address), f, device,
                          listed['capabilities'])


def big(text):
    """'512GB'; number() knows no EB."""
    if text.endswith('EB'):
        return int(text[:-2]) << 60
    if text.endswith('PB'):
        return int(text[:-2]) << 50
    return number(text)


def main():
    args = sys.argv[1:]
    anything = args[0] == '--any'
    c = Comparison(args[anything])
    for path in dumps(args[1 + anything:]):
        c.dump(path)
    for line in c.wrong[:100]:
        print(line)
    print('%s compared, %d differ' % (
        ', '.join('%d %s' % (n, what) for what, n in sorted(c.count.items())),
        len(c.wrong)))
    for name, times in sorted(c.faults.items()):
        print('  %4d times lspci %s' % (times, FAULTS[name]))
    few = [what for what in ('BAR', 'ROM', 'EA', 'resizable')
           if not c.count[what] and not anything]
    if few:
        print('never compared: %s' % few)
    return 1 if c.wrong or few else 0


if __name__ == '__main__':
    sys.exit(main())
