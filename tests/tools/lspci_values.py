#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Values of fields are those that lspci shows: lspci_values.py PCICAP DUMP...

The table is lspci_fields.py. Each of its rows must be met in some dump.
"""
import collections
import re
import sys

import lspci_fields
import lspci_text

def number(label):
    """'4 KiB' and '16MB' in bytes, '133 ns' and '44 us' in ns."""
    units = {'': 1, 'B': 1, 'bytes': 1, 'byte': 1, 'KiB': 1 << 10,
             'MiB': 1 << 20, 'GiB': 1 << 30, 'TiB': 1 << 40, 'PiB': 1 << 50,
             'MB': 1 << 20, 'GB': 1 << 30, 'TB': 1 << 40, 'PB': 1 << 50,
             'ns': 1, 'us': 1000, 'ms': 10**6, 's': 10**9}
    m = re.fullmatch(r'(\d+) ?(\w*)', label.strip())
    return int(m.group(1)) * units[m.group(2)]


def same_text(theirs, field):
    if field['label'] is None:
        return theirs.lower() in ('unknown', 'rsvdp', 'reserved')
    ours = field['label']
    return ''.join(theirs.split()).lower() == ''.join(ours.split()).lower()


def bit(n):
    return lambda theirs, field: (theirs == '+') == bool(field['value'] >> n &
                                                         1)


def lanes(theirs, field):
    listed = [int(x) for x in re.findall(r'\d+', theirs)] \
        if 'lane' in theirs else []
    # lspci shows no lanes above 15
    return listed == [i for i in range(16) if field['value'] >> i & 1]


def serial(theirs, field):
    return int(theirs.replace('-', ''), 16) == field['value']


def power_on(theirs, field):
    scale = field['register']['fields']
    scale = {f['name']: f for f in scale}['power_on_scale']['value']
    return int(theirs) == field['value'] * (2, 10, 100, 0)[scale]


KINDS = {
    'dec': lambda t, f: int(t) == f['value'],
    'hex': lambda t, f: int(t, 16) == f['value'],
    'flag': bit(0),
    'label': same_text,
    'aspm': lambda t, f: t.replace('not supported', 'none').split() ==
            (f['label'] or '').replace(',', '').split() or same_text(t, f),
    # lspci 3.9 does not know the speed 7
    'speed': lambda t, f: same_text(t, f) or
             t == 'unknown' and f['value'] == 7,
    # lspci calls the reserved 0 2.5GT/s, as devices without speeds have it
    'target': lambda t, f: same_text(t, f) or f['value'] in (0, 7),
    # lspci shows the two lowest bits, too, which are reserved
    'dword': lambda t, f: int(t, 16) >> 2 == f['value'],
    # lspci shows how many functions there may be, we how many bits
    'phantom': lambda t, f: int(t) == (1 << f['value']) - 1,
    # lspci calls an exit latency above the greatest range unlimited, which
    # only an acceptable latency can be
    'latency': lambda t, f: same_text(t, f) or
               t == 'unlimited' and f['value'] == 7,
    'bytes': lambda t, f: number(t) == number(f['label']),
    'size': lambda t, f: number(t) == number(f['label']),
    'time': lambda t, f: number(t) == number(f['label']),
    'sizes': lambda t, f: [number(x) for x in t.split()] ==
             [number(x) for x in (f['label'] or '').split(',')],
    'pow2': lambda t, f: int(t) == 1 << f['value'],
    'plus1': lambda t, f: int(t) == f['value'] + 1,
    'address': lambda t, f: int(t, 16) == int(f['label'].split()[0], 0),
    'serial': serial,
    'lanes': lanes,
    'power_on': power_on,
}
for _i in range(6):
    KINDS['bit%d' % _i] = bit(_i)


def sections(lines):
    """{label: text}; '' is all of it."""
    out = collections.OrderedDict()
    label = None
    for line in lines:
        m = re.match(r'^\t{1,2}([A-Z][\w/]*):', line)
        if m and not line.startswith('\t\t\t'):
            label = m.group(1)
        if label:
            out.setdefault(label, []).append(line)
    out[''] = list(lines)
    return {k: '\t'.join(v) for k, v in out.items()}


def fields(capability):
    """{'reg.field' or 'reg': field}"""
    out = {}
    for r in capability['registers']:
        for f in r['fields']:
            f['register'] = r
            out['%s.%s' % (r['name'], f['name'])] = f
            if len(r['fields']) == 1:
                out.setdefault(r['name'], f)
    return out


def checks():
    """(capability, section, regular expression, [(kind, name)])"""
    for cap, section, register, flags in lspci_fields.FLAGS:
        for pair in flags.split():
            theirs, ours = pair.split('=')
            yield (cap, section,
                   r'(?<![\w.<>-])%s([+-])(?![\w-])' % re.escape(theirs),
                   [('flag', '%s.%s' % (register, ours))])
    for row in lspci_fields.VALUES:
        yield row[0], row[1], row[2], list(row[3:])


ROWS = [(c, s, re.compile(r), v) for c, s, r, v in checks()]


class Comparison:
    def __init__(self):
        self.met = collections.Counter()
        self.compared = 0
        self.wrong = []

    def capability(self, where, cap, lines):
        name = 'header' if cap['kind'] == 'header' else cap['name']
        texts, ours = sections(lines), fields(cap)
        for section, expression, values in ((s, r, v) for c, s, r, v in ROWS
                                            if c == name):
            m = expression.search(texts.get(section, ''))
            if m:
                self.values(where, name, m, values, ours)

    def values(self, where, name, match, values, ours):
        for theirs, (kind, path) in zip(match.groups(), values):
            field = ours.get(path)
            if field is None:
                # lspci shows registers of other port types, too
                self.met[name, path] += 0
                continue
            self.met[name, path] += 1
            self.compared += 1
            try:
                good = KINDS[kind](theirs, field)
            except (AttributeError, KeyError, ValueError):
                good = False
            if not good:
                self.wrong.append('%s: %s.%s: lspci %r, pcicap %s %r' % (
                    where, name, path, theirs, field['value'],
                    field['label']))

    def dump(self, program, path):
        devices = lspci_text.pcicap(program, path, 'show')
        for f, device in zip(lspci_text.lspci(path), devices):
            for cap in device['capabilities']:
                at = 'header' if cap['kind'] == 'header' else cap['offset']
                self.capability('%s: %s' % (path, f.address), cap,
                                f.text.get(at, []))


def main():
    c = Comparison()
    for path in sys.argv[2:]:
        c.dump(sys.argv[1], path)
    for line in c.wrong[:100]:
        print(line)
    rows = {(cap, path) for cap, _, _, values in ROWS for _, path in values}
    unmet = sorted(r for r in rows if not c.met[r])
    for cap, path in unmet:
        print('never compared: %s.%s' % (cap, path))
    caps = {cap for cap, _ in rows}
    print('%d fields of %d capabilities, %d values compared, %d differ' % (
        len(rows), len(caps), c.compared, len(c.wrong)))
    return 1 if c.wrong or unmet or len(rows) < 80 or len(caps) < 20 else 0


if __name__ == '__main__':
    sys.exit(main())
