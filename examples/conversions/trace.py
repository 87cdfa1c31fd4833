#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""trace.py BEFORE AFTER: compare two of QEMU's traces of a boot.

What is compared: each access to configuration space, to the registers of NVMe and
to those of virtio, by device and in its order: offset, width, and what was written.
Polling is one access: equal accesses that follow each other count once. Addresses of
queues are where the kernel has them, so only that they were written is compared.
Reads that BEFORE has and AFTER lacks are counted, not refused."""
import difflib
import re
import sys

CONFIG = re.compile(r"pci_cfg_(read|write) (\S+) (\S+) @(\S+) (?:->|<-) (\S+)")
MMIO = re.compile(r"memory_region_ops_(read|write) cpu \S+ mr \S+ addr (\S+) "
                  r"value (\S+) size (\d+) name '((?:nvme|virtio-pci-(?:common|isr))\S*)'")
# Addresses of queues: offsets in the page of the registers.
ADDRESSES = {"nvme": range(0x28, 0x38), "virtio-pci-common-virtio-blk": range(0x20, 0x38)}


def accesses(path):
    found = {}
    for line in open(path, errors="replace"):
        m = CONFIG.search(line)
        if m:
            how, name, function, at, value = m.groups()
            key, what = f"config {name} {function}", (how, int(at, 16))
            what += (value,) if how == "write" else ()
        else:
            m = MMIO.search(line)
            if not m:
                continue
            how, address, value, size, key = m.groups()
            at = int(address, 16) & 0xfff if key != "nvme" else int(address, 16) & 0x1fff
            what = (how, at, int(size))
            if how == "write" and at not in ADDRESSES.get(key, ()):
                what += (value,)
        sequence = found.setdefault(key, [])
        if not sequence or sequence[-1] != what:
            sequence.append(what)
    return found


def main():
    before, after = (accesses(p) for p in sys.argv[1:3])
    bad = saved = total = 0
    for key in sorted(before.keys() | after.keys()):
        a, b = before.get(key, []), after.get(key, [])
        total += len(a)
        match = difflib.SequenceMatcher(None, a, b, autojunk=False)
        for how, i, j, k, n in match.get_opcodes():
            if how == "equal":
                continue
            if how == "delete" and all(w[0] == "read" for w in a[i:j]):
                saved += j - i
                continue
            bad += 1
            print(f"{key}: {how}: {a[i:j][:4]} -> {b[k:n][:4]}")
    print(f"{total} accesses of {len(before)} devices and regions: "
          f"{bad} differences, {saved} reads saved")
    return bad > 0 or not total


sys.exit(main())
