#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Says how much the specs describe.

Usage: coverage.py [--check] [--weak] [--list]

A register counts once in each spec that has it, an array once; a field with a
name counts once in each register, and a register without fields is one field.
Other views of the same bytes (alias) do not count.
"""

import argparse
import collections
import json
import os
import sys

from spec_model import SPECS, Specs

# What the facts that the project was given hold; less is a mistake.
LEAST = {"capabilities and headers": 66, "registers": 395, "fields": 1251}


def access_kinds():
    """Those of the language, which the schema is made from."""
    with open(os.path.join(SPECS, "schema.json"), encoding="utf-8") as f:
        return json.load(f)["definitions"]["access"]["enum"]


def count(specs):
    """Counts of a list of specs."""
    c = collections.Counter()
    access = collections.Counter()
    for spec in specs:
        c["specs"] += 1
        c["weak specs"] += spec.weak
        for reg in spec.registers:
            if reg.alias:
                c["aliases"] += 1
                continue
            c["registers"] += 1
            c["fields"] += len(reg.fields)
            c["named values"] += reg.n_values
            access.update(kind for _, kind, _ in reg.fields)
    return c, access


def covered_ids(specs, registry):
    """IDs of the registry that some spec describes."""
    known = {(kind, e["id"]) for kind in ("standard", "extended") for e in registry[kind]}
    have = set()
    for spec in specs:
        for kind in ("standard", "extended"):
            ids = spec.doc.get(kind, [])
            have.update((kind, i) for i in (ids if isinstance(ids, list) else [ids]))
    return known, have & known


def folder(spec):
    return os.path.relpath(os.path.dirname(spec.path), SPECS)


def report(all_specs, out):
    specs = [s for s in all_specs.specs if folder(s) != "devices"]
    known, have = covered_ids(specs, all_specs.registry)
    headers = sum(s.kind == "header" for s in specs)
    vendor = sum(folder(s) == "vendor" for s in specs)
    total, access = count(specs)
    kinds = access_kinds()

    print(f"{'':12} {'specs':>6} {'registers':>10} {'fields':>7} {'values':>7} {'aliases':>8} {'weak':>5}", file=out)
    for name in ("header", "std", "ext", "vendor", None):
        part = specs if name is None else [s for s in specs if folder(s) == name]
        c, _ = count(part)
        print(f"{name or 'total':12} {c['specs']:6} {c['registers']:10} {c['fields']:7} {c['named values']:7}"
              f" {c['aliases']:8} {c['weak specs']:5}", file=out)
    print(f"\nIDs: {len(have)} of {len(known)} in the registry have a spec; {headers} header layouts;"
          f" {vendor} vendor structures", file=out)
    print(f"kernel macros named: {len(all_specs.macros())}", file=out)
    print("access: " + ", ".join(f"{kind} {access[kind]}" for kind in kinds if access[kind]), file=out)
    strange = set(access) - set(kinds)
    if strange:
        print(f"access kinds that do not exist: {', '.join(sorted(strange))}", file=out)
    return {"capabilities and headers": len(have) + headers, "registers": total["registers"],
            "fields": total["fields"]}


def list_specs(all_specs, out):
    for spec in sorted(all_specs.specs, key=lambda s: s.path):
        c, access = count([spec])
        print(f"{os.path.relpath(spec.path, SPECS):34} {c['registers']:4} registers {c['fields']:4} fields"
              f" {access['unknown']:3} unknown{'  weak' if spec.weak else ''}", file=out)


def list_weak(all_specs, out):
    for spec in sorted(all_specs.specs, key=lambda s: s.path):
        for reg in spec.registers:
            unknown = [name for name, kind, _ in reg.fields if kind == "unknown"]
            if unknown or reg.weak:
                print(f"{spec.name}.{reg.name}: {'weak' if reg.weak else 'access unknown: ' + ' '.join(unknown)}",
                      file=out)


def main():
    parser = argparse.ArgumentParser(description="Says how much the specs describe.")
    parser.add_argument("--check", action="store_true", help="fail when less is described than is known")
    parser.add_argument("--weak", action="store_true", help="list registers with doubtful facts or unknown access")
    parser.add_argument("--list", action="store_true", help="list each spec")
    args = parser.parse_args()

    all_specs = Specs()
    if args.list:
        list_specs(all_specs, sys.stdout)
        print()
    if args.weak:
        list_weak(all_specs, sys.stdout)
        print()
    got = report(all_specs, sys.stdout)
    failed = False
    for what, least in LEAST.items():
        enough = got[what] >= least
        failed |= not enough
        print(f"{what}: {got[what]}, at least {least}: {'ok' if enough else 'TOO FEW'}")
    return 1 if failed and args.check else 0


if __name__ == "__main__":
    sys.exit(main())
