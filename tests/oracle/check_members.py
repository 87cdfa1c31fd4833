#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""check_members.py [--cc CC] [--shim DIR] --facts DIR --out DIR TABLE TREE...

Registers and members of specs against members of the kernel's structures. TABLE has a
line for each, with tabs: "SPEC.BLOCK.REGISTER", "STRUCTURE.MEMBER". The place and the
bytes must be the same; FIRST..LAST are several members in a row. Other lines:

    header  SPEC  FILE           where the structures are, below a TREE
    SPEC.STRUCTURE  STRUCTURE    the bytes of all of it
    ...REGISTER.FIELD  bit EXPRESSION    the field's lowest bit; LOG2(MASK) may be in it
    SPEC.BLOCK.REGISTER  -  REASON       nothing in the kernel stands for it

A block, or a register whose bits are compared, is there with all that it has. TREEs are
headers of kernels, the newest last: what an older one lacks is counted, what the newest
lacks is an error. Of a header that is not in include/, the structures alone are taken.
"""

import argparse
import os
import re
import subprocess
import sys

BASICS = """\
/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#include <stddef.h>
#include <linux/types.h>
#define LOG2(n) __builtin_ctz(n)
"""


def read_table(path):
    """Headers of each spec, rows in their order, and reasons of what has no row."""
    headers, rows, waived = {}, {}, {}
    with open(path, encoding="utf-8") as f:
        for number, line in enumerate(f, 1):
            cells = line.rstrip("\n").split("\t")
            if line.startswith("#") or not line.strip():
                continue
            if cells[0] == "header" and len(cells) == 3:
                headers.setdefault(cells[1], []).append(cells[2])
            elif len(cells) == 3 and cells[1] == "-" and cells[2]:
                waived[cells[0]] = cells[2]
            elif len(cells) == 2 and cells[0] not in rows:
                rows[cells[0]] = cells[1]
            else:
                sys.exit(f"{path}:{number}: not a row, or a second one")
    return headers, rows, waived


class Facts:
    """What a spec says: places and bytes by path."""

    def __init__(self, path):
        self.places, self.blocks, self.bits, self.sizes, self.aliases = {}, {}, {}, {}, set()
        spec = os.path.splitext(os.path.basename(path))[0]
        last = None
        with open(path, encoding="utf-8") as f:
            for line in f:
                kind, *words = line.split()
                if kind == "structure":
                    self.sizes[f"{spec}.{words[0]}"] = int(words[1])
                elif kind == "register":
                    last = words[0]
                    count = int(words[3]) if words[3].isdigit() else 0
                    self.places[last] = ([int(o, 0) for o in words[1].split(",") if o != "-"], int(words[2]) // 8 * count)
                    if words[4] == "alias":
                        self.aliases.add(last)
                elif kind == "block" and words[2] != "-":
                    path = f"{words[0].removesuffix('_' + words[1])}.{words[1]}"
                    self.blocks[path] = ([int(words[2], 0)], int(words[3]) * int(words[4]))
                elif kind == "field":
                    self.bits[f"{last}.{words[0]}"] = int(words[1])

    def gaps(self, rows, waived):
        """What has no row, though others beside it have one."""
        def parent(path):
            return path.rpartition(".")[0]
        known = rows.keys() | waived.keys()
        blocks = {parent(path) for path in known if path in self.places}
        registers = {parent(path) for path in known if path in self.bits}
        return [path for path in self.places if parent(path) in blocks and path not in known | self.aliases] + \
            [path for path in self.bits if parent(path) in registers and path not in known]

    def assertions(self, path, kernel):
        if path in self.bits:
            return [f"({kernel.removeprefix('bit ')}) == {self.bits[path]}"]
        structure, _, member = kernel.partition(".")
        if path in self.sizes:
            return [f"sizeof(struct {structure}) == {self.sizes[path]}"]
        first, _, last = member.partition("..")
        start, end = f"offsetof(struct {structure}, {first})", f"offsetof(struct {structure}, {last or first})"
        places, size = self.places.get(path) or self.blocks[path]
        return [f"{start} == {place}" for place in places] + \
            [f"{end} + sizeof(((struct {structure} *)0)->{last or first}) - {start} == {size}"]


def structures(path, names):
    """The text of structures in a header."""
    with open(path, encoding="utf-8") as f:
        text = re.sub(r"/\*.*?\*/", " ", f.read(), flags=re.S)
    out = []
    for name in names:
        start = re.search(rf"^struct {name} \{{", text, re.M)
        if start:
            out.append(text[start.start():text.index("\n}", start.end())] + "\n};\n")
    return "".join(out)


def compare(args, spec, tree, facts, rows, newest):
    """Lines of the result: (matched, absent, errors)."""
    text = BASICS
    names = sorted({kernel.partition(".")[0] for kernel in rows.values()})
    for header in args.headers[spec]:
        path = os.path.join(tree, header)
        text += f'#include "{path}"\n' if header.startswith("include/") else structures(path, names)
    base = [*args.cc.split(), "-std=gnu11", "-I", args.shim, "-I", os.path.join(tree, "include/uapi"), "-D__bitwise=",
            "-x", "c"]
    out = os.path.join(args.out, f"{spec}-{os.path.basename(tree)}.c")
    with open(out, "w", encoding="utf-8") as f:
        f.write(text)
    seen = subprocess.run([*base, "-E", "-dD", out], stdout=subprocess.PIPE, text=True, check=True).stdout
    words = set(re.findall(r"\w+", seen))
    matched, absent, errors = 0, 0, []
    for path, kernel in rows.items():
        need = [w for w in re.findall(r"[A-Za-z_]\w*", kernel) if w != "bit"]
        lacking = [w for w in need if w not in words]
        if lacking and newest:
            errors.append(f"{path}: the kernel has no {lacking[0]}")
        if lacking:
            absent += 1
            continue
        matched += 1
        text += "".join(f'_Static_assert({a}, "{path}");\n' for a in facts.assertions(path, kernel))
    with open(out, "w", encoding="utf-8") as f:
        f.write(text)
    if subprocess.run([*base, "-fsyntax-only", out], check=False).returncode:
        errors.append(f"{spec}: differs from {tree}")
    return matched, absent, errors


def main():
    args = argparse.ArgumentParser()
    for name, default in (("--cc", "cc"), ("--shim", "tests/oracle/shim"), ("--facts", None), ("--out", None)):
        args.add_argument(name, default=default, required=default is None)
    args.add_argument("table")
    args.add_argument("trees", nargs="+")
    args = args.parse_args()
    args.headers, rows, waived = read_table(args.table)
    os.makedirs(args.out, exist_ok=True)
    errors = []
    for spec in args.headers:
        facts = Facts(os.path.join(args.facts, f"{spec}.txt"))
        own = {path: kernel for path, kernel in rows.items() if path.startswith(f"{spec}.")}
        excused = {path for path in waived if path.startswith(f"{spec}.")}
        known = facts.places.keys() | facts.blocks.keys() | facts.bits.keys() | facts.sizes.keys()
        errors += [f"{path}: the spec has no such thing" for path in sorted((own.keys() | excused) - known)]
        errors += [f"{path}: has no row" for path in facts.gaps(own, {p: waived[p] for p in excused})]
        own = {path: kernel for path, kernel in own.items() if path in known}
        trees = [t for t in args.trees if all(os.path.exists(os.path.join(t, h)) for h in args.headers[spec])]
        if not trees and args.headers[spec][0].startswith("include/"):
            errors.append(f"{spec}: no kernel has {args.headers[spec][0]}")
        elif not trees:
            print(f"{spec}: no source of Linux is here, not compared")
        for tree in trees:
            matched, absent, wrong = compare(args, spec, tree, facts, own, tree == trees[-1])
            errors += wrong
            print(f"{spec}: {matched} members match, {len(excused)} waived, {absent} absent: {tree}")
    print("\n".join(errors), file=sys.stderr, end="\n" if errors else "")
    return 1 if errors or not rows else 0


if __name__ == "__main__":
    sys.exit(main())
