# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""The specs as trees, and what they say about the bytes of a function.

Written from specs/README.md alone, to compare the C decoder with: conditions,
counts, places, sizes, split fields, encodings and combined values are evaluated
here once more. Like spec_model.py it trusts the specs.
"""

import os
import sys
from fractions import Fraction

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "specs"))
from spec_model import SPECS, Specs, as_list  # noqa: E402

PORT_TYPES = {"endpoint": 0, "legacy_endpoint": 1, "root_port": 4, "upstream_port": 5, "downstream_port": 6,
              "pcie_to_pci_bridge": 7, "pci_to_pcie_bridge": 8, "rciep": 9, "rcec": 10}
FACTS = ("version", "revision", "header_type", "port_type", "link_width", "mapped_size", "device_id")
UNBOUNDED = 0xffffffff


def span(text, names=None):
    """Smallest and greatest value of a number, a range or a name."""
    if isinstance(text, int):
        return text, text
    if names and text in names:
        return names[text], names[text]
    low, dots, high = text.partition("..")
    low = int(low, 0)
    if not dots:
        return low, low
    return low, int(high, 0) if high else UNBOUNDED


class Field:
    def __init__(self, doc, reg, bits, values, flags, encoding):
        self.name = doc.get("name")
        self.reg = reg
        self.bits = bits  # [(high, low)], high part first
        self.values = values  # {number: (name, label)}
        self.flags = flags  # {bit: label}
        self.encoding = encoding
        self.unit = doc.get("unit")
        self.format = doc.get("format")
        self.when = None
        self.path = f"{reg.path}.{self.name}"

    @property
    def width(self):
        return sum(high - low + 1 for high, low in self.bits)

    def get(self, value):
        raw = 0
        for high, low in self.bits:
            raw = raw << (high - low + 1) | value >> low & (1 << (high - low + 1)) - 1
        return raw

    def set(self, value, raw):
        for high, low in reversed(self.bits):
            mask = (1 << (high - low + 1)) - 1
            value = value & ~(mask << low) | (raw & mask) << low
            raw >>= high - low + 1
        return value

    def quantity(self, value):
        """What the raw value stands for, or None if it says it all."""
        raw, e = self.get(value), self.encoding
        if e == "address":
            return raw << self.bits[-1][1]
        if e is None:
            return raw if self.unit else None
        if "bitmap_pow2" in e:
            return None
        if raw == 0 and "zero_means" in e:
            return e["zero_means"]
        if e.keys() & {"signed", "bias", "fraction"}:
            width = sum(high - low + 1 for high, low in self.bits)
            if e.get("signed") and raw >> width - 1:
                raw -= 1 << width
            return Fraction(raw * e.get("times", 1) + e.get("bias", 0), 1 << e.get("fraction", 0))
        n = (raw + e.get("plus", 0)) * e.get("times", 1) & MOST
        if "pow2" in e:
            power = n + e["pow2"] & MOST
            n = 1 << power if power < 64 else MOST  # it does not fit
        if "scale" in e:
            by = next(f for f in self.reg.fields if f.name == e["scale"]["by"])
            if by.get(value) > e["scale"].get("max", by.get(value)):
                return RESERVED
            n *= e["scale"]["base"] ** by.get(value)
        n += e.get("fill", 0)
        return n & MOST


MOST = (1 << 64) - 1
MOST_32 = (1 << 32) - 1
RESERVED = object()  # what quantity() has for a scale without a meaning


CONTENTS = "registers", "blocks", "combined", "size", "stride"


class Register:
    def __init__(self, doc, block):
        self.name, self.width, self.block = doc["name"], doc["width"], block
        self.path = block.path + self.name
        self.alias = bool(doc.get("alias"))
        self.is_array = "count" in doc
        self.stride = doc.get("stride", self.width // 8)
        self.count = doc.get("count")
        self.runs = doc.get("runs", [])
        self.at = self.when = self.writable = None
        self.fields = []

    def field(self, name):
        return next(f for f in self.fields if f.name == name)

    def element(self, first, block_at, i):
        """Where element i is, of an array whose first one is at @first."""
        at, start = first, 0
        for run in self.runs:
            if i >= run["from"]:
                at, start = block_at + run["at"], run["from"]
        return at + (i - start) * self.stride


class Block:
    def __init__(self, name, parent):
        self.name, self.parent = name, parent
        self.path = (parent.path + name + "." if parent else "")
        self.regs, self.blocks, self.combined = [], [], []
        self.at, self.when, self.count, self.stride, self.size = [], None, None, None, None
        self.present = None  # the reference whose bits say which there are
        self.next = self.last = None  # of a list: bytes to the next one; when there is none
        self.is_array = False


class Capability:
    """One spec, capability or header."""

    def __init__(self, specs, kind, doc, path):
        self.specs, self.kind, self.doc, self.name = specs, kind, doc, doc[kind]
        self.folder = os.path.relpath(os.path.dirname(path), SPECS)
        self.root = Block(None, None)
        self._body(self.root, doc, None)
        self.root.size = self._sizes(doc.get("size", "layout"), self.root)
        self.select = self._condition(doc.get("select"), self.root, None)

    def _body(self, block, doc, library):
        for ref in doc.get("include", []):
            self._body(block, *self.specs.part("groups", ref, library))
        for reg in doc.get("registers", []):
            block.regs.append(self._register(block, reg, library))
        earlier = {}  # what is in blocks of this level, and whose it is
        for sub in doc.get("blocks", []):
            owner = library
            if "like" in sub:
                part, owner = earlier.get(sub["like"]) or self.specs.part("blocks", sub["like"], library)
                sub = {**part, **sub}
            earlier[sub["name"]] = {key: sub[key] for key in CONTENTS if key in sub}, owner
            b = Block(sub["name"], block)
            b.is_array = "count" in sub or "list" in sub
            b.stride = sub.get("stride")
            b.count = self._expression(sub.get("count", 1), block)
            b.when = self._condition(sub.get("when"), block, None)
            b.at = self._places(sub["at"], block)
            if "present" in sub:
                b.present = self.refer(sub["present"], block, None)
            block.blocks.append(b)
            self._body(b, sub, owner)
            b.size = self._sizes(sub.get("size", "layout"), b)
            if "list" in sub:
                step = sub["list"]["next"]
                b.next = self._expression(step if isinstance(step, dict) else {"of": step}, b)
                b.last = self._condition(sub["list"].get("last"), b, None)
        block.combined += doc.get("combined", [])

    def _register(self, block, doc, library):
        replaced = doc.get("access") if "like" in doc else None
        if "like" in doc:
            earlier = next((r for r in block.regs if r.name == doc["like"]), None)
            part, library = earlier.like if earlier else self.specs.part("types", doc["like"], library)
            doc = {**part, **doc, "fields": part["fields"]}
        reg = Register(doc, block)
        reg.like = {k: doc[k] for k in ("access", "fields") if k in doc}, library  # of registers like it
        reg.write_effect = bool(doc.get("write_effect"))
        reg.base_address = bool(doc.get("base_address"))
        reg.at = self._places(doc["at"], block)
        reg.when = self._condition(doc.get("when"), block, None)
        reg.writable = self._condition(doc.get("writable"), block, None)
        reg.count = self._expression(doc.get("count", 1), block)
        reg.is_value = not doc.get("fields")
        items = doc.get("fields") or [{**doc, "bits": f"{reg.width - 1}..0", "when": None}]
        for item in items:
            reg.fields.append(self._field(reg, item, library))
        named = [item for item in items if "reserved" not in item]
        reg.no_read = doc.get("read_effect") or all(item.get("access", doc.get("access")) == "wo" for item in named)
        for field, item in zip(reg.fields, items):
            kind = item.get("access", doc.get("access"))
            field.access = replaced or kind
            field.hidden = kind == "wo" and any(i.get("access", doc.get("access")) != "wo" for i in named)
            field.when = self._condition(item.get("when"), block, reg)
        return reg

    def _field(self, reg, item, library):
        parts = [str(item["bit"])] if "bit" in item else as_list(item["bits"])
        bits = []
        for part in parts:
            high, _, low = str(part).partition("..")
            bits.append((int(high), int(low or high)))
        values = {n: (v, v) if isinstance(v, str) else (v["name"], v.get("label", v["name"]))
                  for n, v in self._named(item, "enum", library).items()}
        flags = {n: v if isinstance(v, str) else v.get("label", v["name"])
                 for n, v in self._named(item, "flags", library).items()}
        encoding = item.get("encoding")
        if isinstance(encoding, str) and encoding != "address":
            encoding, _ = self.specs.part("encodings", encoding, library)
        return Field(item, reg, bits, values, flags, encoding)

    def _named(self, item, key, library):
        values = item.get(key) or {}
        return self.specs.part("enums", values, library)[0] if isinstance(values, str) else values

    # References are to what was described before; the innermost block wins.
    def refer(self, name, block, reg):
        return name if name in FACTS else self.part_of(name, block, reg)

    def part_of(self, name, block, reg=None):
        """The register and the field."""
        register, _, field = name.partition(".")
        if reg is not None and reg.name == register:
            return reg, reg.field(field) if field else reg.fields[0]
        while block:
            for r in block.regs:
                if r.name == register:
                    return r, r.field(field) if field else r.fields[0]
            block = block.parent
        raise KeyError(name)

    def _condition(self, doc, block, reg):
        """None, or alternatives: lists of (ref, negated, [(low, high)])."""
        if not doc:
            return None
        out = []
        for case in as_list(doc):
            tests = []
            for key, value in case.items():
                negated = key == "not"
                if negated:
                    (key, value), = value.items()
                ref = self.refer(key, block, reg)
                if isinstance(ref, str):
                    names = PORT_TYPES if ref == "port_type" else None
                else:
                    names = {name: n for n, (name, _) in ref[1].values.items()}
                tests.append((ref, negated, [span(v, names) for v in as_list(value)]))
            out.append(tests)
        return out

    def _expression(self, doc, block):
        if isinstance(doc, dict):
            return {**doc, "of": self.refer(doc["of"], block, None)}
        return doc

    def _places(self, doc, block):
        """Alternatives: (condition, kind, what)."""
        out = []
        for case in as_list(doc):
            when = None
            if isinstance(case, dict):
                when = self._condition(case.get("when"), block, None)
                if "after" in case:
                    after = next(b for b in block.blocks if b.name == case["after"])
                    out.append((when, "after", after))
                    continue
                kind = case.get("from", "block")
                if "of" in case:
                    case = self._expression(case, block)
                else:
                    case = case["at"]
            else:
                kind = "block"
            out.append((when, kind, case))
        return out

    def _sizes(self, doc, block):
        if doc == "layout":
            return None
        cases = doc if isinstance(doc, list) else [{"size": doc}]
        return [(self._condition(c.get("when"), block, None), self._expression(c["size"], block)) for c in cases]

    def blocks(self, block=None):
        block = block or self.root
        yield block
        for sub in block.blocks:
            yield from self.blocks(sub)


class Bar(Capability):
    """A BAR of a device, or a part of one."""

    @staticmethod
    def whole(specs, doc):
        """With what its library part has."""
        return {**specs.part("parts", doc["like"], None)[0], **doc} if "like" in doc else doc

    def __init__(self, specs, device, doc):  # pylint: disable=super-init-not-called
        device = {**device, "bars": [self.whole(specs, bar) for bar in device["bars"]]}
        doc = self.whole(specs, doc)
        self.specs, self.kind, self.doc, self.device = specs, "bar", doc, device
        self.name = f"{device['device']}_{doc['name']}"
        self.root = Block(None, None)
        self._body(self.root, doc, None)
        self.root.size = [(None, UNBOUNDED)]  # as long as it is
        self.select = None


class Library(Specs):
    """All specs as trees."""

    def __init__(self, root=SPECS):
        super().__init__(root)
        self.capabilities, self.bars = [], []
        for path, doc in self.docs.items():
            self.bars += [Bar(self, doc, bar) for bar in doc.get("bars", []) if "device" in doc]
            for kind in ("capability", "header"):
                if kind in doc:
                    self.capabilities.append(Capability(self, kind, doc, path))

    def part(self, section, ref, library):
        return self._part(section, ref, library)


class Frame:
    """A block where it is."""

    def __init__(self, block, up, offset, index):
        self.block, self.up, self.offset, self.index = block, up, offset, index
        self.me = None  # (register, value) whose fields are looked at

    def path(self):
        if not self.up:
            return ""
        index = f"[{self.index}]" if self.block.is_array else ""
        return f"{self.up.path()}{self.block.name}{index}."


class Evaluator:
    """A capability in the bytes of a function."""

    def __init__(self, cap, data, limit, facts, reach=None):
        self.cap, self.data, self.limit, self.facts = cap, data, limit, facts
        self.reach = reach or (lambda *goal: None)
        self.root = Frame(cap.root, None, 0, None)
        self.fixed = set()  # registers that a write does not change here

    def read(self, offset, width):
        if offset + width // 8 > self.limit:
            return None
        return int.from_bytes(self.data[offset:offset + width // 8], "little")

    def value(self, frame, ref):
        """Of a field or a fact; 0 for what is not there."""
        if isinstance(ref, str):
            return self.facts[ref]
        reg, field = ref
        if frame.me and frame.me[0] is reg:
            return field.get(frame.me[1])
        while frame.block is not reg.block:
            frame = frame.up
        offset = self.locate(frame, reg)
        value = None if offset is None else self.read(offset, reg.width)
        return 0 if value is None else field.get(value)

    def holds(self, frame, condition, path=None):
        if condition is None:
            return True
        result = False
        for i, tests in enumerate(condition):
            if all(any(low <= self.value(frame, ref) <= high for low, high in spans) != negated
                   for ref, negated, spans in tests):
                if path:
                    self.reach("alternative", path, i)
                result = True
        if path:
            self.reach("when", path, result)
        return result

    def number(self, frame, e, path=None):
        return e if isinstance(e, int) else self.made(self.value(frame, e["of"]), e, path)

    def made(self, n, e, path=None):
        """What the expression makes of a number."""
        if n == 0 and "zero_means" in e:
            self.reach("zero", path)
            n = e["zero_means"]
        n = min(max(0, n + e.get("plus", 0)), MOST_32)
        if "pow2" in e:
            n = 1 << n + e["pow2"] if n + e["pow2"] < 32 else MOST_32
        n = min(n * e.get("times", 1), MOST_32)
        n = -(-n // e.get("divide", 1))
        n = min(-(-n // e.get("align", 1)) * e.get("align", 1), MOST_32)
        if n > e.get("max", n):
            self.reach("max", path)
            return e["max"]
        return n

    def place(self, frame, places, path):
        for i, (when, kind, what) in enumerate(places):
            if not self.holds(frame, when):
                continue
            self.reach("at", path, i)
            if kind == "after":
                return self.end(frame, what)
            return self.number(frame, what) + (frame.offset if kind == "block" else 0)
        return None

    def locate(self, frame, reg):
        if not self.holds(frame, reg.when, reg.path):
            return None
        return self.place(frame, reg.at, reg.path)

    def count(self, frame, item):
        if not item.is_array:
            return 1
        n = self.number(frame, item.count, item.path)
        self.reach("count", item.path, min(n, 2))
        return n

    def elements(self, frame, block):
        """Frames of a block's elements; the result is where they end."""
        present = self.holds(frame, block.when, block.path)
        offset = self.place(frame, block.at, block.path)
        if not present or offset is None:
            return offset
        for i in range(self.most(frame, block, offset)):
            if offset >= self.limit:
                break
            element = Frame(block, frame, offset, i)
            if not block.present or self.value(frame, block.present) >> i & 1:
                yield element
            size = self.step(element)
            if not size:
                self.reach("last", block.path, min(i, 1))
                break
            offset += size
        return offset

    def most(self, frame, block, offset):
        """How many elements there can be; a list ends where it says."""
        if block.next is None:
            return self.count(frame, block)
        if offset == frame.offset and isinstance(block.at[0][2], dict):
            self.reach("empty", block.path)  # a register tells of no place
            return 0
        return self.limit

    def step(self, frame):
        """Bytes from an element to the next; 0: there is none."""
        block = frame.block
        if block.next is None:
            return block.stride or self.block_size(frame)
        return 0 if block.last and self.holds(frame, block.last) else self.number(frame, block.next)

    def end(self, frame, block):
        it = self.elements(frame, block)
        while True:
            try:
                next(it)
            except StopIteration as stop:
                return stop.value

    def block_size(self, frame):
        if frame.block.size is None:
            return self.layout(frame, nested=False) - frame.offset + 3 & ~3
        for i, (when, size) in enumerate(frame.block.size):
            if self.holds(frame, when):
                self.reach("size", frame.block.path, i)
                return self.number(frame, size)
        return self.limit

    def layout(self, frame, nested):
        """Where the last thing in a block ends; with @nested wherever it is."""
        end = frame.offset
        for reg in frame.block.regs:
            if not nested and reg.at[0][1] == "capability":
                continue
            at, n = self.locate(frame, reg), self.count(frame, reg)
            if at is not None and n:
                end = max(end, reg.element(at, frame.offset, n - 1) + reg.width // 8)
        for block in frame.block.blocks:
            if not nested and block.at[0][1] == "capability":
                continue
            it = self.elements(frame, block)
            while True:
                try:
                    element = next(it)
                    if nested:
                        end = max(end, self.layout(element, True))
                except StopIteration as stop:
                    if stop.value is not None:
                        end = max(end, stop.value)
                    break
        return end

    def open(self):
        """False if the select condition does not hold; else the size is known."""
        if not self.holds(self.root, self.cap.select):
            return False
        if self.cap.root.size is None:
            size = self.layout(self.root, True) + 3 & ~3
        else:
            size = self.block_size(self.root)
        if size:
            self.limit = min(self.limit, size)
        return True

    def decode(self):
        """(path, offset, width, value, [(field, raw)], register or combined)"""
        out = []
        self._decode(self.root, out)
        return out

    def _decode(self, frame, out):
        for reg in frame.block.regs:
            if not reg.alias:
                self._decode_register(frame, reg, out)
        for doc in frame.block.combined:
            self._decode_combined(frame, doc, out)
        for block in frame.block.blocks:
            for element in self.elements(frame, block):
                self._decode(element, out)

    def _decode_register(self, frame, reg, out):
        at = self.locate(frame, reg)
        if at is None:
            return
        for i in range(self.count(frame, reg)):
            offset = reg.element(at, frame.offset, i)
            value = self.read(offset, reg.width)
            if value is None:
                break
            self.reach("register", reg.path)
            frame.me = reg, value
            fields = []
            for f in reg.fields:
                if f.name is None or f.hidden or not self.holds(frame, f.when, f.path):
                    continue
                fields.append((f, f.get(value)))
                self.reach_field(f, f.get(value))
            frame.me = None
            path = frame.path() + reg.name + (f"[{i}]" if reg.is_array else "")
            if reg.writable and not self.holds(frame, reg.writable):
                self.fixed.add(path)
            out.append((path, offset, reg.width, value, fields, reg))

    def reach_field(self, field, raw):
        self.reach("field", field.path)
        if raw in field.values:
            self.reach("value", field.path, raw)
        for bit in field.flags:
            if raw >> bit & 1:
                self.reach("flag", field.path, bit)

    def _decode_combined(self, frame, doc, out):
        value, offset = 0, 0
        for name in doc["parts"]:
            reg, field = self.cap.part_of(name, frame.block)
            width = reg.width if "." not in name else field.width
            at = self.locate(frame, reg)
            offset = at or 0
            # a part that the layout has and that is cut off is not 0
            if at is not None and self.read(at, reg.width) is None:
                value = None
            if value is not None:
                value = value << width | self.value(frame, (reg, field))
        if value is not None:
            value = (value << doc.get("lsb", 0) | doc.get("fill", 0)) & 0xffffffffffffffff
        self.reach("combined", frame.block.path + doc["name"])
        out.append((frame.path() + doc["name"], offset, 64, value, [(None, value)], doc))
