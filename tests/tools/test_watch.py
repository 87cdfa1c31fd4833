#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""What changes: pcicap watch of a folder like sysfs, and diff's JSON and --ignore."""
import ctypes
import json
import os
import pty
import select
import struct
import subprocess
import tempfile
import time
import unittest

import images
from cli import PCICAP, run


def config(status=0x44, num_vfs=0):
    c = images.Config()
    at = c.pcie()
    c.bytes[at + 0x12:at + 0x14] = status.to_bytes(2, 'little')
    body = bytearray(60)
    body[0x0c:0x0e] = num_vfs.to_bytes(2, 'little')
    c.ext(0x10, 1, body)
    return c.bytes


class Reads:
    """Waits until files of a folder have been read: until they are closed."""
    CLOSE_NOWRITE = 0x10

    def __init__(self, folder):
        libc = ctypes.CDLL(None)
        self.fd = libc.inotify_init1(os.O_CLOEXEC)
        if self.fd < 0 or libc.inotify_add_watch(self.fd, os.fsencode(folder), self.CLOSE_NOWRITE) < 0:
            raise OSError('inotify')

    def wait(self, *names):
        left = set(names)
        while left:
            if not select.select([self.fd], [], [], 60)[0]:
                raise TimeoutError('not read: %s' % left)
            data = os.read(self.fd, 4096)
            while data:
                n = struct.unpack_from('iIII', data)[3]
                left.discard(os.fsdecode(data[16:16 + n].rstrip(b'\0')))
                data = data[16 + n:]
        os.close(self.fd)


class Watch(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = folder.name
        os.mkdir(os.path.join(self.root, '0000:01:00.0'))
        self.write(config())

    def write(self, data):
        path = os.path.join(self.root, '0000:01:00.0', 'config')
        with open(path + '.new', 'wb') as f:
            f.write(data)
        os.rename(path + '.new', path)

    def start(self, *args, files=('config',)):
        """Returns when the files have been read once."""
        reads = Reads(os.path.join(self.root, '0000:01:00.0'))
        p = subprocess.Popen([PCICAP, 'watch', '--root', self.root, '01:00.0', *args, '--interval', '0.4'],
                             stdout=subprocess.PIPE, text=True)
        reads.wait(*files)
        return p

    def watch(self, *args, change=None):
        p = self.start(*args, '--count', '3')
        if change:
            self.write(change)
        out = p.communicate(timeout=60)[0]
        return p.returncode, [line.split(' ', 1)[1] for line in out.splitlines()]

    def test_nothing(self):
        self.assertEqual(self.watch(), (0, []))

    def test_change(self):
        self.assertEqual(self.watch(change=config(0x43, 4)), (0, [
            '0000:01:00.0 pcie.lnk_sta.current_link_speed: 16GT/s -> 8GT/s',
            '0000:01:00.0 sriov.num_vfs: 0 -> 4']))

    def test_named(self):
        self.assertEqual(self.watch('sriov', change=config(0x43, 4)),
                         (0, ['0000:01:00.0 sriov.num_vfs: 0 -> 4']))

    def test_ignore(self):
        self.assertEqual(self.watch('--ignore', 'x,pcie.lnk_sta', change=config(0x43, 4)),
                         (0, ['0000:01:00.0 sriov.num_vfs: 0 -> 4']))

    FILES = ('config', 'aer_dev_correctable', 'aer_rootport_total_err_cor')

    def counts(self, bad_tlp, rollover, total=None):
        path = os.path.join(self.root, '0000:01:00.0', 'aer_dev_correctable')
        with open(path + '.new', 'w', encoding='ascii') as f:
            f.write('RxErr 0\nBadTLP %d\nRollover %d\nTOTAL_ERR_COR %d\n' % (bad_tlp, rollover, bad_tlp + rollover))
        os.rename(path + '.new', path)
        if total is not None:
            with open(os.path.join(self.root, '0000:01:00.0', 'aer_rootport_total_err_cor'), 'w',
                      encoding='ascii') as f:
                f.write('%d\n' % total)

    def change_counts(self, *args, files=FILES):
        """40 bad TLPs more within an interval of 0.4 s."""
        self.counts(2, 1, 3)
        p = self.start(*args, '--count', '2', files=files)
        self.counts(42, 1, 43)
        out = p.communicate(timeout=60)[0]
        self.assertEqual(p.returncode, 0)
        return [line.split(' ', 1)[1] for line in out.splitlines()]

    def test_counters(self):
        begin = time.monotonic()
        lines = self.change_counts()
        least = 40 / (time.monotonic() - begin)
        self.assertEqual([line.rsplit(' (', 1)[0] for line in lines],
                         ['0000:01:00.0 kernel.aer_dev_correctable.BadTLP: 2 -> 42',
                          '0000:01:00.0 kernel.aer_rootport_total_err_cor: 3 -> 43'])
        for line in lines:
            rate = float(line.rsplit(' (', 1)[1].rstrip('/s)'))
            self.assertTrue(least < rate < 101, line)  # 40 in 0.4 s, or in more time

    def test_counters_of_nothing_named(self):
        self.assertEqual(self.change_counts('pcie', files=('config',)), [])
        self.assertEqual(self.change_counts('--ignore', 'kernel', files=('config',)), [])

    def test_counter_that_began_anew(self):
        """The driver was loaded again: there is no rate of it."""
        self.counts(42, 0)
        p = self.start('--count', '2', files=('config', 'aer_dev_correctable'))
        self.counts(2, 0)
        out = p.communicate(timeout=60)[0]
        self.assertTrue(out.endswith(' kernel.aer_dev_correctable.BadTLP: 42 -> 2\n'), out)

    def test_usage(self):
        for args in ((), ('pcie',), ('01:00.0', '--interval', '0'), ('01:00.0', '--interval', 'x'),
                     ('01:00.0', '--count', 'x')):
            self.assertEqual(run('watch', '--root', self.root, *args).returncode, 2, args)
        self.assertEqual(run('watch', '--root', self.root, '02:00.0').returncode, 1)
        self.assertEqual(run('watch', '--root', self.root, '01:00.0', 'ats', '--count', '1').returncode, 1)


class Diff(unittest.TestCase):
    def diff(self, a, b, *args):
        with tempfile.TemporaryDirectory() as folder:
            paths = []
            for name, data in (('a.bin', a), ('b.bin', b)):
                paths.append(os.path.join(folder, name))
                with open(paths[-1], 'wb') as f:
                    f.write(data)
            return run('diff', *paths, *args)

    def test_json(self):
        p = self.diff(config(), config(0x44, 4), '--json')
        self.assertEqual(p.returncode, 1)
        self.assertEqual(json.loads(p.stdout), {'differences': [
            {'address': None, 'kind': 'value', 'name': 'sriov.num_vfs', 'before': '0', 'after': '4'}]})
        self.assertEqual(json.loads(self.diff(config(), config(), '--json').stdout), {'differences': []})

    def test_capability(self):
        c = images.Config()
        c.pcie()
        found = json.loads(self.diff(config(0), c.bytes, '--json').stdout)['differences']
        self.assertIn({'address': None, 'kind': 'capability', 'name': 'sriov', 'before': '100',
                       'after': None}, found)

    def test_ignore(self):
        for ignore, lines in (('sriov', 1), ('sriov.num_vfs', 1), ('sriov.num', 2), ('pcie,sriov', 0),
                              ('pcie.lnk_sta,sriov.num_vfs', 0), ('', 2)):
            p = self.diff(config(), config(0x43, 4), '--ignore', ignore)
            self.assertEqual((len(p.stdout.splitlines()), p.returncode), (lines, 1 if lines else 0), ignore)


class Progress(unittest.TestCase):
    """A dump that takes two seconds to come."""

    def scan(self, terminal):
        config_ = config()
        outer, inner = pty.openpty()
        p = subprocess.Popen([PCICAP, 'check', '-F', '-'], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                             stderr=inner if terminal else subprocess.PIPE)
        for i in range(10):
            text = '01:%02x.0 x\n' % i
            text += ''.join('%02x: %s\n' % (at, config_[at:at + 16].hex(' ')) for at in range(0, 4096, 16))
            p.stdin.write(text.encode() * 4)  # more than is read at once
            p.stdin.flush()
            time.sleep(0.2)
        os.close(inner)
        out, err = p.communicate(timeout=20)
        shown = os.read(outer, 65536) if terminal else err
        os.close(outer)
        self.assertIn(p.returncode, (0, 1, 3))
        self.assertNotIn(b'functions\r', out)
        return shown

    def test_terminal(self):
        shown = self.scan(True)
        self.assertRegex(shown, rb'\r\x1b\[K[0-9]+ functions')
        self.assertTrue(shown.rstrip().endswith(b'\r\x1b[K') or b'\x1b[K' in shown[-200:], shown[-80:])
        self.assertEqual(shown.rindex(b'\r\x1b[K') > shown.rindex(b' functions'), True)

    def test_no_terminal(self):
        self.assertNotIn(b' functions', self.scan(False))


if __name__ == '__main__':
    unittest.main()
