#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Every macro of a kernel's pci_regs.h equals what the specs say, or is waived.

oracle.py FACTS HEADER WAIVERS OUT.c writes static assertions for the compiler
and prints the report: matched, waived, absent, for each spec. It fails when a
macro of the header is neither claimed by a spec nor waived, when a waiver
names a macro that no assertion would contradict. A waiver is a line "MACRO
reason", or "MACRO=VALUE reason" for a value that only some versions have.
"""
import collections
import re
import sys

OFFSET, MASK, VALUE, FLAG, ID, SIZE = "offset", "mask", "value", "flag", "id", "size"


class Claim(collections.namedtuple("Claim", "kind spec where numbers lsb width")):
    """What a spec says of a macro: it has one of these numbers."""


def numbers(text):
    return [int(n, 0) for n in text.split(",")] if text != "-" else []


class Facts:
    """Reads the output of the "oracle" target into claims by macro name."""

    def __init__(self, path):
        self.claims = collections.defaultdict(list)
        self.blocks = {}
        self.library = False
        self.spec = self.block = self.register = self.field = None
        self.width = self.lsb = 0
        with open(path, encoding="ascii") as f:
            for line in f:
                word, *rest = line.split() or ["#"]
                if not word.startswith("#"):
                    getattr(self, "read_" + word)(rest)

    def claim(self, kind, macros, where, values, lsb=0):
        for macro in macros:
            claims = self.claims[macro]
            if self.library and any(not c.spec.startswith("lib ") for c in claims):
                continue  # checked where the part of the library is used
            spec = "lib " + self.spec if self.library else self.spec
            claims.append(Claim(kind, spec, where, values, lsb, self.width))

    def read_spec(self, words):
        self.spec = words[0]
        self.library = words[1:] == ["library"]
        self.size = None

    def read_match(self, words):
        """What check_facts.py wants to know."""

    def read_id(self, words):
        self.claim(ID, words[1:], "id", numbers(words[0]))

    def read_size(self, words):
        self.size = words

    def read_block(self, words):
        name, parent, ats, stride, least = words[:5]
        base = [0]
        if parent != "-":
            # a block inside an array block: where the first of them has it
            base = [b + at for b in self.blocks[parent] for at in numbers(ats) or [0]]
        self.blocks[name] = base
        self.block = name
        self.claim(SIZE, words[5:], name, numbers(stride) or [int(least)])
        if self.size:
            # only a size that follows the layout is that of the fixed part
            self.claim(SIZE, self.size[1:], "size",
                       numbers(self.size[0]) or [int(least)])
            self.size = None

    def read_register(self, words):
        name, width, ats, stride, count = words[:5]
        self.register, self.width = name, int(width)
        own = numbers(ats)
        if stride != "-":
            own = [at + i * int(stride, 0) for at in own
                   for i in range(int(count) if count != "-" else 1)]
        base = self.blocks[self.block]
        self.claim(OFFSET, words[5:], name, own + [b + at for b in base for at in own])

    def read_field(self, words):
        name, mask, lsb, parts, _access = words[:5]
        self.field, self.lsb = name, int(lsb)
        masks = [int(mask, 0)]
        for part in parts.split(","):
            low, width = part.split(":")
            masks.append(((1 << int(width)) - 1) << int(low))
        self.claim(MASK, words[5:], f"{self.register}.{name}", masks, self.lsb)

    def read_value(self, words):
        value = int(words[1], 0)
        self.claim(VALUE, words[2:], f"{self.register}.{self.field}.{words[0]}",
                   [value, value << self.lsb])

    def read_flag(self, words):
        self.claim(FLAG, words[2:], f"{self.register}.{self.field}.{words[0]}",
                   [int(words[1], 0)])


def read_header(path):
    """Macros of the header: name -> is it function-like?"""
    macros = {}
    with open(path, encoding="utf-8") as f:
        for line in f:
            m = re.match(r"#\s*define\s+(PCI_\w+)(\()?", line)
            if m:
                macros[m.group(1)] = bool(m.group(2))
    return macros


def read_waivers(path):
    waivers = {}
    with open(path, encoding="utf-8") as f:
        for n, line in enumerate(f, 1):
            if line.strip() and not line.startswith("#"):
                macro, _, reason = line.strip().partition(" ")
                if not reason.strip():
                    sys.exit(f"{path}:{n}: a waiver needs a reason")
                macro, _, value = macro.partition("=")
                waivers[macro] = value
    return waivers


def test_of(macro, function, claim):
    """A C expression that is true if the macro is what the claim says."""
    limit = (1 << claim.width) - 1 if claim.kind == MASK and claim.width else (1 << 64) - 1
    if macro.endswith("_SHIFT"):
        return f"(unsigned long long)({macro}) == {claim.lsb}"
    if not function:
        return " || ".join(f"((unsigned long long)({macro}) & {limit:#x}ULL) == {n:#x}ULL"
                           for n in sorted(set(claim.numbers)))
    if claim.kind == MASK:
        # a macro that takes the field out, at its place or shifted down
        return " || ".join(f"(unsigned long long)({macro}(0xffffffffU)) == {n:#x}ULL"
                           for m in claim.numbers for n in {m, m >> claim.lsb})
    return " || ".join(f"(unsigned long long)({macro}(0)) == {n:#x}ULL"
                       for n in sorted(set(claim.numbers)))


def main():
    some = "--some" in sys.argv  # macros that only the header has are not asked about
    facts_path, header_path, waivers_path, out_path = (
        a for a in sys.argv[1:] if a != "--some")
    facts = Facts(facts_path)
    header = read_header(header_path)
    waivers = read_waivers(waivers_path)
    report = collections.defaultdict(collections.Counter)
    lines = ["/* Written by tests/oracle/oracle.py. */",
             "/* later versions are written with these, which they get elsewhere */",
             "#define BIT(n) (1ULL << (n))",
             "#define GENMASK(h, l) ((~0ULL << (l)) & (~0ULL >> (63 - (h))))",
             "#define _BITUL(n) BIT(n)",
             "#define __GENMASK(h, l) GENMASK(h, l)",
             f'#include "{header_path}"' if "/" in header_path else
             f"#include <{header_path}>"]
    failed = False

    for macro, claims in sorted(facts.claims.items()):
        spec = claims[0].spec
        if macro not in header:
            report[spec]["absent"] += 1
            continue
        report[spec]["waived" if macro in waivers else "matched"] += 1
        for claim in claims:
            test = test_of(macro, header[macro], claim)
            if waivers.get(macro):
                test = f"({test}) || ({macro}) == {waivers[macro]}"
                text = f"{macro}: neither what the spec says nor as waived"
            elif macro in waivers:
                test = f"!({test})"
                text = f"{macro}: its waiver is no longer needed"
            else:
                text = f"{macro}: {claim.kind} of {claim.spec}: {claim.where}"
            lines.append(f'_Static_assert({test},\n\t"{text}");')
    for macro in sorted(header):
        if some or macro in facts.claims or macro.startswith("_"):
            continue
        if macro in waivers:
            report["(no spec)"]["waived"] += 1
        else:
            print(f"{macro}: in {header_path}, but neither in a spec nor waived")
            failed = True
    for macro in sorted(waivers):
        if macro not in header:
            report["(no spec)"]["waiver absent"] += 1

    with open(out_path, "w", encoding="ascii") as f:
        f.write("\n".join(lines) + "\n")
    total = collections.Counter()
    print(f"{'spec':24} matched  waived  absent")
    for spec in sorted(report):
        c = report[spec]
        total.update(c)
        print(f"{spec:24} {c['matched']:7} {c['waived']:7} {c['absent']:7}")
    print(f"{'all':24} {total['matched']:7} {total['waived']:7} {total['absent']:7}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
