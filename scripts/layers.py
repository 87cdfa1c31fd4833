#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""layers.py [TABLE]: includes go down the layers, and in no circle.

Each line of the table, "ROOT: FOLDER FOLDER|FOLDER ...", has the folders of a part,
the lowest first; those with "|" between them do not know each other. In ROOT/FOLDER
a file may include "FOLDER/x.h" or "x.h" of its own folder and of lower ones. Public
headers are in ROOT/include/pcicap/FOLDER, included as <pcicap/FOLDER/x.h>, and are of
the same layer. x.c and x.h are one module, a public header is one of its own; modules
that include each other in a circle are an error, too.
"""
import os
import re
import sys

INCLUDE = re.compile(r'\s*#\s*include\s+(?:"([^"]+)"|<pcicap/(\w+/[^>]+)>)')
PUBLIC = 'include/pcicap/'


def table(path):
    with open(path, encoding='utf-8') as f:
        for line in f:
            line = line.split('#')[0].strip()
            if line:
                root, folders = line.split(':')
                yield root.strip(), folders.split()


def includes(path):
    """Line numbers, and names as written in quotes, or of a public header."""
    with open(path, encoding='utf-8') as f:
        for number, line in enumerate(f, 1):
            m = INCLUDE.match(line)
            if m:
                yield number, m.group(1), m.group(2)


def sources(root):
    for folder, _, files in os.walk(root):
        for name in sorted(files):
            if name.endswith(('.c', '.h')):
                yield os.path.relpath(os.path.join(folder, name), root)


def layer_path(name):
    """FOLDER/FILE, wherever the folder's public headers are."""
    return name[len(PUBLIC):] if name.startswith(PUBLIC) else name


def find(root, name, quoted, public):
    """What an include means, from @root; None: it is not of this part."""
    if public:
        path = PUBLIC + public
        return path if os.path.exists(os.path.join(root, path)) else None
    beside = os.path.normpath(os.path.join(os.path.dirname(name), quoted))
    return beside if os.path.exists(os.path.join(root, beside)) else quoted


def check_file(root, rank, name, edges, complain):
    own = layer_path(name)
    folder = os.path.dirname(own)
    if folder not in rank:
        complain('%s/%s: the folder is not in the table' % (root, name))
        return
    for number, quoted, public in includes(os.path.join(root, name)):
        where = '%s/%s:%d' % (root, name, number)
        path = find(root, name, quoted, public)
        if not path:
            continue  # a generated header, or another part's
        target = layer_path(path)
        up = os.path.dirname(target)
        if not os.path.exists(os.path.join(root, path)):
            complain('%s: "%s" is not a file below %s' % (where, quoted, root))
        elif up not in rank:
            complain('%s: "%s" is not in a layer' % (where, quoted or public))
        elif rank[up] > rank[folder]:
            complain('%s: %s includes from %s, which is above it' % (
                where, folder, up))
        elif rank[up] == rank[folder] and up != folder:
            complain('%s: %s includes from %s, which is beside it' % (
                where, folder, up))
        else:
            edges.setdefault(os.path.splitext(name)[0], set()).add(
                os.path.splitext(path)[0])


def circle(edges):
    """The first circle found, or None."""
    state, path = {}, []

    def visit(module):
        state[module] = 'open'
        path.append(module)
        for target in sorted(edges.get(module, ())):
            if target == module:
                continue
            if state.get(target) == 'open':
                return path[path.index(target):] + [target]
            if target not in state:
                found = visit(target)
                if found:
                    return found
        state[module] = 'done'
        path.pop()
        return None

    for module in sorted(edges):
        if module not in state:
            found = visit(module)
            if found:
                return found
    return None


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    path = sys.argv[1] if len(sys.argv) > 1 else os.path.join(here,
                                                              'layers.txt')
    errors = []
    for root, folders in table(path):
        rank = {folder: i for i, beside in enumerate(folders)
                for folder in beside.split('|')}
        edges, n = {}, 0
        for name in sources(root):
            n += 1
            check_file(root, rank, name, edges, errors.append)
        for folder in rank:
            if not os.path.isdir(os.path.join(root, folder)):
                errors.append('%s/%s: no such folder' % (root, folder))
        found = circle(edges)
        if found:
            errors.append('%s: a circle: %s' % (root, ' -> '.join(found)))
        if not n:
            errors.append('%s: no sources' % root)
    print('\n'.join(errors), end='\n' if errors else '')
    sys.exit(1 if errors else 0)


if __name__ == '__main__':
    main()
