#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Changes one thing at a time and says which changes no test notices.

mutate.py [-n N] [-s SEED] [FOLDER...], from the top of the tree: N changes (by
default 20) in a copy of it, in build/mutate, chosen by the seed; of the folders that
are named, or of all. Only the tests run that can matter, and neither those that
compare golden files nor those that find stale ones. Exit status 1: something
survived that WAIVED does not name.
"""
import argparse
import collections
import os
import random
import re
import subprocess
import sys

TREE = "build/mutate/tree"
TIMEOUT = 300

# Folder: (files, tests that can notice)
FOLDERS = {
    "specs": (r"specs/.*\.yaml$", ["check-oracle", "check-facts",
                                     "check-masks", "check-tools-lspci", "check-accessors"]),
    "templates/kernel": (r"templates/kernel/", ["check-kernel-config"]),
    "templates/user": (r"templates/(user|c)/", ["check-accessors"]),
    "templates/desc": (r"templates/desc/", ["check-synthetic"]),
    "runtime/core": (r"runtime/core/.*\.c$", ["check-runtime", "check-model", "check-synthetic"]),
    "runtime/user": (r"runtime/user/.*\.c$", ["check-runtime", "check-dump-forms"]),
    "runtime/kernel": (r"runtime/kernel/.*\.c$", ["check-kernel-config"]),
    "gen": (r"gen/.*\.c$", ["check-gen", "check-synthetic", "check-accessors"]),
    "tools": (r"tools/.*\.c$", ["check-tools", "check-tools-bars", "check-tools-decode"]),
}


def number(match, by=1):
    text = match.group(0)
    base = 16 if text.startswith("0x") else 10
    value = int(text, base) + by
    return f"0x{value:0{len(text) - 2}x}" if base == 16 else str(value)


# Operators: (what it applies to, how)
SPEC = [
    (r"(?<=at: )(0x[0-9a-f]+|[0-9]+)", lambda m: number(m, 4)),
    (r"(?<=bit: )[0-9]+", number),
    (r"(?<=bits: )[0-9]+(?=\.\.)", lambda m: number(m, -1)),
    (r"(?<=size: )(0x[0-9a-f]+|[0-9]+)", lambda m: number(m, 4)),
    (r"(?<=count: )[0-9]+", number),
    (r"(?<=plus: )[0-9]+", number),
    (r"(?<=pow2: )[0-9]+", number),
    (r"(?<=times: )(0x[0-9a-f]+|[0-9]+)", number),
    (r"(?<=fill: )(0x[0-9a-f]+|[0-9]+)", lambda m: number(m, -1)),
    (r"(?<=access: )rw1cs?", lambda m: "rw"),
    (r"(?<=access: )rw(?![0-9a-z])", lambda m: "ro"),
    (r"(?<=access: )(ro|hwinit)(?![0-9a-z])", lambda m: "rw"),
    (r"(?<=reserved: )preserve", lambda m: "zero"),
    (r"(?<=version: |evision: )[0-9]+", number),
    (r"^ +[0-9]+(?=: [{a-z])", lambda m: re.sub(r"[0-9]+", lambda n: number(n), m.group(0))),
]
CODE = [
    (r" == ", lambda m: " != "), (r" != ", lambda m: " == "),
    (r" < ", lambda m: " <= "), (r" <= ", lambda m: " < "), (r" > ", lambda m: " >= "), (r" >= ", lambda m: " > "),
    (r" && ", lambda m: " || "), (r" \|\| ", lambda m: " && "),
    (r" \+ ", lambda m: " - "), (r" - ", lambda m: " + "),
    (r"(?<=[ (])!(?=[a-z(])", lambda m: ""),
    (r"(?<=return )-E[A-Z]+", lambda m: "-EPERM" if m.group(0) != "-EPERM" else "-EIO"),
    (r"\b[1-9][0-9]*u?\b(?=[;,)\]])", lambda m: re.sub("[0-9]+", lambda n: number(n), m.group(0))),
    (r"^\t+[a-z_]+\([^;{}]*\);$", lambda m: re.sub(r"\S.*", "(void)0;", m.group(0))),
]
TEMPLATE = CODE + [(r"\{\{#(?!-)", lambda m: "{{^"), (r"\{\{\^(?!-)", lambda m: "{{#")]

# Survivors that change nothing anybody can see: (file, line as it was): why
WAIVED = {}


def operators(path):
    return SPEC if path.endswith(".yaml") else TEMPLATE if path.startswith("templates/") else CODE


def is_text(path, line):
    """Comments and texts are not for tests."""
    start = line.strip()
    if path.endswith(".yaml"):
        return start.startswith("#") or re.match(r"(doc|title|source|text|- \"|- \{name: [a-z0-9_]+, severity)", start)
    return start.startswith(("/*", "*", "//", "#include", "{{!")) or '"' in start and "complain" in start


def candidates(path):
    with open(path, encoding="utf-8") as f:
        for i, line in enumerate(f):
            line = line.rstrip("\n")
            if is_text(path, line):
                continue
            for pattern, change in operators(path):
                for m in re.finditer(pattern, line):
                    new = line[:m.start()] + change(m) + line[m.end():]
                    if new != line:
                        yield path, i, line, new


def choose(folder, count, rng):
    files = subprocess.run(["git", "ls-files"], stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    pattern = FOLDERS[folder][0]
    all_of_it = [c for path in files if re.match(pattern, path) for c in candidates(path)]
    return rng.sample(all_of_it, min(count, len(all_of_it)))


def make(*goals):
    """None, or what failed."""
    try:
        done = subprocess.run(["make", "-j2", *goals], cwd=TREE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              timeout=TIMEOUT, check=False)
    except subprocess.TimeoutExpired:
        return "time"
    return None if done.returncode == 0 else goals[0] if goals else "build"


def write(path, i, line):
    full = os.path.join(TREE, path)
    with open(full, encoding="utf-8") as f:
        lines = f.read().split("\n")
    lines[i] = line
    with open(full, "w", encoding="utf-8") as f:
        f.write("\n".join(lines))


def try_one(folder, mutant):
    path, i, old, new = mutant
    write(path, i, new)
    killer = make()
    for test in FOLDERS[folder][1]:
        killer = killer or make(test)
    write(path, i, old)
    return killer


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("-n", type=int, default=20, help="how many changes")
    parser.add_argument("-s", default="1", help="seed")
    parser.add_argument("folder", nargs="*", help="of: " + ", ".join(FOLDERS))
    args = parser.parse_args()
    folders = args.folder or list(FOLDERS)
    if set(folders) - set(FOLDERS):
        parser.error(f"folders are {', '.join(FOLDERS)}")
    rng = random.Random(args.s)
    subprocess.run(["rm", "-rf", TREE], check=True)
    os.makedirs(os.path.dirname(TREE), exist_ok=True)
    subprocess.run(["git", "clone", "-q", ".", TREE], check=True)
    if make():
        sys.exit("the tree does not build")
    for folder in folders:
        for test in FOLDERS[folder][1]:
            if make(test):
                sys.exit(f"{test} fails without a change")
    score = collections.defaultdict(collections.Counter)
    failed = False
    for k in range(args.n):
        folder = folders[k % len(folders)]
        mutant, = choose(folder, 1, rng)
        killer = try_one(folder, mutant)
        path, i, old, new = mutant
        waived = not killer and (path, old.strip()) in WAIVED
        score[folder]["waived" if waived else "killed" if killer else "survived"] += 1
        failed |= not killer and not waived
        if not killer:
            print(f"{'waived' if waived else 'survived'}: {path}:{i + 1}\n  - {old.strip()}\n  + {new.strip()}", flush=True)
    for folder, counts in score.items():
        print(f"{folder:18} " + ", ".join(f"{n} {what}" for what, n in sorted(counts.items())))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
