#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Specs that the program was not built with: --spec and PCICAP_SPECS."""
import glob
import os
import subprocess
import sys
import tempfile
import unittest

import images
from cli import PCICAP

GEN = os.path.abspath(os.environ['PCICAP_GEN'])
HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(os.path.dirname(HERE))
MADE_UP = os.path.join(HERE, 'new_device', 'made_up.yaml')
ALL = ':'.join(os.path.join(TOP, 'specs', folder) for folder in ('header', 'std', 'ext', 'vendor', 'devices'))

SPEC = '''# SPDX-License-Identifier: GPL-2.0-only OR MIT
capability: %s
title: Mine
%s
source: me
summary: "count {#count}"
size: 8
registers:
  - {at: 0x04, name: count, width: 16, access: ro, doc: How many}
'''


def with_env(*args, **env):
    return subprocess.run([PCICAP, *args], capture_output=True, text=True, check=False, timeout=120,
                          env=dict(os.environ, **env))


class Load(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.temporary = os.path.join(self.folder, 'tmp')
        os.mkdir(self.temporary)

    def tearDown(self):
        self.assertEqual(os.listdir(self.temporary), [])

    def pcicap(self, *args, **env):
        return with_env(*args, **dict({'PCICAP_GEN': GEN, 'TMPDIR': self.temporary}, **env))

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, 'w', encoding='ascii') as f:
            f.write(text)
        return path

    def dump(self, c):
        path = os.path.join(self.folder, 'x.bin')
        with open(path, 'wb') as f:
            f.write(c.bytes)
        return path

    def test_equal(self):
        """All specs, loaded: what is shown is what the built-in tables show."""
        dumps = sorted(glob.glob(os.path.join(TOP, 'tests', 'images', '*.dump')))
        self.assertGreater(len(dumps), 4)
        text = ''
        for dump in dumps:
            with open(dump, encoding='utf-8') as f:
                text += f.read() + '\n'
        dump = self.write('all.dump', text)
        for args in (('show', '-vv'), ('show',), ('check',), ('list', '--json')):
            own = self.pcicap(*args, '-F', dump)
            loaded = self.pcicap(*args, '-F', dump, PCICAP_SPECS=ALL)
            self.assertEqual((loaded.returncode, loaded.stderr), (own.returncode, own.stderr))
            self.assertEqual(loaded.stdout, own.stdout)
            self.assertGreater(len(own.stdout), 10000)
        self.assertEqual(sorted(self.pcicap('decode', PCICAP_SPECS=ALL).stdout.splitlines()),
                         sorted(self.pcicap('decode').stdout.splitlines()))

    def test_capability(self):
        """A new one, one in place of one that is built in, and several."""
        c = images.Config()
        c.pcie()
        at = c.ext(0x00f0, 1, images.dwords(7))
        c.ext(0x0010, 1, images.dwords(*[9] * 15))
        new = self.write('new.yaml', SPEC % ('newcap', 'extended: 0x00f0'))
        other = self.write('other.yaml', SPEC % ('sriov', 'extended: 0x0010'))
        dump = self.dump(c)
        self.assertIn('ext_00f0', self.pcicap('show', '-F', dump).stdout)
        for path in (new, new + ':' + other, ':' + other + '::' + new, self.folder):
            p = self.pcicap('show', '-F', dump, '--spec', path)
            self.assertEqual((p.returncode, p.stderr), (0, ''))
            self.assertIn('  [%03x] newcap: count 7\n' % at, p.stdout)
            self.assertEqual('sriov: count 9\n' in p.stdout, path != new)
        self.assertEqual(self.pcicap('get', '-F', dump, '--spec', new, 'newcap.count').stdout, '7\n')
        self.assertEqual(self.pcicap('get', '-F', dump, 'newcap.count', PCICAP_SPECS=new).stdout, '7\n')
        # the option, and not the environment
        self.assertEqual(self.pcicap('get', '-F', dump, '--spec', other, 'newcap.count',
                                     PCICAP_SPECS=new).returncode, 1)
        self.assertIn('newcap', self.pcicap('list', '-F', dump, '--spec', new).stdout)
        self.assertIn('newcap.count\n', self.pcicap('names', 'newcap', '-F', dump, '--spec', new).stdout)

    def test_simulated(self):
        """The model, too, has what was loaded."""
        c = images.Config()
        c.pcie()
        c.ext(0x00f0, 1, images.dwords(7))
        new = self.write('new.yaml', (SPEC % ('newcap', 'extended: 0x00f0')).replace('access: ro', 'access: rw'))
        dump = self.dump(c)
        p = self.pcicap('model', '-F', dump, '--spec', new, 'newcap')
        self.assertEqual((p.returncode, p.stderr), (0, ''), p.stdout)
        self.assertIn('newcap', p.stdout)

    def test_device(self):
        """Registers of a device that nothing was compiled for."""
        dev = os.path.join(self.folder, 'tree', '0000:00:01.0')
        os.makedirs(dev)
        files = {'config': bytes.fromhex('2143020002000000000000ff') + bytes(244),
                 'resource': b'0x00000000f0000000 0x00000000f00000ff 0x0000000000040200\n'
                             b'0x0000000000000000 0x0000000000000000 0x0000000000000000\n'
                             b'0x00000000f1000000 0x00000000f1000fff 0x000000000014220c\n',
                 'resource0': bytes.fromhex('dec00d6000880000') + bytes(248), 'resource2': bytes(4096)}
        for name, data in files.items():
            with open(os.path.join(dev, name), 'wb') as f:
                f.write(data)
        args = ('show', '--root', os.path.join(self.folder, 'tree'), '00:01.0', 'bar0')
        self.assertNotIn('made_up', self.pcicap(*args).stdout)
        p = self.pcicap(*args, '--spec', MADE_UP)
        self.assertEqual((p.returncode, p.stderr), (0, ''))
        self.assertIn('  [bar0] made_up_regs: Registers (256 bytes)\n    id: good\n'
                      '    ctrl: enable- failed+\n', p.stdout)

    def refused(self, text, *args, **env):
        c = images.Config()
        p = self.pcicap('show', '-F', self.dump(c), *args, **env)
        self.assertEqual((p.returncode, p.stdout), (2, ''), p.stderr)
        self.assertIn(text, p.stderr)

    def test_bad_specs(self):
        bad = self.write('bad.yaml', 'capability: x\nnonsense: 1\n')
        self.refused("bad.yaml:2:1: error: unknown key 'nonsense'", '--spec', bad)
        self.refused('nothing.yaml: ', '--spec', self.folder + '/nothing.yaml')
        self.refused('pcicap: /nowhere/pcicap-gen: No such file or directory', '--spec', bad,
                     PCICAP_GEN='/nowhere/pcicap-gen')
        self.refused('pcicap: /nowhere: No such file or directory', '--spec', bad, TMPDIR='/nowhere')

    def generator(self, text):
        """A generator that writes this as a table."""
        path = self.write('gen', '#!/bin/sh\n' + text)
        os.chmod(path, 0o700)
        return path

    def test_bad_generators(self):
        spec = self.write('new.yaml', SPEC % ('newcap', 'extended: 0x00f0'))
        self.refused('ended with signal 9', '--spec', spec, PCICAP_GEN=self.generator('kill -9 $$\n'))
        begin = 'const struct pcicap_desc d = {\n'
        for line, table in ((1, '/* no end'), (2, '\n"no end'), (1, 'nonsense'), (1, 'const int d = 1;'),
                            (1, 'const struct pcicap_nothing d = {};'), (1, 'const struct pcicap_desc = {};'),
                            (1, 'const struct pcicap_desc d;'), (1, 'const struct pcicap_desc d = {}'),
                            (1, 'extern const struct pcicap_desc d'),
                            (1, 'static const struct pcicap_run r = {};'),
                            (1, 'static const struct pcicap_run r[] = { 1 };'),
                            (2, begin + '.nothing = 1 };'), (2, begin + '.weak = NOTHING };'),
                            (2, begin + '.weak = "text" };'), (2, begin + '.name = 1 };'),
                            (2, begin + '.weak = 99999999999999999999 };'), (2, begin + '.weak = 1x };'),
                            (2, begin + '.weak = - };'), (2, begin + '.weak 1 };'),
                            (2, begin + '.match = match };'), (2, begin + '.name = "no\nend" };'),
                            (2, begin + '.match = (const struct pcicap_run[]){ } };'),
                            (2, begin + '.match = (const struct pcicap_match){ } };'),
                            (2, begin + '.match = (const struct pcicap_match[]){ { 1, 2, 3, 4, 5, 6, 7, 8 } } };'),
                            (2, begin + '.root = 0 };'), (2, begin + '.root = {'), (2, begin + '.weak = 1'),
                            (2, 'static const struct pcicap_run r[] = { };\n' + begin[:-1] + '.match = r };')):
            table_path = self.write('table', table)
            gen = self.generator('while [ "$1" != -o ]; do shift; done\ncp %s "$2/x.c"\n' % table_path)
            self.refused('/x.c:%d: not understood' % line, '--spec', spec, PCICAP_GEN=gen)

    def test_beside(self):
        """Without PCICAP_GEN it is the one in the program's folder, then that of PATH."""
        spec = self.write('new.yaml', SPEC % ('newcap', 'extended: 0x00f0'))
        dump = self.dump(images.Config())
        program = os.path.join(self.folder, 'pcicap')
        with open(PCICAP, 'rb') as f, open(program, 'wb') as to:
            to.write(f.read())
        os.chmod(program, 0o700)
        args = [program, 'list', '-F', dump, '--spec', spec]
        env = dict(os.environ, TMPDIR=self.temporary, PATH='/usr/bin:/bin')
        env.pop('PCICAP_GEN')
        p = subprocess.run(args, capture_output=True, text=True, check=False, env=env)
        self.assertEqual((p.returncode, p.stderr.strip()), (2, 'pcicap: pcicap-gen: No such file or directory'))
        found = subprocess.run(args, capture_output=True, text=True, check=False,
                               env=dict(env, PATH=os.path.dirname(GEN) + ':/usr/bin:/bin'))
        self.assertEqual((found.returncode, found.stderr), (0, ''))
        os.symlink(GEN, os.path.join(self.folder, 'pcicap-gen'))
        found = subprocess.run(args, capture_output=True, text=True, check=False, env=env)
        self.assertEqual((found.returncode, found.stderr), (0, ''))


if __name__ == '__main__':
    if not os.access(GEN, os.X_OK):
        sys.exit('PCICAP_GEN is needed')
    unittest.main()
