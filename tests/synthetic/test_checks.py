#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Each rule of the specs: images that break it and images that do not.

The second reader of model.py makes them from the rule's condition, and says of
every image which rules of its capability it breaks; pcicap check must say the same.
"""
import argparse
import collections
import copy
import json
import os
import random
import subprocess
import sys
import tempfile

import build
from model import Library
from test_synthetic import TOP, write_dump

TRIES = 400


class Rule:
    def __init__(self, cap, doc):
        self.name = f"{cap.name}.{doc['name']}"
        self.when = cap._condition(doc.get("when"), cap.root, None)  # pylint: disable=protected-access
        (lesser, greater), = (doc["below"] if "below" in doc else {None: None}).items()
        self.below = lesser and [cap.refer(name, cap.root, None) for name in (lesser, greater)]

    def holds(self, ev):
        if not ev.holds(ev.root, self.when):
            return False
        if not self.below:
            return True
        lesser, greater = (ev.value(ev.root, ref) for ref in self.below)
        return lesser < greater

    def fields(self):
        """(reference, values that it may have)"""
        for tests in self.when or []:
            for ref, _, spans in tests:
                values = [v for low, high in spans for v in (low, min(high, low + 3), low - 1, high + 1)]
                yield ref, values
        for ref in self.below or []:
            yield ref, [0, 1, 2, 3, 4, 5, 0xff]


def change(image, rule, rng):
    """Values from around the limits for what the rule looks at."""
    new = copy.copy(image)
    new.data = bytearray(image.data)
    all_below = rng.random() < 0.2  # of many alternatives none holds by chance
    for ref, values in rule.fields():
        if isinstance(ref, str):
            continue
        reg, field = ref
        offset = new.evaluator().locate(new.evaluator().root, reg)
        if offset is None or offset < new.skip or offset + reg.width // 8 > new.stated():
            continue
        raw = (values[2] if all_below else rng.choice(values)) & (1 << field.width) - 1
        at = new.offset + offset
        build.put(new.data, at, reg.width, field.set(build.get(new.data, at, reg.width), raw))
    return new


def images_of(cap, rules):
    """Images; and (rule, whether it holds) that none of them shows."""
    rng = random.Random(cap.name)
    bases, _, _ = build.make(cap)
    missing = {(rule.name, held) for rule in rules for held in (True, False)}
    out = []
    for rule in rules:
        for _ in range(TRIES):
            if not {(rule.name, True), (rule.name, False)} & missing:
                break
            image = change(rng.choice(bases), rule, rng)
            ev = image.evaluator()
            if not ev.open():
                continue
            held = {(r.name, r.holds(ev)) for r in rules}
            if held & missing:
                image.broken = {name for name, value in held if value}
                out.append(image)
                missing -= held
    return out, missing


def main():
    parser = argparse.ArgumentParser(description="Checks of images made from the specs.")
    parser.add_argument("--pcicap", default=os.path.join(TOP, "build", "pcicap"))
    args = parser.parse_args()
    images, failed, count = [], False, 0
    for cap in Library().capabilities:
        rules = [Rule(cap, doc) for doc in cap.doc.get("checks", [])]
        if not rules:
            continue
        count += len(rules)
        made, missing = images_of(cap, rules)
        images += made
        for name, held in sorted(missing):
            print(f"{name}: no image where it is {held}")
            failed = True
    with tempfile.NamedTemporaryFile("w", suffix=".dump") as f:
        by_address = write_dump(images, f)
        f.flush()
        done = subprocess.run([args.pcicap, "check", "--json", "-F", f.name], stdout=subprocess.PIPE, check=False)
    if done.returncode not in (1, 3):
        sys.exit(f"{args.pcicap}: exit status {done.returncode}")
    found = collections.defaultdict(set)
    for finding in json.loads(done.stdout)["findings"]:
        image = by_address[finding["address"]]
        if finding["rule"].split(".")[0] == image.cap.name and finding["offset"] == image.offset:
            found[finding["address"]].add(finding["rule"])
    for address, image in by_address.items():
        if found[address] != image.broken:
            print(f"{address}: {sorted(found[address] ^ image.broken)} differ")
            failed = True
    print(f"{count} rules, {len(images)} images, each rule broken and kept")
    return 1 if failed or not count else 0


if __name__ == "__main__":
    sys.exit(main())
