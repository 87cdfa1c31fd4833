# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""What lspci and pcicap say about the functions of a dump."""
import json
import re
import subprocess

HEAD = re.compile(r'^(?:([0-9a-f]{4,8}):)?([0-9a-f]{2}:[0-9a-f]{2}\.[0-7]) ')
CAP = re.compile(r'^\tCapabilities: \[([0-9a-f]+)(?: v(\d+))?\] ?(.*)')
DENIED = re.compile(r'^\tCapabilities: <access denied>')


class Function:
    """One function as lspci shows it.

    caps: (kind, offset, version) in list order; text: lines of each of them,
    'header' for those before the first one; remarks: 'looped', 'broken',
    'denied'.
    """

    def __init__(self, address):
        self.address = address
        self.caps = []
        self.remarks = []
        self.text = {'header': []}
        self.at = 'header'

    def line(self, line):
        m = CAP.match(line)
        if DENIED.match(line):
            self.remarks.append('denied')
        elif m and '<chain ' in m.group(3):
            self.remarks.append(m.group(3).strip('<>')[6:])
        elif m:
            kind = 'extended' if m.group(2) else 'standard'
            self.at = int(m.group(1), 16)
            self.caps.append((kind, self.at, int(m.group(2) or 0)))
        self.text.setdefault(self.at, []).append(line)


def lspci(path):
    """Functions of a dump, sorted; None: lspci does not read it."""
    run = subprocess.run(['lspci', '-vvv', '-F', path], capture_output=True,
                         check=False)
    if run.returncode:
        return None
    functions = []
    for line in run.stdout.decode(errors='replace').split('\n'):
        m = HEAD.match(line)
        if m:
            functions.append(Function('%s:%s' % (m.group(1) or '0000',
                                                 m.group(2))))
        elif functions:
            functions[-1].line(line)
    return sorted(functions, key=lambda f: f.address)


def pcicap(program, path, command, *options):
    """The JSON devices, sorted; raises if pcicap crashed or was wrong."""
    run = subprocess.run([program, command, '--json', '-F', path, *options],
                         capture_output=True, check=False)
    if run.returncode not in (0, 3):
        raise RuntimeError('%s: exit status %d: %s' % (
            path, run.returncode, run.stderr.decode(errors='replace')))
    return sorted(json.loads(run.stdout)['devices'],
                  key=lambda d: d['address'])
