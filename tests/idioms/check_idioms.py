#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Each idiom that a spec can say is said by the spec, and proved by tests that exist.

Usage: check_idioms.py, from the top of the tree. Prints how many can be said.
"""
import collections
import glob
import os
import re
import sys

import yaml

TABLE = "tests/idioms/idioms.yaml"
KEYS = {"yes": {"n", "idiom", "can", "spec", "says", "tests"},
        "partly": {"n", "idiom", "can", "lacks"},
        "no": {"n", "idiom", "can", "lacks"}}


def read(path):
    with open(path, encoding="utf-8") as f:
        return f.read()


def has_test(test):
    """"test_file.c name" or "test_file.py name": it is defined, and in C also run."""
    file, name = test.split()
    paths = [p for p in glob.glob("tests/*/" + file) if os.path.isfile(p)]
    for text in map(read, paths):
        if file.endswith(".py") and re.search(rf"def {name}\(self", text):
            return True
        if f"START_TEST({name})" in text and len(re.findall(rf"\b{name}\b", text)) > 1:
            return True
    return False


def problems(row):
    can = {True: "yes", False: "no"}.get(row["can"], row["can"])
    if can not in KEYS or set(row) != KEYS[can]:
        yield f"keys are {sorted(row)}, not {sorted(KEYS.get(can, []))}"
    elif can == "yes":
        if row["says"] not in read(row["spec"]):
            yield f"{row['spec']} does not say: {row['says']}"
        if not row["tests"]:
            yield "nothing proves it"
        for test in row["tests"]:
            if not has_test(test):
                yield f"there is no test {test}"


def main():
    rows = yaml.safe_load(read(TABLE))
    failed = [r["n"] for r in rows] != list(range(1, 36))
    if failed:
        print(f"{TABLE}: the rows are not 1 to 35")
    counts = collections.Counter()
    for row in rows:
        counts[{True: "yes", False: "no"}.get(row["can"], row["can"])] += 1
        for problem in problems(row):
            print(f"{TABLE}: {row['n']}: {problem}")
            failed = True
    print(", ".join(f"{word}: {counts[word]}" for word in KEYS), "of", len(rows))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
