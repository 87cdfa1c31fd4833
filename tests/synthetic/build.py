# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Images of functions, made so that all that a spec describes is somewhere.

Each image holds one capability. Its bytes are a pattern, other in each image;
then the fields that decide about the layout get values from around the limits
that the spec's conditions name, and fields with named values get these names in
turn. Images that show something new are kept, until all is shown.
"""

import random
import zlib

from model import PORT_TYPES, UNBOUNDED, Evaluator, as_list, span

SIZE = 4096
PCIE = 0x40
STD = 0x80
EXT = 0x100
WIDTHS = (0, 1, 2, 4, 8, 12, 16, 32)
TRIES = 300
LEAST = 6  # images of each spec


def put(data, offset, width, value):
    data[offset:offset + width // 8] = (value & (1 << width) - 1).to_bytes(width // 8, "little")


def get(data, offset, width):
    return int.from_bytes(data[offset:offset + width // 8], "little")


class Plan:
    """What a spec's images can vary, and what they have to show."""

    def __init__(self, cap):
        self.cap = cap
        self.limits = {}  # reference: values around its limits
        self.forced = {}  # field path: the only values
        self.goals = set()
        for tests in cap.select or []:
            for (_, field), _, spans in tests:
                self.forced[field.path] = [v for low, high in spans for v in {low, min(high, 1 << field.width - 1)}]
        if cap.kind == "header":
            self._force_header_type()
        self._note(cap.select)
        for block in cap.blocks():
            self._block(block)

    def _force_header_type(self):
        for reg in self.cap.root.regs:
            for f in reg.fields:
                if set(name for name, _ in f.values.values()) == {"normal", "bridge", "cardbus"}:
                    self.forced[f.path] = [self.cap.doc["header_type"]]

    def _note(self, condition):
        for tests in condition or []:
            for ref, _, spans in tests:
                values = self.limits.setdefault(ref, set())
                for low, high in spans:
                    values.update((low - 1, low, low + 1))
                    if high != 0xffffffff:
                        values.update((high, high + 1))

    def _note_number(self, e):
        if isinstance(e, dict):
            self.limits.setdefault(e["of"], set()).update((0, 1, 2, 3))

    def _places(self, item):
        for i, (when, _, what) in enumerate(item.at):
            self._note(when)
            self._note_number(what)
            self.goals.add(("at", item.path, i))

    def _item(self, item):
        self._places(item)
        self._note(item.when)
        self._note_number(item.count)
        if isinstance(item.count, dict) and item.is_array:
            e = item.count
            if e.get("plus", 0) <= 0 and not e.get("zero_means"):
                self.goals.add(("count", item.path, 0))
            self.goals.add(("count", item.path, 2))
            self.goals.update((name, item.path) for name, key in (("zero", "zero_means"), ("max", "max")) if key in e)
        self._conditional(item)

    def _conditional(self, item):
        if item.when:
            self.goals.update((("when", item.path, True), ("when", item.path, False)))
            self.goals.update(("alternative", item.path, i) for i in range(len(item.when)))

    def _block(self, block):
        if block.parent:
            self._item(block)
        if block.next:
            self._note_number(block.next)
            self._note(block.last)
            self.goals.update((("empty", block.path), ("last", block.path, 0), ("last", block.path, 1)))
        elif not block.stride:
            for i, (when, size) in enumerate(block.size or []):
                self._note(when)
                self._note_number(size)
                self.goals.add(("size", block.path, i))
        for reg in block.regs:
            if reg.alias:
                self._places(reg)
                self.goals.difference_update(("at", reg.path, i) for i in range(len(reg.at)))
                continue
            self._item(reg)
            self.goals.add(("register", reg.path))
            for f in reg.fields:
                self._field(f)
        self.goals.update(("combined", block.path + doc["name"]) for doc in block.combined)

    def _field(self, f):
        if not f.name or f.hidden:
            return
        self._note(f.when)
        self._conditional(f)
        self.goals.add(("field", f.path))
        values = self.forced.get(f.path, f.values)
        self.goals.update(("value", f.path, v) for v in values if v in f.values)
        self.goals.update(("flag", f.path, bit) for bit in f.flags)

    def match(self):
        """How the capability is found: the spec's key and its value."""
        for key in ("standard", "extended", "vendor_specific", "vsec", "dvsec"):
            if key in self.cap.doc:
                return key, self.cap.doc[key]
        return "header", self.cap.doc["header_type"]


class Image:
    """The bytes of a function with one capability."""

    def __init__(self, plan, number, wanted):
        self.plan, self.cap, self.wanted = plan, plan.cap, wanted
        self.rng = random.Random(zlib.crc32(f"{plan.cap.name} {number}".encode()))
        self.number = number
        self.data = bytearray(self.rng.randbytes(SIZE))
        self.match, self.match_doc = plan.match()
        self.offset, end = {"header": (0, 0x48 if self.match_doc == 2 else 0x40), "standard": (STD, EXT),
                            "vendor_specific": (STD, EXT)}.get(self.match, (EXT, SIZE))
        if self.cap.name == "pcie":
            self.offset = PCIE
        self.is_express = plan.cap.name == "pcie" or self.rng.random() < 0.85
        self.skip = {"vendor_specific": 3, "vsec": 8, "dvsec": 10}.get(self.match, 0)
        self.space = end - self.offset
        self._function()
        self._header()
        self._fields(self.evaluator().root)
        if self.match == "header":
            self._function()

    def pick(self, ref, others):
        """A value of a fact, often one from around a limit, but no wider link than there is."""
        most = max(others) if ref == "link_width" else UNBOUNDED
        limits = sorted(v for v in self.plan.limits.get(ref, ()) if 0 <= v <= most)
        return self.rng.choice(limits if limits and self.rng.random() < 0.6 else list(others))

    def _function(self):
        """The header and the PCI Express capability of the function, or PCI-X 2.0."""
        d, rng = self.data, self.rng
        vendor, device = 0x1234, 0xabcd
        if self.match in ("vendor_specific", "vsec"):
            vendor = self.match_doc["vendor"]
            low, high = span(self.match_doc.get("device", 0xabcd))
            device = rng.choice((low, (low + high) // 2, high))
        if self.match == "header":
            layout = self.match_doc
        else:
            layout = min(2, self.pick("header_type", (0, 1)))
            put(d, 0, 32, device << 16 | vendor)
        d[0x0e] = d[0x0e] & 0x80 | layout
        d[0x06] |= 0x10
        d[0x14 if layout == 2 else 0x34] = PCIE
        put(d, 0, 16, get(d, 0, 16) % 0xffff)
        put(d, EXT, 32, 0)
        if self.cap.name == "pcie":
            return
        put(d, PCIE, 16, (STD if self.offset == STD else 0) << 8 | (0x10 if self.is_express else 0x07))
        if self.is_express:
            put(d, PCIE + 2, 16, self.pick("port_type", PORT_TYPES.values()) << 4 | 2)
            put(d, PCIE + 0x0c, 32, self.pick("link_width", WIDTHS) << 4 | 4)
        else:
            put(d, PCIE + 4, 32, 1 << 30)

    def _header(self):
        """The header of the capability, also of a VSEC or DVSEC."""
        d, at, m, rng = self.data, self.offset, self.match_doc, self.rng
        if self.match == "header":
            return
        if self.match == "standard":
            put(d, at, 16, rng.choice(as_list(m)))
        elif self.match == "vendor_specific":
            put(d, at, 16, 9)
            d[at + 2] = rng.choice(self._lengths())
        else:
            number = {"vsec": 0x0b, "dvsec": 0x23}.get(self.match) or rng.choice(as_list(m))
            put(d, at, 32, self.pick("version", range(1, 5)) << 16 | number)
        if self.match in ("vsec", "dvsec"):
            own = rng.choice(as_list(m["id"]))
            put(d, at + 4, 32, rng.choice(self._lengths()) << 20 | self._revision() << 16
                | (own if self.match == "vsec" else m["vendor"]))
            if self.match == "dvsec":
                put(d, at + 8, 16, own)

    def _revision(self):
        allowed = [v for s in as_list(self.match_doc.get("revision", "0..15")) for v in range(span(s)[0],
                   min(span(s)[1], 15) + 1)]
        limits = [v for v in self.plan.limits.get("revision", ()) if v in allowed]
        return self.rng.choice(limits if limits and self.rng.random() < 0.6 else allowed)

    def _lengths(self):
        """Length fields: what the spec says, none, more, far too much."""
        sizes = [s for _, s in self.cap.root.size or [] if isinstance(s, int)]
        return sizes * 3 + [0, 0x30, 0x70 if self.match == "vendor_specific" else 0xfff]

    def facts(self):
        d = self.data
        port, width = -1, 0  # none
        if self.is_express:
            port = get(d, PCIE + 2, 16) >> 4 & 15
        if port not in (-1, PORT_TYPES["rciep"], PORT_TYPES["rcec"]):
            width = get(d, PCIE + 0x0c, 32) >> 4 & 0x3f
        extended = self.offset >= EXT
        return {"version": get(d, self.offset, 32) >> 16 & 15 if extended else 0,
                "revision": get(d, self.offset + 4, 32) >> 16 & 15 if self.match in ("vsec", "dvsec") else 0,
                "header_type": d[0x0e] & 0x7f, "port_type": port, "link_width": width}

    def stated(self):
        """Bytes of the capability by its length field."""
        if self.match == "vendor_specific":
            length, least = self.data[self.offset + 2], 3
        elif self.match in ("vsec", "dvsec"):
            length, least = get(self.data, self.offset + 4, 32) >> 20, self.skip
        else:
            return self.space
        return min(self.space, length) if length >= least else self.space

    def cut_off(self):
        """Values that the layout has and the capability ends within, as errors of the JSON."""
        return [(f"{self.cap.name}.{path}", "ENODATA")
                for path, _, _, value, *_ in self.decoded if value is None]

    def evaluator(self, reach=None, cap=None):
        limit = self.space if cap else self.stated()
        data = memoryview(self.data)[self.offset:]
        return Evaluator(cap or self.cap, data, limit, self.facts(), reach)

    def _fields(self, frame):
        ev = self.evaluator()
        for reg in frame.block.regs:
            offset = ev.locate(frame, reg)
            if offset is None or offset < self.skip:
                continue
            for i in range(ev.count(frame, reg)):
                at = reg.element(offset, frame.offset, i)
                if at + reg.width // 8 > ev.limit:
                    break
                self._register(reg, at)
        for block in frame.block.blocks:
            for element in self.evaluator().elements(frame, block):
                self._fields(element)

    def _register(self, reg, at):
        value = old = get(self.data, self.offset + at, reg.width)
        for f in reg.fields:
            raw = self._choose(reg, f)
            if raw is not None:
                value = f.set(value, raw)
        if value != old:
            put(self.data, self.offset + at, reg.width, value)

    def _choose(self, reg, f):
        if f.path in self.plan.forced:
            return self.rng.choice(self.plan.forced[f.path])
        top = (1 << f.width) - 1
        if f.values:
            missing = [v for v in f.values if ("value", f.path, v) in self.wanted]
            if missing and self.rng.random() < 0.7:
                return self.rng.choice(missing)
        limits = self.plan.limits.get((reg, f))
        if limits is not None:
            choice = [v for v in limits if 0 <= v <= top] + list(f.values)
            return self.rng.choice(choice * 2 + [top, self.rng.randint(0, top), self.rng.randint(0, min(top, 40))])
        return None


class BarImage(Image):
    """The bytes of a BAR, or of a part of one."""

    def __init__(self, plan, number, wanted):  # pylint: disable=super-init-not-called
        self.plan, self.cap, self.wanted = plan, plan.cap, wanted
        self.rng = random.Random(zlib.crc32(f"{plan.cap.name} {number}".encode()))
        self.number, self.match = number, "bar"
        self.offset = self.skip = 0
        self.space = self._size(plan.cap.doc["size"])
        self.device_id = self._device_id(as_list(plan.cap.device["ids"])[0])
        self.data = bytearray(self.rng.randbytes(self.space))
        self._fields(self.evaluator().root)

    def _size(self, least):
        """A BAR has room to spare or none; of a part, each byte may decide."""
        if "at" not in self.cap.doc:
            return least * self.rng.choice((1, 2) if least > 4096 else (1, 2, 16))
        limits = [v for v in self.plan.limits.get("mapped_size", ()) if v >= least]
        if limits and self.rng.random() < 0.4:
            return max(limits)  # all of it
        return self.rng.choice([least, least + 1, 4 * least] + limits)

    def _device_id(self, ids):
        """One that the device may have, often one from around a limit."""
        low, high = span(ids.get("device", 0x1234))
        return min(max(self.pick("device_id", (low, high)), low), high)

    def facts(self):
        return {"mapped_size": self.space, "device_id": self.device_id}

    def stated(self):
        return self.space


def make(cap, image_class=Image):
    """The images of a spec, and what none of them shows."""
    plan = Plan(cap)
    wanted = set(plan.goals)
    images = []
    for number in range(TRIES):
        if not wanted and len(images) >= LEAST:
            break
        shown = set()
        image = image_class(plan, number, wanted)
        ev = image.evaluator(lambda *goal: shown.add(goal))
        if not ev.open():
            continue
        image.decoded = ev.decode()
        image.fixed = ev.fixed
        image.size = ev.limit
        if wanted & shown or len(images) < LEAST:
            images.append(image)
            wanted -= shown
    return images, plan.goals, wanted
