#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""pcicap decode: structures in memory, from files and from a pipe.

PCICAP=program test_structures.py, from the top of the tree.
"""
import json
import os
import struct
import subprocess
import tempfile
import unittest

from cli import NOTHING, PCICAP, TROUBLE, USAGE, Case


def completion(result, head, queue, command, status):
    return struct.pack('<QHHHH', result, head, queue, command, status)


class Structures(Case):
    def setUp(self):
        with tempfile.NamedTemporaryFile(delete=False) as f:
            self.file = f.name

    def tearDown(self):
        os.unlink(self.file)

    def put(self, data):
        with open(self.file, 'wb') as f:
            f.write(data)

    def test_completions(self):
        self.put(completion(1, 2, 3, 4, 0x4005) + completion(0, 0x102, 0, 5, 0))
        text = self.good('decode', 'nvme_cqe', self.file)
        self.assertEqual(text.count('nvme_cqe: '), 2)
        for line in ('  [000] nvme_cqe: Entry of a completion queue (16 bytes)',
                     '  [010] nvme_cqe: Entry of a completion queue (16 bytes)',
                     '    sq_head: 258', '    command_id: 4',
                     '    status: phase+ more+ do_not_retry-', '        code: 2'):
            self.assertIn(line + '\n', text)
        verbose = self.good('decode', '-v', 'nvme_cqe', self.file)
        self.assertIn('    +00e 0x4005 status:', verbose)

    def test_json(self):
        self.put(completion(1, 2, 3, 4, 0x4005))
        doc = json.loads(self.good('decode', '--json', 'nvme_cqe', self.file))
        self.assertEqual((doc['structure'], doc['size'], len(doc['entries'])), ('nvme_cqe', 16, 1))
        values = {r['name']: r['value'] for r in doc['entries'][0]['registers']}
        self.assertEqual(values, {'result': 1, 'result_high': 0, 'sq_head': 2, 'sq_id': 3,
                                  'command_id': 4, 'status': 0x4005})

    def test_conditions(self):
        identify = bytearray(64)
        struct.pack_into('<BBHI', identify, 0, 6, 0, 7, 0)
        struct.pack_into('<QQ', identify, 0x18, 0x1000, 0)
        struct.pack_into('<BxH', identify, 0x28, 1, 9)
        self.put(identify)
        text = self.good('decode', 'nvme_admin_sqe', self.file)
        self.assertIn('    opcode: identify\n', text)
        self.assertIn('    cns: controller\n', text)
        self.assertIn('    prp1: 0x0000000000001000\n', text)
        for other in ('qsize', 'sgl_address', 'feature'):
            self.assertNotIn(other, text)

    def test_text(self):
        data = bytearray(4096)
        data[4:24] = b'S1234'.ljust(20)
        data[24:64] = b'A "model" \x01'.ljust(40, b'\0')
        self.put(data)
        text = self.good('decode', 'nvme_id_ctrl', self.file)
        self.assertIn('    sn: "S1234"\n', text)
        self.assertIn('    mn: "A "model" ?"\n', text)
        self.assertIn('    subnqn: ""\n', text)
        self.assertIn('    psd[31].mp: 0\n', text)

    def lines(self, structure, data):
        self.put(data)
        return self.good('decode', structure, self.file).splitlines()

    def test_adma2(self):
        # to transfer 64 KiB, the last; or 16 MiB, where lengths have 26 bits
        lines = self.lines('sdhci_adma2_desc96', struct.pack('<HHII', 0x4023, 0, 0x80001000, 1))
        for line in ('attr: valid+ end+ interrupt-', '    act: tran', 'length: 64 KiB', 'length26: 16 MiB',
                     'address64: 0x0000000180001000'):
            self.assertIn('    ' + line, lines)
        # the next descriptors are elsewhere
        lines = self.lines('sdhci_adma2_desc', struct.pack('<HHI', 0x0035, 512, 0x12345678) * 2)
        self.assertIn('  [008] sdhci_adma2_desc: ADMA2 descriptor with an address of 32 bits (8 bytes)', lines)
        for line in ('attr: valid+ end- interrupt+', '    act: link', 'length: 512 bytes', 'address: 0x12345678'):
            self.assertEqual(lines.count('    ' + line), 2)
        lines = self.lines('sdhci_adma2_desc128', struct.pack('<HHIII', 0x0021, 8, 0, 0x12, 0))
        self.assertIn('    address64: 0x0000001200000000', lines)

    def test_hda(self):
        for structure, data, want in (
                # codec 2, node 20h: a parameter, the vendor
                ('hda_corb_entry', struct.pack('<I', 0x220f0000), ('    cad: 2', '    nid: 0x20', '    verb: 0xf0000')),
                ('hda_rirb_entry', struct.pack('<II', 0x1af40032, 0x12),
                 ('response: 0x1af40032', 'extended: unsol+', '    cad: 2')),
                ('hda_bdl_entry', struct.pack('<QII', 0x180001080, 4096, 1),
                 ('address: 0x0000000180001080', 'length: 4 KiB', 'flags: ioc+')),
                ('hda_position', struct.pack('<II', 96, 0), ('position: 96 bytes',))):
            lines = self.lines(structure, data)
            for line in want:
                self.assertIn('    ' + line, lines)

    def test_rest_and_nothing(self):
        self.put(completion(1, 2, 3, 4, 1) + b'abc')
        self.assertIn('3 are left', self.bad(TROUBLE, 'decode', 'nvme_cqe', self.file))
        self.put(b'')
        self.bad(TROUBLE, 'decode', 'nvme_cqe', self.file)

    def test_pipe(self):
        data = completion(1, 2, 3, 4, 1)
        p = subprocess.run([PCICAP, 'decode', 'nvme_cqe', '-'], input=data,
                           capture_output=True, check=True)
        self.assertIn(b'command_id: 4', p.stdout)

    def test_wrong(self):
        self.bad(NOTHING, 'decode', 'nvme_none', self.file)
        self.bad(USAGE, 'decode', 'nvme_cqe')
        self.bad(TROUBLE, 'decode', 'nvme_cqe', self.file + '.none')
        self.assertIn('nvme_sqe: Entry of an I/O submission queue (64 bytes)\n', self.good('decode'))


if __name__ == '__main__':
    unittest.main()
