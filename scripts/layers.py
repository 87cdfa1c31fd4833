#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""layers.py [TABLE]: includes go down the layers, and in no circle.

Each line of the table, "ROOT: FOLDER FOLDER ...", has the folders of a part, the
lowest first. In ROOT/FOLDER a file may include "FOLDER/x.h" of its own folder and
of lower ones. x.c and x.h are one module; modules that include each other in a
circle are an error, too.
"""
import os
import re
import sys

INCLUDE = re.compile(r'\s*#\s*include\s+"([^"]+)"')


def table(path):
    with open(path, encoding='utf-8') as f:
        for line in f:
            line = line.split('#')[0].strip()
            if line:
                root, folders = line.split(':')
                yield root.strip(), folders.split()


def includes(path):
    """Line numbers and names."""
    with open(path, encoding='utf-8') as f:
        for number, line in enumerate(f, 1):
            m = INCLUDE.match(line)
            if m:
                yield number, m.group(1)


def sources(root):
    for folder, _, files in os.walk(root):
        for name in sorted(files):
            if name.endswith(('.c', '.h')):
                yield os.path.relpath(os.path.join(folder, name), root)


def check_file(root, rank, name, edges, complain):
    folder = os.path.dirname(name)
    if folder not in rank:
        complain('%s/%s: the folder is not in the table' % (root, name))
        return
    for number, target in includes(os.path.join(root, name)):
        where = '%s/%s:%d' % (root, name, number)
        up = os.path.dirname(target)
        if not os.path.exists(os.path.join(root, target)):
            complain('%s: "%s" is not a file below %s' % (where, target, root))
        elif up not in rank:
            complain('%s: "%s" is not in a layer' % (where, target))
        elif rank[up] > rank[folder]:
            complain('%s: %s includes from %s, which is above it' % (
                where, folder, up))
        else:
            edges.setdefault(os.path.splitext(name)[0], set()).add(
                os.path.splitext(target)[0])


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
        rank = {folder: i for i, folder in enumerate(folders)}
        edges, n = {}, 0
        for name in sources(root):
            n += 1
            check_file(root, rank, name, edges, errors.append)
        for folder in folders:
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
