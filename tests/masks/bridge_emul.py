#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""The specs against the tables of Linux's emulated bridge.

TABLES is what bridge-emul.sh printed. The model is of a root port with a slot,
all windows and PCI Express capability version 2, so that every register of the
two tables is there.

usage: bridge_emul.py PCICAP TABLES WAIVERS
"""
import fnmatch
import json
import struct
import subprocess
import sys
import tempfile

PCIE = 0x40


def root_port():
    space = bytearray(256)
    struct.pack_into("<HHHH", space, 0, 0x1b36, 0x000c, 0, 0x0010)
    struct.pack_into("<I", space, 8, 0x06040000)
    space[0x0e] = 0x01
    space[0x1c] = space[0x1d] = 0x01            # 32-bit I/O window
    space[0x24] = space[0x26] = 0x01            # 64-bit prefetchable window
    space[0x34] = PCIE
    struct.pack_into("<BBH", space, PCIE, 0x10, 0, 0x0142)
    return bytes(space)


def model(pcicap):
    with tempfile.NamedTemporaryFile(suffix=".bin") as file:
        file.write(root_port())
        file.flush()
        answer = subprocess.run([pcicap, "model", "--json", "-F", file.name],
                                stdout=subprocess.PIPE, check=True)
    masks = {}
    for space in json.loads(answer.stdout)["devices"][0]["model"]:
        for register in space["registers"]:
            at = space["offset"] + register["offset"]
            for i in range(register["width"] // 8):
                masks[at + i] = (
                    f"{space['name']}.{register['name']}", 8 * i,
                    (register["takes"] | register["starts"]) >> 8 * i & 0xff,
                    register["clears"] >> 8 * i & 0xff)
    return masks


def read_waivers(path):
    with open(path, encoding="ascii") as file:
        rows = [line.split(None, 2) for line in file
                if line.strip() and not line.startswith("#")]
    return [[register, int(bits, 16), 0] for register, bits, _ in rows]


def waived(waivers, register, bits):
    for row in waivers:
        if fnmatch.fnmatch(register, row[0]):
            row[2] |= bits & row[1]
            bits &= ~row[1]
    return bits


def main():
    pcicap, tables, waivers = sys.argv[1:]
    masks, waivers = model(pcicap), read_waivers(waivers)
    equal = different = 0
    with open(tables, encoding="ascii") as file:
        for line in file:
            table, at, _, written, cleared = line.split()
            base = int(at, 16) + (PCIE if table == "pcie" else 0)
            for i in range(4):
                theirs = (int(written, 16) >> 8 * i & 0xff,
                          int(cleared, 16) >> 8 * i & 0xff)
                name, shift, takes, clears = masks.get(
                    base + i, (f"{table}@{base + i:02x}", 0, 0, 0))
                wrong = (theirs[0] ^ takes) | (theirs[1] ^ clears)
                left = waived(waivers, name, wrong << shift) >> shift
                equal += 8 - bin(wrong).count("1")
                if left:
                    different += 1
                    print(f"{name}: bits {left << shift:#x}: Linux writes "
                          f"{theirs[0]:#04x} and clears {theirs[1]:#04x} of "
                          f"the byte, the spec {takes:#04x} and {clears:#04x}")
    unused = [row for row in waivers if row[1] != row[2]]
    for register, bits, used in unused:
        print(f"waiver of {register}: {bits & ~used:#x} is not needed")
    print(f"bridge: {equal} bits equal, {len(waivers)} waivers, "
          f"{different} differences")
    sys.exit(bool(different or unused))


if __name__ == "__main__":
    main()
