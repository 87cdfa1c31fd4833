# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Reads the specs as plain data and puts library parts where they are used.

This is a second reader beside pcicap-gen, for reports and tests: it trusts the
specs and checks nothing.
"""

import glob
import os
from dataclasses import dataclass, field

import yaml

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SPECS = os.path.join(TOP, "specs")


def as_list(value):
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def spec_files(root=SPECS):
    return sorted(glob.glob(os.path.join(root, "**", "*.yaml"), recursive=True))


def load(path):
    with open(path, encoding="utf-8") as f:
        return yaml.safe_load(f)


@dataclass
class Register:
    """A register as one spec has it, with its library type filled in."""

    name: str
    width: int
    alias: bool
    weak: bool
    linux: list
    fields: list = field(default_factory=list)  # (name, access, linux) of named fields
    n_values: int = 0
    value_linux: list = field(default_factory=list)


@dataclass
class Spec:
    kind: str  # capability, header
    name: str
    path: str
    doc: dict
    registers: list
    linux: list

    @property
    def weak(self):
        return self.doc.get("confidence") == "weak"


class Specs:
    """All documents below a folder."""

    def __init__(self, root=SPECS):
        self.docs = {path: load(path) for path in spec_files(root)}
        self.libraries = {d["library"]: d for d in self.docs.values() if "library" in d}
        self.specs = []
        self.registry = None
        for path, doc in self.docs.items():
            if "registry" in doc:
                self.registry = doc
            for kind in ("capability", "header"):
                if kind in doc:
                    self.specs.append(self._spec(kind, path, doc))

    def _part(self, section, ref, library):
        name, _, part = ref.rpartition(".")
        owner = name or library
        return self.libraries[owner][section][part], owner

    def _spec(self, kind, path, doc):
        spec = Spec(kind, doc[kind], path, doc, [], [])
        linux = doc.get("linux", {})
        spec.linux += as_list(linux.get("id")) + as_list(linux.get("size"))
        for ref in doc.get("include", []):
            group, owner = self._part("groups", ref, None)
            self._body(spec, group, owner)
        self._body(spec, doc, None)
        return spec

    def _body(self, spec, body, library):
        for reg in body.get("registers", []):
            spec.registers.append(self._register(reg, library))
        for block in body.get("blocks", []):
            owner = library
            if "like" in block:
                part, owner = self._part("blocks", block["like"], library)
                block = {**part, **block}
            spec.linux += as_list(block.get("linux"))
            self._body(spec, block, owner)

    def _values(self, item, library):
        for key in ("enum", "flags"):
            values = item.get(key)
            if isinstance(values, str):
                values, _ = self._part("enums", values, library)
            for value in (values or {}).values():
                yield value if isinstance(value, dict) else {"name": value}

    def _register(self, reg, library):
        own = reg.get("access")
        fields, access, weak = reg.get("fields"), own, reg.get("confidence") == "weak"
        if "like" in reg:
            part, library = self._part("types", reg["like"], library)
            fields, access = part.get("fields"), own or part.get("access")
        out = Register(reg["name"], reg["width"], bool(reg.get("alias")), weak, as_list(reg.get("linux")))
        for item in fields or [{**reg, "linux": None}]:
            if "name" not in item:
                continue
            kind = item.get("access", access)
            if "like" in reg and own:
                kind = own
            out.fields.append((item["name"], kind or "unknown", as_list(item.get("linux"))))
            for value in self._values(item, library):
                out.n_values += 1
                out.value_linux += as_list(value.get("linux"))
        return out

    def macros(self):
        """Every kernel macro that the specs name, libraries and registry too."""
        found = set()

        def walk(node):
            if isinstance(node, dict):
                for key, value in node.items():
                    if key == "linux":
                        add(value)
                    else:
                        walk(value)
            elif isinstance(node, list):
                for value in node:
                    walk(value)

        def add(value):
            if isinstance(value, dict):
                for one in value.values():
                    add(one)
            else:
                found.update(as_list(value))

        walk(list(self.docs.values()))
        return found
