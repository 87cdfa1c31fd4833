#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""A slip in a spec is noticed by check_facts.py, and so is a row that is wrong."""
import os
import re
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
FACTS = os.environ['FACTS']
ROWS = os.path.join(HERE, 'second-source.tsv')
WAIVERS = os.path.join(HERE, 'second-source-waivers.txt')
NONE = os.path.join(HERE, 'second-source-none.txt')


def read(path):
    with open(path, encoding='utf-8') as f:
        return f.read()


class Slips(unittest.TestCase):
    def check(self, facts=None, rows=None, waivers=None, *options):
        with tempfile.TemporaryDirectory() as folder:
            paths = []
            for name, text, default in (('f', facts, FACTS), ('r', rows, ROWS),
                                        ('w', waivers, WAIVERS)):
                paths.append(default if text is None else os.path.join(folder, name))
                if text is not None:
                    with open(paths[-1], 'w', encoding='utf-8') as f:
                        f.write(text)
            p = subprocess.run(
                [sys.executable, os.path.join(HERE, 'check_facts.py'), *paths, *options],
                capture_output=True, text=True, check=False)
        self.assertEqual(p.stderr, '')
        return p.returncode, p.stdout

    def slip(self, old, new, *options):
        text, n = re.subn(old, new, read(FACTS), count=1)
        self.assertEqual(n, 1, old)
        return self.check(text, None, None, *options)

    def test_as_it_is(self):
        self.assertEqual(self.check()[0], 0)

    def test_alias(self):
        """What is left at the place does not hide the other name's slip."""
        slip = (r'register type_byte 8 0x03', 'register type_byte 8 0x13')
        self.assertEqual(self.slip(*slip)[0], 0)
        status, out = self.slip(*slip, '--none', NONE)
        self.assertEqual(status, 1)
        self.assertIn('ht_address_map.type_byte.type has no other source', out)

    def test_field_that_has_a_source_now(self):
        with tempfile.NamedTemporaryFile('w', encoding='utf-8') as f:
            f.write(read(NONE) + 'msi.flags.multiple_message_enable\n')
            f.flush()
            status, out = self.check(None, None, None, '--none', f.name)
        self.assertEqual(status, 1)
        self.assertIn('msi.flags.multiple_message_enable has a source now, or is no more', out)

    def test_bit(self):
        status, out = self.slip(r'field multiple_message_enable 0x0070 4 4:3',
                                'field multiple_message_enable 0x00e0 5 5:3')
        self.assertEqual(status, 1)
        self.assertIn('msi has no field at 0x02, bits 6..4', out)

    def test_width(self):
        status, out = self.slip(r'field port_type 0x00f0 4 4:4', 'field port_type 0x0070 4 4:3')
        self.assertEqual(status, 1)
        self.assertIn('pcie has no field at 0x02, bits 7..4', out)

    def test_offset(self):
        status, out = self.slip(r'register num_vfs 16 0x10', 'register num_vfs 16 0x12')
        self.assertEqual(status, 1)
        self.assertIn('sriov has no field at 0x10, bits 15..0', out)

    def test_in_a_block(self):
        status, out = self.slip(r'field entry_size 0x00000007 0 0:3',
                                'field entry_size 0x0000000f 0 0:4')
        self.assertEqual(status, 1)
        self.assertIn('ea has no field at 0x00, bits 2..0', out)

    def test_count(self):
        status, out = self.slip(r'register header_log 32 0x1c (\S+) 0?x?4', r'register header_log 32 0x1c \1 5')
        self.assertEqual(status, 1)
        self.assertIn('aer has no 4 elements at 0x1c', out)

    def test_rows(self):
        status, out = self.check(None, 'nothing\t-\t0x00\t2\t1..0\tX\tLinux\n')
        self.assertEqual(status, 1)
        self.assertIn("there is no spec 'nothing'", out)
        status, out = self.check(None, 'pm\t-\t0x04\t2\t16..16\tX\tLinux\n')
        self.assertIn('bit 16 is not in 2 bytes', out)
        self.assertEqual(self.check(None, '# none\n', '')[0], 1)

    def test_waivers(self):
        status, out = self.check(None, None, read(WAIVERS) + 'pm 0x04 1..0 for no reason\n')
        self.assertEqual(status, 1)
        self.assertIn('its waiver is no longer needed', out)
        status, out = self.check(None, None, read(WAIVERS) + 'pm 0x05 1..0 no row\n')
        self.assertIn('waived, but no row: pm 0x05 1..0', out)
        self.assertEqual(self.check(None, None, '# none\n')[0], 1)

    def test_share(self):
        self.assertEqual(self.check(None, None, None, '--least', '99')[0], 1)

    def test_list(self):
        status, out = self.check(None, None, None, '--list')
        self.assertEqual(status, 0)
        self.assertRegex(out, r'(?m)^[a-z0-9_.]+: none$')


if __name__ == '__main__':
    unittest.main()
