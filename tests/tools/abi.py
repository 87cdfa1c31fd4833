#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""The shared library exports what the installed headers declare, and no more.

abi.py LIBRARY INCLUDE_FOLDER VERSION: each symbol has the version VERSION.
"""
import glob
import os
import re
import subprocess
import sys
import tempfile


def declared(folder):
    """Functions that are not inline, and objects, of all installed headers."""
    headers = sorted(os.path.relpath(path, folder) for path in
                     glob.glob(folder + '/pcicap/**/*.h', recursive=True))
    text = ''.join('#include <%s>\n' % h for h in headers)
    with tempfile.TemporaryDirectory() as work:
        source = os.path.join(work, 'all.c')
        info = os.path.join(work, 'info')
        with open(source, 'w', encoding='utf-8') as f:
            f.write(text)
        cc = [os.environ.get('CC', 'cc'), '-Wall', '-Wextra', '-Werror',
              '-I' + folder, source]
        subprocess.run(cc + ['-fsyntax-only', '-aux-info', info], check=True)
        with open(info, encoding='utf-8') as f:
            functions = re.findall(
                r'(?m)^/\* \S*/pcicap/\S+ \*/ extern .*?(\w+) \(', f.read())
        body = subprocess.run(cc + ['-E', '-P'], check=True, text=True,
                              capture_output=True).stdout
    objects = re.findall(r'extern const [^;()]*?\b(pcicap_\w+)(?:\[\])?;', body)
    return set(functions) | set(objects)


def exported(library):
    out = subprocess.run(['nm', '-D', '--defined-only', library], check=True,
                         capture_output=True, text=True).stdout
    return [line.split()[2] for line in out.splitlines()
            if line.split()[1] != 'A']


def main():
    library, folder, version = sys.argv[1:]
    wanted = declared(folder)
    have = exported(library)
    errors = ['%s: not of version %s' % (s, version) for s in have
              if not s.endswith('@@' + version)]
    names = {s.split('@')[0] for s in have}
    errors += ['%s: exported, but not declared by an installed header' % s
               for s in sorted(names - wanted)]
    errors += ['%s: declared by an installed header, but not exported' % s
               for s in sorted(wanted - names)]
    if len(wanted) < 100:
        errors.append('only %d declarations were found' % len(wanted))
    print('\n'.join(errors) if errors else
          '%d symbols, all of them declared and of version %s' % (
              len(names), version))
    sys.exit(1 if errors else 0)


if __name__ == '__main__':
    main()
