#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Failed accesses, odd files and loose names never become data.

PCICAP=program INJECT_LIB=library test_faults.py, from the top of the tree.
"""
import errno
import json
import os
import struct
import tempfile
import unittest

import jsonschema

import images
from cli import (NOTHING, OK, PCICAP, REFUSED, RESET, TROUBLE, USAGE, Tree, contents,
                 run)

ADDRESS = '0000:01:00.0'
LIBRARY = os.path.abspath(os.environ['INJECT_LIB'])
with open('tools/pcicap.schema.json', encoding='utf-8') as schema:
    VALIDATOR = jsonschema.Draft202012Validator(json.load(schema))


class Faults(Tree):
    def setUp(self):
        super().setUp()
        self.add(ADDRESS, contents(RESET))

    def call(self, command, *args, inject=''):
        """A hang ends by a timeout."""
        env = dict(os.environ, ASAN_OPTIONS='verify_asan_link_order=0')
        if inject:
            env.update(LD_PRELOAD=LIBRARY, INJECT=inject)
        return run(command, '--root', self.root, *args, env=env, timeout=20)

    def document(self, status, *args, inject=''):
        p = self.call(args[0], '--json', *args[1:], inject=inject)
        self.assertEqual((p.returncode, p.stderr), (status, ''), p)
        out = json.loads(p.stdout)
        self.assertEqual([e.message for e in VALIDATOR.iter_errors(out)], [])
        return out['devices'][0]

    def config(self):
        return self.read(ADDRESS, 'config')


class Identity(Faults):
    """A failed read of the IDs or the class is no ID and no class."""

    def test_ids(self):
        inject = 'read:0:%d' % errno.EIO
        for command in ('list', 'show', 'bars'):
            p = self.call(command, inject=inject)
            self.assertEqual(p.returncode, TROUBLE, p)
            self.assertIn('[0108]: unknown device\n'
                          '  vendor and device ID: access failed\n', p.stdout)
            self.assertNotIn('ffff:ffff', p.stdout)
            d = self.document(TROUBLE, command, inject=inject)
            self.assertEqual((d['vendor'], d['device'], d['class']),
                             (None, None, 0x010802))
            self.assertIn({'where': 'vendor and device ID', 'error': 'EIO',
                           'message': 'access failed'}, d['errors'])

    def test_class(self):
        inject = 'read:8:%d' % errno.EIO
        p = self.call('list', inject=inject)
        self.assertEqual(p.returncode, TROUBLE, p)
        self.assertIn('unknown class: ', p.stdout)
        self.assertIn('[1b36:0010]\n  class code: access failed\n', p.stdout)
        self.assertNotIn('0000]', p.stdout)
        d = self.document(TROUBLE, 'list', inject=inject)
        self.assertEqual((d['vendor'], d['class']), (0x1b36, None))

    def test_function(self):
        self.write(ADDRESS, 'config', b'')
        d = self.document(TROUBLE, 'list')
        self.assertEqual((d['vendor'], d['device'], d['class']),
                         (None, None, None))

    def test_good(self):
        d = self.document(OK, 'list')
        self.assertEqual((d['vendor'], d['device'], d['class'], d['errors']),
                         (0x1b36, 0x0010, 0x010802, []))


class Lists(Faults):
    def test_both_lists_loop(self):
        """Each has an error of its own, though it is the same one."""
        c = images.Config()
        c.pcie()
        at = c.bytes[0x34]
        c.bytes[at + 1] = at
        c.ext(0x0d, 1, bytes(8))
        c.put32(0x100, 0x1001000d)
        self.write(ADDRESS, 'config', c.bytes)
        p = self.call('list')
        self.assertEqual(p.returncode, TROUBLE)
        self.assertEqual([line for line in p.stdout.splitlines()
                          if 'loops' in line],
                         ['  standard capabilities: corrupt capability list: '
                          'it loops',
                          '  extended capabilities: corrupt capability list: '
                          'it loops'])
        d = self.document(TROUBLE, 'list')
        self.assertEqual([(e['where'], e['error']) for e in d['errors']],
                         [('standard capabilities', 'ELOOP'),
                          ('extended capabilities', 'ELOOP')])

    def test_met_on_the_way(self):
        """The way to the extended list is the standard one."""
        inject = 'read:52:%d' % errno.EIO  # 34h
        d = self.document(TROUBLE, 'list', inject=inject)
        self.assertEqual([e['where'] for e in d['errors']],
                         ['standard capabilities'])

    def test_a_capability_that_may_be_there(self):
        for inject, name in (('read:52:5', 'sriov.num_vfs'),
                             ('read:52:5', 'pm.ctrl'),
                             ('read:52:5', '@128.ctrl'),
                             ('read:52:5', 'std_7f.raw[0]'),
                             ('read:256:5', 'sriov.num_vfs'),
                             ('read:256:5', 'ext_0abc.raw[0]')):
            for args in (['get', '01:00.0', name], ['get', name],
                         ['set', '01:00.0', name + '=1']):
                p = self.call(*args, inject=inject)
                self.assertEqual((p.returncode, p.stdout), (TROUBLE, ''), p)
                self.assertIn('may be there: access failed', p.stderr)
                self.assertNotIn('no capability', p.stderr)
            name = name.split('.')[0]
            p = self.call('show', '01:00.0', name, inject=inject)
            self.assertEqual((p.returncode, p.stderr), (TROUBLE, ''), p)
            self.assertIn(' capabilities: access failed', p.stdout)
            d = self.document(TROUBLE, 'show', name, inject=inject)
            self.assertEqual(d['capabilities'], [])
        self.assertEqual(self.config(), contents(RESET))

    def test_a_capability_that_is_not(self):
        """Its list was read; or there is none of this name anywhere."""
        for inject, name in (('', 'dpc.cap'), ('read:256:5', 'vpd.addr'),
                             ('read:256:5', 'nonsense.x')):
            p = self.call('get', '01:00.0', name, inject=inject)
            self.assertEqual((p.returncode, p.stdout), (NOTHING, ''), p)
            self.assertIn('no capability', p.stderr)


class Names(Faults):
    """What is not exactly a name or a number is none."""

    def test_names(self):
        for name in ('@.command', '@-fffffffffffffee0.num_vfs',
                     '@0x120.num_vfs', '@+120.num_vfs', '@ 120.num_vfs',
                     '@10000000000000120.num_vfs', 'sriov#-0.num_vfs',
                     'sriov#+0.num_vfs', 'sriov# 0.num_vfs',
                     'sriov#00.num_vfs', 'sriov#.num_vfs',
                     'sriov#0#0.num_vfs', 'sriov#18446744073709551616.num_vfs',
                     'sriov.num_vfs.', '.num_vfs', 'header#0.command',
                     'sriov.vf_bar[00]', 'sriov.vf_bar[ 1]', 'Sriov.num_vfs'):
            for args in (['set', '01:00.0', name + '=1'],
                         ['get', '01:00.0', name]):
                p = self.call(*args)
                self.assertEqual((p.returncode, p.stdout), (NOTHING, ''),
                                 (args, p))
        for name in ('@', '@-120', '@0x120', 'sriov#-0', 'sriov#00', 'bar00'):
            p = self.call('show', '01:00.0', name)
            self.assertEqual(p.returncode, NOTHING, p)
        self.assertEqual(self.config(), contents(RESET))
        for name in ('@120', '@0120', 'sriov', 'sriov#0'):
            p = self.call('get', '01:00.0', name + '.total_vfs')
            self.assertEqual((p.returncode, p.stdout), (OK, '8\n'), p)

    def test_numbers(self):
        """One syntax in set and in map."""
        for value in ('010', '00', '-1', '+1', ' 1', '1 ', '0x', '0b1', '1e1',
                      '', '0x1g', '0x10000000000000000',
                      '18446744073709551616', '08', 'x1'):
            p = self.call('set', '01:00.0', 'sriov.num_vfs=' + value)
            self.assertEqual((p.returncode, p.stdout), (USAGE, ''), (value, p))
            for args in (['--read', value + ':4'], ['--read', '0:' + value],
                         ['--write', value + '=00']):
                p = self.call('map', '01:00.0', '0', *args)
                self.assertEqual((p.returncode, p.stdout), (USAGE, ''),
                                 (args, p))
        p = self.call('set', '01:00.0', 'sriov.num_vfs=010')
        self.assertIn('no leading zero', p.stderr)
        self.assertEqual(self.config(), contents(RESET))
        for value, number in (('0x0a', 10), ('8', 8), ('0X7', 7), ('0', 0)):
            p = self.call('set', '01:00.0', 'sriov.num_vfs=' + value)
            self.assertEqual(p.returncode, OK, p)
            self.assertEqual(self.config()[0x130], number)


class Files(Faults):
    def test_sizes(self):
        for size, text in ((0, 'less than 64 bytes'),
                           (63, 'less than 64 bytes'),
                           (4097, 'more than 4096 bytes')):
            self.write(ADDRESS, 'config', bytes(size))
            p = self.call('list')
            self.assertEqual(p.returncode, TROUBLE)
            self.assertIn('cannot be read: configuration space has ' + text,
                          p.stdout)
            for args in (['get', '01:00.0', 'pm.ctrl'],
                         ['set', '01:00.0', 'pm.ctrl=1']):
                p = self.call(*args)
                self.assertEqual(p.returncode, TROUBLE)
                self.assertIn(text, p.stderr)

    def test_link_that_loops(self):
        """The system's ELOOP is no capability list."""
        path = os.path.join(self.root, ADDRESS, 'config')
        os.unlink(path)
        os.symlink('config', path)
        p = self.call('list')
        self.assertEqual(p.returncode, TROUBLE)
        self.assertIn('cannot be read: access failed', p.stdout)
        os.symlink('loop', os.path.join(self.root, 'loop'))
        p = run('list', '--root', os.path.join(self.root, 'loop'))
        self.assertEqual(p.returncode, TROUBLE)
        self.assertNotIn('capability', p.stderr)

    def test_fifos(self):
        """Nobody waits for their other end."""
        self.write(ADDRESS, 'resource', b'0x00000000f0000000 '
                   b'0x00000000f0003fff 0x0000000000140204\n' +
                   b'0x%016x 0x%016x 0x%016x\n' % (0, 0, 0) * 5)
        config = bytearray(contents(RESET))
        config[4] |= 2
        self.write(ADDRESS, 'config', config)
        self.write(ADDRESS, 'resource0', bytes(0x4000))
        for name in ('resource0', 'resource', 'vendor', 'device', 'config'):
            path = os.path.join(self.root, ADDRESS, name)
            if os.path.exists(path):
                os.unlink(path)
            os.mkfifo(path)
            for args in (['show', '01:00.0', 'bar0'],
                         ['get', '01:00.0', 'bar0.vs'],
                         ['set', '01:00.0', 'bar0.cc=1'],
                         ['map', '01:00.0', '0', '--read', '0:4'],
                         ['diff', '01:00.0', '01:00.0', 'bar0']):
                p = self.call(*args)
                self.assertEqual(p.returncode, TROUBLE, (name, p))
            p = self.call('list')
            self.assertEqual(p.returncode, OK if 'resource' in name
                             else TROUBLE, (name, p))

    def test_write_that_is_not_permitted(self):
        for error in (errno.EPERM, errno.EACCES):
            p = self.call('set', '01:00.0', 'sriov.num_vfs=1',
                          inject='write:304:%d' % error)
            self.assertEqual((p.returncode, p.stdout), (TROUBLE, ''), p)
            self.assertIn('not permitted to write', p.stderr)
            self.assertNotIn('read', p.stderr)
        p = self.call('set', '01:00.0', 'sriov.num_vfs=1',
                      inject='write:304:%d' % errno.EIO)
        self.assertIn('sriov.num_vfs: access failed', p.stderr)

    def test_read_back_that_fails(self):
        """The register was written, which is said by the error alone."""
        p = self.call('set', '01:00.0', 'sriov.num_vfs=1',
                      inject='read:304:%d' % errno.EIO)
        self.assertEqual((p.returncode, p.stdout), (TROUBLE, ''), p)


class Clear(Faults):
    def test_without_such_bits(self):
        """Of a whole register, too, and without a value."""
        for name in ('sriov.ctrl', 'sriov.ctrl=1', 'sriov.num_vfs',
                     'pcie.dev_ctl', 'header.command=0x6'):
            p = self.call('set', '01:00.0', '--clear', name)
            self.assertEqual((p.returncode, p.stdout), (REFUSED, ''), p)
            self.assertIn('a write of 1 does not clear', p.stderr)
        self.assertEqual(self.config(), contents(RESET))


class Diff(Faults):
    def many(self, order, num_vfs=0):
        """A dump of functions that have nothing but a header."""
        f = tempfile.NamedTemporaryFile(mode='w', suffix='.dump')
        c = bytearray(64)
        struct.pack_into('<HHHHI', c, 0, 0x1b36, 0x10, 0, 0, 0x01080200)
        rows = ['%02x: %s\n' % (i, ' '.join('%02x' % b for b in c[i:i + 16]))
                for i in range(0, 64, 16)]
        other = rows[:1] + [rows[1].replace('00 00', '10 00', 1)] + rows[2:]
        for k in order:
            f.write('%04x:%02x:%02x.%x Name\n' % (k >> 16, k >> 8 & 0xff,
                                                  k >> 3 & 0x1f, k & 7))
            f.writelines(other if k == num_vfs else rows)
            f.write('\n')
        f.flush()
        return f

    def test_order(self):
        with self.many([1, 2, 3, 5]) as a, self.many([7, 5, 2, 6, 1]) as b:
            p = run('diff', a.name, b.name)
        self.assertEqual((p.returncode, p.stderr), (NOTHING, ''))
        self.assertEqual(p.stdout, '- 0000:00:00.3\n+ 0000:00:00.7\n'
                         '+ 0000:00:00.6\n')

    def test_the_same_address_twice(self):
        with self.many([1, 1, 2]) as a, self.many([2, 1]) as b:
            p = run('diff', a.name, b.name)
            self.assertEqual(p.stdout, '- 0000:00:00.1\n')
            p = run('diff', b.name, a.name)
            self.assertEqual(p.stdout, '+ 0000:00:00.1\n')
            self.assertEqual(self.good('diff', a.name, a.name), '')

    def test_memory_is_flat(self):
        """Functions in the same order are not kept."""
        def peak(n):
            with self.many(range(n)) as a, self.many(range(n)) as b:
                pid = os.posix_spawn(PCICAP, [PCICAP, 'diff', a.name, b.name],
                                     dict(os.environ, ASAN_OPTIONS=
                                          'quarantine_size_mb=1'))
                _, status, usage = os.wait4(pid, 0)
            self.assertEqual(status, 0)
            return usage.ru_maxrss
        self.assertLess(peak(4000), 1.5 * peak(100))


if __name__ == '__main__':
    unittest.main()
