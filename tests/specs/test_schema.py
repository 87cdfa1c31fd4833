#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Tests specs/schema.json against all specs and against specs with faults.

Usage: test_schema.py [--bad DIR]

Every spec below specs/ and tests/gen/good/ must pass. A bad spec (one that has "# expect:" in its
first comment, in tests/gen/bad) must fail, too, unless its fault is one that no
schema can see; its first comment then has a line "# schema: accepts".
"""

import argparse
import itertools
import json
import os
import re
import sys

import jsonschema
import yaml

from spec_model import SPECS, TOP, spec_files

NUMBER = re.compile(r"0x[0-9a-fA-F]+|0|[1-9][0-9]*|-[1-9][0-9]*")


class SpecLoader(yaml.BaseLoader):
    """Reads YAML as the spec language has it: numbers, true, false and text.

    Keys stay text, as editors see them; of equal keys the last one counts.
    """

    def construct_mapping(self, node, deep=False):
        if not all(isinstance(key, yaml.ScalarNode) for key, _ in node.value):
            raise yaml.constructor.ConstructorError(None, None, "a key is not a word", node.start_mark)
        return {key.value: self.construct_object(value, deep=True) for key, value in node.value}


def construct_scalar(loader, node):
    text = loader.construct_scalar(node)
    if node.style is None:
        if NUMBER.fullmatch(text):
            return int(text, 0)
        if text in ("true", "false"):
            return text == "true"
    return text


def construct_map(loader, node):
    return loader.construct_mapping(node, deep=True)


SpecLoader.add_constructor("tag:yaml.org,2002:str", construct_scalar)
SpecLoader.add_constructor("tag:yaml.org,2002:map", construct_map)


def first_error(validator, doc):
    """The deepest complaint: the one about the kind of document that it is."""
    errors = list(validator.iter_errors(doc))
    if not errors:
        return None
    error = jsonschema.exceptions.best_match(errors)
    where = "/".join(str(p) for p in error.absolute_path)
    return f"{where or 'document'}: {error.message[:160]}"


def read(path):
    """The first document, or why it cannot be read."""
    with open(path, encoding="utf-8") as f:
        try:
            return next(yaml.load_all(f, SpecLoader), None), None
        except (yaml.YAMLError, UnicodeDecodeError, ValueError) as error:
            return None, f"not readable: {str(error).splitlines()[0]}"


def comments(path):
    """Lines of the comment that the file begins with."""
    with open(path, encoding="utf-8", errors="replace") as f:
        return [line.strip() for line in itertools.takewhile(lambda line: line.startswith("#"), f)]


def test_good(validator):
    failed = 0
    files = spec_files() + spec_files(os.path.join(TOP, "tests", "gen", "good"))
    for path in files:
        doc, error = read(path)
        error = error or first_error(validator, doc)
        if error:
            failed += 1
            print(f"FAIL {os.path.relpath(path, TOP)}: {error}")
    print(f"schema: {len(files) - failed} of {len(files)} specs pass")
    return failed


def test_bad(validator, folder):
    failed = 0
    number = 0
    for path in spec_files(folder):
        said = comments(path)
        if not any(line.startswith("# expect:") for line in said):
            continue  # another one uses it
        number += 1
        doc, error = read(path)
        error = error or first_error(validator, doc)
        if bool(error) == ("# schema: accepts" in said):
            failed += 1
            what = f"shall pass: {error}" if error else "passes but has no '# schema: accepts'"
            print(f"FAIL {os.path.relpath(path, TOP)} {what}")
    print(f"schema: {number - failed} of {number} bad specs are as they say")
    return failed


# Faults that the schema itself must see: (what to change in a good spec, how).
def faults():
    yield "unknown key", lambda d: d.update(colour="red")
    yield "no title", lambda d: d.pop("title")
    yield "no match", lambda d: d.pop("extended")
    yield "bad name", lambda d: d.update(capability="SR-IOV")
    yield "two kinds", lambda d: d.update(header="x")
    yield "width", lambda d: d["registers"][0].update(width=12)
    yield "no offset", lambda d: d["registers"][0].pop("at")
    yield "access", lambda d: d["registers"][0].update(access="readonly")
    yield "reserved", lambda d: d["registers"][0].update(reserved="yes")
    yield "field key", lambda d: d["registers"][0]["fields"][0].update(shift=3)
    yield "bit and bits", lambda d: d["registers"][0]["fields"][0].update(bits="1..0")
    yield "no bits", lambda d: d["registers"][0]["fields"][0].pop("bit")
    yield "bit range", lambda d: d["registers"][0]["fields"][0].update(bit="1:0")
    yield "unit", lambda d: d["registers"][0]["fields"][0].update(unit="furlongs")
    yield "encoding", lambda d: d["registers"][0]["fields"][0].update(encoding={"shift": 2})
    yield "enum key", lambda d: d["registers"][0]["fields"][0].update(enum={"one": "x"})
    yield "condition", lambda d: d["registers"][0].update(when={"not": {"a.b": 1, "c.d": 1}})
    yield "count", lambda d: d["registers"][0].update(count={"times": 2})
    yield "macro", lambda d: d["registers"][0].update(linux="pci-sriov")
    yield "line break", lambda d: d["registers"][0].update(doc="two\nlines")
    yield "big id", lambda d: d.update(extended=0x10000)


def test_faults(validator):
    path = os.path.join(SPECS, "ext", "sriov.yaml")
    failed = 0
    number = 0
    for what, change in faults():
        doc, _ = read(path)
        change(doc)
        number += 1
        if first_error(validator, doc) is None:
            failed += 1
            print(f"FAIL the schema does not see: {what}")
    print(f"schema: {number - failed} of {number} faults are seen")
    return failed


def main():
    parser = argparse.ArgumentParser(description="Tests the JSON schema of the spec language.")
    parser.add_argument("--bad", default=os.path.join(TOP, "tests", "gen", "bad"), help="folder of bad specs")
    args = parser.parse_args()

    with open(os.path.join(SPECS, "schema.json"), encoding="utf-8") as f:
        schema = json.load(f)
    cls = jsonschema.validators.validator_for(schema)
    cls.check_schema(schema)
    validator = cls(schema)

    failed = test_good(validator) + test_faults(validator)
    if os.path.isdir(args.bad):
        failed += test_bad(validator, args.bad)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
