#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Each function of dumps as a file of its bytes: images.py FOLDER DUMP...

Prints how many there are.
"""
import os
import re
import sys

ROW = re.compile(r"^([0-9a-f]+): ((?:[0-9a-f]{2} ?)+)$")


def functions(path):
    """The bytes of each function: rows that begin at 00 begin one."""
    found = []
    with open(path, encoding="ascii") as f:
        for line in f:
            row = ROW.match(line.strip())
            if not row:
                continue
            at, data = int(row[1], 16), bytes.fromhex(row[2])
            if at == 0:
                found.append(bytearray())
            assert len(found[-1]) == at, (path, line)
            found[-1] += data
    return found


def main():
    folder, n = sys.argv[1], 0
    os.makedirs(folder, exist_ok=True)
    for path in sys.argv[2:]:
        for i, data in enumerate(functions(path)):
            name = f"{os.path.basename(path)}-{i}.bin"
            with open(os.path.join(folder, name), "wb") as f:
                f.write(data)
            n += 1
    print(n)


if __name__ == "__main__":
    main()
