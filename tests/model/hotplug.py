#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""A slot of a model against that of a QEMU root port.

Cards are asked for, taken out and put in by the monitor, and the model is told the
same; what the driver of the slot does, both are told. After each step Slot Control,
Slot Status and whether the link is up are compared.

usage: hotplug.py PCICAP SERVE [--steps N] [--seed N]
"""
import argparse
import collections
import os
import random
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "masks"))

# pylint: disable=wrong-import-position
from aer import Pair  # noqa: E402
from machines import Running, images  # noqa: E402
from masks import Comparison, Waivers  # noqa: E402

CARD = "virtio-rng-pci,id=card,bus=hp0"
MACHINE = images.Q35 + [
    "-device", "pcie-root-port,bus=pcie.0,id=hp0,chassis=1,slot=1,addr=5",
    "-device", CARD]

LINK_STATUS, SLOT_CONTROL, SLOT_STATUS = 0x12, 0x18, 0x1a
LINK_ACTIVE = 0x2000
EVENTS = 0x011f
# those that QEMU has: of the button, presence, commands, and all
ENABLES = 0x0039
POWER_OFF, BLINK_OFF, BLINK_ON = 0x0400, 0x0300, 0x0100


class Slot:
    def __init__(self, options, running, port):
        self.running, self.port = running, port
        self.random = random.Random(options.seed)
        self.counts = collections.Counter()
        self.problems = []
        self.here, self.asked = True, False
        self.write(SLOT_CONTROL, BLINK_ON)
        self.clear()

    def clear(self):
        # those that are set: with others, QEMU 7.2 clears none of them
        status = self.port.function.get(self.port.pcie + SLOT_STATUS, 2)
        self.write(SLOT_STATUS, status & EVENTS)

    def write(self, off, value):
        self.port.write(self.port.pcie + off, 2, value)

    def tell(self, monitor, *model):
        self.running.monitor.command(monitor)
        for command in model:
            self.port.model.send(command)

    def do(self, what):
        if what == "clear":
            self.clear()
        elif what == "enable":
            self.write(SLOT_CONTROL, BLINK_ON | self.random.getrandbits(13) & ENABLES)
        elif what == "ask" and self.port.function.get(
                self.port.pcie + SLOT_CONTROL, 2) & POWER_OFF:
            # of a slot without power it is taken out at once, and QEMU forgets
            # that the button was pressed when it was put in
            self.tell("device_del card", "present 0", "link 0 0",
                      f"w {self.port.pcie + SLOT_STATUS:x} 2 1")
            self.here = False
        elif what == "ask":
            self.tell("device_del card", "attention")
            self.asked = True
        elif what == "off":
            self.write(SLOT_CONTROL, POWER_OFF | BLINK_OFF)
            for command in ("present 0", "link 0 0"):
                self.port.model.send(command)
            self.here = self.asked = False
        elif what == "on":
            self.write(SLOT_CONTROL, BLINK_ON)
        else:
            self.tell(f"device_add {CARD}", "present 1", "link 1 1", "attention")
            self.here = True
        self.counts[what] += 1

    def choices(self):
        if not self.here:
            return ["clear", "on", "add"]
        return ["clear", "enable", "off" if self.asked else "ask"]

    def compare(self, step, what):
        at = self.port.pcie
        # QEMU 7.2 never says that the state of the link has changed
        for off, mask in ((SLOT_CONTROL, 0xfeffffff), (LINK_STATUS & ~3, LINK_ACTIVE << 16)):
            ours, theirs = self.port.both(at + off)
            self.counts["values"] += 1
            if (ours ^ theirs) & mask:
                self.problems.append(f"step {step}, {what}: {at + off:03x}: model "
                                     f"{ours:08x}, QEMU {theirs:08x}")

    def run(self, steps):
        for step in range(steps):
            what = self.random.choice(self.choices())
            self.do(what)
            self.compare(step, what)
            if self.problems:
                return


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pcicap", type=os.path.abspath)
    parser.add_argument("serve", type=os.path.abspath)
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.each = 1
    comparison = Comparison(options.pcicap, Waivers(os.devnull))
    with Running("hotplug", MACHINE, [0], None, with_monitor=True) as running:
        described = comparison.describe(running.functions)
        function, device = next(
            (f, d) for f, d in zip(running.functions, described)
            if f.get(0x0e, 1) & 0x7f == 1)
        slot = Slot(options, running, Pair(options, function, device))
        slot.run(options.steps)
    for text in slot.problems[:10]:
        print(text)
    print("slot: " + ", ".join(f"{n} {what}" for what, n in slot.counts.items())
          + f"; {len(slot.problems)} differences")
    sys.exit(bool(slot.problems) or slot.counts["add"] < 10)


if __name__ == "__main__":
    main()
