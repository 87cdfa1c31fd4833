#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Do QEMU's devices let those bits be written that the specs say?

Each dword of each function is read, written with zeros and with ones, read after
each, and restored. What can be seen of a bit:

    writable       it was 0 after zeros and 1 after ones
    clearable      it was 1, zeros left it, ones cleared it
    fixed          neither; of a bit that was 0 this does not tell "write 1 to
                   clear" from "read only"

The specs say, by "pcicap model", that a bit takes what is written, that a 1
clears, sets or starts something, or nothing of it. A difference needs a waiver;
a waiver that is not needed is an error, too.

A waiver, one in a line: DEVICE REGISTER BITS REASON..., where DEVICE (vendor:
device, or vf) and REGISTER are shell patterns, and BITS a hexadecimal mask.

usage: masks.py PCICAP WAIVERS [MACHINE...]
"""
import collections
import fnmatch
import json
import os
import subprocess
import sys
import tempfile

from machines import all_machines

ONES = 0xffffffff
PCIE_FLR = 0x8000       # of Device Control, at +8
AF_FLR = 0x01
SRIOV_ENABLE = 0x0001   # of SR-IOV Control, at +8


class Waivers:
    def __init__(self, path):
        self.rows = []
        with open(path, encoding="ascii") as file:
            for number, line in enumerate(file, 1):
                if line.startswith("#") or not line.strip():
                    continue
                device, register, bits, reason = line.split(None, 3)
                self.rows.append([number, device, register, int(bits, 16),
                                  reason.strip(), 0])

    def take(self, device, register, bits):
        """The bits that no waiver has."""
        for row in self.rows:
            if bits & row[3] and fnmatch.fnmatch(register, row[2]) and \
                    fnmatch.fnmatch(device, row[1]):
                row[5] |= bits & row[3]
                bits &= ~row[3]
        return bits

    def unused(self):
        return [row for row in self.rows if row[5] != row[3]]


def orders(function):
    """Bits that are not written: they reset the function, or make others."""
    found = collections.defaultdict(int)
    caps = function.caps()
    if 0x10 in caps:
        found[caps[0x10] + 8] |= PCIE_FLR
    if 0x13 in caps:
        found[caps[0x13] + 4] |= AF_FLR
    if 0x10 in caps:
        sriov = function.ext_caps().get(0x10)
        if sriov:
            found[sriov + 8] |= SRIOV_ENABLE
    return found


class Measured:
    """What writes do to each bit of a function."""

    def __init__(self, function, dwords):
        self.size = len(function.space())
        self.writable = [0] * self.size
        self.clearable = [0] * self.size
        self.first = {}
        skip = orders(function)
        for at in sorted(dwords):
            if at + 4 <= self.size:
                self.measure(function, at, skip[at])

    def measure(self, function, at, skip):
        first = self.first[at] = function.dword(at)
        function.set(at, 4, 0)
        zeros = function.dword(at)
        function.set(at, 4, ONES & ~skip)
        ones = function.dword(at)
        function.set(at, 4, 0)
        again = function.dword(at)
        function.set(at, 4, first & ~skip)
        writable = ones & ~zeros & ~again
        clearable = first & zeros & ~ones
        for i in range(4):
            self.writable[at + i] = writable >> 8 * i & 0xff
            self.clearable[at + i] = clearable >> 8 * i & 0xff

    def get(self, masks, at, width):
        return sum(masks[at + i] << 8 * i for i in range(width // 8)
                   if at + i < self.size)


def dwords_of(device):
    """What the specs describe; nothing else is touched."""
    return {at & ~3 for space in device["model"]
            for register in space["registers"]
            for at in range(space["offset"] + register["offset"],
                            space["offset"] + register["offset"] +
                            register["width"] // 8)}


class Comparison:
    def __init__(self, pcicap, waivers):
        self.pcicap, self.waivers = pcicap, waivers
        self.counts = collections.Counter()
        self.problems = []
        self.said = collections.defaultdict(int)
        self.seen = collections.defaultdict(int)

    def describe(self, functions):
        with tempfile.NamedTemporaryFile("w", suffix=".dump") as file:
            file.write("".join(f.text() for f in functions))
            file.flush()
            result = subprocess.run(
                [self.pcicap, "model", "--json", "-F", file.name],
                stdout=subprocess.PIPE, check=False)
        return json.loads(result.stdout)["devices"]

    def machine(self, running):
        if running.monitor:
            running.inject()
        described = self.describe(running.functions)
        # what is behind a bridge comes before the bridge
        for function, device in reversed(list(zip(running.functions,
                                                  described))):
            name = self.name(device)
            self.counts["functions"] += 1
            self.function(name, Measured(function, dwords_of(device)), device)

    @staticmethod
    def name(device):
        if device["vendor"] == 0xffff:
            return "vf"
        return f"{device['vendor']:04x}:{device['device']:04x}"

    def function(self, name, measured, device):
        for space in device["model"]:
            high = False
            for register in space["registers"]:
                path = f"{space['name'].split('#')[0]}.{register['name']}"
                at = space["offset"] + register["offset"]
                if self.is_bar(path):
                    high = self.bar(name, path, at, measured, high)
                elif at + register["width"] // 8 <= measured.size:
                    self.register(name, path, at, register, measured)

    @staticmethod
    def is_bar(path):
        return fnmatch.fnmatch(path, "type[01].bar*") or \
            fnmatch.fnmatch(path, "sriov.vf_bar*") or \
            fnmatch.fnmatch(path, "type[01].expansion_rom")

    def bar(self, name, path, at, measured, high):
        """The address bits from the size upward, and no others.

        Returns whether the next register is the high half of this one.
        """
        mask = measured.get(measured.writable, at, 32)
        first = measured.first.get(at, 0)
        self.counts["BAR registers"] += 1
        low, top = 16, ONES
        if high:
            low = 1
        elif path.endswith("rom"):
            low, mask = 2048, mask & ~1
        elif first & 1:
            low, top = 4, ONES if mask >> 16 else 0xffff
        left = self.waivers.take(name, path, mask & (low - 1))
        mask &= ~(low - 1)
        if left:
            self.complain(name, path, left, "is no address bit")
        if mask and mask | (mask & -mask) - 1 != top:
            self.complain(name, path, mask, "has holes")
        self.counts["bits equal"] += bin(mask).count("1")
        return not high and "rom" not in path and first & 7 == 4

    def register(self, name, path, at, register, measured):
        width = register["width"]
        writable = measured.get(measured.writable, at, width)
        clearable = measured.get(measured.clearable, at, width)
        takes = register["takes"] | register["sets"]
        key = path.split("[")[0]
        self.said[key] |= takes | register["clears"]
        self.seen[key] |= (writable & takes) | (
            clearable & register["clears"])
        checks = (
            (writable & ~takes, "is writable, not by the spec"),
            (takes & ~writable, "takes no value, but does by the spec"),
            (clearable & ~register["clears"], "a 1 clears it, not by the "
                                              "spec"))
        wrong = 0
        for bits, text in checks:
            wrong |= bits
            left = self.waivers.take(name, path, bits)
            if left:
                self.complain(name, path, left, text)
        self.counts["registers"] += 1
        equal = ((1 << width) - 1) & ~wrong
        self.counts["bits equal"] += bin(equal).count("1")
        self.counts["bits waived"] += bin(wrong).count("1")
        self.counts["bits written"] += bin(writable & takes).count("1")
        self.counts["bits cleared"] += bin(
            clearable & register["clears"]).count("1")

    def complain(self, name, path, bits, text):
        self.problems.append((path, text, bits, name))


def report(comparison, partial):
    for path, text, bits, name in comparison.problems:
        print(f"{name} {path} {bits:#x}: {text}")
    unused = [] if partial else comparison.waivers.unused()
    for number, device, register, bits, _, used in unused:
        print(f"waivers.txt:{number}: {device} {register}: "
              f"{bits & ~used:#x} is not needed")
    said = sum(bin(n).count("1") for n in comparison.said.values())
    seen = sum(bin(n).count("1") for n in comparison.seen.values())
    print(f"masks: {seen} of {said} bits that the specs let be written or "
          f"cleared were seen to be, in {len(comparison.said)} kinds of "
          "register")
    print("masks: " + ", ".join(f"{n} {what}" for what, n in
                                comparison.counts.items())
          + f"; {len(comparison.waivers.rows)} waivers, "
          f"{len(comparison.problems)} differences")
    return bool(comparison.problems or unused)


def main():
    pcicap, waivers, *only = sys.argv[1:]
    comparison = Comparison(os.path.abspath(pcicap), Waivers(waivers))
    for start in all_machines(only):
        with start() as running:
            comparison.machine(running)
    sys.exit(report(comparison, bool(only)))


if __name__ == "__main__":
    main()
