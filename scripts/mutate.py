#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Changes one thing at a time and says which changes no test notices.

mutate.py [-n N] [-s SEED] [FOLDER...], from the top of the tree: N changes (by
default 20) in a copy of it, in build/mutate, chosen by the seed; of the folders that
are named, or of all. With --rows FILE the changes are its lines, "path, line as it
was, line as it becomes", with tabs between them.

Only the tests run that can matter, the cheapest first, until one fails; neither those
that compare golden files nor those that find stale ones. What takes far longer than
without a change is reported apart: on a busy machine nobody can tell that from a loop.

A change that nobody can see the effect of is waived by a line of scripts/mutants.tsv;
one that is no change of the tree as it is now is an error, and --waivers looks for
those alone. Exit status 1: something survived, or a waiver is wrong.
"""
import argparse
import collections
import os
import random
import re
import signal
import subprocess
import sys
import time

from mutants import Mutant, mutants

TREE = "build/mutate/tree"
WAIVERS = "scripts/mutants.tsv"
PATIENCE = 4  # times as long as without a change, and --patience seconds
BLESS = "PCICAP_BLESS=1 PCICAP_GEN=build/pcicap-gen /usr/bin/python3 tests/gen/test_good.py"

# files: their names, but for what is in comments alone; prepare: what the tests need made anew, for golden headers are
# what some of them compile; tests: those that can notice, cheapest first
Folder = collections.namedtuple("Folder", "files prepare tests")
FOLDERS = {
    "specs": Folder(
        r"specs/.*\.yaml$", [],
        ["check-facts", "check-oracle", "check-oracle-drivers", "check-oracle-structures",
         "check-tools-lspci", "check-masks", "check-accessors", "check-synthetic", "check-model"]),
    "templates/kernel": Folder(r"templates/kernel/(?!_made_by$)", ["build/pcicap-gen", BLESS],
                               ["check-kernel-constants", "check-kernel-config", "check-kernel-mixups"]),
    "templates/user": Folder(r"templates/(user|c)/", ["build/pcicap-gen", BLESS],
                             ["check-accessors", "check-kernel-config"]),
    "templates/desc": Folder(r"templates/desc/", ["build/pcicap-gen", BLESS],
                             ["check-synthetic", "check-accessors", "check-tools"]),
    "runtime/core": Folder(r"runtime/core/.*\.c$", [],
                           ["check-runtime", "check-runtime-asan", "check-accessors", "check-synthetic", "check-tools-decode",
                            "check-model"]),
    "runtime/user": Folder(r"runtime/user/.*\.c$", [],
                           ["check-runtime", "check-runtime-asan", "check-tools-faults", "check-dump-forms", "check-model"]),
    "runtime/kernel": Folder(r"runtime/kernel/.*\.c$", [], ["check-kernel-config"]),
    "gen": Folder(r"gen/.*\.c$", ["build/pcicap-gen", BLESS],
                  ["check-gen", "check-oracle", "check-facts", "check-synthetic", "check-accessors",
                   "check-kernel-config"]),
    "tools": Folder(r"tools/.*\.c$", [],
                    ["check-tools", "check-tools-bars", "check-tools-decode", "check-tools-faults"]),
}


class Copy:
    """The tree in which things are changed."""

    def __init__(self, patience):
        self.patience = patience
        self.usual = {}  # goal: seconds that it takes without a change

    def git(self, *words):
        subprocess.run(["git", "-C", TREE, *words], check=True)

    def renew(self):
        """As the last commit has it; what was built stays."""
        if os.path.isdir(TREE):
            self.git("fetch", "-q", "origin", "HEAD")
            self.git("checkout", "-q", "-f", "FETCH_HEAD")
        else:
            os.makedirs(os.path.dirname(TREE), exist_ok=True)
            subprocess.run(["git", "clone", "-q", ".", TREE], check=True)

    def read(self, path):
        with open(os.path.join(TREE, path), encoding="utf-8") as f:
            return f.read()

    def run(self, goal):
        """Whether it passes, or None: it took too long."""
        command = goal if " " in goal else f"make -j2 {goal}"
        limit = self.patience + PATIENCE * self.usual[goal] if goal in self.usual else None
        with subprocess.Popen(command, shell=True, cwd=TREE, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL, start_new_session=True) as p:
            try:
                status = p.wait(limit)
            except subprocess.TimeoutExpired:
                os.killpg(p.pid, signal.SIGKILL)
                p.wait()
                return None
        return not status

    def change(self, mutant):
        lines = self.read(mutant.path).split("\n")
        lines[mutant.line] = mutant.new
        with open(os.path.join(TREE, mutant.path), "w", encoding="utf-8") as f:
            f.write("\n".join(lines))

    def restore(self):
        self.git("checkout", "-q", "-f", ".")

    def measure(self, goal):
        """How long it takes when nothing is changed, with what has to be built first."""
        self.restore()
        begin = time.monotonic()
        if not self.run(goal):
            sys.exit(f"'{goal}' fails without a change")
        self.usual[goal] = time.monotonic() - begin

    def kill(self, folder, mutant):
        """What fails, "time" if all that was not too long passes, else None."""
        late = None
        self.change(mutant)
        for goal in folder.prepare + folder.tests:
            if goal not in self.usual:
                self.measure(goal)
                self.change(mutant)
                for first in folder.prepare[:folder.prepare.index(goal) if goal in folder.prepare else None]:
                    self.run(first)
            passed = self.run(goal)
            if passed is None:
                late = "time"
            elif not passed:
                return goal.split()[-1]
        return late


def read_rows(path, columns):
    with open(path, encoding="utf-8") as f:
        for n, line in enumerate(f, 1):
            if line.startswith("#") or not line.strip():
                continue
            words = line.rstrip("\n").split("\t")
            if len(words) != columns or not all(words):
                sys.exit(f"{path}:{n}: not {columns} columns")
            yield n, words


def read_waivers(path, complain):
    """(path, line as it was, as it becomes), each without what it is indented by."""
    waivers, known = set(), collections.defaultdict(set)
    for n, (name, old, new, _why) in read_rows(path, 4):
        if name not in known and os.path.exists(name):
            with open(name, encoding="utf-8") as f:
                known[name] = {(m.old.strip(), m.new.strip()) for m in mutants(name, f.read())}
        if (old, new) not in known[name]:
            complain(f"{path}:{n}: {name} has no such change")
        if (name, old, new) in waivers:
            complain(f"{path}:{n}: once is enough")
        waivers.add((name, old, new))
    return waivers


def choose(names, count, rng, copy):
    """@count of all changes, as many of each folder; none twice."""
    files = subprocess.run(["git", "ls-files"], stdout=subprocess.PIPE, text=True, cwd=TREE,
                           check=True).stdout.split()
    drawn = []
    for i, name in enumerate(names):
        share = count // len(names) + (i < count % len(names))
        every = [m for path in files if re.match(FOLDERS[name].files, path)
                 for m in mutants(path, copy.read(path))]
        drawn += [(name, m) for m in rng.sample(every, min(share, len(every)))]
    return drawn


def from_rows(path, copy):
    """The changes of a list, where the lines are now."""
    drawn = []
    for n, (name, old, new) in read_rows(path, 3):
        folder = next((f for f, folder in FOLDERS.items() if re.match(folder.files, name)), None)
        if not folder:
            sys.exit(f"{path}:{n}: {name} is in none of the folders")
        found = [(i, line) for i, line in enumerate(copy.read(name).split("\n")) if line.strip() == old.strip()]
        if not found:
            sys.exit(f"{path}:{n}: {name} has no such line")
        drawn += [(folder, Mutant(name, i, line, line.replace(old.strip(), new.strip()))) for i, line in found]
    return drawn


def try_all(drawn, copy, waivers):
    """Counts of each folder, and of the tests that noticed."""
    score, killers = collections.defaultdict(collections.Counter), collections.Counter()
    for name, mutant in drawn:
        waived = (mutant.path, mutant.old.strip(), mutant.new.strip()) in waivers
        killer = None if waived else copy.kill(FOLDERS[name], mutant)
        copy.restore()
        result = "waived" if waived else killer if killer == "time" else "killed" if killer else "survived"
        score[name][result] += 1
        if result == "killed":
            killers[killer] += 1
        elif result != "waived":
            print(f"{result}: {mutant.path}:{mutant.line + 1}\n  - {mutant.old.strip()}\n"
                  f"  + {mutant.new.strip()}", flush=True)
    return score, killers


def show(score, killers):
    for name, counts in score.items():
        judged = counts["killed"] + counts["survived"]
        share = f"{100 * counts['killed'] / judged:.1f} %" if judged else "-"
        print(f"{name:18} {share:>7}: " + ", ".join(
            f"{counts[what]} {what}" for what in ("killed", "survived", "time", "waived") if counts[what]))
    print("noticed by " + ", ".join(f"{killer} {n}" for killer, n in killers.most_common()))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("-n", type=int, default=20, help="how many changes")
    parser.add_argument("-s", default="1", help="seed")
    parser.add_argument("--rows", help="the changes of this file")
    parser.add_argument("--patience", type=float, default=120, help="seconds that a test may take longer")
    parser.add_argument("--waivers", action="store_true", help="only look whether waivers match")
    parser.add_argument("folder", nargs="*", help="of: " + ", ".join(FOLDERS))
    args = parser.parse_args()
    names = args.folder or list(FOLDERS)
    if set(names) - set(FOLDERS):
        parser.error(f"folders are {', '.join(FOLDERS)}")
    wrong = []
    waivers = read_waivers(WAIVERS, wrong.append)
    print("\n".join(wrong), end="\n" if wrong else "")
    if wrong or args.waivers:
        return 1 if wrong else 0
    copy = Copy(args.patience)
    copy.renew()
    drawn = from_rows(args.rows, copy) if args.rows else choose(names, args.n, random.Random(args.s), copy)
    score, killers = try_all(drawn, copy, waivers)
    show(score, killers)
    return 1 if any(counts["survived"] for counts in score.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
