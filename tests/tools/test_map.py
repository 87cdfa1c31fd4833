#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""pcicap map: BARs that are files of a folder like that of sysfs.

PCICAP=program test_map.py, from the top of the tree.
"""
import fcntl
import json
import os
import shutil
import subprocess
import tempfile
import unittest

import jsonschema

import bar_images
from cli import NOTHING, OK, PCICAP, TROUBLE, USAGE, Tree, run

ADDRESS = '0000:00:01.0'
SIZE = 0x4000
PATTERN = bytes((i ^ i >> 8) & 0xff for i in range(SIZE))
# memory, 64-bit memory, I/O, one without an address, memory as long as a page
RESOURCE = b'''\
0x00000000fe000000 0x00000000fe003fff 0x0000000000040200
0x0000000000000000 0x0000000000000000 0x0000000000000000
0x000000000000e000 0x000000000000e01f 0x0000000000040101
0x0000004000000000 0x0000004000003fff 0x000000000014220c
0x0000000000000000 0x0000000000003fff 0x0000000020040200
0x00000000fd000000 0x00000000fd000fff 0x0000000000040200
'''
with open('tools/pcicap.schema.json', encoding='utf-8') as schema:
    VALIDATOR = jsonschema.Draft202012Validator(json.load(schema))


class Map(Tree):
    def setUp(self):
        super().setUp()
        self.add(ADDRESS, bar_images.function([0xfe000000]).bytes)
        self.write(ADDRESS, 'resource', RESOURCE)
        self.write(ADDRESS, 'resource0', PATTERN)
        self.write(ADDRESS, 'resource3', PATTERN)
        self.write(ADDRESS, 'resource5', bytes([0xff]) * 4096)

    def path(self, name):
        return os.path.join(self.root, ADDRESS, name)

    def map(self, *args):
        return run('map', '--root', self.root, '00:01.0', *args)

    def mapped(self, *args):
        p = self.map(*args)
        self.assertEqual((p.returncode, p.stderr), (OK, ''), args)
        return p.stdout

    def document(self, status, *args):
        p = self.map('--json', *args)
        self.assertEqual(p.returncode, status, p)
        out = json.loads(p.stdout)
        self.assertEqual([e.message for e in VALIDATOR.iter_errors(out)], [])
        return out['map']

    def refused(self, status, symbol, *args):
        """As text and as JSON; nothing is written."""
        p = self.map(*args)
        self.assertEqual((p.returncode, p.stdout), (status, ''), p)
        self.assertIn('(%s)' % symbol, p.stderr)
        out = self.document(status, *args)
        self.assertEqual([e['error'] for e in out['errors']], [symbol])
        self.assertFalse(out['done'])
        self.assertEqual(self.read(ADDRESS, 'resource0'), PATTERN)
        return p.stderr


class Read(Map):
    def test_where_it_is(self):
        head = self.mapped('3', '--read', '0:1').splitlines()[0]
        self.assertEqual(head, ADDRESS + ' BAR 3: at 0x4000000000, 16 KiB, '
                         'cache mode uc')

    def test_as_hexdump(self):
        if not shutil.which('hexdump'):
            self.skipTest('no hexdump')
        for offset, n in ((0, SIZE), (0, 1), (3, 16), (0x1ff, 4097), (7, 8),
                          (SIZE - 5, 5)):
            out = self.mapped('0', '--read', '%d:0x%x' % (offset, n))
            theirs = subprocess.run(
                ['hexdump', '-Cv', '-s', str(offset), '-n', str(n),
                 self.path('resource0')], capture_output=True, text=True,
                check=True).stdout.splitlines()
            self.assertEqual(out.splitlines()[1:], theirs[:-1])

    def test_json(self):
        for offset, n in ((0, SIZE), (5, 9), (SIZE - 1, 1)):
            out = self.document(OK, '0', '--read', '%d:%d' % (offset, n))
            self.assertEqual(bytes.fromhex(out['data']),
                             PATTERN[offset:offset + n])
            self.assertEqual((out['start'], out['size'], out['operation']),
                             (0xfe000000, SIZE, 'read'))
            self.assertEqual((out['offset'], out['length'], out['done']),
                             (offset, n, True))

    def test_all_ones_of_a_device_that_is_there(self):
        self.assertEqual(self.document(OK, '5', '--read', '0:4')['data'],
                         'ffffffff')

    def test_numbers(self):
        for text in ('0x10:0x10', '16:16', '0X10:16', '0x0010:16'):
            self.assertIn('00000010 ', self.mapped('0', '--read', text))


class Write(Map):
    def test_write(self):
        self.assertEqual(self.mapped('0', '--write', '0x123=DEADbeef00')
                         .splitlines()[1], '0x123: 5 bytes written')
        changed = bytearray(PATTERN)
        changed[0x123:0x128] = bytes.fromhex('deadbeef00')
        self.assertEqual(self.read(ADDRESS, 'resource0'), changed)
        self.assertEqual(self.read(ADDRESS, 'resource3'), PATTERN)

    def test_json(self):
        out = self.document(OK, '3', '--write', '16=00112233445566778899')
        self.assertEqual((out['operation'], out['data'], out['done']),
                         ('write', '00112233445566778899', True))
        self.assertEqual(self.read(ADDRESS, 'resource3')[16:26].hex(),
                         out['data'])

    def test_dry_run(self):
        self.assertIn('not written: 0x0: 1 bytes\n',
                      self.mapped('0', '--write', '0=ff', '--dry-run'))
        out = self.document(OK, '0', '--write', '0=ff', '--dry-run')
        self.assertFalse(out['done'])
        self.assertEqual(self.read(ADDRESS, 'resource0'), PATTERN)
        self.refused(TROUBLE, 'ERANGE', '0', '--dry-run', '--write',
                     '0x4000=00')


class Cache(Map):
    def test_modes(self):
        self.write(ADDRESS, 'resource3_wc', PATTERN)
        for bar, asked, got in (('3', 'uc', 'uc'), ('3', 'wc', 'wc'),
                                ('3', 'wb', 'wc'), ('0', 'wc', 'uc')):
            out = self.document(OK, bar, '--read', '0:1', '--cache', asked)
            self.assertEqual(out['cache'], {'asked': asked, 'got': got})
        self.assertIn('cache mode uc (not wc)\n',
                      self.mapped('0', '--read', '0:1', '--cache', 'wc'))

    def test_written_through_the_right_file(self):
        self.write(ADDRESS, 'resource3_wc', PATTERN)
        self.mapped('3', '--write', '0=aa', '--cache', 'wc')
        self.assertEqual(self.read(ADDRESS, 'resource3_wc')[0], 0xaa)


class Refused(Map):
    def test_no_such_thing(self):
        p = run('map', '--root', self.root, '00:02.0', '0', '--read', '0:1')
        self.assertEqual(p.returncode, NOTHING)
        self.assertIn('no such function', p.stderr)
        for bar in ('1', '4'):
            self.refused(NOTHING, 'ENXIO', bar, '--read', '0:1')
        os.remove(self.path('resource3'))
        self.refused(TROUBLE, 'EOPNOTSUPP', '3', '--read', '0:1')

    def test_io(self):
        self.assertIn('an I/O BAR', self.refused(TROUBLE, 'EOPNOTSUPP', '2',
                                                 '--read', '0:1'))

    def test_bounds(self):
        for args in (('--read', '0:0x4001'), ('--read', '0x4000:1'),
                     ('--read', '0xffffffffffffffff:2'),
                     ('--read', '1:0xffffffffffffffff'),
                     ('--write', '0x3fff=0011'), ('--write', '0x10000=00')):
            self.assertIn('past the end', self.refused(TROUBLE, 'ERANGE', '0',
                                                       *args))

    def test_lock(self):
        with open(self.path('resource0'), 'rb') as f:
            fcntl.flock(f, fcntl.LOCK_EX)
            for args in (('--read', '0:1'), ('--write', '0=00')):
                self.assertIn('has it', self.refused(TROUBLE, 'EBUSY', '0',
                                                     *args))
            # another BAR is another file
            self.mapped('3', '--read', '0:1')
        self.mapped('0', '--read', '0:1')

    def test_not_permitted(self):
        os.chmod(self.path('resource0'), 0o444)
        args = ['map', '--root', self.root, '00:01.0', '0', '--write', '0=00']
        with tempfile.TemporaryDirectory() as place:
            program = PCICAP
            before = []
            if not os.getuid():
                if not shutil.which('setpriv'):
                    self.skipTest('needs setpriv')
                before = ['setpriv', '--reuid=65534', '--clear-groups']
                os.chmod(place, 0o755)
                os.chmod(self.root, 0o755)
                program = shutil.copy(PCICAP, place)
            p = subprocess.run([*before, program, *args], capture_output=True,
                               text=True, check=False)
        self.assertEqual(p.returncode, TROUBLE, p)
        self.assertIn('not permitted (EACCES)', p.stderr)

    def test_the_mapping_goes_away(self):
        """The file is shorter than the BAR: touching it is SIGBUS."""
        self.write(ADDRESS, 'resource3', b'')
        for args in (('--read', '0:1'), ('--write', '0=00')):
            p = self.map('3', *args)
            self.assertEqual(p.returncode, TROUBLE, p)
            self.assertIn('the mapping cannot be accessed', p.stderr)
            out = self.document(TROUBLE, '3', *args)
            self.assertEqual([e['error'] for e in out['errors']], ['EIO'])
        self.write(ADDRESS, 'resource3', PATTERN[:0x1000])
        out = self.document(TROUBLE, '3', '--read', '0:0x2000')
        self.assertEqual(bytes.fromhex(out['data']), PATTERN[:0x1000])
        self.assertFalse(out['done'])

    def test_decoding_off(self):
        self.write(ADDRESS, 'config',
                   bar_images.function([0xfe000000], command=1).bytes)
        self.assertIn('decoding is off', self.refused(
            TROUBLE, 'EIO', '0', '--write', '0=00'))
        # a VF has no such bit
        config = bar_images.function([0], command=0).bytes
        config[:4] = b'\xff' * 4
        self.write(ADDRESS, 'config', config)
        self.mapped('0', '--read', '0:1')

    def test_gone(self):
        self.write(ADDRESS, 'config', b'\xff' * 256)
        self.refused(NOTHING, 'ENODEV', '0', '--read', '0:1')

    def test_usage(self):
        good = ['--root', self.root, '00:01.0', '0']
        for args in (
                ['--read', '0:1', '--write', '0=00'], [], ['--dry-run'],
                ['--read', '0:1', '--dry-run'], ['--read', '0:0'],
                ['--read', '0'], ['--read', ':1'], ['--read', '0:'],
                ['--read', '0:1x'], ['--read', '-1:1'], ['--read', '0x:1'],
                ['--read', '0:1:2'], ['--read', '18446744073709551616:1'],
                ['--write', '0'], ['--write', '0='], ['--write', '0=0'],
                ['--write', '0=000'], ['--write', '0=0g'],
                ['--write', '0:00'], ['--write', '0=0x00'],
                ['--read', '0:1', '--cache', 'x'],
                ['--read', '0:1', '--raw'], ['--read', '0:1', '-v'],
                ['--read', '0:1', '--clear'], ['--read', '0:1', '--stats'],
                ['--read', '0:1', '-F', self.path('config')],
                ['--read', '0:1', 'more']):
            self.bad(USAGE, 'map', *good, *args)
        for args in (['0'], ['00:01.0'], [], ['x', '0'], ['00:01.0', 'x'],
                     ['00:01.0', '6'], ['00:01.0', '256'], ['00:01.0', '-1'],
                     ['00:01.0', '']):
            self.bad(USAGE, 'map', '--root', self.root, '--read', '0:1',
                     '--', *args)
        self.assertIn('EINVAL', self.bad(
            USAGE, 'map', '--root', self.root, '00:01.0', '6', '--read',
            '0:1'))
        self.assertEqual(self.read(ADDRESS, 'resource0'), PATTERN)


if __name__ == '__main__':
    unittest.main()
