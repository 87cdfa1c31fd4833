#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""What is cut off is not shown as a value: a serial number that ends too early."""
import json
import sys
import tempfile
import unittest

import cli
import images

ADDRESSES = '00:00.0', '00:01.0'


def ended_by_the_next_capability():
    c = images.Config()
    c.pcie()
    c.ext(0x03, 1, images.dwords(0x11223344))
    c.ext(0x01, 2, bytes(0x34))
    return c


def ended_by_the_space():
    c = images.Config()
    c.pcie()
    c.ext(0x0d, 1, bytes(4))
    c.ext(0x03, 1, b'', offset=0xffc)
    return c


class CutOff(cli.Case):
    def setUp(self):
        self.file = tempfile.NamedTemporaryFile(suffix='.dump')
        images.write_dump(self.file.name, [ended_by_the_next_capability(),
                                           ended_by_the_space()])

    def tearDown(self):
        self.file.close()

    def test_get(self):
        for address in ADDRESSES:
            p = cli.run('get', '-F', self.file.name, address, 'dsn.serial')
            self.assertEqual((p.returncode, p.stdout), (cli.TROUBLE, ''))
            self.assertTrue(p.stderr.startswith('pcicap: dsn.serial: '))

    def test_show(self):
        for address in ADDRESSES:
            p = cli.run('show', '-F', self.file.name, address, 'dsn')
            self.assertEqual(p.returncode, cli.TROUBLE)
            self.assertNotIn('serial: 0x', p.stdout)

    def test_json(self):
        p = cli.run('show', '--json', '-F', self.file.name)
        self.assertEqual(p.returncode, cli.TROUBLE)
        for device in json.loads(p.stdout)['devices']:
            self.assertEqual(device['errors'][0]['where'], 'dsn.serial')
            self.assertEqual(device['errors'][0]['error'], 'ENODATA')
            dsn = next(c for c in device['capabilities']
                       if c['name'] == 'dsn')
            serial = dsn['registers'][-1]
            self.assertEqual((serial['name'], serial['value'],
                              serial['fields']), ('serial', None, []))


if __name__ == '__main__':
    sys.exit(unittest.main())
