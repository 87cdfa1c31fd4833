#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""check_drivers.py [--cc CC] [--least N] NAME ASSERTIONS.c OUT.h HEADER...

What a device's spec says of macros against headers of a Linux driver. Headers of
drivers include those of the kernel, which are not there: OUT.h gets their macros
and members of enums alone, and the assertions are compiled with it. A macro that
the spec names and no header has is an error, and so are fewer than N of them.
"""

import argparse
import re
import subprocess
import sys

BASICS = """\
/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#define BIT(n) (1u << (n))
#define GENMASK(h, l) ((~0u >> (31 - (h))) & (~0u << (l)))
#define GENMASK_ULL(h, l) ((~0ull >> (63 - (h))) & (~0ull << (l)))
"""
DEFINE = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)(?:(\([\w, ]*\))[ \t]*|[ \t]+)(\S.*)$", re.M)
ENUM = re.compile(r"\benum\b[^{};]*\{([^{}]*)\}")
MEMBER = re.compile(r"(\w+)\s*=\s*([^,]+?)\s*(?:,|$)")
NAMED = re.compile(r"^_Static_assert\(\(([^)]*)\) == .*$", re.M)
MASK = re.compile(r"== (\w+), \"mask ")


def macros(text):
    """Macros and members of enums that have a value: {name: (arguments, value)}."""
    text = re.sub(r"/\*.*?\*/", " ", text, flags=re.S).replace("\\\n", " ")
    text = re.sub(r"//[^\n]*", "", text)
    found = {m[1]: (m[2] or "", m[3].strip()) for m in DEFINE.finditer(text)}
    plain = re.sub(r"^[ \t]*#[^\n]*$", "", text, flags=re.M)
    for enum in ENUM.finditer(plain):
        for member in MEMBER.finditer(enum[1]):
            found[member[1]] = ("", " ".join(member[2].split()))
    return found


def calls(assertions, found):
    """An array's macro takes the number of an element: that of the first is compared.

    One of a field takes the value or the register: it keeps the field's bits, puts the
    value in its place, or takes it out of there.
    """
    def call(match):
        name = match[1]
        if name.startswith("PCI_"):
            return ""
        mask = MASK.search(match[0])
        if found[name][0] and mask:
            m = mask[1]
            return (f"_Static_assert(({name}(~0u)) == {m} || (({name}({m})) == {m} / ({m} & -{m}) && "
                    f'({name}(~{m})) == 0), "mask {name}");')
        if found[name][0]:
            return match[0].replace(f"(({name})", f"(({name}(0))", 1)
        return match[0]
    return NAMED.sub(call, assertions)


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--cc", default="cc")
    args.add_argument("--least", type=int, default=20)
    args.add_argument("name")
    args.add_argument("assertions")
    args.add_argument("out")
    args.add_argument("headers", nargs="+")
    args = args.parse_args()

    found = {}
    for header in args.headers:
        with open(header, encoding="utf-8") as f:
            found.update(macros(f.read()))
    with open(args.assertions, encoding="utf-8") as f:
        assertions = f.read()
    named = {m[1] for m in NAMED.finditer(assertions)}
    named = {name for name in named if not name.startswith("PCI_")}
    absent = sorted(named - found.keys())
    for name in absent:
        print(f"{args.name}: no header of the driver has {name}", file=sys.stderr)
    if absent:
        return 1
    assertions = calls(assertions, found)
    with open(args.out, "w", encoding="utf-8") as f:
        f.write(BASICS)
        for name, (arguments, value) in found.items():
            f.write(f"#undef {name}\n#define {name}{arguments} {value}\n")
        f.write(assertions)
    compiled = subprocess.run([*args.cc.split(), "-std=gnu11", "-fsyntax-only", "-x", "c", args.out],
                              check=False)
    if compiled.returncode:
        return 1
    count = len(named & {m[1].split("(")[0] for m in re.finditer(r"\(\((.*?)\) ==", assertions)})
    print(f"{args.name}: {count} macros of Linux's driver match; its headers have {len(found)}")
    if count < args.least:
        print(f"{args.name}: fewer than {args.least}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
