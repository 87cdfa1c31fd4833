#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Random specs: what pcicap-gen accepts compiles.

Usage: random_specs.py [--seed N] [--count N] [--keep DIR]

Each spec is made of everything that the language has, with names that programs
like to have for themselves and with values at the edges. Those that pcicap-gen
refuses are counted, with the check that refuses them; the headers and tables of
the others are compiled as C and as C++ under strict warnings.
"""
import argparse
import collections
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

import yaml

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
GEN = os.environ.get("PCICAP_GEN", os.path.join(TOP, "build", "pcicap-gen"))
CC = os.environ.get("CC", "gcc")
CXX = os.environ.get("CXX", "g++")

# Names that the generator, the runtime, C libraries or compilers use.
NAMES = """view cfg header match walk cfg_ops kind next id size end init open find at v r n i p raw part mask
value val err errno linux unix i386 stdin major minor log2 index read write update clear set get map want bar
base offset count count_of stride cap version revision port_type outer root data desc field reg state ctrl
status bits lo hi mmio dev pdev ptr len x y abs time exp div signal wait y0 j1 u8 u16 u32 u64 uint8_t
bool_t true_ null_ snapshot elements where after dwords snapshot_dwords locate min_size config space space_
types errors want_reserved class_ a_b a b c d e f ab abc_d a_b_c type self super crate fn_once result ok some
none option change layout regs m""".split()
# More often refused than not: many of them in one spec would prove nothing.
RISKY = """errno linux unix i386 init open find at size desc elements after where snapshot dwords count map want
locate bar min_size id read write update clear set offset view cfg header match walk cfg_ops""".split()
NAMES = [n for n in NAMES if n not in RISKY]
TEXTS = ["Control", "a: b", "say \"x\"", "100 %", "%s%n", "back\\slash", "é ü ß", "a'b", "#define",
         "\\n", "\\", "ends with \\", "{{name}}", "<b>&amp;", "// x", "x" * 300]
REFUSED = ["what??/", "??=??(", "a */ b", "/* a", "a\u0085b", "a\u202eb"]


class Maker:
    """One random spec."""

    def __init__(self, seed, lang):
        self.r = random.Random(seed)
        self.lang = lang
        self.used = set()

    def name(self):
        while True:
            name = self.r.choice(RISKY if self.maybe(0.04) else NAMES)
            if self.r.random() < 0.3:
                name += str(self.r.randrange(10))
            if self.r.random() < 0.02:
                name = (name + "_long" * 12)[:48]
            if name not in self.used or self.r.random() < 0.01:
                self.used.add(name)
                return name

    def text(self):
        return self.r.choice(REFUSED if self.maybe(0.002) else TEXTS)

    def maybe(self, p=0.3):
        return self.r.random() < p

    def word(self, part):
        return self.r.choice(self.lang[part])["name"]

    def access(self, width):
        kinds = [a["name"] for a in self.lang["access"] if not a["reserved"]
                 and (a["read"] == "value" or self.maybe(0.1))]
        return self.r.choice(["ro", "hwinit"] if width == 24 else kinds)

    def values(self, width):
        n = self.r.randint(1, 4)
        most = min(1 << width, 1 << 32)
        taken = self.used
        self.used = set()
        out = {}
        for v in {self.r.choice([0, 1, most - 1, self.r.randrange(most)]) for _ in range(n)}:
            name = self.name()
            out[v] = self.r.choice([name, {"name": name, "label": self.text(), "doc": self.text()}])
        self.used = taken
        return out

    def encoding(self, width):
        if self.maybe():
            return "address"
        if self.maybe():
            return {"bitmap_pow2": self.r.choice([0, max(0, 64 - width)])}
        e = {}
        tops = (("zero_means", 1 << 32), ("times", 1 << 32), ("pow2", 64 - width if width < 6 else 0))
        for key, top in tops:
            if top > 1 and self.maybe():
                e[key] = self.r.choice([1, 2, top - 1, self.r.randrange(1, top)])
        if self.maybe():
            e["plus"] = self.r.choice([1, 1, -1, 2147483647, -2147483647])
        return e or {"plus": 1}

    def meaning(self, out, width):
        if width <= 32 and self.maybe():
            out["enum"] = self.values(width)
        elif self.maybe(0.1):
            out["flags"] = {b: n for b, n in ((k, v) for k, v in self.values(5).items()) if b < width} or {0: "zero"}
        if self.maybe():
            out["encoding"] = self.encoding(width)
        if self.maybe():
            out["unit"] = self.word("units")
        if self.maybe(0.1):
            out["reset"] = self.r.choice([0, 1, (1 << width) - 1])
        if self.maybe(0.8):
            out["doc"] = self.text()

    def condition(self, facts):
        """On what is known, or None."""
        tests = {}
        for _ in range(self.r.randint(1, 2)):
            if facts and self.maybe(0.7):
                ref, width = self.r.choice(facts)
                most = (1 << min(width, 32)) - 1
            else:
                fact = self.r.choice([f for f in self.lang["facts"] if f["in_bar"] == self.in_bar])
                ref, most = fact["name"], fact["greatest"]
            lo = self.r.choice([0, 1, most, self.r.randint(0, most)])
            lo = min(lo, most)
            tests[ref] = self.r.choice([lo, f"{lo}..", f"{lo}..{most}", [lo, f"{lo}..{most}"]])
        if self.maybe(0.2):
            ref = next(iter(tests))
            return {"not": {ref: tests[ref]}}
        return [tests, tests] if self.maybe(0.1) else tests

    def expression(self, facts, most):
        small = [f for f in facts if f[1] <= 8]
        if not small or self.maybe(0.3):
            return self.r.randint(1, most)
        e = {"of": self.r.choice(small)[0], "max": most}
        if self.maybe():
            e["plus"] = self.r.choice([1, -1])
        if self.maybe(0.2):
            e["pow2"] = self.r.choice([0, 1, 31])
        if self.maybe(0.2):
            e["zero_means"] = self.r.choice([1, most, 4294967295])
        if self.maybe(0.2):
            e["times"], e["divide"] = self.r.choice([1, 4, 1 << 20]), self.r.choice([1, 3, 1 << 20])
        return e

    def fields(self, width, facts, reg):
        """Fields of a register; the rest is reserved."""
        out, bit, own = [], width, set()
        taken, self.used = self.used, own
        while bit > 0 and len(out) < 6:
            size = self.r.randint(1, min(bit, self.r.choice([1, 3, 8, 32, 64])))
            f = {"name": self.name()}
            if size > 1 and self.maybe(0.2) and bit - size >= 2:
                f["bits"] = [f"{bit - 1}..{bit - size + 1}", f"{bit - size - 2}..{bit - size - 2}"]
                bit -= 2
            elif size == 1:
                f["bit"] = bit - 1
            else:
                f["bits"] = f"{bit - 1}..{bit - size}"
            if self.maybe():
                f["access"] = self.access(width)
            if self.maybe(0.15) and facts:
                f["when"] = self.condition(facts)
            self.meaning(f, size)
            out.append(f)
            bit -= size + self.r.choice([0, 0, 1])
        self.used = taken
        readable = {"ro", "hwinit", "rw", "rws", "ros"}
        kinds = {f.get("access", reg["access"]) for f in out}
        if kinds <= readable and width != 64:
            facts.extend((f"{reg['name']}.{f['name']}", self.bits_of(f)) for f in out if "when" not in f)
        return out

    @staticmethod
    def bits_of(f):
        if "bit" in f:
            return 1
        ranges = f["bits"] if isinstance(f["bits"], list) else [f["bits"]]
        return sum(int(a) - int(b) + 1 for a, b in (x.split("..") for x in ranges))

    def register(self, at, facts, array):
        width = self.r.choice([8, 16, 24, 32, 32, 32, 64])
        step = {8: 1, 16: 2, 24: 4, 32: 4, 64: 8 if self.in_bar else 4}[width]
        at = -(-at // step) * step
        reg = {"at": at, "name": self.name(), "width": width, "access": self.access(width)}
        mine = []
        if self.maybe(0.8):
            reg["doc"] = self.text()
        end = at + max(step, width // 8)
        if array and self.maybe(0.15):
            n = self.r.randint(1, 4)
            reg["count"] = self.expression(facts, n)
            end = at + n * max(step, width // 8)
            if width == 24:
                reg["stride"] = 4
        if facts and self.maybe(0.2):
            reg["when"] = self.condition(facts)
        elif facts and self.maybe(0.1) and "count" not in reg:
            reg["at"] = [{"at": at, "when": self.condition(facts)}, at + step * 2]
            end = at + step * 2 + max(step, width // 8)
        if self.maybe(0.7):
            reg["fields"] = self.fields(width, mine, reg)
            reg["reserved"] = self.r.choice(["preserve", "zero"])
        elif width == 32 and self.maybe(0.1):
            reg.update(write_enable=True, reserved="zero", access=self.r.choice(["rw", "wo", "rw1s"]),
                       fields=[{"name": self.name(), "bits": "15..8", "doc": self.text()}])
        else:
            self.meaning(reg, width)
            if width < 64 and reg["access"] in ("ro", "hwinit"):
                mine = [(reg["name"], width)]
        if "when" not in reg and "count" not in reg:
            facts.extend(mine)
        return reg, end, mine

    def body(self, start, limit, depth, facts):
        out, at = {"registers": []}, start
        for _ in range(self.r.randint(0 if depth else 1, 5)):
            reg, end, _ = self.register(at, facts, True)
            if end > limit:
                break
            out["registers"].append(reg)
            at = end
        whole = [r["name"] for r in out["registers"] if "fields" not in r and (r["width"] <= 32 or self.maybe(0.1))
                 and ("count" not in r or self.maybe(0.1))]
        if len(whole) > 1 and self.maybe(0.5):
            out["combined"] = [{"name": self.name(), "parts": whole[:2], "doc": self.text()}]
            if self.maybe():
                out["combined"][0].update(lsb=self.r.choice([0, 12, 63]), unit=self.word("units"))
            if self.maybe():
                out["combined"][0]["order"] = self.word("orders")
        known = [r["name"] for r in out["registers"] if "count" not in r and "fields" not in r and r["width"] <= 32]
        if known and self.maybe(0.2):
            out["polls"] = [{"name": self.name(), "until": {self.r.choice(known): 1}, "doc": self.text(),
                             "timeout": self.r.choice([1, 600000000])}]
            if self.maybe(0.5):
                out["polls"][0]["start"] = {self.r.choice(known): self.r.choice([0, 1, 0xff])}
        at = -(-at // 8) * 8
        if depth < 2 and at + 64 <= limit and self.maybe(0.5):
            size = self.r.choice([16, 32])
            block = {"name": self.name(), "at": at, "stride": size, "doc": self.text()}
            n = min(4, (limit - at) // size)
            block["count"] = self.expression(facts, n)
            taken, self.used = self.used, set()
            block.update(self.body(0, size, depth + 1, list(facts)))
            self.used = taken
            if block["registers"]:
                out["blocks"] = [block]
        return out

    def spec(self):
        kind = self.r.choice(["capability"] * 4 + ["header", "device"])
        self.in_bar = kind == "device"
        spec = {kind: self.name(), "title": self.text(), "source": self.text()}
        if self.maybe():
            spec["doc"] = self.text()
        if kind == "header":
            spec["header_type"] = self.r.randint(0, 2)
            spec.update(self.body(0, 64, 0, []))
            return spec
        if kind == "device":
            spec["ids"] = [self.r.choice([{"vendor": 0x1af4, "device": "0x1000..0x1003"}, {"class": 0x010802}])]
            bar = {"index": self.r.randint(0, 4), "name": self.name(), "kind": self.r.choice(["registers", "io"]),
                   "width": 32, "size": 256}
            self.used = set()
            bar.update(self.body(0, 256, 0, []))
            if bar["kind"] == "io":
                bar["registers"] = [r for r in bar["registers"] if r["width"] < 64]
            spec["bars"] = [bar]
            return spec
        match, start, limit = self.r.choice([
            ({"standard": self.r.choice([0x05, [0x0b, 0x0c]])}, 4, 128),
            ({"extended": self.r.choice([0x10, 0xffff, [1, 2]])}, 4, 256),
            ({"vendor_specific": {"vendor": self.r.choice([0, 0xfffe, 0xffff, 0x10000])}}, 4, 128),
            ({"vsec": {"vendor": 0x8086, "id": self.r.choice([1, "1..3"])}}, 12, 256),
            ({"dvsec": {"vendor": self.r.choice([0x1e98, 0x10000]), "id": 1, "revision": "1.."}}, 12, 256)])
        spec.update(match)
        if self.maybe():
            spec["size"] = self.r.choice([limit, limit, 0])
        facts = []
        spec.update(self.body(start, limit, 0, facts))
        return spec


class NoAliases(yaml.SafeDumper):
    def ignore_aliases(self, data):
        return True


def language():
    return json.loads(subprocess.run([GEN, "--language", "json"], check=True, capture_output=True).stdout)


def make(folder, seed, count, lang):
    """Specs that are accepted, and why others are not."""
    accepted, refused = [], collections.Counter()
    for i in range(count):
        path = os.path.join(folder, "specs", f"s{i}.yaml")
        spec = Maker(f"{seed}.{i}", lang).spec()
        with open(path, "w", encoding="utf-8") as f:
            yaml.dump(spec, f, NoAliases, sort_keys=False, allow_unicode=True, width=1000)
        p = subprocess.run([GEN, "-W", "no-missing-doc", "-t", "user", "-t", "desc", "-T",
                            os.path.join(TOP, "templates"), "-o", os.path.join(folder, str(i)), path],
                           capture_output=True, text=True, timeout=20, check=False)
        if p.returncode == 0:
            accepted.append(i)
        elif p.returncode == 1:
            refused.update(set(re.findall(r"error: .*\[([\w-]+)\]$", p.stderr, re.M)))
        else:
            print(f"{path}: exit status {p.returncode}: {p.stderr}")
            return None, None
    return accepted, refused


WARN = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror", "-fsyntax-only"]
WAYS = {
    "C11": [CC, "-std=c11", "-Wtrigraphs", "-x", "c"],
    "gnu17": [CC, "-std=gnu17", "-x", "c"],
    "C++17": [CXX, "-std=c++17", "-x", "c++"],
}


def compile_one(folder, i, way):
    """What the compiler says of one spec's header, or of its table."""
    out = os.path.join(folder, str(i))
    includes = ["-I", os.path.join(out, "user"), "-I", os.path.join(TOP, "runtime", "include")]
    text = "".join(f"#include <pcicap/{name}>\n" for name in sorted(os.listdir(os.path.join(out, "user", "pcicap"))))
    if way != "C++17":
        for name in sorted(os.listdir(os.path.join(out, "desc"))):
            text += f'#include "{os.path.join(out, "desc", name)}"\n' if name.endswith(".c") and name != "all.c" else ""
    p = subprocess.run([*WAYS[way], *WARN, *includes, "-"], input="#include <pcicap/user/all.h>\n" + text, text=True,
                       capture_output=True, check=False)
    return p.stderr if p.returncode else ""


def main():
    parser = argparse.ArgumentParser(description="What pcicap-gen accepts compiles.")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--keep", help="folder that specs and output stay in")
    args = parser.parse_args()
    folder = args.keep or tempfile.mkdtemp()
    os.makedirs(os.path.join(folder, "specs"), exist_ok=True)
    accepted, refused = make(folder, args.seed, args.count, language())
    failed = accepted is None
    if not failed:
        jobs = [(i, way) for i in accepted for way in WAYS]
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            results = list(pool.map(lambda job: compile_one(folder, *job), jobs))
        for (i, way), said in zip(jobs, results):
            if said:
                failed = True
                print(f"{folder}/specs/s{i}.yaml as {way}:\n{said[:1500]}")
        print(f"seed {args.seed}: {len(accepted)} of {args.count} specs accepted and compiled; refused by "
              + ", ".join(f"{name} {n}" for name, n in refused.most_common()))
        if len(accepted) * 4 < args.count:
            print("too few are accepted to prove anything")
            failed = True
    if not args.keep and not failed:
        shutil.rmtree(folder)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
