#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""extract-vmlinux.py BZIMAGE OUT: the ELF kernel inside of a bzImage.

QEMU boots it faster than the bzImage, which decompresses itself in the guest.
"""
import lzma
import sys

XZ_MAGIC = b"\xfd7zXZ\0"

with open(sys.argv[1], "rb") as file:
    image = file.read()
start = image.find(XZ_MAGIC)
if start < 0:
    sys.exit(f"{sys.argv[1]}: not compressed with xz")
kernel = lzma.LZMADecompressor().decompress(image[start:])
if kernel[:4] != b"\x7fELF":
    sys.exit(f"{sys.argv[1]}: no ELF file inside")
with open(sys.argv[2], "wb") as file:
    file.write(kernel)
