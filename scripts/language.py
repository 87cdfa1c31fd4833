#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Makes what repeats the language of specs from what pcicap-gen says of it.

Usage: language.py [--check] PCICAP_GEN

Written are specs/schema.json, tests/fuzz/spec.dict, and in specs/README.md and
templates/README.md what stands between "<!-- language: NAME -->" and "<!-- end -->". With --check, what
would change is named, and nothing is written.
"""
import argparse
import difflib
import json
import os
import re
import subprocess
import sys

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SCHEMA = os.path.join(TOP, "specs", "schema.json")
README = os.path.join(TOP, "specs", "README.md")
TEMPLATES = os.path.join(TOP, "templates", "README.md")
DICT = os.path.join(TOP, "tests", "fuzz", "spec.dict")

NAME = "[a-z][a-z0-9_]*"
HEX = "0x[0-9a-fA-F]+"


def ref(name):
    return {"$ref": f"#/definitions/{name}"}


def list_of(item, least=1):
    return {"type": "array", "items": item, "minItems": least}


def one_or_list(*items):
    each = items[0] if len(items) == 1 else {"anyOf": list(items)}
    return {"anyOf": [*items, list_of(each)]}


def mapping(keys, values):
    return {"type": "object", "minProperties": 1, "additionalProperties": False,
            "patternProperties": {keys: values}}


def number(least, most):
    return {"type": "integer", "minimum": least, "maximum": most}


# What each form of a value is to an editor; those of mappings come from their keys.
def forms(lang):
    words = {"$comment": "all keys hold; of a list, one mapping"}
    test = one_or_list({"type": "integer", "minimum": 0}, {"type": "string"})
    negated = {**mapping(f"^{NAME}(\\.{NAME}){{0,2}}$", test), "maxProperties": 1}
    conjunction = {**mapping(f"^(?!not$){NAME}(\\.{NAME}){{0,2}}$", test), "properties": {"not": negated}}
    size = {"anyOf": [number(1, 1 << 30), ref("expression_map")]}
    encoding_words = [e["name"] for e in lang["encodings"] if e["form"] == "word"]
    return {
        "name": {"type": "string", "pattern": f"^{NAME}$", "maxLength": 48},
        "value name": {"type": "string", "pattern": "^[a-z0-9_]+$", "maxLength": 48},
        "text": {"type": "string", "minLength": 1, "pattern": "^[^\\n]*$"},
        "unit": {"enum": [u["name"] for u in lang["units"]]},
        "format": {"enum": [f["name"] for f in lang["formats"]]},
        "start": mapping(f"^{NAME}(\\.{NAME})?$", number(0, 0xffffffff)),
        "order": {"enum": [o["name"] for o in lang["orders"]]},
        "byte order": {"enum": [o["name"] for o in lang["byte_orders"]]},
        "handover": ref("handover_map"),
        "list": ref("list_map"),
        "through": ref("through_map"),
        "located value": {"anyOf": [ref("reference"), ref("expression")]},
        "integer": {"type": "integer"},
        "boolean": {"type": "boolean"},
        "macro": {"type": "string", "pattern": "^[A-Z][A-Za-z0-9_]*$"},
        "macros": one_or_list(ref("macro")),
        "reference": {"type": "string", "pattern": f"^{NAME}(\\.{NAME}){{0,2}}$"},
        "part": {"type": "string", "pattern": f"^{NAME}(\\.{NAME})?$",
                 "description": "library.name; in a library also name"},
        "file": {"type": "string", "pattern": "\\.yaml$"},
        "word": {"enum": ["capability"]},
        "condition": {**one_or_list(ref("conjunction")), **words},
        "conjunction": conjunction,
        "expression": {"anyOf": [number(0, 1 << 30), ref("expression_map")]},
        "offset": {"anyOf": [number(0, 1 << 30), ref("offset_map")]},
        "places": one_or_list(ref("offset"), ref("place_map")),
        "size": {"anyOf": [{"const": "layout"}, size, list_of({"anyOf": [size, ref("size_rule_map")]})]},
        "access": {"enum": [a["name"] for a in lang["access"]]},
        "reserved": {"enum": [a["reserved"] for a in lang["access"] if a["reserved"]]},
        "confidence": {"const": "weak"},
        "severity": {"enum": [s["name"] for s in lang["severities"]]},
        "comparison": {**mapping(f"^{NAME}(\\.{NAME})?$", ref("reference")), "maxProperties": 1},
        "summary": one_or_list({"type": "string", "minLength": 1}),
        "split": {"enum": ["low_first", "high_first"]},
        "values": {"anyOf": [ref("part"), ref("value_list")]},
        "value_list": mapping(f"^({HEX}|0|[1-9][0-9]*)$", {"anyOf": [ref("value_name"), ref("value_map")]}),
        "encoding": {"anyOf": [{"enum": encoding_words}, ref("part"), ref("encoding_map")]},
        "bit": number(0, 63),
        "bits": one_or_list(ref("bit_range")),
        "bit_range": {"type": "string", "pattern": "^[0-9]+\\.\\.[0-9]+$"},
        "id": number(0, 0xffff),
        "id_range": {"type": "string", "pattern": f"^({HEX}|[0-9]+)\\.\\.({HEX}|[0-9]+)?$"},
        "ids": one_or_list(ref("id")),
        "number list": one_or_list(ref("id")),
        "id ranges": one_or_list(ref("id"), ref("id_range")),
        "device id": {"anyOf": [ref("id"), ref("id_range")]},
        "bar kind": {"enum": [b["name"] for b in lang["bar_kinds"]]},
        "cache mode": {"enum": [c["name"] for c in lang["cache_modes"]]},
    }


def exactly_one(*keys):
    return {"oneOf": [{"required": [k]} for k in keys]}


# What keys of a mapping have to do with each other.
def constraints(lang):
    matches = [m["name"] for m in lang["matches"]]
    part = {"not": {"anyOf": [{"required": ["at", k]} for k in ("width", "prefetchable", "reserve")]}}
    return {
        "capability": {"anyOf": [{"required": [m]} for m in matches]},
        "field": {"allOf": [exactly_one("bit", "bits"), exactly_one("name", "reserved")]},
        "block": {"required": ["name", "at"]},
        "place": exactly_one("at", "after"),
        "encoding": {"minProperties": 1},
        "device_id": {"dependencies": {"device": ["vendor"]},
                      "anyOf": [{"required": ["vendor", "device"]}, {"required": ["class"]}]},
        "bar": {"anyOf": [{"required": ["like"]},
                          {"required": ["name", "kind", "size"],
                           "oneOf": [{"required": ["index", "width"]}, {"required": ["at"]},
                                     {"required": ["through"]}]}], **part},
    }


# Bounds that a check has, not the reader.
NARROWER = {
    ("register", "width"): {"enum": [8, 16, 24, 32, 64]},
    ("type", "width"): {"enum": [8, 16, 24, 32, 64]},
    ("bar", "width"): {"enum": [32, 64]},
    ("bar", "index"): number(0, 5),
    ("register", "count"): {"anyOf": [number(1, 1 << 30), ref("expression_map")]},
    ("block", "count"): {"anyOf": [number(1, 1 << 30), ref("expression_map")]},
    ("combined", "parts"): {"minItems": 2},
    ("reserve", "size"): {"minimum": 1},
}


def definition(name):
    return name.replace(" ", "_")


def value(lang, known, form, key):
    """The schema of a key's value."""
    if form == "number":
        return number(key.get("min", 0), key.get("max", 0xffffffff))
    if form.startswith("list of "):
        least = 0 if form.split()[-1] in ("register", "block", "combined") else 1
        return list_of(value(lang, known, form[8:], key), least)
    if form.startswith("map of "):
        part = "value_list" if form == "map of values" else f"{form[7:]}_map"
        return {"type": "object", "additionalProperties": False, "patternProperties": {f"^{NAME}$": ref(part)}}
    if form in known and form not in ("id",) or form == "id" and key.get("form") != "list of id":
        return ref(definition(form))
    if form in lang["maps"]:
        return ref(f"{form}_map")
    sys.exit(f"language.py: nothing is known of the form '{form}' of '{key['name']}'")


def schema(lang):
    known = forms(lang)
    definitions = {definition(name): what for name, what in known.items()}
    more = constraints(lang)
    for name, keys in lang["maps"].items():
        properties = {}
        for key in keys:
            what = value(lang, known, key["form"], key)
            narrower = NARROWER.get((name, key["name"]), {})
            properties[key["name"]] = narrower if {"enum", "anyOf"} & set(narrower) else {**what, **narrower}
        node = {"type": "object", "additionalProperties": False, "properties": properties}
        required = [k["name"] for k in keys if k["required"]]
        if required:
            node["required"] = required
        definitions[f"{name}_map"] = {**node, **more.get(name, {})}
    documents = [d["name"] for d in lang["documents"]]
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$comment": "SPDX-License-Identifier: GPL-2.0-only OR MIT; made by 'make language', not to be edited",
        "title": "pcicap spec",
        "description": "One YAML document of the pcicap spec language; see README.md. The first key says"
                       " which kind it is.",
        "type": "object",
        "oneOf": [{"allOf": [{"required": [d]}, ref(f"{d}_map")]} for d in documents],
        "definitions": definitions,
    }


def dictionary(lang):
    """Words that libFuzzer tries."""
    words = {k["name"] for keys in lang["maps"].values() for k in keys}
    for part in ("access", "facts", "port_types", "encodings", "units", "formats", "bar_kinds", "cache_modes", "orders", "byte_orders"):
        words |= {w["name"] for w in lang[part]}
    words |= {a["reserved"] for a in lang["access"] if a["reserved"]}
    words |= {"layout", "not", "weak", "true", "false", ": ", "\\x0a", "\\x0a  - ", "\\x0a    ", "[", "]", "{",
              "}", ", ", "..", "0x", "0xffffffff", "4294967295", "18446744073709551615", "-1", "\\xff"}
    head = ("# SPDX-License-Identifier: GPL-2.0-only OR MIT\n"
            "# Words of the spec language; made by 'make language'.\n")
    return head + "".join(f'"{w}"\n' for w in sorted(words))


def table(head, rows):
    lines = [f"| {' | '.join(head)} |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def written(access):
    """What a read-modify-write writes, and whether there is a writer."""
    if access["write"] == "unsure":
        return "-", "the whole register has none"
    if access["write"] == "clears":
        return "0", "`clear` only"
    if access["write"] == "nothing":
        return "what was read" if access["modify"] == "keeps" else "0", "none"
    return "the value" if access["modify"] == "keeps" else "the value when asked, else 0", "yes"


def parts(lang):
    """Text of each part of the page."""
    out = {}
    out["documents"] = table(("first key", "describes", "file"), [
        (f"`{d['name']}: NAME`", d["doc"], d["folders"]) for d in lang["documents"]])
    for name, keys in lang["maps"].items():
        out[f"keys {name}"] = table(("key", "value"), [
            (f"`{k['name']}`", k["doc"] + (" (required)" if k["required"] else "")) for k in keys])
    out["access"] = table(("kind", "meaning", "read-modify-write writes", "writer"), [
        (f"`{a['name']}`", a["doc"] + (f" (`reserved: {a['reserved']}`)" if a["reserved"] else ""), *written(a))
        for a in lang["access"]])
    out["facts"] = table(("name", "is"), [
        (f"`{f['name']}`", ("of a device, in place of all others: " if f["in_bar"] else "") + f["doc"])
        for f in lang["facts"]])
    out["port types"] = ", ".join(f"`{p['name']}`" for p in lang["port_types"])
    out["units"] = table(("unit", "is"), [(f"`{u['name']}`", u["doc"]) for u in lang["units"]])
    out["formats"] = table(("format", "is"), [(f"`{f['name']}`", f["doc"]) for f in lang["formats"]])
    out["summary"] = table(("in the text", "shows"), [(f"`{s['name']}`", s["doc"]) for s in lang["summary_ops"]])
    out["severities"] = table(("severity", "is"), [(f"`{s['name']}`", s["doc"]) for s in lang["severities"]])
    out["BAR kinds"] = table(("kind", "is"), [(f"`{b['name']}`", b["doc"]) for b in lang["bar_kinds"]])
    out["cache modes"] = table(("mode", "is"), [(f"`{c['name']}`", c["doc"]) for c in lang["cache_modes"]])
    out["orders"] = table(("order", "is"), [(f"`{o['name']}`", o["doc"]) for o in lang["orders"]])
    out["byte orders"] = table(("order", "is"), [(f"`{o['name']}`", o["doc"]) for o in lang["byte_orders"]])
    seen = {}
    for check in lang["checks"]:
        seen.setdefault(check["name"], [check["default"], []])[1].append(check["doc"])
    out["checks"] = table(("check", "default", "a spec keeps this"), [
        (f"`{name}`", default, "; ".join(docs)) for name, (default, docs) in seen.items()])
    return out


def template_parts(lang):
    """The keys of templates, and the filters."""
    keys = []
    for view in lang["views"]:
        keys.append(f"### {view['name'].capitalize() if view['name'].islower() else view['name']}\n")
        keys.append(table(("key", "is"), [(f"`{k['name']}`", k["doc"]) for k in view["keys"]]) + "\n")
    return {
        "template keys": "\n".join(keys).rstrip("\n"),
        "filters": table(("filter", "makes"), [(f"`{f['name']}`", f["doc"]) for f in lang["filters"]]),
    }


def readme(made, text):

    def fill(match):
        name = match.group(1)
        if name not in made:
            sys.exit(f"language.py: a page asks for '{name}', which there is not")
        return f"<!-- language: {name} -->\n{made[name]}\n<!-- end -->"

    asked = set(re.findall(r"<!-- language: (.+?) -->", text))
    missing = set(made) - asked
    if missing:
        sys.exit(f"language.py: a page lacks {', '.join(sorted(missing))}")
    return re.sub(r"<!-- language: (.+?) -->\n.*?<!-- end -->", fill, text, flags=re.S)


def read(path):
    with open(path, encoding="utf-8") as f:
        return f.read()


def main():
    parser = argparse.ArgumentParser(description="Makes what repeats the language of specs.")
    parser.add_argument("--check", action="store_true", help="write nothing, fail if something would change")
    parser.add_argument("gen", help="pcicap-gen")
    args = parser.parse_args()
    said = subprocess.run([args.gen, "--language", "json"], check=True, capture_output=True, text=True).stdout
    lang = json.loads(said)
    made = {
        SCHEMA: json.dumps(schema(lang), indent=1) + "\n",
        DICT: dictionary(lang),
        README: readme(parts(lang), read(README)),
        TEMPLATES: readme(template_parts(lang), read(TEMPLATES)),
    }
    stale = 0
    for path, text in made.items():
        old = read(path)
        if text == old:
            continue
        stale += 1
        if not args.check:
            with open(path, "w", encoding="utf-8") as f:
                f.write(text)
            continue
        name = os.path.relpath(path, TOP)
        diff = list(difflib.unified_diff(old.splitlines(), text.splitlines(), name, "made", lineterm="", n=0))
        print("\n".join(diff[:20]))
        print(f"{name} is not what the language says; run 'make language'", file=sys.stderr)
    return 1 if stale and args.check else 0


if __name__ == "__main__":
    sys.exit(main())
