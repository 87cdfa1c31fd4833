#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""pcicap show ADDRESS bar0: registers in BARs, by descriptions of devices.

PCICAP=program test_regs.py, from the top of the tree.
"""
import fcntl
import json
import os
import struct
import unittest

import jsonschema

from cli import (NOTHING, OK, PCICAP, REFUSED, SRIOV, TROUBLE, USAGE, Tree,
                 run)
from images import Config

ADDRESS = '0000:00:01.0'
NONE, MEM32, MEM64, IO = 0, 0x40200, 0x140204, 0x40101
with open('tools/pcicap.schema.json', encoding='utf-8') as schema:
    VALIDATOR = jsonschema.Draft202012Validator(json.load(schema))


class Regs(Tree):
    def function(self, vendor, device, bars, class_code=0x00ff00, config=None):
        """bars: index: (flags, contents)."""
        self.config = config or Config()
        self.config.put(0, struct.pack('<HHHHI', vendor, device, 2, 0x10,
                                       class_code << 8))
        lines = []
        for i in range(6):
            flags, data = bars.get(i, (NONE, b''))
            start = (0xf0000000 + (i << 24)) if flags else 0
            self.config.put32(0x10 + 4 * i, start)
            end = start + len(data) - 1 if flags else 0
            lines.append('0x%016x 0x%016x 0x%016x\n' % (start, end, flags))
        os.makedirs(os.path.join(self.root, ADDRESS), exist_ok=True)
        self.write(ADDRESS, 'config', self.config.bytes)
        self.write(ADDRESS, 'resource', ''.join(lines).encode())
        for i, (flags, data) in bars.items():
            self.write(ADDRESS, 'resource%d' % i, data)

    def show(self, *args):
        return run('show', '--root', self.root, '00:01.0', *args)

    def document(self, status, *args):
        p = self.show('--json', *args)
        self.assertEqual(p.returncode, status, p)
        out = json.loads(p.stdout)
        self.assertEqual([e.message for e in VALIDATOR.iter_errors(out)], [])
        return out['devices'][0]

    def registers(self, *args):
        """What was asked for: name: registers by name."""
        d = self.document(OK, *args)
        self.assertEqual(d['errors'], [])
        self.assertEqual({c['kind'] for c in d['capabilities']}, {'bar'})
        return {c['name']: {r['name']: r for r in c['registers']}
                for c in d['capabilities']}

    def refused(self, status, symbol, text, *args, where=None):
        """where: what the message names, if that is not the argument."""
        p = self.show(*args)
        self.assertEqual((p.returncode, p.stderr), (status, ''), p)
        self.assertIn(text, p.stdout)
        self.assertIn('  %s: ' % (where or args[0]), p.stdout)
        self.assertIn('(%s)' % symbol, p.stdout)
        d = self.document(status, *args)
        self.assertEqual([(e['where'], e['error']) for e in d['errors']],
                         [(where or args[0], symbol)])
        self.assertIn(text, d['errors'][0]['message'])
        self.assertEqual(d['capabilities'], [])


def edu():
    data = bytearray(0x100000)
    struct.pack_into('<II', data, 0, 0x010000ed, 0x12345678)
    struct.pack_into('<I', data, 0x20, 0x81)
    struct.pack_into('<Q', data, 0x80, 0x1122334455667788)
    return data


class Edu(Regs):
    def setUp(self):
        super().setUp()
        self.data = edu()
        self.function(0x1234, 0x11e8, {0: (MEM32, self.data)})

    def test_values(self):
        for arg in ('bar0', 'edu_mmio'):
            regs = self.registers(arg)['edu_mmio']
            self.assertEqual(regs['id']['value'], 0x010000ed)
            self.assertEqual([(f['name'], f['value'])
                              for f in regs['id']['fields']],
                             [('major', 1), ('minor', 0), ('magic', 0xed)])
            self.assertEqual(regs['dma_source']['value'], 0x1122334455667788)
            self.assertEqual((regs['dma_source']['offset'],
                              regs['dma_source']['width']), (0x80, 64))

    def test_text(self):
        out = self.show('bar0').stdout
        self.assertIn('  [bar0] edu_mmio: All registers (1048576 bytes)\n', out)
        self.assertIn('    status: computing+ irq_factorial+\n', out)
        self.assertIn('    irq_raise: write only\n', out)
        self.assertEqual(self.read(ADDRESS, 'resource0'), self.data)

    def test_write_only_has_no_value(self):
        self.assertIsNone(self.registers('bar0')['edu_mmio']
                          ['irq_raise']['value'])

    def test_only_when_asked_for(self):
        names = [c['name'] for c in self.document(OK)['capabilities']]
        self.assertIn('type0', names)
        self.assertNotIn('edu_mmio', names)
        both = self.document(OK, 'header', 'bar0')['capabilities']
        self.assertEqual([c['name'] for c in both], ['type0', 'edu_mmio'])

    def test_once(self):
        self.assertEqual(len(self.document(OK, 'bar0', 'edu_mmio')
                             ['capabilities']), 1)

    def test_nothing_there(self):
        self.refused(NOTHING, 'ENOENT', 'has no registers there', 'bar1')
        self.assertEqual(self.show('edu_other').returncode, NOTHING)

    def test_decoding_off(self):
        self.config.put16(4, 0)
        self.write(ADDRESS, 'config', self.config.bytes)
        self.refused(TROUBLE, 'EIO', 'memory decoding is off', 'bar0',
                     where='edu_mmio')

    def test_busy(self):
        with open(os.path.join(self.root, ADDRESS, 'resource0'), 'rb') as f:
            fcntl.flock(f, fcntl.LOCK_EX)
            self.refused(TROUBLE, 'EBUSY', 'another program', 'bar0',
                         where='edu_mmio')

    def test_no_file(self):
        os.unlink(os.path.join(self.root, ADDRESS, 'resource0'))
        self.refused(TROUBLE, 'EOPNOTSUPP', 'the kernel has no file', 'bar0',
                     where='edu_mmio')

    def test_shorter_than_described(self):
        self.write(ADDRESS, 'resource', b'0x00000000f0000000 '
                   b'0x00000000f0000fff 0x0000000000040200\n')
        self.refused(TROUBLE, 'ERANGE', 'past the end', 'bar0',
                     where='edu_mmio')

    def test_mapping_goes_away(self):
        # the file is shorter than what "resource" says: SIGBUS
        self.write(ADDRESS, 'resource0', b'')
        p = self.show('bar0')
        self.assertEqual(p.returncode, TROUBLE, p)
        d = self.document(TROUBLE, 'bar0')
        self.assertTrue(all(r['value'] is None
                            for r in d['capabilities'][0]['registers']))
        self.assertEqual(d['errors'][0]['error'], 'EIO')
        self.assertIn('perhaps', d['errors'][0]['message'])
        self.assertIn('(any more): perhaps', p.stdout)

    def test_gone(self):
        self.write(ADDRESS, 'resource0', bytes([0xff]) * len(self.data))
        self.registers('bar0')  # all ones, but the function is there
        self.write(ADDRESS, 'config', bytes([0xff]) * 4096)
        self.assertNotEqual(self.show('bar0').returncode, OK)

    def test_a_register_is_no_selection(self):
        with open(os.path.join(self.root, ADDRESS, 'resource0'), 'rb') as f:
            fcntl.flock(f, fcntl.LOCK_EX)
            for name in ('edu_mmio.id', 'bar0.id'):
                self.assertEqual(
                    self.bad(NOTHING, 'show', '--root', self.root, '00:01.0',
                             name), 'pcicap: no capability "%s"\n' % name)

    def test_missing_names(self):
        """What is there is shown, and each that is missing is said once."""
        p = self.show('header', 'x', 'bar1', 'bar0', 'y', 'bar1', 'x', 'bar2')
        self.assertEqual(p.returncode, NOTHING, p)
        self.assertEqual(p.stderr, 'pcicap: no capability "x"\n'
                         'pcicap: no capability "y"\n')
        for text in ('type0', 'edu_mmio', '  bar1: ', '  bar2: '):
            self.assertEqual(p.stdout.count(text), 1, p.stdout)
        for args in (['header', 'bar1'], ['bar1', 'bar0'], ['bar0', 'x'],
                     ['x', 'header'], ['bar0', 'edu_mmio.id']):
            self.assertEqual(self.show(*args).returncode, NOTHING)
            d = self.document(NOTHING, *args)
            self.assertEqual(len(d['capabilities']), 1)
            self.assertEqual([e['where'] for e in d['errors']],
                             ['bar1'] if 'bar1' in args else [])
        # what cannot be read says more than what is not there
        self.write(ADDRESS, 'resource0', b'')
        self.assertEqual(self.show('bar0', 'x').returncode, TROUBLE)
        self.document(TROUBLE, 'bar0', 'x')

    def test_resource_cannot_be_read(self):
        with open(os.path.join(self.root, ADDRESS, 'resource'), 'ab') as f:
            f.write(b'junk\n')
        for name in ('bar0', 'edu_mmio'):
            self.refused(TROUBLE, 'EIO', 'which BARs there are cannot be read',
                         name)
        p = run('show', '--root', self.root, 'bar0')
        self.assertEqual((p.returncode, p.stderr), (TROUBLE, ''), p)
        self.assertEqual(self.show('header').returncode, OK)
        self.assertEqual(self.show('edu_other').returncode, NOTHING)
        for args in (['--read', '0:4'], ['--write', '0x98=01']):
            p = run('map', '--root', self.root, '00:01.0', '0', *args)
            self.assertEqual((p.returncode, p.stdout), (TROUBLE, ''), p)
            self.assertIn('which BARs there are cannot be read (EIO)', p.stderr)
        self.assertEqual(self.read(ADDRESS, 'resource0'), self.data)
        os.unlink(os.path.join(self.root, ADDRESS, 'resource'))
        self.refused(NOTHING, 'ENOENT', 'cannot be read', 'bar0')

    def test_map_refuses_registers(self):
        p = run('map', '--root', self.root, '00:01.0', '0', '--read', '0:4')
        self.assertEqual((p.returncode, p.stdout), (TROUBLE, ''), p)
        self.assertIn('registers: pcicap show reads them (EOPNOTSUPP)',
                      p.stderr)


class GetSet(Regs):
    """get and set reach registers in BARs, by the same rules."""

    def setUp(self):
        super().setUp()
        self.data = edu()
        self.function(0x1234, 0x11e8, {0: (MEM32, self.data)})

    def get(self, *args):
        return run('get', '--root', self.root, '00:01.0', *args)

    def set(self, *args):
        return run('set', '--root', self.root, '00:01.0', *args)

    def changed(self):
        now = self.read(ADDRESS, 'resource0')
        return {i: now[i] for i in range(len(now)) if now[i] != self.data[i]}

    def test_get(self):
        p = self.get('bar0.id.magic', 'edu_mmio.dma_source', 'header.command')
        self.assertEqual((p.returncode, p.stderr), (OK, ''))
        self.assertEqual(p.stdout, 'bar0.id.magic: 237\n'
                         'edu_mmio.dma_source: 0x1122334455667788\n'
                         'header.command: 0x0002\n')
        p = run('get', '--root', self.root, 'edu_mmio.id.major')
        self.assertEqual((p.returncode, p.stdout), (OK, ADDRESS + ' 1\n'))

    def test_get_fails(self):
        for name, status, text in (
                ('bar0.irq_raise', TROUBLE, 'write only'),
                ('bar0.nothing', NOTHING, 'no register or field'),
                ('bar0', NOTHING, 'which register?'),
                ('bar1.id', NOTHING, 'bar1: the description of this device '
                 'has no registers there (ENOENT)'),
                ('nvme_regs.cc', NOTHING, 'no capability "nvme_regs"')):
            p = self.get(name)
            self.assertEqual((p.returncode, p.stdout), (status, ''), p)
            self.assertIn(text, p.stderr)
            self.assertEqual(p.stderr.count('\n'), 1, p)
        self.write(ADDRESS, 'resource0', b'')
        p = self.get('bar0.id')
        self.assertEqual(p.returncode, TROUBLE)
        self.assertIn('(any more): perhaps', p.stderr)
        p = run('get', '-F', SRIOV, '01:00.0', 'bar0.cc')
        self.assertEqual(p.returncode, NOTHING)
        self.assertIn('a dump has no contents of BARs', p.stderr)

    def test_set(self):
        p = self.set('edu_mmio.factorial=5')
        self.assertEqual((p.returncode, p.stderr), (OK, ''))
        self.assertEqual(p.stdout, 'edu_mmio.factorial: 0x00000000 -> '
                         '0x00000005 (register 0x00000000 -> 0x00000005)\n')
        self.assertEqual(self.changed(), {8: 5})

    def test_set_keeps_the_other_bits(self):
        struct.pack_into('<Q', self.data, 0x98, 0x100000006)
        self.write(ADDRESS, 'resource0', self.data)
        p = self.set('bar0.dma_command.direction=from_ram')
        self.assertEqual((p.returncode, p.stderr), (OK, ''))
        self.assertEqual(self.changed(), {0x98: 4})

    def test_set_write_only(self):
        p = self.set('bar0.irq_raise=0x11')
        self.assertEqual((p.returncode, p.stderr, p.stdout),
                         (OK, '', 'bar0.irq_raise: -> 0x00000011\n'))
        self.assertEqual(self.changed(), {0x60: 0x11})

    def test_dry_run(self):
        for what in ('bar0.irq_raise=1', 'bar0.factorial=1'):
            p = self.set('--dry-run', what)
            self.assertEqual(p.returncode, OK)
            self.assertTrue(p.stdout.startswith('not written: '))
        self.assertEqual(self.changed(), {})

    def test_refused(self):
        for args in (['bar0.id=1'], ['bar0.id.magic=1'],
                     ['bar0.status.computing=1'], ['bar0.irq_status=0'],
                     ['--clear', 'bar0.factorial=1']):
            p = self.set(*args)
            self.assertEqual((p.returncode, p.stdout), (REFUSED, ''), p)
        for what in ('bar0.factorial=0x100000000', 'bar0.factorial=x'):
            self.assertEqual(self.set(what).returncode, USAGE)
        self.assertEqual(self.changed(), {})

    def test_set_fails(self):
        """Nothing is written after what could not be."""
        self.config.put16(4, 0)
        self.write(ADDRESS, 'config', self.config.bytes)
        p = self.set('bar0.factorial=1', 'header.command=2')
        self.assertEqual(p.returncode, TROUBLE)
        self.assertIn('edu_mmio: memory decoding is off (EIO)', p.stderr)
        self.assertEqual(self.read(ADDRESS, 'config'), self.config.bytes)
        self.assertEqual(self.changed(), {})

    def test_only_what_is_asked_for_is_accessed(self):
        """The file ends before the doorbells: a visit of them is a fault."""
        regs = bytearray(0x4000)
        struct.pack_into('<QI', regs, 0, 0x0000002000010007, 0x00020001)
        self.function(0x8086, 0x1234, {0: (MEM64, regs)}, 0x010802)
        self.write(ADDRESS, 'resource0', regs[:0x1000])
        self.assertEqual(self.get('bar0.vs').stdout, '0x00020001\n')
        self.assertEqual(self.set('bar0.intms=1').returncode, OK)
        p = self.set('nvme_regs.doorbell[3].sq_tail=1')
        self.assertEqual(p.returncode, TROUBLE)
        self.assertIn('(any more)', p.stderr)
        self.write(ADDRESS, 'resource0', regs)
        p = self.set('nvme_regs.doorbell[3].sq_tail=1')
        self.assertEqual((p.returncode, p.stderr), (OK, ''), p)
        self.assertEqual(self.read(ADDRESS, 'resource0')[0x1018], 1)

    def test_reading_would_change_the_device(self):
        """ivshmem's irq_status is cleared by a read: a write needs none."""
        self.data = bytearray(b'\x11' * 256)
        self.function(0x1af4, 0x1110, {0: (MEM32, self.data),
                                       2: (MEM64, bytes(4096))})
        p = self.get('bar0.irq_status')
        self.assertEqual(p.returncode, TROUBLE)
        self.assertIn('not read: that would change the device', p.stderr)

    def test_diff(self):
        """Of two functions of this machine, if it is asked for."""
        second = '0000:00:02.0'
        os.rename(os.path.join(self.root, ADDRESS),
                  os.path.join(self.root, second))
        self.data[8] = 7
        self.function(0x1234, 0x11e8, {0: (MEM32, self.data)})
        args = ['diff', '--root', self.root, second, ADDRESS]
        self.assertEqual(self.good(*args), '')
        p = run(*args, 'bar0')
        self.assertEqual((p.returncode, p.stderr), (NOTHING, ''), p)
        self.assertEqual(p.stdout, second + '\n  edu_mmio.factorial: '
                         '0x00000000 -> 0x00000007\n')
        self.assertIn('no capability "x"', self.bad(NOTHING, *args, 'x'))

    def test_names(self):
        args = ['names', '--root', self.root, '00:01.0']
        with open(os.path.join(self.root, ADDRESS, 'resource0'), 'rb') as f:
            fcntl.flock(f, fcntl.LOCK_EX)  # it cannot be mapped
            self.assertEqual(self.good(*args), 'type0\nedu_mmio\n')
        lines = self.good(*args, 'edu_mmio').splitlines()
        for name in ('edu_mmio.id', 'edu_mmio.id.magic', 'edu_mmio.irq_raise',
                     'edu_mmio.dma_count'):
            self.assertEqual(lines.count(name), 1)
        self.assertNotIn('edu_mmio.dma_count.dma_count', lines)
        for name in self.good(*args, 'header').split():
            self.assertEqual(self.get(name).returncode, OK, name)


class Choice(Regs):
    """Which description fits."""

    def test_none(self):
        self.function(0x1234, 0x5678, {0: (MEM32, bytes(4096))})
        self.refused(NOTHING, 'ENOENT', 'no description', 'bar0')

    def test_by_class(self):
        data = bytearray(0x4000)
        struct.pack_into('<QI', data, 0, 0x0000002000010007, 0x00020001)
        self.function(0x8086, 0x1234, {0: (MEM64, data)}, 0x010802)
        regs = self.registers('bar0')['nvme_regs']
        self.assertEqual(regs['vs']['value'], 0x00020001)
        self.assertIn('doorbell[0].sq_tail', regs)
        # one of them stands for all
        self.assertNotIn('doorbell[1].sq_tail', regs)
        self.assertNotIn('bpinfo', regs)

    def test_by_bars(self):
        bars = {0: (MEM32, bytes(256)), 2: (MEM64, bytes(4096))}
        self.function(0x1af4, 0x1110, bars)
        self.assertEqual(list(self.registers('bar0')), ['ivshmem_plain_regs'])
        self.refused(NOTHING, 'ENOENT', 'no registers there', 'bar2')

    def test_by_more_bars(self):
        bars = {0: (MEM32, bytes(256)), 1: (MEM32, bytes(4096)),
                2: (MEM64, bytes(4096))}
        self.function(0x1af4, 0x1110, bars)
        regs = self.registers('bar0')['ivshmem_doorbell_regs']
        self.assertIsNone(regs['irq_status']['value'])
        self.assertIn('    irq_status: not read: that would change the '
                      'device\n', self.show('bar0').stdout)

    def test_nothing_but_reserved(self):
        bars = {0: (MEM32, bytes(256)), 1: (MEM32, bytes(4096)),
                2: (MEM64, bytes(4096))}
        self.function(0x1af4, 0x1110, bars)
        args = ['map', '--root', self.root, '00:01.0', '1', '--read', '0:4']
        self.assertIn('all of it is reserved: there is nothing to access '
                      '(EACCES)', self.bad(TROUBLE, *args))
        self.assertEqual(json.loads(run(*args, '--json').stdout)
                         ['map']['errors'][0]['error'], 'EACCES')
        self.refused(NOTHING, 'ENOENT', 'no registers there', 'bar1')
        args[4] = '2'
        self.assertIn('BAR 2: at 0xf2000000', self.good(*args))

    def test_bar_of_another_kind(self):
        self.function(0x1234, 0x11e8, {0: (IO, bytes(4096))})
        self.refused(NOTHING, 'ENOENT', 'no description', 'bar0')

    def test_dump(self):
        p = run('show', '-F', SRIOV, '01:00.0', 'bar0')
        self.assertEqual(p.returncode, NOTHING, p)
        self.assertIn('a dump has no contents of BARs', p.stdout)


class Virtio(Regs):
    """Parts of a BAR that capabilities point to."""

    def function_with(self, *caps):
        c = Config()
        c.put16(6, 0x10)
        for kind, bar, offset, length in caps:
            c.std(0x09, struct.pack('<BBBBHII', 16, kind, bar, 0, 0, offset,
                                    length))
        self.data = bytearray(0x4000)
        struct.pack_into('<IIII', self.data, 0x1000, 0, 0x30000002, 0, 2)
        struct.pack_into('<HHBB', self.data, 0x1010, 0xffff, 3, 0x0f, 7)
        struct.pack_into('<HH', self.data, 0x1038, 0x1234, 1)
        self.function(0x1af4, 0x1042, {4: (MEM64, self.data)}, config=c)

    def test_where_it_is(self):
        self.function_with((1, 4, 0x1000, 0x38), (3, 4, 0x2000, 4))
        regs = self.registers('bar4')
        self.assertEqual(list(regs), ['virtio1_common', 'virtio1_isr'])
        common = regs['virtio1_common']
        self.assertEqual(common['num_queues']['value'], 3)
        self.assertEqual(common['device_status']['value'], 0x0f)
        self.assertEqual(common['device_status']['fields'][0]['label'],
                         'acknowledge, driver, driver_ok, features_ok')
        self.assertEqual(common['config_msix_vector']['fields'][0]['label'],
                         'no_vector')
        self.assertNotIn('queue_reset', common)
        self.assertIsNone(regs['virtio1_isr']['status']['value'])
        out = self.show('virtio1_common').stdout
        self.assertIn('  [bar4+1000] virtio1_common: ', out)
        self.assertNotIn('virtio1_isr', out)

    def test_longer(self):
        self.function_with((1, 4, 0x1000, 0x3c))
        common = self.registers('bar4')['virtio1_common']
        self.assertEqual(common['queue_notify_data']['value'], 0x1234)
        self.assertEqual(common['queue_reset']['value'], 1)
        self.assertNotIn('admin_queue_index', common)

    def test_first_that_can_be(self):
        self.function_with((1, 6, 0x1000, 0x38), (1, 4, 0x1002, 0x38),
                           (1, 4, 0x1000, 0x37), (1, 4, 0x1000, 0x38))
        self.assertEqual(self.registers('bar4')['virtio1_common']
                         ['num_queues']['value'], 3)

    def test_past_the_end(self):
        self.function_with((1, 4, 0x3ffc, 0x38))
        self.refused(TROUBLE, 'ERANGE', 'past the end', 'bar4',
                     where='virtio1_common')

    def test_none(self):
        self.function_with((3, 4, 0x2000, 4))
        self.assertEqual(list(self.registers('bar4')), ['virtio1_isr'])
        self.refused(NOTHING, 'ENOENT', 'has no registers there', 'bar0')
        self.refused(NOTHING, 'ENOENT', 'lacks the capability',
                     'virtio1_common')

    def test_not_possible(self):
        for place in ((1, 6, 0x1000, 0x38), (1, 4, 0x1002, 0x38),
                      (1, 4, 0x1000, 0x37)):
            self.function_with(place)
            self.refused(TROUBLE, 'EBADMSG', 'not valid', 'virtio1_common')
            if place[1] == 4:
                self.refused(TROUBLE, 'EBADMSG', 'not valid', 'bar4',
                             where='virtio1_common')
            else:
                self.refused(NOTHING, 'ENOENT', 'no registers there', 'bar4')
            self.refused(NOTHING, 'ENOENT', 'no registers there', 'bar0')

    def test_others_are_shown(self):
        for place, symbol in (((1, 4, 0x3ffc, 0x38), 'ERANGE'),
                              ((1, 4, 0x1002, 0x38), 'EBADMSG')):
            self.function_with(place, (3, 4, 0x2000, 4))
            p = self.show('bar4')
            self.assertEqual((p.returncode, p.stderr), (TROUBLE, ''))
            self.assertIn('  virtio1_common: ', p.stdout)
            self.assertIn('] virtio1_isr: ', p.stdout)
            d = self.document(TROUBLE, 'bar4')
            self.assertEqual([(e['where'], e['error']) for e in d['errors']],
                             [('virtio1_common', symbol)])
            self.assertEqual([c['name'] for c in d['capabilities']],
                             ['virtio1_isr'])

    def test_list_cannot_be_read(self):
        """The part may be anywhere; so map keeps off."""
        self.function_with((3, 4, 0x2000, 4))
        at = self.config.bytes[0x34]
        self.config.put(at, bytes([9, at]))  # a loop
        self.write(ADDRESS, 'config', self.config.bytes)
        d = self.document(TROUBLE, 'bar4')
        self.assertIn(('virtio1_common', 'ELOOP'),
                      [(e['where'], e['error']) for e in d['errors']])
        p = run('map', '--root', self.root, '00:01.0', '2', '--read', '0:4')
        self.assertEqual(p.returncode, TROUBLE, p)
        self.assertIn('where the device has registers cannot be read (ELOOP)',
                      p.stderr)

    def test_capability_is_cut_off(self):
        """Where the part is cannot be told: that is not the same as its absence."""
        self.function_with((1, 4, 0x1000, 0x38))
        at = self.config.bytes[0x34]
        for end in (at + 12, at + 8, at + 4):
            self.write(ADDRESS, 'config', self.config.bytes[:end])
            for name in 'virtio1_common', 'bar4':
                d = self.document(TROUBLE, name)
                self.assertEqual([(e['where'], e['error'], e['message']) for e in d['errors']],
                                 [('virtio1_common', 'ENODATA',
                                   'the capability that tells where it is cannot be read')], end)

    def test_map_refuses_registers(self):
        self.function_with((1, 4, 0x1000, 0x38))
        p = run('map', '--root', self.root, '00:01.0', '4', '--read', '0:4')
        self.assertEqual(p.returncode, TROUBLE, p)
        self.assertIn('EOPNOTSUPP', p.stderr)


class All(Regs):
    def test_of_all_functions_those_that_have_it(self):
        self.function(0x1234, 0x11e8, {0: (MEM32, edu())})
        self.add('0000:00:02.0', self.config.bytes[:0x2c] + bytes(0xd4))
        p = run('show', '--root', self.root, 'bar0')
        self.assertEqual((p.returncode, p.stderr), (OK, ''))
        self.assertEqual(p.stdout.count('edu_mmio'), 1)
        self.assertNotIn('00:02.0', p.stdout)
        # a name that none of them has
        p = run('show', '--root', self.root, 'bar0', 'bar1', 'x')
        self.assertEqual((p.returncode, p.stderr), (
            NOTHING, 'pcicap: no capability "bar1"\n'
            'pcicap: no capability "x"\n'))
        self.assertEqual(p.stdout.count('edu_mmio'), 1)

    def test_each_function_has_its_own_registers(self):
        first = '0000:00:00.0'
        self.function(0x1af4, 0x1110, {0: (MEM32, b'\x11' * 0x100000),
                                       2: (MEM64, bytes(4096))})
        os.rename(os.path.join(self.root, ADDRESS),
                  os.path.join(self.root, first))
        self.function(0x1234, 0x11e8, {0: (MEM32, edu())})
        for args in (['ivshmem_plain_regs.position', 'edu_mmio'],
                     ['ivshmem_plain_regs', 'edu_mmio'], ['bar0']):
            p = run('show', '--root', self.root, '-v', *args)
            self.assertIn(' 0x010000ed id:', p.stdout)
            self.assertEqual(p.returncode, NOTHING if '.' in args[0] else OK)



class Ports(Regs):
    """A 16550: banks, registers of one offset, an I/O BAR."""

    def serial(self, lcr, command=1):
        config = Config()
        self.function(0x1b36, 2, {0: (IO, bytes([0x41, 2, 0xc1, lcr, 0, 0x60, 0xb0, 0x5a]))}, 0x070002, config)
        config.put(4, struct.pack('<H', command))
        self.write(ADDRESS, 'config', config.bytes)

    def set(self, *args):
        return run('set', '--root', self.root, '00:01.0', *args)

    def byte(self, i):
        return self.read(ADDRESS, 'resource0')[i]

    def test_banks(self):
        self.serial(0x03)
        regs = self.registers('bar0')['serial16550_port']
        self.assertEqual(list(regs), ['lcr', 'rbr', 'thr', 'ier', 'iir', 'fcr', 'mcr', 'lsr', 'msr', 'scr'])
        self.assertEqual((regs['scr']['value'], regs['rbr']['value']), (0x5a, None))
        self.serial(0x83)
        regs = self.registers('bar0')['serial16550_port']
        self.assertEqual(list(regs), ['lcr', 'dll', 'dlm', 'iir', 'fcr', 'mcr', 'lsr', 'msr', 'scr'])
        self.assertEqual(regs['dll']['value'], 0x41)

    def test_set(self):
        self.serial(0x03)
        self.assertEqual(self.set('serial16550_port.lcr.dlab=1', 'serial16550_port.dll=12').returncode, OK)
        self.assertEqual((self.byte(3), self.byte(0)), (0x83, 12))
        self.assertEqual(self.set('serial16550_port.lcr.word_length=7bits').returncode, OK)
        self.assertEqual(self.byte(3), 0x82)
        p = self.set('serial16550_port.rbr=1')
        self.assertEqual(p.returncode, NOTHING, p)

    def test_not_there(self):
        self.serial(0x03, command=2)
        p = self.show('bar0')
        self.assertEqual(p.returncode, TROUBLE, p)
        self.assertIn('I/O decoding is off', p.stdout + p.stderr)

if __name__ == '__main__':
    assert os.path.exists(PCICAP)
    unittest.main()
