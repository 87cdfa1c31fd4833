#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Every register and field of every device, decoded from BARs made for it.

Usage: test_devices.py [--pcicap PROGRAM] [-v]

What "pcicap show --json bar0" prints of functions in a folder like that of sysfs
is compared with what model.py says. Registers that must not be read have no
value, and one stands for all of an array.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile

import build
from model import Library, as_list
from spec_model import TOP
from test_synthetic import Comparison

PAGE = 4096
PLACE = 4  # BAR of parts that a capability points to
FLAGS = {False: 0x40200, True: 0x40101}  # memory, ports
# What no image shows, and why: (BAR, goal): reason. Not more than needed.
EXCEPTIONS = {(f"{device}_{part}", ("count", of, 0)): "the capability says one vector at least"
              for device in ("e1000e", "nvme", "virtio1", "xhci")
              for part, of in (("msix", "entry."), ("msix_pba", "pending"))}
EXCEPTIONS["ahci_hba", ("count", "port.", 0)] = "the BAR has room for one port at least"


class Function:
    """A function with one image in one of its BARs, the others being empty."""

    def __init__(self, image, library):
        self.image, self.bar = image, image.cap
        self.bars = {}  # index: bytes
        self.config = bytearray(build.SIZE)
        self.at = 0  # in the BAR
        self.ports = {bar["index"] for bar in self.bar.device["bars"] if bar["kind"] == "io" and "index" in bar}
        if "at" in self.bar.doc:
            self._part(library)
        else:
            for bar in self.bar.device["bars"]:
                if "index" in bar:
                    self.bars[bar["index"]] = bytes(bar["size"])
            self.bars[self.bar.doc["index"]] = image.data
            self._identify()

    def _identify(self):
        ids = image_id(self.bar.device)
        build.put(self.config, 0, 16, ids.get("vendor", 0x8086))
        build.put(self.config, 2, 16, self.image.device_id)
        build.put(self.config, 9, 24, ids.get("class", 0xff0000))
        build.put(self.config, 4, 16, 3)

    def _part(self, library):
        """The function has the capability that points to it, as its spec says."""
        at = self.bar.doc["at"]
        cap = next(c for c in library.capabilities if c.name == at["capability"])
        image = next(i for i in build.make(cap)[0] if i.evaluator().open())
        self.config = image.data
        self.at = 8 * self.image.rng.randint(0, 500)
        for bar in self.bar.device["bars"]:
            if "index" in bar:
                self.bars[bar["index"]] = bytes(bar["size"])
        told = [self._tell(cap, image, at[key], value) for key, value in
                (("bar", PLACE), ("offset", self.at), ("length", len(self.image.data)))]
        # a part that would be longer ends with the BAR
        self.bars[PLACE] = bytes(self.at) + self.image.data + b"\xa5" * (16 if told[2] == len(self.image.data) else 0)
        self._identify()

    def _tell(self, cap, image, where, value):
        """Put the least number there that stands for the value, or more."""
        e = where if isinstance(where, dict) else {"of": where}
        name, _, field = e["of"].partition(".")
        reg = next(r for r in cap.root.regs if r.name == name)
        field = reg.field(field or name)
        if not isinstance(where, dict) and field.encoding == "address":
            e = {**e, "times": 1 << field.bits[-1][1]}
        made = image.evaluator().made
        raw = value
        if len(e) > 1:
            raw = next(n for n in range(1 << field.width) if made(n, e) >= value)
        at = image.offset + image.evaluator().locate(image.evaluator().root, reg)
        old = int.from_bytes(self.config[at:at + reg.width // 8], "little")
        build.put(self.config, at, reg.width, field.set(old, raw))
        return made(raw, e)

    def write(self, folder):
        os.makedirs(folder)
        lines = []
        for i in range(6):
            data = self.bars.get(i)
            start = 0xf0000000 + (i << 24)
            lines.append(f"{start:#018x} {start + len(data) - 1:#018x} {FLAGS[i in self.ports]:#018x}\n" if data
                         else f"{0:#018x} {0:#018x} {0:#018x}\n")
            if data:
                with open(os.path.join(folder, f"resource{i}"), "wb") as f:
                    f.write(data)
        with open(os.path.join(folder, "resource"), "w", encoding="ascii") as f:
            f.writelines(lines)
        with open(os.path.join(folder, "config"), "wb") as f:
            f.write(self.config)


def image_id(device):
    return as_list(device["ids"])[0]


class BarComparison(Comparison):
    """One function."""

    def __init__(self, function, device, library):
        super().__init__(function.image, device, library)
        self.function = function

    def run(self):
        image = self.image
        caps = [c for c in self.device["capabilities"] if c["name"] == image.cap.name]
        for error in self.device["errors"]:
            if error["where"].startswith("bar"):
                self.problem("error", f"{error['where']} {error['error']}")
        if len(caps) != 1 or caps[0]["kind"] != "bar":
            self.problem("list", f"{len(caps)} of that name")
            return
        for key, want in (("offset", self.function.at), ("size", len(image.data))):
            if caps[0][key] != want:
                self.problem(key, f"{caps[0][key]}, not {want}")
        shown = caps[0]["registers"]
        self._not_read(shown)
        unread = {item[0] for item in image.decoded if self._is_unread(item)}
        self.image.decoded = [item for item in image.decoded if item[0] not in unread]
        self._registers([r for r in shown if r["name"] not in unread])

    def _is_unread(self, item):
        return not isinstance(item[5], dict) and item[5].no_read

    def _not_read(self, shown):
        want = [(item[0], item[1], item[2]) for item in self.image.decoded
                if self._is_unread(item) and not re.search(r"\[[1-9]", item[0])]
        names = {item[0] for item in want}
        got = [(r["name"], r["offset"], r["width"]) for r in shown if r["name"] in names]
        if got != want:
            self.problem("not read", f"{got}, not {want}")
        for r in shown:
            if r["name"] in names and (r["value"] is not None or r["fields"]):
                self.problem(r["name"], "was read")
        self.registers |= {item[5].path for item in self.image.decoded if self._is_unread(item)}


def show(program, functions, root):
    by_address = {}
    for i, function in enumerate(functions):
        address = f"0000:{i >> 3:02x}:{i & 7:02x}.0"
        by_address[address] = function
        function.write(os.path.join(root, address))
    done = subprocess.run([program, "show", "--json", "--root", root] + [f"bar{i}" for i in range(6)],
                          stdout=subprocess.PIPE, check=False)
    devices = {d["address"]: d for d in json.loads(done.stdout)["devices"]}
    if devices.keys() != by_address.keys():
        sys.exit(f"{len(devices)} functions, not {len(by_address)}")
    return [(function, devices[address]) for address, function in by_address.items()]


def main():
    parser = argparse.ArgumentParser(description="Decodes BARs made from the specs.")
    parser.add_argument("--pcicap", default=os.path.join(TOP, "build", "pcicap"))
    parser.add_argument("-v", action="store_true", help="count for each BAR")
    args = parser.parse_args()

    library, functions, problems = Library(), [], []
    # to look behind an index register is to write: the program does not
    bars = [bar for bar in library.bars if (bar.root.regs or bar.root.blocks) and "through" not in bar.doc]
    for bar in bars:
        images, _, missing = build.make(bar, build.BarImage)
        functions += [Function(image, library) for image in images]
        problems += [f"{bar.name}: no image shows {goal}" for goal in sorted(missing, key=str)
                     if (bar.name, goal) not in EXCEPTIONS]
    registers = {bar.name: set() for bar in bars}
    with tempfile.TemporaryDirectory() as root:
        results = show(args.pcicap, functions, root)
    for function, device in results:
        c = BarComparison(function, device, library)
        c.run()
        problems += c.problems
        registers[function.bar.name] |= c.registers
    for bar in bars:
        want = {r.path for b in bar.blocks() for r in b.regs if not r.alias}
        problems += [f"{bar.name}: {path} was never decoded" for path in sorted(want - registers[bar.name])]
        if args.v:
            print(f"{bar.name:24} registers {len(registers[bar.name]):3} of {len(want):3}")
    print("\n".join(problems[:100]))
    print(f"{len(functions)} images of {len(bars)} BARs; registers decoded: {sum(map(len, registers.values()))};"
          f" {len(problems)} differences")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
