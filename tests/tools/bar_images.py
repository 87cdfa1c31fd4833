# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Hand-made functions with BARs of every kind."""
import struct

from images import Config, dwords

DECODES = 3
MIB = 1 << 20


def function(bars, header_type=0, command=DECODES, rom=None):
    c = Config(header_type)
    c.put16(4, command)
    c.put(0x10, dwords(*bars))
    if rom is not None:
        c.put32(0x38 if header_type == 1 else 0x30, rom)
    return c


def kinds():
    """One of each encoding; the 64-bit type is in the last slot."""
    return function([0xfe000000, 0xe001, 0x000c0002, 0xfd000006, 0xfc000008,
                     0xfb000004], rom=0xfa000001)


def pairs():
    return function([0x0000000c, 0x00000040, 0x80000004, 0, 0x90000004,
                     0xffffffff], rom=0xfa000000)


def unset():
    """Types without addresses, and decoding is off."""
    return function([8, 1, 4, 0, 2, 6], command=0)


def undecoded():
    return function([0xfe000000, 0xe001, 0xfd00000c, 1], command=0,
                    rom=0xfa000001)


def bridge():
    """Its BAR 1 has a 64-bit type; bus numbers follow it."""
    return function([0xfe000000, 0xfd000004, 0x00030201], 1, rom=0xf9000001)


def cardbus():
    c = function([0xfe000000, 0xfffffff0], 2)
    c.put32(0x14, 0)
    return c


def ones():
    return function([0xffffffff, 0xfe000000])


def unknown_layout():
    return function([0xfe000000], 5)


def ea_entry(bei, base, size, properties=0, flags=1 << 31, secondary=0xff):
    """As long as its numbers need."""
    wide_base, wide_size = base >> 32, (size - 1) >> 32
    words = [base & 0xfffffffc | (2 if wide_base else 0),
             (size - 1) & 0xfffffffc | (2 if wide_size else 0)]
    words += [wide_base] if wide_base else []
    words += [wide_size] if wide_size else []
    return dwords(len(words) | bei << 4 | properties << 8 | secondary << 16 |
                  flags, *words)


def ea(header_type=0):
    """What stands for BARs, for a ROM, for VF BARs and for none of them."""
    entries = [
        ea_entry(0, 0x10000000, 1 << 16),
        ea_entry(1, 0x4000000000, 1 << 20, 1),
        ea_entry(3, 0x8000000000, 1 << 33, 1, 3 << 30),
        ea_entry(4, 0xd000, 256, 2),
        ea_entry(5, 0x20000000, 4096, flags=0),
        ea_entry(8, 0x30000000, 1 << 17),
        ea_entry(9, 0x40000000, 1 << 14, 4),
        ea_entry(7, 0x50000000, 4096),
        ea_entry(2, 0x60000000, 4096, 0x99, secondary=0),
        ea_entry(2, 0x70000000, 4096, 0xfd),
        ea_entry(2, 0x71000000, 4096, 0x99, secondary=0x98),
    ]
    c = function([0] * (2 if header_type == 1 else 6), header_type)
    body = struct.pack('<H', len(entries))
    if header_type == 1:
        entries[4] = ea_entry(6, 0x20000000, MIB, 5)
        body += dwords(0x0302)
    c.std(0x14, body + b''.join(entries))
    return c


def ea_broken():
    """Too short for what it holds, too long for 32 bits, and then a good one."""
    c = function([0] * 6)
    c.std(0x14, struct.pack('<H', 3) + dwords(0x80000001, 0x10000000) +
          dwords(0x80000012, 0xfffffffc, 0xfffffffc) +
          ea_entry(2, 0x10000000, 4096))
    return c


def ea_long():
    """It claims more entries than there is room for."""
    c = function([0] * 6)
    c.std(0x14, struct.pack('<H', 60) + ea_entry(0, 0x10000000, 4096) * 15)
    return c


def rebar_body(*entries):
    """Of (BAR, sizes as a bit vector, present size)."""
    body = b''
    for i, (index, sizes, size) in enumerate(entries):
        count = len(entries) << 5 if i == 0 else 0
        body += dwords((sizes & 0xfffffff) << 4,
                       index | count | size << 8 | sizes >> 28 << 16)
    return body


def rebar():
    c = function([0xc, 0x40, 0x8000000c, 0, 0xfe000000, 0xe001])
    c.pcie()
    c.ext(0x15, 1, rebar_body((0, 0x1ff, 8), (2, 1 << 43 | 1 << 28 | 1, 0),
                              (4, 2, 1)))
    return c


def rebar_broken():
    """A BAR that is not there, and a size without a meaning."""
    c = function([0xc, 0x40, 0x8000000c, 0])
    c.pcie()
    c.ext(0x15, 1, rebar_body((1, 1, 0), (2, 1, 50)))
    return c


def sriov(enabled=True):
    c = function([0x4, 0x40])
    c.pcie()
    body = struct.pack('<IHHHHHH', 0, 9 if enabled else 1, 0, 8, 8, 4, 0)
    body += struct.pack('<HHHHII', 1, 1, 0, 0x1234, 0x553, 1)
    body += dwords(0x4, 0x50, 0x60000008, 0x70000002, 0x7f000000, 0x80000004)
    c.ext(0x10, 1, body + bytes(4))
    c.ext(0x24, 1, rebar_body((0, 3, 1), (4, 1, 0)))
    return c


def sriov_off():
    return sriov(False)


def short():
    c = function([0xfe000000])
    c.bytes[6] = 0x10
    c.bytes[0x34] = 0x40
    del c.bytes[64:]
    return c


GOOD = [kinds, pairs, unset, undecoded, bridge, cardbus, ones, unknown_layout,
        ea, lambda: ea(1), rebar, rebar_broken, sriov, sriov_off, short]
# lspci ends when it meets one of these
BROKEN = [ea_broken, ea_long]
