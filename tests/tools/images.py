# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Hand-made configuration spaces, for what no device at hand shows."""
import random
import struct


class Config:
    """4096 bytes with a type 0 or 1 header and lists that append() grows."""

    def __init__(self, header_type=0, size=4096):
        self.bytes = bytearray(size)
        self.put(0, struct.pack('<HHHHI', 0x1234, 0x5678, 6, 0x10,
                                0x02000001))
        self.bytes[0x0e] = header_type
        self.next = 0x40
        self.link = 0x14 if header_type == 2 else 0x34
        self.next_ext = 0x100
        self.link_ext = None
        self.size = size

    def put(self, offset, data):
        self.bytes[offset:offset + len(data)] = data

    def put16(self, offset, value):
        self.put(offset, struct.pack('<H', value))

    def put32(self, offset, value):
        self.put(offset, struct.pack('<I', value & 0xffffffff))

    def std(self, cap_id, body, offset=None):
        """A standard capability: body is what follows ID and pointer."""
        at = self.next if offset is None else offset
        self.bytes[self.link] = at
        self.link = at + 1
        self.put(at, bytes([cap_id, 0]) + bytes(body))
        self.next = max(self.next, (at + 2 + len(body) + 3) & ~3)
        assert self.next <= 0x100
        return at

    def ext(self, cap_id, version, body, offset=None):
        """An extended one: body is what follows the header."""
        at = self.next_ext if offset is None else offset
        if self.link_ext is not None:
            header = struct.unpack_from('<I', self.bytes, self.link_ext)[0]
            self.put32(self.link_ext, (header & 0xfffff) | at << 20)
        self.link_ext = at
        self.put32(at, cap_id | version << 16)
        self.put(at + 4, bytes(body))
        self.next_ext = max(self.next_ext, (at + 4 + len(body) + 3) & ~3)
        assert self.next_ext <= self.size
        return at

    def pcie(self, port_type=0, version=2, slot=0, width=1, body=None):
        """A PCI Express capability, without which there is no extended list."""
        body = bytearray(body or 58)
        struct.pack_into('<H', body, 0, version | port_type << 4 | slot << 8)
        link = struct.unpack_from('<I', body, 10)[0]
        struct.pack_into('<I', body, 10, (link & ~0x3f0) | width << 4)
        return self.std(0x10, body)


def dwords(*values):
    return struct.pack('<%dI' % len(values),
                       *[v & 0xffffffff for v in values])


def write_dump(path, configs):
    """A dump of several functions: 00:00.0, 00:01.0, ..."""
    with open(path, 'w', encoding='ascii') as f:
        for i, c in enumerate(configs):
            f.write('%02x:%02x.0 Class 0200: 1234:5678\n' % (i // 32, i % 32))
            for at in range(0, len(c.bytes), 16):
                f.write('%02x: %s\n' % (at, c.bytes[at:at + 16].hex(' ')))
            f.write('\n')


class Dice(random.Random):
    """The same for a seed everywhere: only getrandbits() is used."""

    def body(self, n):
        return bytearray(self.getrandbits(8) for _ in range(n))


def random_endpoint(seed):
    """Registers of random contents that lspci can show, too."""
    r = Dice(seed)
    port = [0, 1, 4, 5, 6, 7, 9, 10][seed % 8]
    c = Config(1 if port in (4, 5, 6, 7) else 0)
    body = r.body(58)
    body[38] = 0  # nothing that is reserved
    c.pcie(port, 2, seed & 1, 1 << seed % 5, body)
    c.std(0x01, bytes([3 | r.getrandbits(8) & 0xf8]) + r.body(5))
    c.std(0x05, struct.pack('<H', r.getrandbits(9) & 0x1ff & ~0x0e) +
          r.body(20))
    c.std(0x11, struct.pack('<H', r.getrandbits(16) & 0xc7ff) +
          dwords(r.getrandbits(29) << 3 | 2, r.getrandbits(29) << 3 | 3))
    c.std(0x13, bytes([6]) + r.body(3))
    c.std(0x0a, r.body(2))
    extended(c, r, port)
    return c


def extended(c, r, port):
    """All extended capabilities that lspci decodes, with random contents."""
    c.ext(0x01, 2, r.body(0x34))
    c.ext(0x03, 1, r.body(8))
    c.ext(0x0d, 1, struct.pack('<HH', r.getrandbits(7) & 0x5f,
                               r.getrandbits(7)))
    c.ext(0x0e, 1, r.body(4))
    c.ext(0x0f, 1, r.body(4))
    if port in (0, 9):
        c.ext(0x10, 1, r.body(0x3c))
    c.ext(0x12, 1, r.body(0x2c))
    c.ext(0x13, 1, r.body(12))
    sizes = [r.getrandbits(32) & ~0xf for _ in range(3)]
    ctrls = [r.getrandbits(32) & 0x1f00 | i | (3 << 5 if i == 0 else 0)
             for i in range(3)]
    for ctrl in range(3):
        ctrls[ctrl] &= ~0x1000
    c.ext(0x15, 1, dwords(*[v for pair in zip(sizes, ctrls) for v in pair]))
    c.ext(0x17, 1, dwords(r.getrandbits(3) | 1 << 8, r.getrandbits(10)))
    c.ext(0x18, 1, struct.pack('<HH', r.getrandbits(13) & 0x13ff,
                               r.getrandbits(13) & 0x13ff))
    c.ext(0x1b, 1, r.body(4))
    c.ext(0x1d, 1, r.body(0x2c))
    c.ext(0x1e, 1, dwords(r.getrandbits(24) & 0xfbff1f, r.getrandbits(32) &
                          0x7fffffff & 0xbfffffff, r.getrandbits(8)))
    c.ext(0x1f, 1, dwords(r.getrandbits(16) & 0xff07, r.getrandbits(16) &
                          0xff03))
    vc = [r.getrandbits(2) << 10 | 1, r.getrandbits(4),
          r.getrandbits(4) & 0xe]
    for _ in range(2):
        vc += [r.getrandbits(32) & 0x007fc03f, r.getrandbits(32) & 0x870000ff,
               r.getrandbits(2) << 16]
    c.ext(0x02, 1, dwords(*vc))
    c.ext(0x19, 1, r.body(8) + r.body(8))
