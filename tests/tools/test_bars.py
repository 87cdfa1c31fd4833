#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""pcicap bars: every kind of BAR, and sizes where something tells them.

PCICAP=program test_bars.py, from the top of the tree.
"""
import json
import os
import tempfile
import unittest

import bar_images
from bar_images import MIB
from cli import NOTHING, OK, RESET, SRIOV, TROUBLE, USAGE, Case, Tree, \
    contents, run
from images import write_dump

ADDRESS = '0000:00:01.0'
IO, MEMORY = 0x40100, 0x40200
PREFETCH, MEM64, UNSET, SHADOW = 0x2000, 0x100000, 0x20000000, 2
NOTHING_THERE = (0, 0, 0)


def device(config, *options, status=OK):
    """The JSON of one function."""
    with tempfile.NamedTemporaryFile(suffix='.bin') as f:
        f.write(config.bytes)
        f.flush()
        p = run('bars', '--json', '-F', f.name, *options)
    assert p.returncode == status, p
    return json.loads(p.stdout)['devices'][0]


def text_of(config, *options):
    with tempfile.NamedTemporaryFile(suffix='.bin') as f:
        f.write(config.bytes)
        f.flush()
        return run('bars', '-F', f.name, *options).stdout


def short(bars):
    return [(b['of'], b['index'], b['kind'], b['address']) for b in bars]


def errors(dev):
    return [(e['where'], e['error']) for e in dev['errors']]


class Kinds(unittest.TestCase):
    def test_each_kind(self):
        d = device(bar_images.kinds())
        self.assertEqual(short(d['bars']), [
            ('bar', 0, 'mem32', 0xfe000000), ('bar', 1, 'io', 0xe000),
            ('bar', 2, 'mem1m', 0xc0000), ('bar', 3, 'reserved', None),
            ('bar', 4, 'mem32', 0xfc000000), ('bar', 5, 'broken64', None),
            ('rom', None, 'rom', 0xfa000000)])
        self.assertEqual([b['offset'] for b in d['bars']],
                         [0x10, 0x14, 0x18, 0x1c, 0x20, 0x24, 0x30])
        self.assertEqual([b['prefetchable'] for b in d['bars']],
                         [False] * 4 + [True] + [False] * 2)
        self.assertTrue(all(b['size'] is None and b['start'] is None and
                            b['source'] == 'register' and b['decoding']
                            for b in d['bars']))
        self.assertEqual(d['bars'][6]['enabled'], True)
        self.assertEqual(d['bars'][5]['raw'], 0xfb000004)

    def test_text_names_what_is_broken(self):
        text = text_of(bar_images.kinds())
        self.assertIn('BAR 5    broken64  broken: a 64-bit type in the last '
                      'slot\n', text)
        self.assertIn('014  BAR 1    io        at 0xe000, size unknown\n',
                      text)
        self.assertIn('reads all ones', text_of(bar_images.ones()))

    def test_pairs(self):
        d = device(bar_images.pairs())
        self.assertEqual(short(d['bars']), [
            ('bar', 0, 'mem64', 0x4000000000),
            ('bar', 2, 'mem64', 0x80000000),
            ('bar', 4, 'mem64', 0xffffffff90000000),
            ('rom', None, 'rom', 0xfa000000)])
        self.assertEqual(d['bars'][0]['raw'], 0x400000000c)
        self.assertEqual((d['bars'][3]['enabled'], d['bars'][3]['decoding']),
                         (False, False))

    def test_without_address(self):
        bars = device(bar_images.unset())['bars']
        self.assertTrue(all(b['address'] is None for b in bars))
        self.assertEqual([b['kind'] for b in bars],
                         ['mem32', 'io', 'mem64', 'mem1m', 'reserved'])

    def test_decoding_off(self):
        c = bar_images.undecoded()
        self.assertFalse(any(b['decoding'] for b in device(c)['bars']))
        self.assertEqual(text_of(c).count('decoding off'), 4)
        c.put16(4, 1)
        self.assertEqual([b['decoding'] for b in device(c)['bars']],
                         [False, True, False, False])

    def test_layouts(self):
        d = device(bar_images.bridge())
        self.assertEqual(short(d['bars']), [
            ('bar', 0, 'mem32', 0xfe000000), ('bar', 1, 'broken64', None),
            ('rom', None, 'rom', 0xf9000000)])
        self.assertEqual(d['bars'][2]['offset'], 0x38)
        self.assertEqual(short(device(bar_images.cardbus())['bars']),
                         [('bar', 0, 'mem32', 0xfe000000)])
        d = device(bar_images.unknown_layout(), status=TROUBLE)
        self.assertEqual(d['bars'], [])
        self.assertEqual(errors(d)[0], ('header', 'ENXIO'))

    def test_none_is_shown_if_asked_for(self):
        c = bar_images.function([0, 0xfe000000])
        self.assertEqual(len(device(c)['bars']), 1)
        self.assertEqual([b['kind'] for b in device(c, '-v')['bars']],
                         ['none', 'mem32'] + ['none'] * 5)
        self.assertIn('BAR 0    none      reads 0, raw 0x00000000\n',
                      text_of(c, '-v'))
        self.assertNotIn('none', text_of(c))


class Capabilities(unittest.TestCase):
    def test_enhanced_allocation(self):
        d = device(bar_images.ea())
        self.assertEqual(d['errors'], [])
        self.assertTrue(all(b['source'] == 'ea' for b in d['bars']))
        self.assertEqual([(*s, b['size']) for s, b in
                          zip(short(d['bars']), d['bars'])], [
            ('bar', 0, 'mem32', 0x10000000, 1 << 16),
            ('bar', 1, 'mem64', 0x4000000000, MIB),
            ('bar', 3, 'mem64', 0x8000000000, 1 << 33),
            ('bar', 4, 'io32', 0xd000, 256),
            ('bar', 5, 'mem32', 0x20000000, 4096),
            ('rom', None, 'mem32', 0x30000000, 1 << 17),
            ('vf_bar', 0, 'mem32', 0x40000000, 1 << 14),
            ('range', None, 'mem32', 0x50000000, 4096),
            ('bar', 2, 'mem32', 0x60000000, 4096),
            ('bar', 2, 'reserved', 0x71000000, 4096)])
        self.assertEqual([b['enabled'] for b in d['bars']],
                         [True] * 4 + [False] + [True] * 5)
        self.assertEqual([b['offset'] for b in d['bars']][:4],
                         [0x44, 0x50, 0x60, 0x74])
        # what is not available is like a BAR that reads 0
        more = device(bar_images.ea(), '-v')['bars']
        self.assertEqual(len([b for b in more if b['source'] == 'ea']), 11)

    def test_enhanced_allocation_of_a_bridge(self):
        d = device(bar_images.ea(1))
        self.assertEqual(d['bars'][0]['offset'], 0x48)
        self.assertIn(('behind_bridge', None, 'mem32', 0x20000000),
                      short(d['bars']))

    def test_broken_entries(self):
        d = device(bar_images.ea_broken(), status=TROUBLE)
        self.assertEqual(short(d['bars']),
                         [('bar', 2, 'mem32', 0x10000000)])
        self.assertEqual(errors(d), [('ea.entry[0]', 'EBADMSG'),
                                     ('ea.entry[1]', 'ERANGE')])
        d = device(bar_images.ea_long(), status=TROUBLE)
        self.assertEqual(len(d['bars']), 15)
        self.assertEqual(errors(d)[-1], ('ea.entry[17]', 'EBADMSG'))

    def test_a_dump_that_ends_in_an_entry(self):
        c = bar_images.ea()
        del c.bytes[0x5c:]
        with tempfile.NamedTemporaryFile(suffix='.dump') as f:
            write_dump(f.name, [c])
            p = run('bars', '--json', '-F', f.name)
        self.assertEqual(p.returncode, OK)
        d = json.loads(p.stdout)['devices'][0]
        self.assertEqual(len(d['bars']), 1)
        self.assertEqual(errors(d), [('ea.entry[1]', 'ENODATA')])

    def test_resizable(self):
        bars = device(bar_images.rebar())['bars']
        self.assertEqual([b['size'] for b in bars],
                         [256 * MIB, MIB, 2 * MIB, None])
        self.assertEqual(bars[0]['resizable'], {
            'size': 256 * MIB, 'sizes': [MIB << k for k in range(9)]})
        self.assertEqual(bars[1]['resizable']['sizes'],
                         [MIB, MIB << 28, MIB << 43])
        self.assertIsNone(bars[3]['resizable'])
        self.assertIn('resizable, now 1 MiB; may have 1 MiB, 256 TiB, 8 EiB\n',
                      text_of(bar_images.rebar()))

    def test_broken_resizable(self):
        c = bar_images.rebar_broken()
        d = device(c, status=TROUBLE)
        self.assertEqual(errors(d), [('rebar.entry[0]', 'EBADMSG'),
                                     ('rebar.entry[1]', 'ERANGE')])
        self.assertEqual(d['bars'][1]['resizable'],
                         {'size': None, 'sizes': [MIB]})
        # a real bridge has this capability without an entry
        c.put32(0x108, 0)
        self.assertEqual(device(c)['errors'], [])
        c.put32(0x108, 7 << 5)
        self.assertIn(('rebar.entry[6]', 'EBADMSG'),
                      errors(device(c, status=TROUBLE)))

    def test_two_sizes_of_one_bar(self):
        c = bar_images.rebar()
        c.put32(0x110, 1 << 8)  # entry 1 is about BAR 0, too
        d = device(c, status=TROUBLE)
        self.assertEqual(errors(d), [('rebar.entry[1]', 'EBADMSG')])
        self.assertEqual(d['bars'][0]['size'], 256 * MIB)

    def test_vf_bars(self):
        d = device(bar_images.sriov())
        bars = [b for b in d['bars'] if b['of'] == 'vf_bar']
        self.assertEqual(short(bars), [
            ('vf_bar', 0, 'mem64', 0x5000000000),
            ('vf_bar', 2, 'mem32', 0x60000000),
            ('vf_bar', 3, 'reserved', None),
            ('vf_bar', 4, 'mem32', 0x7f000000),
            ('vf_bar', 5, 'broken64', None)])
        self.assertEqual([b['offset'] for b in bars],
                         [0x124, 0x12c, 0x130, 0x134, 0x138])
        self.assertEqual([b['size'] for b in bars],
                         [2 * MIB, None, None, MIB, None])
        self.assertTrue(all(b['vfs'] == 8 and b['decoding'] for b in bars))
        self.assertIn('2 MiB for each of 8 VFs\n',
                      text_of(bar_images.sriov()))
        bars = device(bar_images.sriov_off())['bars'][1:]
        self.assertFalse(any(b['decoding'] for b in bars))

    def test_64_bytes(self):
        d = device(bar_images.short())
        self.assertEqual(short(d['bars']), [('bar', 0, 'mem32', 0xfe000000)])
        self.assertEqual(errors(d), [('standard capabilities', 'ENODATA')])
        self.assertIn('standard capabilities: not in the dump',
                      text_of(bar_images.short()))


class Command(Case):
    def test_usage(self):
        for args in (('01:00.0', 'x'), ('x',), ('--raw',), ('--clear',),
                     ('--dry-run',), ('--read', '0:1'), ('--cache', 'uc'),
                     ('--root', '/')):
            self.bad(USAGE, 'bars', '-F', SRIOV, *args)
        self.bad(NOTHING, 'bars', '-F', SRIOV, '02:00.0')
        self.bad(TROUBLE, 'bars', '-F', '/nonexistent')

    def test_functions_of_a_dump(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'dump')
            write_dump(path, [bar_images.kinds(), bar_images.pairs()])
            self.assertEqual(self.good('bars', '-F', path).count('ROM'), 2)
            one = self.good('bars', '-F', path, ADDRESS)
        self.assertIn('0x4000000000', one)
        self.assertNotIn('0xe000', one)


class Live(Tree):
    def function(self, config, *lines):
        """A function with this configuration space and "resource"."""
        self.add(ADDRESS, config.bytes)
        if lines:
            self.write(ADDRESS, 'resource', ''.join(
                '0x%016x 0x%016x 0x%016x\n' % line for line in lines).encode())
        p = run('bars', '--json', '--root', self.root, ADDRESS)
        self.status = p.returncode
        self.assertEqual(self.read(ADDRESS, 'config'), config.bytes)
        return json.loads(p.stdout)['devices'][0]

    def text(self):
        return self.good('bars', '--root', self.root)

    def test_sizes(self):
        d = self.function(
            bar_images.kinds(),
            (0xfe000000, 0xfe00ffff, MEMORY), (0xe000, 0xe01f, IO),
            (0xc0000, 0xc0fff, MEMORY), NOTHING_THERE,
            (0xfc000000, 0xfcffffff, MEMORY | PREFETCH), NOTHING_THERE,
            (0xfa000000, 0xfa00ffff, MEMORY))
        self.assertEqual([b['size'] for b in d['bars']],
                         [1 << 16, 32, 4096, None, 1 << 24, None, 1 << 16])
        self.assertEqual(d['bars'][0]['start'], 0xfe000000)
        self.assertIn('BAR 1    io        at 0xe000, 32 bytes\n', self.text())

    def test_no_sizes(self):
        d = self.function(bar_images.kinds())
        self.assertEqual(d['errors'], [])
        self.assertTrue(all(b['size'] is None for b in d['bars']))

    def test_only_the_kernel_has_an_address(self):
        d = self.function(
            bar_images.function([0] * 6), (0x1f0, 0x1f7, IO),
            (0x4000000000, 0x4000003fff, MEMORY | MEM64 | PREFETCH),
            NOTHING_THERE, (0, 0xffff, MEMORY | UNSET), NOTHING_THERE,
            NOTHING_THERE, (0xc0000, 0xdffff, MEMORY | SHADOW))
        self.assertEqual(short(d['bars']), [
            ('bar', 0, 'io', 0x1f0), ('bar', 1, 'mem64', 0x4000000000),
            ('bar', 3, 'mem32', None)])
        self.assertTrue(all(b['source'] == 'kernel' and b['decoding'] is None
                            for b in d['bars']))
        self.assertEqual([b['size'] for b in d['bars']], [8, 1 << 14, 1 << 16])
        self.assertEqual(d['bars'][2]['start'], None)
        self.assertTrue(d['bars'][1]['prefetchable'])
        self.assertIn('as the kernel says', self.text())

    def test_the_processor_sees_it_elsewhere(self):
        self.function(bar_images.function([0x10000000]),
                      (0x8010000000, 0x801000ffff, MEMORY))
        self.assertIn('at 0x10000000 (0x8010000000 to the processor), 64 KiB',
                      self.text())

    def test_another_space_is_not_believed(self):
        d = self.function(bar_images.function([0x10000000]),
                          (0x1000, 0x10ff, IO))
        self.assertEqual((d['bars'][0]['kind'], d['bars'][0]['size']),
                         ('mem32', None))

    def test_vf_bars(self):
        lines = [NOTHING_THERE] * 7 + [
            (0x5000000000, 0x5000000000 + 8 * MIB - 1, MEMORY | MEM64),
            NOTHING_THERE, (0x60000000, 0x60000000 + 4096 * 8 - 1, MEMORY),
            NOTHING_THERE, (0x7f000000, 0x7f000008, MEMORY), NOTHING_THERE]
        d = self.function(bar_images.sriov(), *lines)
        sizes = {b['index']: b['size'] for b in d['bars']
                 if b['of'] == 'vf_bar'}
        # the last line is not of 8 VFs: the capability's size stays
        self.assertEqual(sizes, {0: MIB, 2: 4096, 3: None, 4: MIB, 5: None})

    def test_windows_of_a_bridge_are_no_vf_bars(self):
        c = bar_images.sriov()
        c.bytes[0x0e] = 1
        c.put(0x18, bytes(16))
        lines = [NOTHING_THERE] * 7 + [(0, 0xfffff, MEMORY)] * 10
        d = self.function(c, *lines)
        self.assertNotIn('vf_bar', [b['of'] for b in d['bars']
                                    if b['start'] is not None])

    def test_a_kernel_without_sriov(self):
        d = self.function(bar_images.sriov(), *[NOTHING_THERE] * 7)
        self.assertEqual(d['errors'], [])

    def test_enhanced_allocation(self):
        d = self.function(bar_images.ea(),
                          (0x10000000, 0x1000ffff, MEMORY))
        self.assertEqual(short(d['bars'])[0],
                         ('bar', 0, 'mem32', 0x10000000))
        self.assertEqual(d['bars'][0]['source'], 'ea')

    def test_bad_resource_file(self):
        self.add(ADDRESS, bar_images.kinds().bytes)
        self.write(ADDRESS, 'resource', b'nonsense')
        p = run('bars', '--root', self.root)
        self.assertEqual(p.returncode, TROUBLE)
        self.assertIn('resource: access failed', p.stdout)
        self.assertIn('BAR 0', p.stdout)

    def test_error_hides_nothing(self):
        self.add('0000:00:00.0', b'\xff' * 256)
        self.add(ADDRESS, bar_images.kinds().bytes)
        self.add('0000:00:02.0', b'short')
        p = run('bars', '--root', self.root)
        self.assertEqual(p.returncode, TROUBLE)
        self.assertEqual(p.stdout.count('cannot be read'), 2)
        self.assertIn('broken64', p.stdout)
        p = run('bars', '--json', '--root', self.root)
        self.assertEqual(p.returncode, TROUBLE)
        self.assertEqual([len(d['errors'])
                          for d in json.loads(p.stdout)['devices']], [1, 0, 1])

    def test_no_functions(self):
        self.assertIn('No PCI functions', self.text())
        self.assertEqual(json.loads(self.good('bars', '--json', '--root',
                                              self.root)), {'devices': []})

    def test_reads_are_few(self):
        self.add(ADDRESS, contents(RESET))
        p = run('bars', '--root', self.root, '--stats')
        everything = run('list', '--root', self.root, '--stats')
        # six BARs, Command, ROM; of SR-IOV two dwords and six VF BARs
        self.assertLessEqual(int(p.stderr.split()[1]),
                             int(everything.stderr.split()[1]) + 16)


if __name__ == '__main__':
    unittest.main()
