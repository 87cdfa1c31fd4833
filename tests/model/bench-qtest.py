#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Accesses a second of a QEMU device by qtest, one by one and in batches."""
import os
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "masks"))
sys.path.insert(0, HERE)

# pylint: disable=wrong-import-position
from diff import BATCH, batch  # noqa: E402
from machines import all_machines  # noqa: E402

N = 20000

for start in all_machines(["nvme-sriov-reset"]):
    with start() as running:
        function = running.functions[0]
        began = time.monotonic()
        for _ in range(N):
            function.dword(0x88)
        single = time.monotonic()
        for _ in range(0, N, BATCH):
            batch(running.qtest, [f"readl {function.base + 0x88:#x}"] * BATCH)
        print(f"qtest  {N / (single - began) / 1e6:6.3f} million reads a "
              f"second, {N / (time.monotonic() - single) / 1e6:.3f} in batches")
