#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Every register and field of every spec, decoded from images made for it.

Usage: test_synthetic.py [--pcicap PROGRAM] [--dump FILE] [--seeds FOLDER] [-v]

What "pcicap show --json" prints of each image is compared with what model.py
says: capability, offset, size, and of each register name, offset, width, value,
fields, labels. All that build.Plan lists must be shown by some image. --dump
keeps the images as a dump, --seeds writes them as files for the fuzzer.
"""

import argparse
import collections
import json
import os
import subprocess
import sys
import tempfile

import build
from labels import label_problem
from model import Library
from spec_model import TOP

# What no image shows, and why: (spec, goal): reason. Not more than needed.
EXCEPTIONS = {}


def write_dump(images, f):
    """All images, function by function; @return by address."""
    by_address = {}
    for i, image in enumerate(images):
        address = f"{i >> 16:04x}:{i >> 8 & 0xff:02x}:{i >> 3 & 31:02x}.{i & 7}"
        by_address[address] = image
        f.write(f"{address} {image.cap.name} {image.number}\n")
        for at in range(0, build.SIZE, 16):
            f.write(f"{at:02x}: {image.data[at:at + 16].hex(' ')}\n")
        f.write("\n")
    return by_address


class Comparison:
    """One image."""

    def __init__(self, image, device, library):
        self.image, self.device = image, device
        self.library = library
        self.problems = []
        self.registers, self.fields = set(), set()  # paths that agree

    def problem(self, where, text):
        self.problems.append(f"{self.image.cap.name} image {self.image.number}: {where}: {text}")

    def run(self):
        image = self.image
        caps = [c for c in self.device["capabilities"]
                if c["offset"] == image.offset and (c["kind"] == "header") == (image.match == "header")]
        if len(caps) != 1:
            self.problem("list", f"{len(caps)} capabilities at {image.offset:#x}")
            return
        cap, facts = caps[0], image.facts()
        for key, want in (("name", image.cap.name), ("size", image.size), ("version", facts["version"])):
            if cap[key] != want:
                self.problem(key, f"{cap[key]!r}, not {want!r}")
        errors = [(e["where"], e["error"]) for e in self.device["errors"]]
        if errors != image.cut_off()[:1]:
            self.problem("errors", f"{errors}, not {image.cut_off()[:1]}")
        self._registers(cap["registers"])

    def _expected(self):
        """Registers of the generic header, with its name before them, and own ones."""
        image, out = self.image, []
        if image.match in ("vendor_specific", "vsec", "dvsec"):
            name = {"vendor_specific": "vndr"}.get(image.match, image.match)
            generic = next(c for c in self.library.capabilities if c.name == name)
            ev = image.evaluator(cap=generic)
            ev.open()
            out += [(f"{name}.{path}", *rest, False) for path, *rest in ev.decode()]
        return out + [(*item, True) for item in image.decoded]

    def _registers(self, got):
        expected = self._expected()
        raw = [r for r in got if r["name"].startswith("raw[")]
        got = [r for r in got if not r["name"].startswith("raw[")]
        names = [item[0] for item in expected]
        if [r["name"] for r in got] != names:
            missing = set(names) - {r["name"] for r in got}
            more = {r["name"] for r in got} - set(names)
            self.problem("registers", f"missing {sorted(missing)}, more {sorted(more)}, or another order")
            return
        wide = None
        for r, item in zip(got, expected):
            wide = self._register(r, item, wide)
        self._raw(raw, expected)

    def _raw(self, raw, expected):
        """What a generic vendor capability does not describe."""
        image = self.image
        if image.cap.name not in ("vndr", "vsec", "dvsec"):
            if raw:
                self.problem("raw", "of a described capability")
            return
        end = max((offset + width // 8 for _, offset, width, *_ in expected), default=0)
        dwords = range(end // 4, (image.size + 3) // 4)
        want = [(4 * i, build.get(image.data, image.offset + 4 * i, 32)) for i in dwords]
        if [(r["offset"], r["value"]) for r in raw] != want:
            self.problem("raw", "other dwords than there are")

    def _register(self, r, item, wide):
        """@wide: the 64-bit BAR before; the result is that of the next."""
        path, offset, width, value, fields, reg, own = item
        for key, want in (("offset", offset), ("width", width), ("value", value)):
            if r[key] != want:
                self.problem(path, f"{key} {r[key]}, not {want}")
                return None
        if isinstance(reg, dict):
            self._combined(r, reg)
            return None
        names = [f.name for f, _ in fields]
        is_bar = [f.name for f in reg.fields[:2]] == ["space", "type"]
        if wide is reg and is_bar and not r["fields"]:
            return None  # the high half of an address has no fields
        if [f["name"] for f in r["fields"]] != names:
            self.problem(path, f"fields {[f['name'] for f in r['fields']]}, not {names}")
            return None
        for shown, (field, raw) in zip(r["fields"], fields):
            self._field(path, shown, field, raw, value, own)
        if own:
            self.registers.add(reg.path)
        is_wide = is_bar and any(f.name == "type" and raw == 2 for f, raw in fields)
        return reg if is_wide and wide is not reg else None

    def _field(self, path, shown, field, raw, value, own):
        wrong = None if shown["value"] == raw else f"{shown['value']:#x}, not {raw:#x}"
        wrong = wrong or label_problem(field, value, shown["label"])
        if wrong:
            self.problem(f"{path}.{field.name}", wrong)
        elif own:
            self.fields.add(field.path)

    def _combined(self, r, doc):
        shown = r["fields"]
        if r["value"] is None and not shown:
            return
        if len(shown) != 1 or shown[0]["name"] != doc["name"] or shown[0]["value"] != r["value"]:
            self.problem(r["name"], "fields of a combined value")


def decode(program, images, dump):
    with open(dump, "w", encoding="ascii") as f:
        by_address = write_dump(images, f)
    done = subprocess.run([program, "show", "--json", "-F", dump], stdout=subprocess.PIPE, check=False)
    if done.returncode != (3 if any(image.cut_off() for image in images) else 0):
        sys.exit(f"{program}: exit status {done.returncode}")
    devices = {d["address"]: d for d in json.loads(done.stdout)["devices"]}
    if devices.keys() != by_address.keys():
        sys.exit(f"{len(devices)} functions, not {len(by_address)}")
    return [(image, devices[address]) for address, image in by_address.items()]


def write_seeds(images, folder):
    """Images for fuzz_decode.c, as small as they can be; the first byte is not of the image."""
    os.makedirs(folder, exist_ok=True)
    for i, image in enumerate(images):
        end = max(build.STD + 0x80, image.offset + image.size)
        with open(os.path.join(folder, f"{image.cap.name}-{image.number}.bin"), "wb") as f:
            f.write(bytes([i & 0xff]) + image.data[:(end + 3) & ~3])


def check_goals(cap, goals, missing, say):
    failed = False
    for goal in sorted(missing, key=str):
        if (cap.name, goal) not in EXCEPTIONS:
            say(f"{cap.name}: no image shows {goal}")
            failed = True
    for name, goal in EXCEPTIONS:
        if name == cap.name and (goal not in goals or goal not in missing):
            say(f"{cap.name}: the exception {goal} is not needed")
            failed = True
    return failed


def totals(library):
    """Registers and fields as the coverage report counts them."""
    registers, fields = set(), set()
    for spec in library.specs:
        own = [r for r in spec.registers if not r.alias]
        registers.add((spec.name, len(own)))
        fields.add((spec.name, sum(len(r.fields) for r in own)))
    return dict(registers), dict(fields)


def main():
    parser = argparse.ArgumentParser(description="Decodes images made from the specs.")
    parser.add_argument("--pcicap", default=os.path.join(TOP, "build", "pcicap"))
    parser.add_argument("--dump", help="file to keep the dump in")
    parser.add_argument("--seeds", help="folder to write seeds for the fuzzer to; nothing is compared")
    parser.add_argument("-v", action="store_true", help="count for each spec")
    args = parser.parse_args()

    library = Library()
    images, goals, failed = [], collections.Counter(), False
    for cap in library.capabilities:
        made, wanted, missing = build.make(cap)
        images += made
        goals.update(goal[0] for goal in wanted)
        failed |= check_goals(cap, wanted, missing, print)
    if args.seeds:
        write_seeds(images, args.seeds)
        return 0

    with tempfile.NamedTemporaryFile(suffix=".dump") as f:
        results = decode(args.pcicap, images, args.dump or f.name)
    registers, fields = collections.defaultdict(set), collections.defaultdict(set)
    problems = []
    for image, device in results:
        c = Comparison(image, device, library)
        c.run()
        problems += c.problems
        registers[image.cap.name] |= c.registers
        fields[image.cap.name] |= c.fields

    all_registers, all_fields = totals(library)
    for name in sorted(all_registers):
        got = len(registers[name]), len(fields[name])
        want = all_registers[name], all_fields[name]
        if args.v:
            print(f"{name:24} registers {got[0]:4} of {want[0]:4}, fields {got[1]:4} of {want[1]:4}")
        if got != want:
            print(f"{name}: decoded {got[0]} of {want[0]} registers and {got[1]} of {want[1]} fields")
            failed = True
    for text in problems[:100]:
        print(text)
    print(f"{len(images)} images of {len(library.capabilities)} specs; registers decoded:"
          f" {sum(map(len, registers.values()))} of {sum(all_registers.values())}, fields:"
          f" {sum(map(len, fields.values()))} of {sum(all_fields.values())}; {len(problems)} differences")
    print("shown: " + ", ".join(f"{n} {kind}s" for kind, n in sorted(goals.items()))
          + f"; not shown: {len(EXCEPTIONS)}")
    return 1 if failed or problems else 0


if __name__ == "__main__":
    sys.exit(main())
