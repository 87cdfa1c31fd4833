#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Random specs: pcicap and the second reader see the same in images.

Usage: test_random.py [--pcicap PROGRAM] [--seed N] [--count N] [--keep DIR]

Capabilities are made as tests/gen/random_specs.py makes them. Of those that
pcicap-gen accepts, images are made as of shipped specs, and what pcicap shows of
them, with the specs loaded at run time, is compared with what model.py says.
"""
import argparse
import collections
import os
import subprocess
import sys
import tempfile

import yaml

import build
from model import Library
from spec_model import TOP
from test_synthetic import Comparison, decode

sys.path.append(os.path.join(TOP, "tests", "gen"))
import random_specs  # noqa: E402

FIRST_ID = 0x1000  # none that is assigned


def capability(seed, i, lang):
    """An extended capability, with an ID of its own."""
    maker = random_specs.Maker(f"{seed}.{i}", lang)
    maker.in_bar = False
    spec = {"capability": f"random{i}", "title": "Random", "extended": FIRST_ID + i, "source": "random"}
    spec.update(maker.body(4, 256, 0, []))
    return spec


def is_ambiguous(spec):
    """Something is called as pcicap calls dwords that nothing describes."""
    return any(x["name"] == "raw" for key in ("registers", "blocks") for x in spec.get(key, []))


def accepted(folder, seed, count, lang):
    """Writes specs until so many are accepted; the number that was tried."""
    i = n = 0
    while n < count:
        if i > 20 * count:
            sys.exit("too few are accepted to prove anything")
        path = os.path.join(folder, f"random{i}.yaml")
        spec = capability(seed, i, lang)
        with open(path, "w", encoding="utf-8") as f:
            yaml.dump(spec, f, random_specs.NoAliases, sort_keys=False,
                      allow_unicode=True, width=1000)
        if is_ambiguous(spec) or subprocess.run([random_specs.GEN, path], capture_output=True,
                                                check=False).returncode:
            os.remove(path)
        else:
            n += 1
        i += 1
    return i


def main():
    parser = argparse.ArgumentParser(description="Random specs, decoded by two readers.")
    parser.add_argument("--pcicap", default=os.path.join(TOP, "build", "pcicap"))
    parser.add_argument("--seed", default="1")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--keep", help="folder that specs stay in")
    args = parser.parse_args()

    with tempfile.TemporaryDirectory() as temporary:
        folder = args.keep or temporary
        os.makedirs(folder, exist_ok=True)
        tried = accepted(folder, args.seed, args.count, random_specs.language())
        os.environ["PCICAP_SPECS"] = folder
        os.environ["PCICAP_GEN"] = os.path.abspath(random_specs.GEN)
        library = Library(folder)
        images = []
        for cap in library.capabilities:
            made, _, _ = build.make(cap)
            images += made
        with tempfile.NamedTemporaryFile(suffix=".dump") as f:
            results = decode(args.pcicap, images, f.name)
    counts, problems = collections.Counter(), []
    for image, device in results:
        c = Comparison(image, device, library)
        c.run()
        problems += c.problems
        counts.update(registers=len(c.registers), fields=len(c.fields))
    for text in problems[:100]:
        print(text)
    print(f"seed {args.seed}: {args.count} of {tried} random specs, {len(images)} images: {counts['registers']} registers,"
          f" {counts['fields']} fields; {len(problems)} differences")
    return 1 if problems or not counts["fields"] else 0


if __name__ == "__main__":
    sys.exit(main())
