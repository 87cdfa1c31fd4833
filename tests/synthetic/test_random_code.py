#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Random specs: what is generated of them for C and for Rust compiles, and reads right.

Usage: test_random_code.py --lib LIBRARY [--pcicap-gen PROGRAM] [--seed N] [--count N] [--keep DIR]

The specs and images are those of test_random.py, and specs of found/: what random
specs found. A program of C and one of Rust
(tests/rust/targets), with the headers and the crate of all specs, read each register,
field and combined value of each image by its accessor; what they print is what model.py
says. Overflows stop both. Accessors of fields do not look at a field's condition, so
neither does the comparison; a register that is only written has none.
"""
import argparse
import collections
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

import build
from model import RESERVED, Library
from spec_model import TOP
from test_random import accepted, random_specs

LINE = re.compile(r"(\S+) (= |size )?(\S+)$")
FOUND = sorted(glob.glob(os.path.join(TOP, "tests", "synthetic", "found", "*.yaml")))
RUSTC = os.environ.get("RUSTC", "/usr/bin/rustc")
CC = os.environ.get("CC", "cc")


def run(*args):
    done = subprocess.run(args, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{args[0]}: exit status {done.returncode}\n{done.stderr[:4000]}")
    return done.stdout


def generate(folder, specs):
    gen = [random_specs.GEN, "-W", "no-missing-doc", "-W", "no-combined-read"]
    run(*gen, "-T", os.path.join(TOP, "templates"), "-t", "user", "-t", "rust", "-o", folder, *specs)
    run(*gen, "-T", os.path.join(TOP, "tests", "rust", "targets"), "-t", "decode-c", "-t", "decode-rust",
        "-o", folder, *specs)


def program_c(folder, lib):
    out = os.path.join(folder, "c")
    run(CC, "-std=c11", "-Wall", "-Wextra", "-Werror", "-fsanitize=undefined", "-fno-sanitize-recover=all",
        "-I", os.path.join(folder, "user"), "-I", os.path.join(TOP, "runtime", "include"), "-o", out,
        os.path.join(folder, "decode-c", "decode.c"), lib)
    return out


def program_rust(folder):
    crate, out = os.path.join(folder, "libpcicap.rlib"), os.path.join(folder, "decode-rust", "decode")
    rustc = [RUSTC, "--edition", "2021", "-D", "warnings", "-C", "overflow-checks=on"]
    run(*rustc, "--crate-type", "rlib", "--crate-name", "pcicap", "-o", crate,
        os.path.join(folder, "rust", "src", "lib.rs"))
    run(*rustc, "-A", "non_snake_case", "--extern", f"pcicap={crate}", "-o", out,
        os.path.join(folder, "decode-rust", "decode.rs"))
    return out


def read(program, images, folder):
    """What it prints of each image: {path: text}."""
    names = []
    for i, image in enumerate(images):
        names.append(os.path.join(folder, f"{i}.bin"))
        with open(names[-1], "wb") as f:
            f.write(image.data)
    seen = []
    for line in run(program, *names).splitlines():
        if line.startswith("file "):
            seen.append({})
            continue
        path, kind, text = LINE.match(line).groups()
        seen[-1][path, kind or ""] = text
    return seen


def register_lines(out, path, reg, value):
    """Of a register with fields, and of one that is one value."""
    named = [f for f in reg.fields if f.name]
    if all(f.access == "wo" for f in named):
        return
    out[path, ""] = f"{value:x}"
    for f in named:
        if f.hidden:
            continue
        own = path if reg.is_value else f"{path}.{f.name}"
        out[own, ""] = f"{f.get(value):x}"
        quantity = f.quantity(value) if f.encoding and "bitmap_pow2" not in f.encoding else None
        if quantity is not None and quantity is not RESERVED:
            out[own, "= "] = f"{quantity:x}"


def expected(image):
    """What model.py says of it."""
    out, top = {}, f"{image.cap.name}@{image.offset:x}"
    for path, _, _, value, _, reg in image.decoded:
        if not isinstance(reg, dict):
            register_lines(out, f"{top}.{path}", reg, value)
        else:
            out[f"{top}.{path}", ""] = "Truncated" if value is None else f"{value:x}"
    out[top, "size "] = str(image.size)
    return out


def is_absence(kind, text):
    """Of what the layout lacks, the accessors say so, and the model nothing."""
    return text == "NotInLayout" and not kind


def compare(what, image, got, want, problems):
    for key in sorted(got.keys() | want.keys()):
        path, kind = key
        shown, right = got.get(key), want.get(key)
        if shown == right or right is None and (is_absence(kind, shown) or kind == "size "):
            continue
        problems.append(f"{what}: {image.cap.name} image {image.number}: {path} {kind}{shown}, not {right}")


def main():
    parser = argparse.ArgumentParser(description="Code of random specs, compiled and compared.")
    parser.add_argument("--lib", required=True, help="libpcicap.a")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--count", type=int, default=30)
    parser.add_argument("--keep", help="folder that specs and output stay in")
    args = parser.parse_args()

    with tempfile.TemporaryDirectory() as temporary:
        folder = args.keep or temporary
        specs = os.path.join(folder, "specs")
        os.makedirs(specs, exist_ok=True)
        tried = accepted(specs, args.seed, args.count, random_specs.language())
        for path in FOUND:
            shutil.copy(path, specs)
        generate(folder, sorted(glob.glob(os.path.join(specs, "*.yaml"))))
        programs = {"C": program_c(folder, args.lib), "Rust": program_rust(folder)}
        images = [image for cap in Library(specs).capabilities for image in build.make(cap)[0]]
        counts, problems = collections.Counter(), []
        for what, program in programs.items():
            for image, got in zip(images, read(program, images, folder), strict=True):
                want = expected(image)
                compare(what, image, got, want, problems)
                counts[what] += len(want)
    for text in problems[:100]:
        print(text)
    print(f"seed {args.seed}: {args.count} of {tried} random specs and {len(FOUND)} more, {len(images)} images: values read in "
          + ", ".join(f"{what} {n}" for what, n in counts.items()) + f"; {len(problems)} differences")
    return 1 if problems or len(images) < args.count else 0


if __name__ == "__main__":
    sys.exit(main())
