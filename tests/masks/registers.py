#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Do QEMU's devices let those bits of registers in BARs be written that specs say?

Each register is read at its own width, written with zeros and with ones, read after
each, and restored. A bit that followed both is writable; one that was 1, stayed so
with zeros and was cleared by ones is clearable. Bits that start something, and
registers whose reading or writing alone does, are left out.

A difference needs a waiver here, and a waiver that is not needed is an error, too.

usage: registers.py, from the top of the tree
"""
import fnmatch
import os
import sys

TOP = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
sys.path[:0] = [os.path.join(TOP, "synthetic"), os.path.join(TOP, "tools")]
# pylint: disable=wrong-import-position
from model import Evaluator, Library  # noqa: E402
from test_qemu_bars import Machine  # noqa: E402

LETTERS = {8: "b", 16: "w", 32: "l"}
WRITTEN = ("rw", "rws")
CLEARED = ("rw1c", "rw1cs")
STARTED = ("rw1s", "wo")


class Bar:
    """The first BAR of a device in QEMU."""

    def __init__(self, *options):
        self.machine = Machine(*options)
        self.machine.map(0)

    def read(self, offset, width):
        return self.machine.command(f"read{LETTERS[width]} {0xe0000000 + offset:#x}")

    def write(self, offset, width, value):
        self.machine.command(f"write{LETTERS[width]} {0xe0000000 + offset:#x} {value:#x}")


class Live(Evaluator):
    """What the spec says of the registers that there are."""

    def __init__(self, bar, spec, size):
        super().__init__(spec, b"", size, {"mapped_size": size})
        self.bar = bar

    def read(self, offset, width):
        return self.bar.read(offset, width)


def sdhci():
    """A card; it has answered, and all errors are pending."""
    bar = Bar("-device", "sdhci-pci,addr=5,sd-spec-version=3,uhs=1", "-blockdev", "null-co,node-name=d,size=1048576",
              "-device", "sd-card,drive=d")
    for offset, width, value in ((0x29, 8, 0x0f), (0x2c, 16, 0x05), (0x34, 32, 0xffffffff), (0x0e, 16, 0x0000),
                                 (0x0e, 16, 0x081a), (0x52, 16, 0x0fff)):
        bar.write(offset, width, value)
    return bar


def hda():
    """A codec, out of reset; it has answered."""
    bar = Bar("-audiodev", "none,id=a", "-device", "ich9-intel-hda,addr=5", "-device", "hda-micro,audiodev=a")
    for offset, width, value in ((0x08, 32, 0x01), (0x60, 32, 0x000f0000), (0x68, 16, 0x01)):
        bar.write(offset, width, value)
    return bar


# What is not written, for it does away with what was written beside it.
HELD = {("hda_regs", "*.ctl.srst"): "resets the stream"}
# What QEMU 7.2 does otherwise: (BAR, register.field): why. A field "-" is what is reserved.
WAIVERS = {
    ("sdhci_slot", "*.-"): "reserved bits are memory",
    ("sdhci_slot", "block_size.size"): "cut off at the length of the buffer",
    ("sdhci_slot", "transfer_mode.auto_cmd"): "there is Auto CMD12 alone",
    ("sdhci_slot", "block_gap.read_wait"): "QEMU lacks it",
    ("sdhci_slot", "block_gap.int_at_gap"): "QEMU lacks it",
    ("sdhci_slot", "clock_control.stable"): "the clock is stable as soon as it is enabled, in the same register",
    ("sdhci_slot", "int_status.error"): "goes with the errors, which are cleared",
    ("sdhci_slot", "auto_cmd.*"): "memory; data sheets have it as read only",
    ("sdhci_slot", "adma_error.*"): "memory; the specification has it as read only",
    ("hda_regs", "intctl.sie"): "QEMU has bits for eight streams",
    ("hda_regs", "ssync.ssync"): "QEMU lacks it",
    ("hda_regs", "corbrp.rp"): "memory; data sheets have it as read only",
    ("hda_regs", "corbsize.size"): "there is one size alone",
    ("hda_regs", "rirbsize.size"): "there is one size alone",
    ("hda_regs", "*.ctl.bcis"): "memory, but for an access of this byte alone",
    ("hda_regs", "*.ctl.fifoe"): "memory, but for an access of this byte alone",
    ("hda_regs", "*.ctl.dese"): "memory, but for an access of this byte alone",
}


def listed(rows, bar, path, used):
    for row in rows:
        if row[0] == bar and fnmatch.fnmatch(path, row[1]):
            used.add(row)
            return True
    return False


class Register:
    """What can be seen of the bits of one."""

    def __init__(self, bar, offset, width, started):
        ones = (1 << width) - 1 & ~started
        old = bar.read(offset, width)
        bar.write(offset, width, 0)
        zeros = bar.read(offset, width)
        bar.write(offset, width, ones)
        after = bar.read(offset, width)
        bar.write(offset, width, old & ~started)
        self.writable = ~zeros & after & ones
        self.clearable = old & zeros & ~after & ones


def mask_of(field):
    return field.set(0, (1 << field.width) - 1)


def compare(name, bar, spec, used, counts):
    problems = []
    for path, offset, width, _value, fields, reg in Live(bar, spec, spec.doc["size"]).decode():
        if isinstance(reg, dict) or reg.no_read or reg.write_effect:
            continue
        there = [f for f, _ in fields] + [f for f in reg.fields if f.hidden]
        kinds = {f"{path}.{f.name}": (f.access, mask_of(f)) for f in there}
        started = sum(mask for field, (access, mask) in kinds.items()
                      if access in STARTED or listed(HELD, name, field, used))
        kinds[f"{path}.-"] = "reserved", (1 << width) - 1 & ~sum(mask for _, mask in kinds.values())
        seen = Register(bar, offset, width, started)
        for field, (access, mask) in kinds.items():
            if started & mask:
                continue
            wrong = seen.writable & mask ^ (mask if access in WRITTEN else 0)
            if access not in CLEARED:
                wrong |= seen.clearable & mask
            if wrong and not listed(WAIVERS, name, field, used):
                problems.append(f"{name}: {field} is {access}; otherwise are {wrong:#x} of {mask:#x}")
            counts["writable"] += bin(seen.writable & mask & ~wrong).count("1")
            counts["clearable"] += bin(seen.clearable & mask & ~wrong).count("1")
            counts["fixed"] += bin(mask & ~(seen.writable | seen.clearable | wrong)).count("1")
    return problems


def main():
    bars = {bar.name: bar for bar in Library().bars}
    problems, used, counts = [], set(), {"writable": 0, "clearable": 0, "fixed": 0}
    for name, start in (("sdhci_slot", sdhci), ("hda_regs", hda)):
        bar = start()
        problems += compare(name, bar, bars[name], used, counts)
        bar.machine.close()
    problems += [f"{row[0]}: {row[1]} need not be listed" for row in (*HELD, *WAIVERS) if row not in used]
    print("\n".join(problems))
    print("registers in BARs:", ", ".join(f"{n} bits {what}" for what, n in counts.items()),
          f"as QEMU has them; {len(WAIVERS)} waivers, {len(problems)} differences")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
