#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""serve: other people's programs, pointed at simulated functions."""
import contextlib
import glob
import os
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

from cli import IMAGES, NOTHING, OK, TROUBLE, USAGE, run

ENDPOINTS = os.path.join(IMAGES, 'endpoints.dump')


def out(*args, **env):
    p = subprocess.run(args, capture_output=True, text=True, check=False,
                       env={**os.environ, **env})
    assert p.returncode == 0, p
    return p.stdout


def lspci(tree, *args):
    return out('lspci', '-O', f'sysfs.path={tree}/bus/pci', *args)


def setpci(tree, *args):
    return out('setpci', '-O', f'sysfs.path={tree}/bus/pci', *args).strip()


class Folder(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.mkdtemp(prefix='pcicap-test-')
        self.addCleanup(shutil.rmtree, self.dir)


class Copies(Folder):
    def test_lspci_sees_the_dump(self):
        for path in sorted(glob.glob(os.path.join(IMAGES, '*.dump'))):
            tree = os.path.join(self.dir, os.path.basename(path))
            self.assertEqual(run('serve', '-F', path, '--once', tree).returncode, OK)
            ours = lspci(tree, '-n', '-D', '-xxxx')
            self.assertEqual(ours, out('lspci', '-F', path, '-n', '-D', '-xxxx'), path)
            self.assertGreater(len(ours), 1000)

    def test_files_as_the_kernel_writes_them(self):
        self.assertEqual(run('serve', '-F', ENDPOINTS, '--once', self.dir).returncode, OK)
        first = sorted(os.listdir(f'{self.dir}/bus/pci/devices'))[0]
        at = f'{self.dir}/bus/pci/devices/{first}/'
        for name, text in (('vendor', '0x1b36\n'), ('device', '0x000c\n'),
                           ('class', '0x060400\n'), ('irq', '0\n')):
            with open(at + name, encoding='ascii') as f:
                self.assertEqual(f.read(), text)
        with open(at + 'resource', encoding='ascii') as f:
            self.assertEqual(f.read(), 7 * '0x0000000000000000 0x0000000000000000 0x0000000000000000\n')
        # and pcicap finds them there
        p = run('list', '--root', f'{self.dir}/bus/pci/devices')
        self.assertEqual(p.stdout, run('list', '-F', ENDPOINTS).stdout)

    def test_ranges(self):
        """lspci -vv tells sizes: 16 KiB of 64 bits, 32 ports, a ROM."""
        text = ('00:02.0 Class 0200: Device 1234:5678\n'
                '\tRegion 0: Memory at fe000000 (64-bit, prefetchable) [size=16K]\n'
                '\tRegion 2: I/O ports at c040 [size=32]\n'
                '\tExpansion ROM at fe040000 [size=256K]\n')
        bytes_ = bytearray(64)
        bytes_[0:4] = b'\x34\x12\x78\x56'
        bytes_[4] = 7
        bytes_[0x0b] = 2
        bytes_[0x10:0x18] = b'\x0c\0\0\xfe\x01\0\0\0'
        bytes_[0x18:0x1c] = b'\x41\xc0\0\0'
        bytes_[0x30:0x34] = b'\x01\0\x04\xfe'
        for i in range(0, 64, 16):
            text += '%02x: %s\n' % (i, bytes_[i:i + 16].hex(' '))
        dump = os.path.join(self.dir, 'dump')
        with open(dump, 'w', encoding='ascii') as f:
            f.write(text)
        self.assertEqual(run('serve', '-F', dump, '--once', f'{self.dir}/t').returncode, OK)
        with open(f'{self.dir}/t/devices/0000:00:02.0/resource', encoding='ascii') as f:
            lines = f.read().splitlines()
        self.assertEqual(lines[0], '0x00000001fe000000 0x00000001fe003fff 0x000000000010220c')
        self.assertEqual(lines[1], ' '.join(['0x0000000000000000'] * 3))
        self.assertEqual(lines[2], '0x000000000000c040 0x000000000000c05f 0x0000000000000101')
        self.assertEqual(lines[6], '0x00000000fe040000 0x00000000fe07ffff 0x0000000000002200')

    def test_mistakes(self):
        self.assertEqual(run('serve', '-F', ENDPOINTS, '--once').returncode, USAGE)
        self.assertEqual(run('serve', '-F', ENDPOINTS, '--once', 'a', 'b').returncode, USAGE)
        p = run('serve', '-F', ENDPOINTS, '--once', '/proc/none/there')
        self.assertEqual(p.returncode, TROUBLE)
        self.assertIn('/proc/none/there: ', p.stderr)
        image = os.path.join(self.dir, 'image')
        with open(image, 'wb') as f:
            f.write(b'\x34\x12\x78\x56' + bytes(60))
        p = run('serve', '-F', image, '--once', f'{self.dir}/t')
        self.assertIn('no name in a tree', p.stderr)
        self.assertFalse(os.path.exists(f'{self.dir}/t'))
        empty = os.path.join(self.dir, 'empty')
        with open(empty, 'w', encoding='ascii') as f:
            f.write('nothing\n')
        self.assertIn(run('serve', '-F', empty, '--once', f'{self.dir}/t').returncode, (NOTHING, TROUBLE))


def can_mount():
    return os.path.exists('/dev/fuse') and shutil.which('fusermount3')


@unittest.skipUnless(can_mount(), 'no FUSE here')
class Mounted(Folder):
    @contextlib.contextmanager
    def served(self, dump, folder=''):
        tree = os.path.join(self.dir, folder)
        os.makedirs(tree, exist_ok=True)
        with subprocess.Popen([os.environ['PCICAP'], 'serve', '-F', dump, tree],
                              stderr=subprocess.PIPE, text=True) as p:
            try:
                for _ in range(500):
                    if os.path.ismount(tree) or p.poll() is not None:
                        break
                    time.sleep(0.02)
                if p.poll() is not None:
                    self.skipTest('mounting is not allowed: ' + p.stderr.read())
                yield tree
            finally:
                p.send_signal(signal.SIGTERM)
                p.wait(30)
            self.assertFalse(os.path.ismount(tree))
            self.assertEqual(p.returncode, OK, p.stderr.read())

    def test_lspci_sees_the_dump(self):
        with self.served(ENDPOINTS) as tree:
            self.assertEqual(lspci(tree, '-n', '-D', '-xxxx'),
                             out('lspci', '-F', ENDPOINTS, '-n', '-D', '-xxxx'))

    def test_a_write_is_one_to_a_function(self):
        with self.served(ENDPOINTS) as tree:
            first = sorted(os.listdir(f'{tree}/devices'))[0]
            def reg(name, *value):
                return setpci(tree, '-s', first, '='.join((name, *value)))
            reg('VENDOR_ID', 'ffff')
            self.assertEqual(reg('VENDOR_ID'), '1b36')      # read only
            reg('COMMAND', 'ffff')
            self.assertEqual(reg('COMMAND'), '07ff')        # bits that there are
            reg('18.l', '00030201')
            self.assertEqual(reg('18.l'), '00030201')
            reg('BRIDGE_CONTROL.b', '40')
            # its slot is empty: what is set there is cleared by a 1
            event = int(reg('CAP_EXP+1a.w'), 16) & 0x11f
            reg('CAP_EXP+1a.w', '%x' % event)
            self.assertEqual(int(reg('CAP_EXP+1a.w'), 16) & 0x11f, 0)
            reg('CAP_EXP+1a.w', '01')
            self.assertEqual(int(reg('CAP_EXP+1a.w'), 16) & 1, 0)
            with open(f'{tree}/devices/{first}/config', 'rb') as f:
                self.assertEqual(len(f.read()), 4096)
            with self.assertRaises(OSError):
                with open(f'{tree}/devices/{first}/vendor', 'w', encoding='ascii') as f:
                    f.write('0x1234')

    def test_pcicap_itself(self):
        with self.served(ENDPOINTS) as tree:
            root = f'{tree}/bus/pci/devices'
            first = sorted(os.listdir(root))[0]
            self.assertEqual(run('list', '--root', root).stdout, run('list', '-F', ENDPOINTS).stdout)
            # a number without its unit is meant raw, and has too many bits
            p = run('set', '--root', root, first, 'pcie.dev_ctl.max_read_request=512')
            self.assertEqual(p.returncode, USAGE)
            self.assertIn('not a value of it: too many bits', p.stderr)
            self.assertIn('with its unit it is a quantity: "512 bytes"', p.stderr)
            self.assertEqual(run('set', '--root', root, first, 'pcie.dev_ctl.max_read_request=512 bytes').returncode, OK)
            self.assertIn('512', run('get', '--root', root, first, 'pcie.dev_ctl.max_read_request').stdout)

    @unittest.skipUnless(shutil.which('umockdev-wrapper'), 'no umockdev here')
    def test_programs_that_look_into_sys(self):
        with self.served(ENDPOINTS, 'sys'):
            ours = out('umockdev-wrapper', 'lspci', '-n', '-D', UMOCKDEV_DIR=self.dir)
            self.assertEqual(ours, out('lspci', '-F', ENDPOINTS, '-n', '-D'))
            first = ours.split()[0]
            out('umockdev-wrapper', 'setpci', '-s', first, 'COMMAND=2', UMOCKDEV_DIR=self.dir)
            self.assertEqual(out('umockdev-wrapper', 'setpci', '-s', first, 'COMMAND',
                                 UMOCKDEV_DIR=self.dir).strip(), '0002')


if __name__ == '__main__':
    unittest.main()
