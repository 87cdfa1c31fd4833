#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""The model against QEMU's devices: the same accesses, the same values.

Of each kind of device, a model is made from its configuration space, told how
large the BARs are and what is hardwired (both as tests/masks measures it), and
then both take the same random reads and writes of all widths. After each write
the dword is read from both. Bits that differ need a waiver: DEVICE REGISTER BITS
REASON, as for masks.py; their values are not compared.

usage: diff.py PCICAP SERVE WAIVERS [--steps N] [--seed N] [--machine NAME]
"""
import argparse
import collections
import os
import random
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "masks"))

# pylint: disable=wrong-import-position
from machines import all_machines  # noqa: E402
from masks import (Comparison, Measured, Waivers,  # noqa: E402
                   dwords_of, orders)

BATCH = 500
MSI_VECTORS = 0x0070


class Model:
    def __init__(self, serve):
        # pylint: disable=consider-using-with
        self.program = subprocess.Popen(
            [serve], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def send(self, *lines):
        self.program.stdin.write("".join(line + "\n" for line in lines))

    def answers(self, n):
        """Of n commands that have one; the last command is 'masks'."""
        self.program.stdin.flush()
        return [self.program.stdout.readline().split() for _ in range(n)]

    def close(self):
        self.program.stdin.close()
        return self.program.wait()


def batch(qtest, lines):
    """Many accesses at once: (line, has a value)."""
    qtest.qemu.stdin.write("".join(line + "\n" for line in lines))
    qtest.qemu.stdin.flush()
    answers = []
    while len(answers) < len(lines):
        answer = qtest.qemu.stdout.readline()
        if not answer:
            qtest.errors.seek(0)
            sys.exit(f"QEMU: after {lines[len(answers)]}: "
                     f"{qtest.errors.read().decode()}")
        if answer.startswith("OK"):
            answers.append(answer.split()[1:])
        elif not answer.startswith("IRQ"):
            sys.exit(f"QEMU: {answer}")
    return answers


LETTER = {1: "b", 2: "w", 4: "l"}


class Difference:
    def __init__(self, options, comparison, waivers):
        self.options, self.comparison = options, comparison
        self.waivers = waivers
        self.random = random.Random(options.seed)
        self.counts = collections.Counter()
        self.devices = collections.Counter()
        self.problems = []

    def machine(self, running):
        if not hasattr(running.functions[0], "base") or \
                type(running.functions[0]).__name__ != "Function":
            return  # reached through ports, one access is several
        described = self.comparison.describe(running.functions)
        # what is behind a bridge comes before the bridge
        for function, device in reversed(list(zip(running.functions,
                                                  described))):
            name = Comparison.name(device)
            key = f"{name} {function.get(0x0e, 1) & 0x7f}"
            if self.devices[key] >= self.options.each or name == "vf":
                continue
            self.devices[key] += 1
            if running.monitor:
                running.inject()
            self.function(running.qtest, name, function, device)

    def make_model(self, function, device, measured):
        model = Model(self.options.serve)
        model.send("load " + function.space().hex())
        wide = False
        for space in device["model"]:
            for register in space["registers"]:
                at = space["offset"] + register["offset"]
                path = f"{space['name']}.{register['name']}"
                if at + 4 > measured.size:
                    continue
                if Comparison.is_bar(path):
                    wide = self.size_bar(model, path, at, measured, wide)
                    continue
                width = register["width"]
                fixed = register["takes"] & ~measured.get(
                    measured.writable, at, width)
                for i in range(width // 8):
                    model.send(f"wire {at + i:x} 1 {fixed >> 8 * i & 0xff:x}")
        return model

    @staticmethod
    def size_bar(model, path, at, measured, wide):
        """Returns whether the next one is its high half."""
        mask = measured.get(measured.writable, at, 32)
        first = measured.first.get(at, 0)
        if wide:
            return False
        wide = "rom" not in path and first & 7 == 4
        if wide and at + 8 <= measured.size:
            mask |= measured.get(measured.writable, at + 4, 32) << 32
        mask &= ~(0x7ff if "rom" in path else 3 if first & 1 else 0xf)
        if mask:
            index = 6 if "rom" in path else int(path[-2])
            command = "vfbar" if "vf_bar" in path else "bar"
            model.send(f"{command} {index} {mask & -mask:x}")
        return wide

    @staticmethod
    def paths(device):
        """The register of each byte, and which byte of it."""
        paths = {}
        for space in device["model"]:
            for register in space["registers"]:
                path = f"{space['name'].split('#')[0]}.{register['name']}"
                at = space["offset"] + register["offset"]
                for i in range(register["width"] // 8):
                    paths[at + i] = path, i
        return paths

    @staticmethod
    def untouched(function, device):
        """Bits that are not written."""
        skip = orders(function)
        for space in device["model"]:
            # of more vectors than it has, a port aborts QEMU
            if space["name"] == "msi":
                skip[space["offset"]] |= MSI_VECTORS << 16
        return skip

    def steps(self, dwords, skip):
        """Random accesses: (offset, width, value or None)."""
        choice = self.random
        for _ in range(self.options.steps):
            at, width = choice.choice(dwords), choice.choice((1, 2, 4))
            at += choice.randrange(0, 4, width)
            if choice.random() < 0.4:
                yield at, width, None
                continue
            value = choice.getrandbits(8 * width)
            if choice.random() < 0.2:
                value = choice.choice((0, (1 << 8 * width) - 1))
            dword = skip.get(at & ~3, 0) >> 8 * (at & 3)
            yield at, width, value & ~dword

    def function(self, qtest, name, function, device):
        # mailboxes have a program behind them, which can abort QEMU
        device["model"] = [space for space in device["model"]
                           if not space["name"].startswith("doe")]
        dwords = sorted(at for at in dwords_of(device)
                        if at + 4 <= len(function.space()))
        measured = Measured(function, dwords)
        model = self.make_model(function, device, measured)
        first = function.space()
        paths = self.paths(device)
        skip = self.untouched(function, device)
        self.counts["devices"] += 1
        steps = list(self.steps(dwords, skip))
        for i in range(0, len(steps), BATCH):
            self.batch(qtest, name, function, model, paths,
                       steps[i:i + BATCH])
        model.close()
        # as it was, for what comes after it
        for at in dwords:
            function.set(at, 4, int.from_bytes(first[at:at + 4], "little") &
                         ~skip.get(at, 0))

    def batch(self, qtest, name, function, model, paths, steps):
        lines, reads = [], []
        for at, width, value in steps:
            address = function.base + at
            if value is not None:
                lines.append((f"write{LETTER[width]} {address:#x} {value:#x}",
                              None))
                model.send(f"w {at:x} {width:x} {value:x}")
                at, width = at & ~3, 4
            lines.append((f"read{LETTER[width]} {function.base + at:#x}",
                          (at, width)))
            model.send(f"r {at:x} {width:x}")
            reads.append((at, width))
        model.send("masks 0")
        theirs = [int(answer[0], 16) for (_, where), answer in
                  zip(lines, batch(qtest, [line for line, _ in lines]))
                  if where]
        ours = [int(answer[0], 16)
                for answer in model.answers(len(reads) + 1)[:-1]]
        self.counts["accesses"] += len(steps)
        for (at, width), qemu, pcicap in zip(reads, theirs, ours):
            self.counts["values"] += 1
            if qemu != pcicap:
                self.compare(name, at, width, qemu ^ pcicap, paths)

    def compare(self, name, at, width, wrong, paths):
        for i in range(width):
            byte = wrong >> 8 * i & 0xff
            if not byte:
                continue
            # QEMU lets be written what is behind a capability
            if at + i not in paths:
                self.counts["bytes that are no register"] += 1
                continue
            path, place = paths[at + i]
            left = self.waivers.take(name, path, byte << 8 * place)
            self.counts["bytes waived"] += not left
            if left:
                self.problems.append((name, path, left))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pcicap", type=os.path.abspath)
    parser.add_argument("serve", type=os.path.abspath)
    parser.add_argument("waivers")
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=1,
                        help="how many devices of a kind")
    parser.add_argument("--machine", action="append", default=[],
                        help="only this one of tests/images, or events")
    options = parser.parse_args()
    waivers = Waivers(options.waivers)
    difference = Difference(options, Comparison(options.pcicap, waivers),
                            waivers)
    for start in all_machines(options.machine):
        with start() as running:
            difference.machine(running)
    for (name, path, bits), n in sorted(
            collections.Counter(difference.problems).items()):
        print(f"{name} {path} {bits:#x}: differs, {n} times")
    print("model: " + ", ".join(f"{n} {what}" for what, n in
                                difference.counts.items())
          + f"; {len(waivers.rows)} waivers, "
          f"{len(difference.problems)} differences")
    sys.exit(bool(difference.problems))


if __name__ == "__main__":
    main()
