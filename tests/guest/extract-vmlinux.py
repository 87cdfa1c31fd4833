#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""extract-vmlinux.py BZIMAGE OUT: the ELF kernel inside of a bzImage.

QEMU boots it faster than the bzImage, which decompresses itself in the guest.
"""
import struct
import subprocess
import sys

# What a payload starts with, and who decompresses it; behind it may be the size
# of the result, which is no part of the stream.
TOOLS = {
    b"\xfd7zXZ\0": ["xz", "-dc", "--single-stream"],
    b"\x28\xb5\x2f\xfd": ["zstd", "-dcq"],
    b"\x1f\x8b": ["gzip", "-dcq"],
    b"\x02!L\x18": ["lz4", "-dcq"],
}

with open(sys.argv[1], "rb") as file:
    image = file.read()
if image[0x202:0x206] != b"HdrS":
    sys.exit(f"{sys.argv[1]}: no bzImage")
# Documentation/arch/x86/boot.rst: setup_sects, payload_offset, payload_length
sectors = image[0x1F1] or 4
offset, length = struct.unpack_from("<II", image, 0x248)
start = (sectors + 1) * 512 + offset
payload = image[start:start + length]
tool = next((t for magic, t in TOOLS.items() if payload.startswith(magic)), None)
if not tool:
    sys.exit(f"{sys.argv[1]}: compressed in an unknown way")
kernel = subprocess.run(tool, input=payload[:-4], check=True, stdout=subprocess.PIPE).stdout
if kernel[:4] != b"\x7fELF":
    sys.exit(f"{sys.argv[1]}: no ELF file inside")
with open(sys.argv[2], "wb") as file:
    file.write(kernel)
