#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""How input is opened: images, texts and archives, of files and of pipes."""
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import unittest

import cli
import forms
import images

DUMP = cli.SRIOV
MANY = 1000


def feed(data, *args, **kwargs):
    p = subprocess.run([cli.PCICAP, *args, '-F', '-'], input=data,
                       capture_output=True, check=False, **kwargs)
    return p.returncode, p.stdout.decode(), p.stderr.decode()


def image(size=256):
    c = images.Config(size=max(size, 256))
    return bytes(c.bytes[:size])


def many():
    f = forms.read(DUMP)[0]
    return ''.join('%02x:%02x.0 x\n%s\n\n' % (i // 32, i % 32,
                                              '\n'.join(f.rows()))
                   for i in range(MANY)).encode()


class Stream(cli.Case):
    def test_no_temporary_file(self):
        """As with a full /tmp: no file of any size can be written."""
        def no_files():
            resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        env = dict(os.environ, TMPDIR='/nonexistent')
        status, text, errors = feed(many(), 'list', preexec_fn=no_files,
                                    env=env)
        self.assertEqual((status, errors), (cli.OK, ''))
        self.assertEqual(text.count('Red Hat'), MANY)

    def test_no_file_is_opened_for_writing(self):
        strace = shutil.which('strace')
        if not strace:
            self.skipTest('no strace')
        with tempfile.NamedTemporaryFile() as trace:
            p = subprocess.run(
                [strace, '-qq', '-e', 'trace=openat,open,creat', '-o',
                 trace.name, 'build/pcicap', 'list', '-F', '-'],
                input=many(), capture_output=True, check=False)
            if p.returncode:
                self.skipTest('strace is not permitted')
            for mode in (b'O_RDWR', b'O_WRONLY', b'O_CREAT'):
                self.assertNotIn(mode, cli.contents(trace.name))

    def test_read_error(self):
        """Of standard input: a folder."""
        fd = os.open('/', os.O_RDONLY)
        p = subprocess.run([cli.PCICAP, 'list', '-F', '-'], stdin=fd,
                           capture_output=True, text=True, check=False)
        os.close(fd)
        self.assertEqual((p.returncode, p.stdout), (cli.TROUBLE, ''))
        self.assertIn('cannot be read', p.stderr)

    def test_read_error_later(self):
        """Functions before it are shown, and the exit status tells."""
        data = many()
        with tempfile.NamedTemporaryFile() as f:
            f.write(data)
            f.flush()
            fault = self.fault_library()
            p = subprocess.run(
                ['build/pcicap', 'list', '-F', f.name], capture_output=True,
                text=True, check=False,
                env=dict(os.environ, LD_PRELOAD=fault, FAIL_AFTER='500000'))
        self.assertEqual(p.returncode, cli.TROUBLE)
        self.assertIn('cannot be read behind line', p.stderr)
        self.assertGreater(p.stdout.count('Red Hat'), 10)
        self.assertLess(p.stdout.count('Red Hat'), MANY)

    def fault_library(self):
        folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, folder)
        path = os.path.join(folder, 'fault.so')
        subprocess.run(['cc', '-shared', '-fPIC', '-o', path,
                        'tests/dump/read_fault.c', '-ldl'], check=True)
        return path

    def test_a_folder(self):
        self.assertIn('Is a directory', self.bad(cli.TROUBLE, 'list', '-F',
                                                 '/'))

    def test_empty(self):
        self.assertIn('is empty', self.bad(cli.TROUBLE, 'list', '-F',
                                           '/dev/null'))


class Kind(cli.Case):
    def test_images(self):
        for size in (64, 128, 256, 4096):
            status, text, errors = feed(image(size), 'list')
            self.assertEqual((status, errors), (cli.OK, ''), size)
            self.assertIn('1234:5678', text)

    def test_other_sizes(self):
        for size in (1, 63, 65, 255, 257, 1000, 4095):
            status, text, _ = feed(image(size), 'list')
            self.assertEqual((status, text), (cli.TROUBLE, ''), size)

    def test_stray_bytes_make_no_image(self):
        """Also of a text that has the size of an image."""
        f = forms.read(DUMP)[0]
        del f.bytes[256:]
        text = forms.text([f]).encode()
        for stray in (b'\0', b'\033', b'\xff'):
            for size in (256, 4096):
                data = text[:11] + stray + text[11:]
                data = data[:256] if size == 256 else \
                    data + b'\n' * (4096 - len(data))
                self.assertEqual(len(data), size)
                _, shown, _ = feed(data, 'list')
                self.assertIn('1b36:0010', shown)
                self.assertNotIn('3030', shown)

    def test_text_is_no_image(self):
        for data in (b'x' * 64, b'\0' + b'Hello, world. ' * 30):
            status, text, _ = feed(data, 'list')
            self.assertEqual((status, text), (cli.TROUBLE, ''))

    def test_address_of_a_path(self):
        with tempfile.TemporaryDirectory() as folder:
            for path, want in (('0001:02:03.4/config', '0001:02:03.4'),
                               ('bus/pci/02/03.4', '0000:02:03.4'),
                               ('02/03.4', None)):
                path = os.path.join(folder, path)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with open(path, 'wb') as f:
                    f.write(image())
                device = json.loads(self.good('list', '--json', '-F', path))
                self.assertEqual(device['devices'][0]['address'], want)

    def test_compressed(self):
        for magic, program in ((b'\x1f\x8b\x08\0', 'gzip'), (b'BZh9', 'bzip2'),
                               (b'\xfd7zXZ\0', 'xz'),
                               (b'\x28\xb5\x2f\xfd', 'zstd')):
            status, _, errors = feed(magic + bytes(100), 'list')
            self.assertEqual(status, cli.TROUBLE)
            self.assertIn(program, errors)


class Archive(cli.Case):
    def archive(self, *configs):
        functions = []
        for i, data in enumerate(configs):
            f = forms.Function('00:%02x.0 x' % i)
            f.bytes = data
            functions.append(f)
        return forms.tar_of_sysfs(functions)

    def test_made_without_privilege(self):
        """tar puts zeros where it could not read on."""
        c = images.Config()
        c.pcie()
        data = bytes(c.bytes[:64]) + bytes(4096 - 64)
        status, text, _ = feed(self.archive(data, bytes(c.bytes)), 'list')
        self.assertEqual(status, cli.OK)
        self.assertEqual(text.count('standard capabilities: not in the dump'),
                         1)
        self.assertEqual(text.count('PCI Express'), 1)

    def test_cut(self):
        data = self.archive(image(), image(), image())
        for end in (600, 1100, 2100):
            status, _, errors = feed(data[:end], 'list')
            self.assertEqual(status, cli.TROUBLE)
            self.assertIn('ends within the archive', errors)

    def test_damaged(self):
        data = bytearray(self.archive(image(), image()))
        at = data.index(b'0000:00:01.0')
        data[at] = ord('x')
        status, text, errors = feed(bytes(data), 'list')
        self.assertEqual(status, cli.TROUBLE)
        self.assertIn('is damaged', errors)
        self.assertEqual(text.count('1234:5678'), 1)

    def test_other_files(self):
        data = self.archive(image(), b'', image(100) + bytes(5000))
        status, text, _ = feed(data, 'list')
        self.assertEqual(text.count('1234:5678'), 1)
        self.assertEqual(status, cli.TROUBLE)


if __name__ == '__main__':
    sys.exit(unittest.main())
