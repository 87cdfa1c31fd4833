#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""pcicap show and map: devices that are made up for it, in tests/tools/devices.

PCICAP=program with them test_devices.py, from the top of the tree.
"""
import fcntl
import json
import os
import struct
import unittest

from cli import NOTHING, OK, TROUBLE, run
from images import Config
from test_regs import ADDRESS, MEM32, MEM64, Regs

VENDOR = 0x5555


class Made(Regs):
    def function_with(self, device, bars, *places):
        c = Config()
        c.put16(6, 0x10)
        for bar, offset, length in places:
            c.std(0x09, struct.pack('<BBB3xII', 16, 0, bar, offset, length))
        self.function(VENDOR, device, bars, config=c)

    def map(self, *args):
        return run('map', '--root', self.root, '00:01.0', *args)


class Parts(Made):
    def setUp(self):
        super().setUp()
        data = bytearray(0x1000)
        struct.pack_into('<I', data, 0, 0x00030001)
        struct.pack_into('<I', data, 0x40, 0x11223344)
        struct.pack_into('<I', data, 0x80, 0x55555555)
        self.data = data

    def values(self, cap):
        return {r['name']: r['value'] for r in cap['registers']}

    def test_reserved_in_any_order(self):
        self.function_with(1, {0: (MEM32, self.data)}, (0, 0x40, 0x40))
        for args in (['bar0'], ['test_parts_whole'],
                     ['test_parts_common', 'test_parts_whole'],
                     ['test_parts_whole', 'test_parts_common']):
            p = self.show(*args)
            self.assertEqual(p.returncode, TROUBLE, p)
            self.assertIn('  dynamic: reserved: not to be accessed\n',
                          p.stdout)
            d = self.document(TROUBLE, *args)
            values = {c['name']: self.values(c) for c in d['capabilities']}
            self.assertEqual(values['test_parts_whole'],
                             {'spot': 0x00030001, 'dynamic': None})
            self.assertEqual([(e['where'], e['error']) for e in d['errors']],
                             [('test_parts_whole.dynamic', 'EACCES')])
            if len(values) == 2:
                self.assertEqual(values['test_parts_common'],
                                 {'first': 0x11223344})

    def test_part_of_a_reserved_area(self):
        self.function_with(1, {0: (MEM32, self.data)}, (0, 0x80, 0x10))
        d = self.document(TROUBLE, 'test_parts_common')
        self.assertEqual(self.values(d['capabilities'][0]), {'first': None})
        self.assertEqual(self.show('test_parts_common').returncode, TROUBLE)

    def test_not_possible(self):
        """Of a BAR, only what says that it is there."""
        for place, bar in (((6, 0x40, 0x40), None), ((1, 0x42, 0x40), 'bar1'),
                           ((1, 0x40, 0x0f), 'bar1')):
            self.function_with(1, {0: (MEM32, bytes(0x1000)),
                                   1: (MEM32, bytes(0x1000))}, place)
            self.refused(TROUBLE, 'EBADMSG', 'not valid', 'test_parts_common')
            for i in range(6):
                name = 'bar%d' % i
                if name == bar:
                    self.refused(TROUBLE, 'EBADMSG', 'not valid', name,
                                 where='test_parts_common')
                elif i:
                    self.refused(NOTHING, 'ENOENT', 'no registers there', name)
                else:
                    self.assertEqual(list(self.registers(name)),
                                     ['test_parts_whole'])
            p = self.map('1', '--read', '0:4')
            self.assertEqual(p.returncode, TROUBLE if bar else OK, p)


class Shared(Made):
    def test_reserved(self):
        data = bytes(range(256)) * 16
        self.function_with(2, {2: (MEM64, data)})
        for args in (['--read', '0x800:1'], ['--read', '0x7ff:2'],
                     ['--read', '0x8ff:1'], ['--read', '0:0x1000'],
                     ['--write', '0x800=deadbeef'],
                     ['--write', '0x8ff=00', '--dry-run']):
            p = self.map('2', *args)
            self.assertEqual((p.returncode, p.stdout), (TROUBLE, ''), p)
            self.assertIn('reserved: not to be accessed (EACCES)', p.stderr)
            p = self.map('2', '--json', *args)
            self.assertEqual(p.returncode, TROUBLE)
            e = json.loads(p.stdout)['map']['errors']
            self.assertEqual([e[0]['error'], e[0]['message']],
                             ['EACCES', 'reserved: not to be accessed'])
        self.assertEqual(self.read(ADDRESS, 'resource2'), data)
        for args in (['--read', '0x7ff:1'], ['--read', '0x900:0x700'],
                     ['--write', '0x900=00']):
            self.assertEqual(self.map('2', *args).returncode, OK)


class Many(Made):
    def test_more_than_there_is_room_for(self):
        self.function_with(3, {0: (MEM32, bytes(0x1000))}, (0, 0x40, 0x40))
        p = self.show('bar0')
        self.assertEqual((p.returncode, p.stderr), (TROUBLE, ''), p)
        self.assertIn('  test_nine_part_8: ', p.stdout.replace('[bar0+40] ', ''))
        self.assertIn('  bar0: more parts than can be shown at once (ENOSPC)\n',
                      p.stdout)
        d = self.document(TROUBLE, 'bar0')
        self.assertEqual(len(d['capabilities']), 8)
        self.assertEqual([(e['where'], e['error']) for e in d['errors']],
                         [('bar0', 'ENOSPC')])
        self.assertEqual(list(self.registers('test_nine_part_9')),
                         ['test_nine_part_9'])

    def test_each_is_said(self):
        self.function_with(3, {0: (MEM32, bytes(0x1000))}, (0, 0xff8, 0x40))
        args = ['bar0'] + ['test_nine_part_%d' % i for i in range(1, 10)]
        args += ['bar%d' % i for i in range(1, 6)]
        d = self.document(TROUBLE, *args)
        self.assertEqual([(e['where'], e['error']) for e in d['errors']],
                         [('test_nine_part_%d' % i, 'ERANGE')
                          for i in range(1, 9)] +
                         [('bar0', 'ENOSPC'), ('test_nine_part_9', 'ENOSPC')] +
                         [('bar%d' % i, 'ENOENT') for i in range(1, 6)])


class Long(Made):
    NAME = ('a_device_name_that_has_forty_eight_characters_ok_'
            'a_part__name_that_has_forty_eight_characters_too')

    def test_names(self):
        self.function_with(4, {0: (MEM32, bytes(0x1000))})
        for arg in ('bar0', self.NAME):
            self.assertEqual(list(self.registers(arg)), [self.NAME])
            self.assertIn('  [bar0] %s: ' % self.NAME, self.show(arg).stdout)
        self.assertEqual(self.show(self.NAME[:31]).returncode, NOTHING)

    def test_in_messages(self):
        self.function_with(4, {0: (MEM32, bytes(0x1000))})
        with open(os.path.join(self.root, ADDRESS, 'resource0'), 'rb') as f:
            fcntl.flock(f, fcntl.LOCK_EX)
            self.refused(TROUBLE, 'EBUSY', 'has it', self.NAME)
        self.write(ADDRESS, 'resource0', b'')
        d = self.document(TROUBLE, 'bar0')
        self.assertEqual(d['errors'][0]['where'], self.NAME + '.id')


if __name__ == '__main__':
    unittest.main()
