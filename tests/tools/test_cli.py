#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""The program's commands, errors and exit statuses.

PCICAP=program test_cli.py, from the top of the tree.
"""
import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest

import images
from cli import (IMAGES, NOTHING, OK, PCICAP, REFUSED, RESET, SRIOV, TROUBLE,
                 USAGE, Case, Tree, contents, run)


class Nvme(Tree):
    """With one function."""

    def setUp(self):
        super().setUp()
        self.add('0000:01:00.0', contents(RESET))

    def config(self):
        return self.read('0000:01:00.0', 'config')

    def changed(self):
        """Offsets of the bytes that were written."""
        before = contents(RESET)
        return [i for i, b in enumerate(self.config()) if b != before[i]]

    def set(self, *args):
        return self.good('set', '--root', self.root, '01:00.0', *args)

    def refused(self, status, *args):
        text = self.bad(status, 'set', '--root', self.root, '01:00.0', *args)
        self.assertEqual(self.changed(), [])
        return text


class Show(Case):
    def test_image_as_dump(self):
        for args in ((), ('-v',), ('-vv',), ('--json',)):
            dump = self.good('show', '-F', SRIOV, *args)
            image = self.good('show', '-F', SRIOV.replace('.dump', '.bin'),
                              *args)
            # an image has no address, so its VFs have none
            dump = re.sub(r'  VFs at .*\n|      "vfs": .*\n', '', dump)
            self.assertEqual(dump.replace('0000:01:00.0 ', '')
                             .replace('"0000:01:00.0"', 'null'), image)

    def test_standard_input(self):
        for name in (SRIOV, RESET):
            with open(name, 'rb') as f:
                pipe = subprocess.run(['cat'], stdin=f, capture_output=True,
                                      check=True).stdout
            p = subprocess.run([PCICAP, 'show', '-F', '-'], input=pipe,
                               capture_output=True, check=True)
            self.assertEqual(p.stdout.decode(), self.good('show', '-F', name))

    def test_selection(self):
        all_of_it = self.good('show', '-v', '-F', SRIOV)
        for name in ('sriov', 'sriov#0', '@120'):
            text = self.good('show', '01:00.0', name, '-F', SRIOV)
            self.assertIn('total_vfs: 8', text)
            self.assertNotIn('MSI-X', text)
            for line in text.splitlines():
                self.assertIn(line, all_of_it)
        self.assertIn('MSI-X', self.good('show', 'msix', 'sriov', '-F', SRIOV))
        self.assertIn('vendor_id', self.good('show', 'header', '-F', SRIOV))
        self.bad(NOTHING, 'show', 'ats', '-F', SRIOV)
        self.bad(NOTHING, 'show', 'sriov#1', '-F', SRIOV)
        self.bad(NOTHING, 'show', '02:00.0', '-F', SRIOV)

    def test_bad_files(self):
        self.bad(TROUBLE, 'show', '-F', '/nonexistent')
        self.bad(TROUBLE, 'show', '-F', '/dev/null')
        with tempfile.NamedTemporaryFile() as f:
            f.write(bytes(63))
            f.flush()
            self.bad(TROUBLE, 'list', '-F', f.name)
            f.write(bytes(5000))
            f.flush()
            self.bad(TROUBLE, 'list', '-F', f.name)
        with tempfile.NamedTemporaryFile(mode='w') as f:
            f.write('Nothing of the kind\n')
            f.flush()
            self.bad(TROUBLE, 'list', '-F', f.name)

    def test_error_in_a_dump_hides_nothing(self):
        text = contents(SRIOV).decode()
        with tempfile.NamedTemporaryFile(mode='w') as f:
            f.write('00:00.0 Cut\n00: 86 80\n' + text)
            f.flush()
            p = run('list', '-F', f.name)
        self.assertEqual(p.returncode, TROUBLE)
        self.assertIn('line 1: the function', p.stderr)
        self.assertIn('line 2: a garbled row', p.stderr)
        self.assertIn('sriov', p.stdout)

    def test_corrupt_lists(self):
        c = images.Config()
        at = c.std(0x01, [3, 0, 0, 0, 0, 0])
        c.bytes[at + 1] = at
        with tempfile.NamedTemporaryFile() as f:
            f.write(c.bytes)
            f.flush()
            for command in ('list', 'show'):
                p = run(command, '-F', f.name)
                self.assertEqual(p.returncode, TROUBLE)
                self.assertIn('pm', p.stdout)
                self.assertIn('it loops', p.stdout)
            p = run('show', '--json', '-F', f.name)
            device = json.loads(p.stdout)['devices'][0]
            self.assertEqual(device['capabilities'][1]['name'], 'pm')
            self.assertEqual(device['errors'][0]['error'], 'ELOOP')

    def test_64_bytes(self):
        with tempfile.NamedTemporaryFile() as f:
            f.write(contents(RESET)[:64])
            f.flush()
            text = self.good('show', '-v', '-F', f.name)
            self.assertIn('vendor_id', text)
            self.assertIn('standard capabilities: not in the dump', text)
            self.bad(NOTHING, 'get', '-F', f.name, 'sriov.num_vfs')

    def test_reserved_and_unknown(self):
        c = images.Config()
        c.pcie()
        c.ext(0x10, 1, images.dwords(0xf0))
        c.ext(0x7777, 1, range(10))
        with tempfile.NamedTemporaryFile() as f:
            f.write(c.bytes)
            f.flush()
            self.assertIn('reserved bits set: 0x000000f0',
                          self.good('show', 'sriov', '-v', '-F', f.name))
            self.assertIn('04: 00 01 02 03'[4:],
                          self.good('show', 'ext_7777', '-F', f.name))

    def test_no_colour_in_a_pipe(self):
        env = dict(os.environ, TERM='xterm')
        self.assertNotIn('\033', self.good('show', '-F', SRIOV, env=env))

    def test_colour(self):
        def on_terminal(**extra):
            env = dict(os.environ, TERM='xterm', **extra)
            return subprocess.run(
                ['script', '-qec', '%s list -F %s' % (PCICAP, SRIOV),
                 '/dev/null'], capture_output=True, env=env, check=True,
                stdin=subprocess.DEVNULL).stdout
        if not shutil.which('script'):
            self.skipTest('no script(1)')
        env = os.environ.pop('NO_COLOR', None)
        try:
            self.assertIn(b'\033[', on_terminal())
            self.assertNotIn(b'\033[', on_terminal(NO_COLOR='1'))
        finally:
            if env is not None:
                os.environ['NO_COLOR'] = env

    def test_full_disk(self):
        with open('/dev/full', 'w', encoding='ascii') as full:
            p = subprocess.run([PCICAP, 'show', '-F', SRIOV], stdout=full,
                               stderr=subprocess.PIPE, check=False)
        self.assertEqual(p.returncode, TROUBLE)

    def test_usage(self):
        self.assertIn('Exit status', self.good('--help'))
        self.assertIn('pcicap', self.good('--version'))
        for args in ((), ('nothing',), ('--nonsense',), ('show', '-F'),
                     ('get', '-F', SRIOV), ('diff', SRIOV),
                     ('set', '-F', SRIOV, '01:00.0', 'pm.ctrl=1'),
                     ('set', '01:00.0'), ('set', 'x', 'y=1'),
                     ('list', 'what', '-F', SRIOV),
                     ('list', '-F', SRIOV, '--raw'),
                     ('show', '-F', SRIOV, '--root', '/'),
                     ('get', '--json', '-F', SRIOV, 'pm.cap'),
                     ('set', '-v', '01:00.0', 'pm.ctrl=1'),
                     ('diff', '--clear', SRIOV, SRIOV)):
            p = run(*args)
            self.assertEqual(p.returncode, USAGE, args)


class Get(Case):
    def test_values(self):
        for name, raw, text in (
                ('sriov.total_vfs', '8', '8'),
                ('pcie.lnk_sta.current_link_speed', '1', '2.5GT/s'),
                ('sriov.vf_bar[0].address', str(0x1000000), '0x10000000'),
                ('sriov.ctrl', '9', '0x0009'),
                ('sriov.ctrl.vf_enable', '1', '1'),
                ('header.vendor_id', str(0x1b36), '0x1b36'),
                ('type0.vendor_id', str(0x1b36), '0x1b36'),
                ('msix#0.table.bir', '0', 'BAR 0'),
                ('@120.num_vfs', '4', '4')):
            self.assertEqual(self.good('get', '01:00.0', name, '-F', SRIOV),
                             text + '\n')
            self.assertEqual(self.good('get', '01:00.0', name, '--raw', '-F',
                                       SRIOV), raw + '\n')

    def test_absent(self):
        for name in ('sriov.nothing', 'nothing.x', 'sriov', 'sriov.ctrl.x',
                     'sriov.vf_bar[6]', 'sriov#1.ctrl', 'sriov.'):
            self.bad(NOTHING, 'get', '01:00.0', name, '-F', SRIOV)
        self.bad(NOTHING, 'get', 'nothing.x', '-F', SRIOV)

    def test_all_functions(self):
        text = self.good('get', 'sriov.vf_offset', '-F',
                         os.path.join(IMAGES, 'nvme-sriov-vfs.dump'))
        self.assertEqual(text, '0000:01:00.0 1\n')


class Set(Nvme):
    def test_write(self):
        self.assertEqual(self.set('sriov.num_vfs=4'), 'sriov.num_vfs: 0 -> 4 '
                         '(register 0x0000 -> 0x0004)\n')
        self.assertEqual(self.changed(), [0x130])
        self.assertEqual(self.config()[0x130], 4)

    def test_preserves(self):
        before = self.config()[0x128:0x12a]
        self.set('sriov.ctrl.vf_enable=1', 'sriov.ctrl.vf_memory_space_enable=1')
        after = self.config()[0x128:0x12a]
        self.assertEqual(int.from_bytes(after, 'little'),
                         int.from_bytes(before, 'little') | 9)
        self.assertEqual(self.changed(), [0x128])

    def test_names_of_values(self):
        self.assertIn('b256', self.refused(USAGE,
                                           'pcie.dev_ctl.max_payload=256'))
        self.set('pcie.dev_ctl.max_payload=b256')
        self.assertEqual(self.config()[0x88] >> 5, 1)

    def test_quantities(self):
        at = 0x120 + 0x20
        for text, bit in (('64KiB', 4), ('1 MiB', 8), ('4096 bytes', 0), ('4194304B', 10), ('8 KiB', 1)):
            self.set(f'sriov.system_page_size={text}')
            self.assertEqual(int.from_bytes(self.config()[at:at + 4], 'little'), 1 << bit, text)
        # a name that is a number with a unit
        self.set('pcie.dev_ctl.max_payload=512 bytes')
        self.assertEqual(self.config()[0x88] >> 5, 2)

    def test_quantities_that_cannot_be(self):
        between = self.refused(USAGE, 'sriov.system_page_size=5KiB')
        self.assertIn('between', between)
        self.assertIn('too small or too large', self.refused(USAGE, 'sriov.system_page_size=1KiB'))
        self.assertIn('too small or too large', self.refused(USAGE, 'sriov.system_page_size=16EiB'))
        for what in ('4 ns', '4K', '4 KiB/s', 'KiB', '4 '):
            self.refused(USAGE, f'sriov.system_page_size={what}')
        self.assertIn('between', self.refused(USAGE, 'pcie.dev_ctl.max_payload=300bytes'))
        self.refused(USAGE, 'sriov.num_vfs=1 KiB')

    def test_dry_run(self):
        self.assertTrue(self.set('--dry-run', 'sriov.num_vfs=4')
                        .startswith('not written: '))
        self.assertEqual(self.changed(), [])

    def test_refused(self):
        for what in ('sriov.total_vfs=4', 'header.vendor_id=0',
                     'sriov.vf_bar[1]=1', 'sriov.ctrl=0xf000',
                     'pcie.dev_sta.correctable_detected=1',
                     'pcie.lnk_cap.max_link_speed=3'):
            self.assertIn('refused', self.refused(REFUSED, what))
        self.refused(REFUSED, '--clear', 'sriov.num_vfs=1')
        # all of a register
        self.assertIn('a write of 1 does not clear it',
                      self.refused(REFUSED, '--clear', 'sriov.ctrl'))

    def test_bad_values(self):
        for what in ('sriov.num_vfs=0x10000', 'sriov.ctrl.vf_enable=2',
                     'sriov.num_vfs=x', 'sriov.num_vfs=-1', 'sriov.num_vfs=',
                     'sriov.num_vfs', 'sriov.num_vfs=1x'):
            self.refused(USAGE, what)
        for what in ('sriov.nothing=1', 'nothing.x=1', 'sriov=1'):
            self.refused(NOTHING, what)
        self.bad(NOTHING, 'set', '--root', self.root, '02:00.0', 'pm.ctrl=1')

    def test_clear(self):
        # a plain file does not clear what is written as 1
        p = run('set', '--root', self.root, '01:00.0', '--clear',
                'pcie.dev_sta.correctable_detected')
        self.assertEqual(p.returncode, TROUBLE)
        self.assertEqual(self.config()[0x8a], 1)
        self.assertIn('did not take', p.stderr)

    def test_first_refusal_ends(self):
        p = run('set', '--root', self.root, '01:00.0', 'sriov.total_vfs=1',
                'sriov.num_vfs=1')
        self.assertEqual(p.returncode, REFUSED)
        self.assertEqual(self.changed(), [])


class Diff(Nvme):
    def test_dumps(self):
        reset = os.path.join(IMAGES, 'nvme-sriov-reset.dump')
        p = run('diff', reset, SRIOV)
        self.assertEqual(p.returncode, NOTHING)
        self.assertIn('  sriov.num_vfs: 0 -> 4\n', p.stdout)
        self.assertIn('  sriov.ctrl.vf_enable: 0 -> 1\n', p.stdout)
        self.assertEqual(self.good('diff', SRIOV, SRIOV), '')
        self.assertEqual(self.good('diff', SRIOV,
                                   SRIOV.replace('.dump', '.bin')), '')

    def test_live(self):
        self.assertEqual(self.good('diff', RESET, '01:00.0', '--root',
                                   self.root), '')
        self.set('sriov.num_vfs=3')
        p = run('diff', RESET, '01:00.0', '--root', self.root)
        self.assertEqual(p.returncode, NOTHING)
        self.assertEqual(p.stdout, '0000:01:00.0\n  sriov.num_vfs: 0 -> 3\n')

    def test_functions_and_capabilities(self):
        p = run('diff', os.path.join(IMAGES, 'i440fx.dump'),
                os.path.join(IMAGES, 'virtio.dump'))
        self.assertEqual(p.returncode, NOTHING)
        self.assertRegex(p.stdout, r'(?m)^[-+] 0000:')
        self.bad(TROUBLE, 'diff', SRIOV, '/nonexistent')


class Live(Nvme):
    def test_no_functions(self):
        with tempfile.TemporaryDirectory() as empty:
            self.assertIn('No PCI functions',
                          self.good('list', '--root', empty))
            self.assertEqual(json.loads(self.good('list', '--json', '--root',
                                                  empty)), {'devices': []})
        self.assertIn('No PCI functions', self.good('list', '--root',
                                                    '/nonexistent'))

    def test_error_hides_nothing(self):
        self.add('0000:00:1f.0', b'\xff' * 256)
        self.add('0000:02:00.0', b'short')
        p = run('list', '--root', self.root)
        self.assertEqual(p.returncode, TROUBLE)
        self.assertIn('sriov', p.stdout)
        self.assertEqual(p.stdout.count('cannot be read'), 2)
        p = run('show', '--json', '--root', self.root)
        self.assertEqual(p.returncode, TROUBLE)
        devices = json.loads(p.stdout)['devices']
        self.assertEqual([len(d['errors']) for d in devices], [1, 0, 1])

    def test_reads_are_few(self):
        p = run('list', '--root', self.root, '--stats')
        reads = int(p.stderr.split()[1])
        capabilities = p.stdout.count('bytes')
        # what the heading, the matching and the size of PCI Express need
        self.assertLessEqual(reads, capabilities + 9)

    def test_unprivileged(self):
        folder = '/sys/bus/pci/devices'
        if os.getuid() or not shutil.which('setpriv') or \
                not os.path.isdir(folder) or not os.listdir(folder):
            self.skipTest('needs root, setpriv and a PCI function')
        with tempfile.TemporaryDirectory() as place:
            os.chmod(place, 0o755)
            copy = shutil.copy(PCICAP, place)
            p = subprocess.run(['setpriv', '--reuid=65534', '--clear-groups',
                                copy, 'list'], capture_output=True, text=True,
                               check=False)
        self.assertEqual(p.returncode, OK, p.stderr)
        self.assertIn('[', p.stdout)
        whole = self.good('list')
        if whole != p.stdout:
            self.assertIn('not readable without privilege', p.stdout)


class Fixed(Tree):
    """Enhanced Allocation: two ranges, of which software may move the second."""

    NAME = '0000:00:01.0'

    def setUp(self):
        super().setUp()
        config = bytearray(256)
        config[0:4] = b'\x34\x12\x78\x56'
        config[6] = 0x10
        config[0x34] = 0x40
        config[0x40:0x44] = b'\x14\0\x02\0'
        for at, writable in ((0x44, 0), (0x50, 0x40)):
            config[at:at + 12] = bytes([2, 0, 0xff, 0x80 | writable, 0, 0, 0x10, 0xfe, 0xfc, 0x0f, 0, 0])
        self.add(self.NAME, bytes(config))

    def test_set(self):
        value = 'ea.entry[%d].base.address=0x3f880000'
        why = self.bad(REFUSED, 'set', '--root', self.root, self.NAME, value % 0)
        self.assertIn('read only, as this one is fixed', why)
        self.assertEqual(self.read(self.NAME, 'config')[0x48:0x4c], b'\0\0\x10\xfe')
        self.good('set', '--root', self.root, self.NAME, value % 1)
        self.assertEqual(self.read(self.NAME, 'config')[0x54:0x58], b'\0\0\x20\xfe')


if __name__ == '__main__':
    unittest.main()
