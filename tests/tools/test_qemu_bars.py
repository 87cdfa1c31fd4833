#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Registers of QEMU's devices by the specs of devices that ship.

QEMU runs with qtest and its processor stopped: the test maps a BAR, reads each dword of
its image, and the program shows it. What must come out is told by how QEMU was
started and by the standards' reset values, not by the specs.

PCICAP=program test_qemu_bars.py, from the top of the tree.
"""
import json
import os
import struct
import subprocess
import unittest

from cli import OK, Tree, run

QEMU = os.environ.get('QEMU', 'qemu-system-x86_64')
BASE = 0xe0000000
SLOT = 5
ADDRESS = '0000:00:05.0'


class Machine:
    """QEMU with one device in slot 5, and its configuration space."""

    def __init__(self, *options):
        # pylint: disable=consider-using-with
        self.qemu = subprocess.Popen(
            [QEMU, '-machine', 'q35', '-S', '-accel', 'tcg', '-nodefaults',
             '-display', 'none', '-qtest', 'stdio', *options],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            stderr=subprocess.DEVNULL)

    def command(self, line):
        self.qemu.stdin.write(line + '\n')
        self.qemu.stdin.flush()
        while True:
            answer = self.qemu.stdout.readline().split()
            if not answer:
                raise OSError('QEMU has ended at %s' % line)
            if answer[0] == 'OK':
                return int(answer[1], 0) if len(answer) > 1 else None
            if answer[0] != 'IRQ':
                raise OSError('QEMU: %s' % ' '.join(answer))

    def select(self, offset):
        self.command('outl 0xcf8 %#x' % (1 << 31 | SLOT << 11 | offset))

    def config(self):
        words = []
        for offset in range(0, 256, 4):
            self.select(offset)
            words.append(self.command('inl 0xcfc'))
        return bytearray(struct.pack('<64I', *words))

    def map(self, bar):
        """Give it an address, and let it decode memory."""
        self.select(0x10 + 4 * bar)
        self.command('outl 0xcfc %#x' % BASE)
        self.select(0x04)
        self.command('outl 0xcfc 0x6')

    def write(self, offset, value):
        self.command('writel %#x %#x' % (BASE + offset, value))

    def write16(self, offset, value):
        self.command('writew %#x %#x' % (BASE + offset, value))

    def byte(self, offset):
        return bytes([self.command('readb %#x' % (BASE + offset))])

    def word(self, offset):
        return struct.pack('<H', self.command('readw %#x' % (BASE + offset)))

    def image(self, size):
        data = b''
        for at in range(0, size, 4096):
            self.qemu.stdin.write('read %#x 4096\n' % (BASE + at))
            self.qemu.stdin.flush()
            data += bytes.fromhex(self.qemu.stdout.readline().split()[1][2:])
        return data

    def close(self):
        self.qemu.stdin.close()
        self.qemu.stdout.close()
        self.qemu.kill()
        self.qemu.wait()


class Devices(Tree):
    def start(self, *options):
        machine = Machine(*options)
        self.addCleanup(machine.close)
        return machine

    def shown(self, machine, bar, data, name, others):
        """A BAR of a function that has others, index: (flags, size), too."""
        os.makedirs(os.path.join(self.root, ADDRESS), exist_ok=True)
        bars = {bar: (0x40200, len(data)), **others}
        lines = []
        for i in range(6):
            flags, size = bars.get(i, (0, 0))
            start = BASE + (i << 24) if flags else 0
            lines.append('0x%016x 0x%016x 0x%016x\n' % (
                start, start + size - 1 if flags else 0, flags))
        self.write(ADDRESS, 'config', machine.config())
        self.write(ADDRESS, 'resource', ''.join(lines).encode())
        self.write(ADDRESS, 'resource%d' % bar, data)
        p = run('show', '--root', self.root, '--json', '00:05.0', name)
        self.assertEqual((p.returncode, p.stderr), (OK, ''), p)
        found = json.loads(p.stdout)['devices'][0]
        # ports reach the first 256 bytes of configuration space alone
        self.assertEqual([e for e in found['errors']
                          if e['where'] != 'extended capabilities'], [])
        return found['capabilities'][0]

    def values(self, machine, bar, data, name, others=None):
        """Of each register, or REGISTER.FIELD: its value, and its label."""
        cap = self.shown(machine, bar, data, name, others or {})
        self.assertEqual((cap['name'], cap['size']), (name, len(data)))
        out = {}
        for r in cap['registers']:
            out[r['name']] = (r['value'], None)
            for f in r['fields']:
                if f['name'] != r['name']:
                    out['%s.%s' % (r['name'], f['name'])] = \
                        (f['value'], f['label'])
        return out

    def test_ahci(self):
        """A disk behind port 2 of six; AHCI 1.0; port 0 has been started."""
        machine = self.start('-device', 'ich9-ahci,id=a,addr=5',
                             '-blockdev', 'null-co,node-name=d,size=1048576',
                             '-device', 'ide-hd,drive=d,bus=a.2')
        machine.map(5)
        machine.write(0x04, 0x80000002)  # AHCI and interrupts enabled
        machine.write(0x100, 0x00123400)
        machine.write(0x104, 0x00000005)
        machine.write(0x118, 0x00000006)
        values = self.values(machine, 5, machine.image(0x1000), 'ahci_hba')
        self.assertEqual({n.split('.')[0] for n in values if '[' in n},
                         {'port[%d]' % i for i in range(6)})
        for name, value in (
                ('cap.np', (5, '6')), ('cap.ncs', (31, '32')),
                ('cap.s64a', (1, None)), ('cap.sncq', (1, None)),
                ('ghc.ae', (1, None)), ('ghc.ie', (1, None)),
                ('pi', (0x3f, None)), ('vs.mjr', (1, None)),
                ('vs.mnr', (0, None)), ('port[2].sig', (0xffffffff, None)),
                ('port[2].ssts.det', (3, 'established')),
                ('port[2].ssts.ipm', (1, 'active')),
                ('port[3].ssts.det', (0, 'none')),
                ('port[0].cmd.sud', (1, None)),
                ('port[0].cmd.pod', (1, None)),
                ('port[0].cmd.st', (0, None)),
                ('port[0].clb', (0x00123400, None)),
                ('port[0].clbu', (5, None))):
            with self.subTest(name):
                self.assertEqual(values.get(name), value)
        # neither message nor enclosure registers, nor FIS-based switching
        for name in ('ccc_ctl', 'em_loc', 'bohc', 'port[0].fbs'):
            self.assertNotIn(name, values)

    def test_e1000(self):
        """An 82540EM with the MAC address that it is told; word 2 of its EEPROM."""
        machine = self.start('-netdev', 'hubport,id=n,hubid=0', '-device',
                             'e1000,netdev=n,mac=52:54:01:02:03:04,addr=5,'
                             'romfile=')
        machine.map(0)
        machine.write(0x0014, 2 << 8 | 1)         # EERD: word 2, start
        machine.write(0x0010, 0x00000006)         # EECD: chip select, data
        machine.write(0x00d0, 0x00008004)         # IMS: link status, TXD_LOW
        machine.write(0x2818, 0x00000007)         # RDT
        machine.write(0x3804, 0x00abc000)         # TDBAH
        values = self.values(machine, 0, machine.image(0x20000),
                             'e1000_regs', {1: (0x40101, 0x40)})
        for name, value in (
                ('status.fd', (1, None)), ('status.lu', (1, None)),
                ('status.speed', (2, '1000 Mb/s')),
                ('eecd.cs', (1, None)), ('eecd.di', (1, None)),
                ('eecd.sk', (0, None)), ('eecd.pres', (1, None)),
                ('eerd.done', (1, None)), ('eerd.addr', (2, None)),
                # bytes 4 and 5 of the address
                ('eerd.data', (0x0403, None)),
                ('ims.lsc', (1, None)), ('ims.txd_low', (1, None)),
                ('ims.txdw', (0, None)),
                ('rdt', (7, None)), ('tdbah', (0x00abc000, None)),
                ('ra[0].ral', (0x02015452, None)),
                ('ra[0].rah.rah', (0x0403, None)),
                ('ra[0].rah.av', (1, None)), ('ra[1].rah.av', (0, None))):
            with self.subTest(name):
                self.assertEqual(values.get(name), value)
        # a read clears these
        for name in ('icr', 'gprc', 'symerrs'):
            self.assertEqual(values[name], (None, None))

    def test_e1000e(self):
        """An 82574L with the MAC address that it is told; word 1 of its NVM."""
        machine = self.start('-netdev', 'hubport,id=n,hubid=0', '-device',
                             'e1000e,netdev=n,mac=52:54:01:02:03:04,addr=5,'
                             'romfile=')
        machine.map(0)
        machine.write(0x0014, 1 << 2 | 1)         # EERD: word 1, start
        machine.write(0x00d0, 0x00000004)         # IMS: link status
        machine.write(0x2900, 0x12345000)         # RDBAL of queue 1
        machine.write(0x3800, 0x00abc000)         # TDBAL of queue 0
        machine.write(0xb608, 0x05000123)         # TIMINCA
        values = self.values(machine, 0, machine.image(0x20000),
                             'e1000e_regs', {2: (0x40101, 0x20),
                                             3: (0x40200, 0x4000)})
        for name, value in (
                ('status.fd', (1, None)), ('eecd.auto_rd', (1, None)),
                ('eerd.done', (1, None)), ('eerd.addr', (1, None)),
                # bytes 2 and 3 of the address
                ('eerd.data', (0x0201, None)),
                ('ims.lsc', (1, None)), ('ims.txdw', (0, None)),
                ('rdbal[1]', (0x12345000, None)), ('rdbal[0]', (0, None)),
                ('tdbal[0]', (0x00abc000, None)),
                ('timinca.incvalue', (0x123, None)),
                ('timinca.incperiod', (5, None)),
                ('ra[0].ral', (0x02015452, None)),
                ('ra[0].rah.rah', (0x0403, None)),
                ('ra[0].rah.av', (1, None)), ('ra[1].rah.av', (0, None))):
            with self.subTest(name):
                self.assertEqual(values.get(name), value)
        # a read clears these, or takes a semaphore
        for name in ('icr', 'gprc', 'swsm'):
            self.assertEqual(values[name], (None, None))

    def test_sdhci(self):
        """A controller of version 3.00 with a card, whose CMD8 has been sent."""
        machine = self.start('-device', 'sdhci-pci,addr=5,sd-spec-version=3,'
                             'capareg=0x0000e007057834b4,maxcurr=0x0000c8',
                             '-blockdev', 'null-co,node-name=d,size=1048576',
                             '-device', 'sd-card,drive=d')
        machine.map(0)
        machine.write(0x28, 0x00000f02)  # 3.3 V, power, a bus of 4 bits
        machine.write(0x2c, 0x000e0105)  # clocks on, divided by 2; 2^27 periods
        machine.write(0x34, 0x01ff00c1)  # causes
        machine.write(0x08, 0x000001aa)
        machine.write(0x0c, 0x00000000)  # CMD0
        machine.write(0x0c, 0x081a0000)  # CMD8
        machine.write(0x58, 0x87654320)
        machine.write(0x5c, 0x00000009)
        values = self.values(machine, 0, machine.image(0x1000)[:0x100],
                             'sdhci_slot')
        for name, value in (
                ('host_version.spec', (2, '3.00')),
                ('host_version.vendor', (0x24, None)),
                ('cap.base_clock', (52, '52 MHz')),
                ('cap.timeout_clock', (52, None)),
                ('cap.timeout_unit', (1, 'mhz')),
                ('cap.max_block', (0, '512 bytes')),
                ('cap.vdd_330', (1, None)), ('cap.vdd_300', (0, None)),
                ('cap.adma2', (1, None)), ('cap.bus64', (0, None)),
                ('cap.slot_type', (0, 'removable')),
                ('cap1.ddr50', (1, None)), ('cap1.sdr50_tuning', (1, None)),
                ('cap1.retuning_mode', (3, None)),
                ('max_current.vdd_330', (200, '800')),
                ('present_state.card_inserted', (1, None)),
                ('present_state.write_enabled', (1, None)),
                ('host_control.bus4', (1, None)),
                ('host_control.led', (0, None)),
                ('power_control.vdd1', (1, None)),
                ('power_control.vdd1_voltage', (7, '3.3 V')),
                ('clock_control.stable', (1, None)),
                ('clock_control.card', (1, None)),
                ('clock_control.divisor', (1, None)),
                ('timeout.count', (14, '134217728')),
                ('command.index', (8, None)),
                ('command.response', (2, 'short')),
                ('response[0]', (0x1aa, None)), ('response[1]', (0, None)),
                ('int_status.command', (1, None)),
                ('int_status.cmd_timeout', (0, None)),
                ('int_enable.insertion', (1, None)),
                ('int_enable.dat_timeout', (1, None)),
                ('int_signal', (0, None)),
                ('adma_system_address', (0x987654320, None)),
                ('adma_address', (0x87654320, None)),
                ('adma_address_hi', (9, None)),
                # a read takes data from the card
                ('buffer', (None, None)),
                ('host_control2.uhs_mode', (0, 'sdr12'))):
            with self.subTest(name):
                self.assertEqual(values.get(name), value)
        # of later and of earlier versions
        for name in ('cap.base_clock_v1', 'clock_control.divisor_v1',
                     'max_current_1', 'adma3_address', 'uhs2_settings'):
            self.assertNotIn(name, values)

    def test_sdhci_version_2(self):
        """QEMU's own: 2.00, which has no upper half of capabilities."""
        machine = self.start('-device', 'sdhci-pci,addr=5')
        machine.map(0)
        machine.write(0x2c, 0x00008005)
        values = self.values(machine, 0, machine.image(0x1000)[:0x100],
                             'sdhci_slot')
        for name, value in (
                ('host_version.spec', (1, '2.00')),
                ('cap.base_clock_v1', (52, '52 MHz')),
                ('clock_control.divisor_v1', (128, None)),
                ('present_state.card_inserted', (0, None)),
                ('adma_error.state', (0, 'stop'))):
            with self.subTest(name):
                self.assertEqual(values.get(name), value)
        for name in ('cap.base_clock', 'cap1', 'host_control2',
                     'clock_control.divisor', 'preset_init'):
            self.assertNotIn(name, values)

    def test_hda(self):
        """A controller with a codec at address 2, which is asked for its ID."""
        machine = self.start('-audiodev', 'none,id=a', '-device',
                             'ich9-intel-hda,addr=5', '-device',
                             'hda-micro,audiodev=a,cad=2')
        machine.map(0)
        machine.write(0x08, 0x00000101)   # out of reset, unsolicited responses
        machine.write(0x20, 0xc0000021)   # INTCTL
        machine.write(0x40, 0x12345680)
        machine.write(0x44, 0x00000009)
        machine.write(0x60, 0x200f0000)   # codec 2, node 0: parameter 0
        machine.write(0x68, 0x00000001)
        machine.write(0x120, 0x0010001c)  # the second output: stream 1
        machine.write16(0x12c, 0x0003)
        machine.write16(0x132, 0x4011)
        # of a dword with several registers QEMU gives the first
        data = bytearray(machine.image(0x4000))
        for at in (0x03, 0x4e, 0x5e):
            data[at:at + 1] = machine.byte(at)
        for at in (0x06, 0x0e, 0x132):
            data[at:at + 2] = machine.word(at)
        values = self.values(machine, 0, bytes(data), 'hda_regs')
        self.assertEqual({n.split('.')[0] for n in values if '[' in n},
                         {'%s[%d]' % (way, i) for way in ('in', 'out')
                          for i in range(4)})
        for name, value in (
                ('gcap.ok64', (1, None)), ('gcap.iss', (4, None)),
                ('gcap.oss', (4, None)), ('gcap.bss', (0, None)),
                ('gcap.nsdo', (0, '1')),
                ('vmaj', (1, None)), ('vmin', (0, None)),
                ('outpay', (60, None)), ('inpay', (29, None)),
                ('gctl.crst', (1, None)), ('gctl.unsol', (1, None)),
                ('statests.sdiwake', (4, None)),
                ('intctl.gie', (1, None)), ('intctl.sie', (0x21, None)),
                ('corb', (0x912345680, None)),
                ('corbsize.size', (2, '256 entries')),
                ('corbsize.cap', (4, '256 entries')),
                ('rintcnt.n', (0, '256')),
                ('ics.icb', (0, None)), ('ics.irv', (1, None)),
                ('ics.irradd', (2, None)),
                # QEMU's vendor, and hda-micro with a mixer
                ('irii', (0x1af40032, None)),
                ('icoi.cad', (2, None)), ('icoi.verb', (0xf0000, None)),
                ('out[1].ctl.ioce', (1, None)), ('out[1].ctl.run', (0, None)),
                ('out[1].ctl.strm', (1, None)),
                ('out[0].ctl', (0x20000000, None)),
                ('out[0].ctl.fifordy', (1, None)),
                ('out[1].lvi.lvi', (3, None)),
                ('out[0].fifos', (256, None)),
                ('out[1].fmt.base', (1, '44.1 kHz')),
                ('out[1].fmt.bits', (1, 'b16')),
                ('out[1].fmt.chan', (1, '2'))):
            with self.subTest(name):
                self.assertEqual(values.get(name), value)


if __name__ == '__main__':
    unittest.main()
