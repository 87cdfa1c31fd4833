#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""A made-up device spec of N registers with 8 fields each: make-specs.py N."""
import sys

n = int(sys.argv[1])
print("# SPDX-License-Identifier: GPL-2.0-only OR MIT")
print(f"""capability: synthetic{n}
title: {n} registers
extended: 0x0fff
source: made by tests/bench/make-specs.py
registers:""")
for i in range(n):
    # a space is 3840 bytes: further registers are other layouts of the same
    version, at = divmod(i * 4, 0xe00)
    print(f"""  - at: {at + 4:#x}
    name: reg{i}
    width: 32
    access: rw
    when: {{version: {version}}}
    doc: Register number {i}
    fields:""")
    for k in range(8):
        print(f"      - {{bits: {4 * k + 3}..{4 * k}, name: field{k}, doc: Field number {k}}}")
