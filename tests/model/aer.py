#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Errors of a model against those of a QEMU device, and at the root port above.

Both have the same masks, severities and enables, changed at random; the monitor
injects an error into QEMU's device, and the model has the same one. After each,
Device Status, AER and the root's registers are compared.

usage: aer.py PCICAP SERVE [--steps N] [--seed N]
"""
import argparse
import collections
import os
import random
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "masks"))

# pylint: disable=wrong-import-position
from diff import Difference, Model  # noqa: E402
from machines import EVENTS, Running  # noqa: E402
from masks import Comparison, Measured, Waivers, dwords_of  # noqa: E402

UNCORRECTABLE = {"DLP": 4, "SDN": 5, "POISON_TLP": 12, "FCP": 13,
                 "COMP_TIME": 14, "COMP_ABORT": 15, "UNX_COMP": 16,
                 "RX_OVER": 17, "MALF_TLP": 18, "ECRC": 19, "UNSUP": 20,
                 "ACSV": 21, "INTN": 22, "MCBTLP": 23}
CORRECTABLE = {"RCVR": 0, "BAD_TLP": 6, "BAD_DLLP": 7, "REP_ROLL": 8,
               "REP_TIMER": 12, "INTERNAL": 14}


class Pair:
    """A QEMU function and the model of it."""

    def __init__(self, options, function, device):
        self.function = function
        self.pcie = function.caps()[0x10]
        self.aer = function.ext_caps()[0x01]
        # a port is not measured: what is behind it would be taken away
        dwords = [] if function.get(0x0e, 1) & 0x7f else dwords_of(device)
        measured = Measured(function, sorted(dwords))
        if not dwords:
            measured.writable = [0xff] * measured.size
        self.model = Difference(options, None, None).make_model(
            function, device, measured)
        self.name = f"{function.bus:02x}:{function.devfn >> 3:02x}"

    def write(self, at, width, value):
        self.function.set(at, width, value)
        self.model.send(f"w {at:x} {width:x} {value:x}")

    def ask(self, command):
        self.model.send(command)
        return int(self.model.answers(1)[0][0])

    def both(self, at):
        self.model.send(f"r {at:x} 4", "masks 0")
        ours = int(self.model.answers(2)[0][0], 16)
        return ours, self.function.dword(at)


class Errors:
    def __init__(self, options, running, device, port):
        self.running, self.device, self.port = running, device, port
        self.random = random.Random(options.seed)
        self.counts = collections.Counter()
        self.problems = []
        # Messages pass the port. Either of SERR# Enable and Device Control lets
        # them be sent; QEMU wants both, and also of the port.
        port.write(0x3e, 2, 0x0002)
        for pair in (port, device):
            pair.write(0x04, 2, 0x0106)
            pair.write(pair.pcie + 8, 2, 0x000f)

    def configure(self):
        pick, d = self.random, self.device
        which = pick.randrange(4)
        if which == 0:
            d.write(d.aer + 0x0c, 4, pick.getrandbits(32))
        elif which == 1:
            d.write(d.aer + 0x14, 4, pick.getrandbits(16) & 0x51c1)
        elif which == 2:
            for off in (0x04, 0x10):
                d.write(d.aer + off, 4, 0xffffffff)
        else:
            p = self.port
            p.write(p.aer + 0x30, 4, 0x7f)

    def inject(self):
        correctable = self.random.random() < 0.4
        names = CORRECTABLE if correctable else UNCORRECTABLE
        name = self.random.choice(sorted(names))
        self.running.monitor.command(
            "pcie_aer_inject_error " + ("-c " if correctable else "")
            + f"aer2 {name}")
        severity = self.device.ask(
            f"{'cor' if correctable else 'unc'} {names[name]:x}")
        self.counts["correctable" if correctable else "uncorrectable"] += 1
        # QEMU 7.2 never passes on the message of a correctable error
        if severity > 0:
            self.counts["messages"] += 1
            rid = self.device.function.bus << 8 | self.device.function.devfn
            self.port.model.send(f"root {severity:x} {rid:x}")

    def compare(self, step):
        d, p = self.device, self.port
        for pair, offsets in ((d, [0x04, d.pcie + 8] + [
                d.aer + off for off in (4, 8, 0xc, 0x10, 0x14, 0x18)]),
                (p, [p.aer + off for off in (0x2c, 0x30, 0x34)])):
            for at in offsets:
                ours, theirs = pair.both(at)
                self.counts["values"] += 1
                # the pointer says nothing without an error; and of several
                # QEMU logs the last, not the first, unless it has room for all
                if pair is d and at == d.aer + 0x18 and \
                        bin(d.function.dword(d.aer + 4)).count("1") != 1:
                    ours, theirs = ours & ~0x1f, theirs & ~0x1f
                if ours != theirs:
                    self.problems.append(
                        f"step {step}: {pair.name} {at:03x}: model "
                        f"{ours:08x}, QEMU {theirs:08x}")

    def run(self, steps):
        for step in range(steps):
            if self.random.random() < 0.4:
                self.configure()
            else:
                self.inject()
            self.compare(step)
            if self.problems:
                return


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pcicap", type=os.path.abspath)
    parser.add_argument("serve", type=os.path.abspath)
    parser.add_argument("--steps", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.each = 1
    comparison = Comparison(options.pcicap, Waivers(os.devnull))
    with Running("events", EVENTS, [0], None, with_monitor=True) as running:
        described = comparison.describe(running.functions)
        at = {f.bus << 8 | f.devfn: (f, d)
              for f, d in zip(running.functions, described)}
        device = next(f for f in running.functions
                      if f.get(0, 4) == 0x10411af4)
        port = next(f for f in running.functions
                    if f.get(0x0e, 1) & 0x7f == 1 and
                    f.get(0x19, 1) == device.bus)
        pairs = [Pair(options, f, at[f.bus << 8 | f.devfn][1])
                 for f in (device, port)]
        errors = Errors(options, running, *pairs)
        errors.run(options.steps)
    for text in errors.problems[:10]:
        print(text)
    print("errors: " + ", ".join(f"{n} {what}" for what, n in
                                 errors.counts.items())
          + f"; {len(errors.problems)} differences")
    sys.exit(bool(errors.problems))


if __name__ == "__main__":
    main()
