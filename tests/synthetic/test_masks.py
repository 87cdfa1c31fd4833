#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""What writes do to every register of every spec, by the second reader.

Usage: test_masks.py [--pcicap PROGRAM]

Of the images that test_synthetic.py decodes, the masks of "pcicap model --json"
are compared with the access kinds of the fields that model.py finds there.
"""

import argparse
import collections
import json
import os
import subprocess
import sys
import tempfile

import build
from model import Library
from spec_model import TOP
from test_synthetic import write_dump

TAKES = ("rw", "rws")
CLEARS = ("rw1c", "rw1cs")
STARTS = ("rw1s", "wo")
STICKY = ("ros", "rws", "rw1cs")

# What a behaviour of the model decides, and not the access kind alone.
DECIDED = {
    "pcie.dev_ctl": "bit 15 starts a reset, or is a bridge's",
    "sriov.ctrl": "bits stand for what the function can do",
    "ptm.ctrl": "only who can be the root of time can be chosen as it",
    "cxl_device.lock": "it stays set",
    "type0.expansion_rom": "its size is not known",
    "type1.expansion_rom": "its size is not known",
}


def mask_of(field):
    return sum(((1 << high - low + 1) - 1) << low for high, low in field.bits)


def expected(fields, reg):
    """Masks of a register, by the fields that it has in this layout."""
    masks = dict.fromkeys(("takes", "clears", "sets", "starts", "sticky"), 0)
    for field, _ in fields:
        mask = mask_of(field)
        if field.access in STARTS or (reg.write_effect and field.access not in CLEARS):
            masks["starts"] |= mask
        elif field.access in TAKES:
            masks["takes"] |= mask
        elif field.access in CLEARS:
            masks["clears"] |= mask
        if field.access in STICKY:
            masks["sticky"] |= mask
    return masks


def compare(image, device, counts):
    shown = {r["name"]: r for c in device["model"] if c["offset"] == image.offset for r in c["registers"]}
    covered = collections.Counter(
        offset + i for _, offset, width, _, _, reg in image.decoded if not isinstance(reg, dict)
        for i in range(width // 8))
    for path, offset, width, _, fields, reg in image.decoded:
        if isinstance(reg, dict) or reg.base_address or path not in shown:
            continue
        # tables that a device's pointers let overlap; a CardBus header and what comes at 40h
        if any(covered[offset + i] > 1 for i in range(width // 8)) or \
                (image.match == "header" and offset >= build.PCIE):
            counts["overlapping"] += 1
            continue
        plain = "".join(c if not c.isdigit() else "" for c in f"{image.cap.name}.{path}")
        if f"{image.cap.name}.{path}" in DECIDED or \
                any(plain == name.replace("*", "") for name in DECIDED if "*" in name):
            continue
        counts["registers"] += 1
        for name, want in expected(fields, reg).items():
            # what is fixed is not written, whatever its access kind
            want = 0 if path in image.fixed and name != "sticky" else want
            counts["bits"] += bin(want).count("1")
            got = shown[path][name]
            if got != want:
                yield f"{image.cap.name} image {image.number}: {path}: {name} {got:#x}, not {want:#x}"


def main():
    parser = argparse.ArgumentParser(description="Compares masks with those of the second reader.")
    parser.add_argument("--pcicap", default=os.path.join(TOP, "build", "pcicap"))
    args = parser.parse_args()
    library = Library()
    images = [image for cap in library.capabilities for image in build.make(cap)[0]]
    with tempfile.NamedTemporaryFile("w", suffix=".dump", encoding="ascii") as f:
        by_address = write_dump(images, f)
        f.flush()
        done = subprocess.run([args.pcicap, "model", "--json", "-F", f.name], stdout=subprocess.PIPE, check=False)
    counts, problems = collections.Counter(), []
    for device in json.loads(done.stdout)["devices"]:
        problems += compare(by_address[device["address"]], device, counts)
    for text in problems[:60]:
        print(text)
    print(f"masks: {len(images)} images of {len(library.capabilities)} specs, {counts['registers']} registers,"
          f" {counts['bits']} bits that a write changes or a reset leaves; {counts['overlapping']} overlap;"
          f" {len(problems)} differences")
    return 1 if problems or not counts["bits"] else 0


if __name__ == "__main__":
    sys.exit(main())
