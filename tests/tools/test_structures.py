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

    def entries(self, structure, *trbs):
        """Values of all registers and fields of each."""
        self.put(b''.join(struct.pack('<QII', *trb) for trb in trbs))
        doc = json.loads(self.good('decode', '--json', structure, self.file))
        return [{r['name']: r['value'] if [f['name'] for f in r['fields']] == [r['name']]
                 else {f['name']: f['value'] for f in r['fields']} for r in e['registers']}
                for e in doc['entries']]

    def test_xhci_commands(self):
        commands = self.entries(
            'xhci_command', (0, 0, 0x5c01), (0x123457, 0x70000, 0x03024000), (0x8000, 0x400000, 0x1832),
            (0, 0, 0x07833c00), (0, 0, 0x02002e00), (0, 0, 0x00052400), (0, 0, 0x06005400), (0, 0x800000, 0x00034800))
        control = [c['control'] for c in commands]
        self.assertEqual(control[0], {'cycle': 1, 'type': 23})
        self.assertEqual(commands[1]['dequeue'], {'cycle': 1, 'sct': 3, 'pointer': 0x12345})
        self.assertEqual(commands[1]['status'], {'stream': 7})
        self.assertEqual(control[1], {'cycle': 0, 'type': 16, 'endpoint': 2, 'slot': 3})
        self.assertEqual(control[2], {'cycle': 0, 'type': 6, 'toggle': 1, 'chain': 1, 'ioc': 1})
        self.assertEqual(commands[2]['pointer'], 0x8000)
        self.assertEqual(commands[2]['status'], {'interrupter': 1})
        self.assertEqual(control[3], {'cycle': 0, 'type': 15, 'endpoint': 3, 'suspend': 1, 'slot': 7})
        self.assertEqual(control[4], {'cycle': 0, 'type': 11, 'bsr': 1, 'slot': 2})
        self.assertEqual(control[5], {'cycle': 0, 'type': 9, 'slot_type': 5})
        self.assertEqual(control[6], {'cycle': 0, 'type': 21, 'speed': 0, 'slot': 6})
        self.assertEqual(control[7], {'cycle': 0, 'type': 18, 'vf': 3})
        self.assertEqual(commands[7]['status'], {'interrupter': 2})

    def test_xhci_events(self):
        completion_event, change, transfer = self.entries(
            'xhci_event', (0x12345670, 0x01000000, 0x02038401), (0x05000000, 0x01000000, 0x8801),
            (0x9000, 0x0d000010, 0x04018004))
        self.assertEqual(completion_event, {'control': {'cycle': 1, 'type': 33, 'vf': 3, 'slot': 2},
                                            'pointer': 0x12345670, 'status': {'length': 0, 'code': 1}})
        self.assertEqual(change['port'], {'id': 5})
        self.assertNotIn('pointer', change)
        self.assertEqual(transfer, {'control': {'cycle': 0, 'type': 32, 'event_data': 1, 'endpoint': 1, 'slot': 4},
                                    'pointer': 0x9000, 'status': {'length': 16, 'code': 13}})

    def test_xhci_transfers(self):
        setup, data, isoch = self.entries(
            'xhci_transfer', (0x0012_0000_0100_0680, 8, 0x30840), (0x1000, 0x00c20012, 0x10c25),
            (0x2000, 0, 0x8055_1680 | 0x80000000))
        self.assertEqual([setup[n] for n in ('request_type', 'request', 'value', 'index', 'length')],
                         [0x80, 6, 0x100, 0, 0x12])
        self.assertEqual((setup['control']['stages'], setup['control']['idt'], setup['control']['type']), (3, 1, 2))
        self.assertEqual(data['status'], {'length': 0x12, 'td_size': 1, 'interrupter': 3})
        self.assertEqual({n for n, v in data['control'].items() if v}, {'cycle', 'type', 'isp', 'ioc', 'in'})
        self.assertEqual({n: isoch['control'][n] for n in ('tbc', 'bei', 'tlbpc', 'frame_id', 'sia')},
                         {'tbc': 1, 'bei': 1, 'tlbpc': 5, 'frame_id': 5, 'sia': 1})

    def test_xhci_rings(self):
        anything, = self.entries('xhci_trb', (1, 2, 0x00035c03))
        self.assertEqual(anything, {'parameter': 1, 'status': 2,
                                    'control': {'cycle': 1, 'flags': 1, 'type': 23, 'more': 3}})
        segment, = self.entries('xhci_erst_entry', (0x12340040, 0x100, 0))
        self.assertEqual(segment, {'base': {'pointer': 0x48d001}, 'segment': {'size': 256}})

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
