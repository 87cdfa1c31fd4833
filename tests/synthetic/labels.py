# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""What a field's label says, compared with what the field stands for."""

import re
from decimal import Decimal
from fractions import Fraction

from model import RESERVED

SCALES = {"KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "TiB": 1 << 40, "PiB": 1 << 50, "EiB": 1 << 60}
TIMES = ("ns", "us", "ms", "s")


def parse_quantity(text, unit):
    """A number with a unit, in @unit; None if it is none."""
    m = re.fullmatch(r"(0x[0-9a-f]+|\d+)(?: (\S+))?", text or "")
    if not m:
        return None
    n, shown = int(m[1], 0), m[2]
    if shown in SCALES:
        return n * SCALES[shown]
    if unit in TIMES and shown in TIMES:
        return n * 1000 ** (TIMES.index(shown) - TIMES.index(unit))
    if unit == "mw" and shown == "W":
        return n * 1000
    return n


def label_problem(field, value, label):
    """None, or what is wrong with a field's label."""
    raw = field.get(value)
    if raw in field.values:
        want = field.values[raw][1]
        ok = label is not None and (label == want or bool(field.unit) and label.startswith(want + " "))
    elif field.flags:
        want = {text for bit, text in field.flags.items() if raw >> bit & 1}
        want |= {f"bit {i}" for i in range(field.width) if raw >> i & 1 and i not in field.flags}
        ok = set((label or "").split(", ")) == (want or {"none"})
    elif isinstance(field.encoding, dict) and "bitmap_pow2" in field.encoding:
        base = field.encoding["bitmap_pow2"]
        want = [1 << i + base for i in range(field.width) if raw >> i & 1]
        got = [] if label == "none" else (label or "").split(", ")
        ok = [1 << int(t[2:]) if t.startswith("2^") else parse_quantity(t, field.unit) for t in got] == want
    elif field.format == "bdf" and not field.encoding and not field.unit:
        want = f"{raw >> 8:02x}:{raw >> 3 & 31:02x}.{raw & 7}"
        ok = label == want
    else:
        want = field.quantity(value)
        if want is RESERVED:
            ok = label == "reserved scale"
        elif isinstance(want, Fraction):
            ok = Fraction(Decimal(label.split(" ")[0])) == want and bool(field.unit) == (" " in label)
        else:
            ok = label is None if want is None else parse_quantity(label, field.unit) == want
    return None if ok else f"label {label!r}, not {want!r}"
