#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""The same capabilities at the same offsets as lspci shows.

lspci_caps.py [--decode] PCICAP DUMP-OR-FOLDER...

--decode: nothing is compared; all of it is decoded.

What differs must be a fault of lspci that has a name here; how often each was
met is printed.
"""
import collections
import os
import subprocess
import sys

import lspci_text

FAULTS = {
    'denied': 'says "access denied" where the dump ends',
    'looped': 'shows the capability again that closes a loop',
    'broken': 'shows the end of a broken list as a capability',
    'below-40h': 'follows a pointer into the header',
    'below-100h': 'follows an extended pointer into the standard space',
    'null': 'passes over an extended header of zeros within the list',
    'ffff': 'shows an empty extended list (0000FFFFh) as a capability',
    'pci-x': 'shows an extended list of PCI-X without mode 2',
}


def errors_of(device, where):
    return [e['error'] for e in device['errors'] if e['where'] == where]


def explain(f, device):
    """What lspci should have shown, and the names of its faults."""
    caps, faults = list(f.caps), []
    ours = [(c['kind'], c['offset'], c['version'])
            for c in device['capabilities'] if c['kind'] != 'header']
    standard = errors_of(device, 'standard capabilities')
    extended = errors_of(device, 'extended capabilities')
    if 'denied' in f.remarks and 'ENODATA' in standard:
        faults.append('denied')
    if 'looped' in f.remarks and 'ELOOP' in standard + extended:
        faults.append('looped')
    if 'broken' in f.remarks and 'EBADMSG' in standard:
        faults.append('broken')
    low = [i for i, c in enumerate(caps)
           if c[0] == 'standard' and c[1] < 0x40]
    if low and 'EBADMSG' in standard:
        faults.append('below-40h')
        keep = low[0]
        caps = caps[:keep] + [c for c in caps[keep:]
                              if c[0] == 'extended' and c in ours]
    low = [i for i, c in enumerate(caps)
           if c[0] == 'extended' and c[1] < 0x100]
    if low and 'EBADMSG' in extended:
        faults.append('below-100h')
        caps = caps[:low[0]]
    theirs = set(caps)
    if ours and ours[-1] not in theirs and ours[:-1] == caps:
        last = device['capabilities'][-1]
        if last['kind'] == 'extended' and last['id'] == 0:
            faults.append('null')
            caps.append(ours[-1])
    if [c for c in caps if c[0] == 'extended'] and not \
            [c for c in ours if c[0] == 'extended']:
        names = [c['name'] for c in device['capabilities']]
        text = '\n'.join(f.text.get(0x100, []))
        if ('extended', 0x100, 0) in caps and '0xffff' in text:
            faults.append('ffff')
            caps = [c for c in caps if c[0] == 'standard']
        elif 'pcix' in names and 'pcie' not in names:
            faults.append('pci-x')
            caps = [c for c in caps if c[0] == 'standard']
    return caps, ours, faults


def compare(program, path, count):
    """Differences of one dump, as lines."""
    theirs = lspci_text.lspci(path)
    devices = lspci_text.pcicap(program, path, 'list')
    if theirs is None:
        count['lspci cannot read the dump'] += 1
        return []
    if [f.address for f in theirs] != [d['address'] for d in devices]:
        return ['%s: not the same functions' % path]
    wrong = []
    for f, device in zip(theirs, devices):
        caps, ours, faults = explain(f, device)
        for name in faults:
            count[name] += 1
        count['functions'] += 1
        count['capabilities'] += len(ours)
        if caps != ours:
            wrong.append('%s: %s: lspci %s, pcicap %s' % (
                path, f.address, [c for c in caps if c not in ours],
                [c for c in ours if c not in caps]))
    return wrong


def dumps(args):
    for arg in args:
        if not os.path.isdir(arg):
            yield arg
            continue
        for folder, _, files in sorted(os.walk(arg)):
            for name in sorted(files):
                if not name.endswith(('.bin', '.md', '.mk', '.py')):
                    yield os.path.join(folder, name)


def decode(program, path, count):
    """As text and as JSON; only that it ends well is looked at."""
    for args in (['show', '-v'], ['show', '--json']):
        status = subprocess.run([program, *args, '-F', path],
                                stdout=subprocess.DEVNULL,
                                stderr=subprocess.PIPE, check=False)
        if status.returncode not in (0, 3):
            return ['%s: exit status %d: %s' % (
                path, status.returncode, status.stderr.decode())]
    count['decoded'] += 1
    return []


def main():
    args = sys.argv[1:]
    look = compare
    if args[0] == '--decode':
        look = decode
        args = args[1:]
    count = collections.Counter()
    wrong, n = [], 0
    for path in dumps(args[1:]):
        n += 1
        try:
            wrong += look(args[0], path, count)
        except (RuntimeError, ValueError) as e:
            wrong.append(str(e))
    for line in wrong:
        print(line)
    if look is decode:
        print('%d dumps decoded, %d not' % (count['decoded'], len(wrong)))
        return 1 if wrong or not n else 0
    print('%d dumps, %d functions, %d capabilities, %d differ' % (
        n, count.pop('functions', 0), count.pop('capabilities', 0),
        len(wrong)))
    for name, times in sorted(count.items()):
        print('  %4d times lspci %s' % (times, FAULTS.get(name, name)))
    return 1 if wrong or not n else 0


if __name__ == '__main__':
    sys.exit(main())
