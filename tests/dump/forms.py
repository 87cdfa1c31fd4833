# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""What becomes of a dump on its way to us: variants of one that QEMU made.

Each is a function of a list of Function; the result is text (str) or bytes.
FORMS: name, maker, does lspci's own form of it count: see test_forms.py.
"""
import io
import re
import tarfile
import textwrap

ROW = re.compile(r'^([0-9a-f]{2,3}):((?: [0-9a-f]{2})+)$')
HEAD = re.compile(r'^([0-9a-f]{4}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-7] ')


class Function:
    def __init__(self, headline):
        self.headline = headline
        self.words = []
        self.bytes = bytearray()

    @property
    def address(self):
        at = self.headline.split(' ')[0]
        return at if len(at) == 12 else '0000:' + at

    def rows(self, form='%02x:'):
        return [form % at + ' ' + self.bytes[at:at + 16].hex(' ')
                for at in range(0, len(self.bytes), 16)]

    def lines(self):
        return [self.headline] + self.words + self.rows()


def read(path):
    functions = []
    with open(path, encoding='ascii') as f:
        for line in f.read().splitlines():
            row = ROW.match(line)
            if HEAD.match(line):
                functions.append(Function(line))
            elif row:
                functions[-1].bytes += bytes.fromhex(row[2])
            elif line:
                functions[-1].words.append(line)
    return functions


def text(functions, lines=Function.lines, end='\n'):
    return ''.join(end.join(lines(f)) + end + end for f in functions)


def each_line(functions, change):
    return ''.join(change(line) + '\n'
                   for line in text(functions).splitlines())


def plain(functions):
    return text(functions)


def trailing_prose(functions):
    return text(functions).rstrip('\n') + '\nlogout\nConnection closed.\n'


def prompts(functions):
    return ('root@host:~# lspci -xxxx\n' + text(functions) +
            'root@host:~# exit\n')


def fences(functions):
    return ('## lspci\n\nHere it is:\n\n```text\n' + text(functions) +
            '```\n\nThanks!\n')


def row_missing(functions):
    return text(functions, lambda f: [
        line for line in f.lines() if not line.startswith('20:')])


def row_repeated(functions):
    return text(functions, lambda f: [
        line for line in f.lines()
        for _ in range(2 if line.startswith('20:') else 1)])


def swapped(f):
    lines = f.lines()
    at = next(i for i, line in enumerate(lines) if line.startswith('10:'))
    lines[at:at + 2] = lines[at + 1], lines[at]
    return lines


def row_swapped(functions):
    return text(functions, swapped)


ERROR = 'lspci: Unable to load libkmod resources: error -2'


def error_between_rows(functions):
    return text(functions).replace('\n20: ', '\n' + ERROR + '\n20: ')


def error_inside_rows(functions):
    return re.sub(r'(?m)^(20:(?: ..){5}) ', r'\1 ' + ERROR + '\n',
                  text(functions))


def cut_inside_a_byte(functions):
    return text(functions).rstrip('\n')[:-1]


def offsets_of_4_digits(functions):
    return text(functions, lambda f: [f.headline] + f.rows('%04x:'))


def wrapped_words(functions):
    """Decoded lines, wrapped by a mailer, before the rows and among them."""
    words = ('\tControl: I/O+ Mem+ BusMaster+ SpecCycle- MemWINV- VGASnoop- '
             'ParErr- Stepping- SERR+ FastB2B- DisINTx+\n'
             '\tCapabilities: [40] Express (v2) Root Port (Slot+), MSI 00\n'
             '\t\tDevCap:\tMaxPayload 256 bytes, PhantFunc 0\n').splitlines()
    wrapped = [part for line in words for part in
               textwrap.wrap(line.strip(), 40)]
    return text(functions, lambda f: [f.headline] + wrapped + f.rows()[:3] +
                wrapped + f.rows()[3:])


def quoted(functions):
    return each_line(functions, lambda line: '> ' + line)


def quoted_twice(functions):
    return each_line(functions, lambda line: '>> ' + line)


def indented(functions):
    return each_line(functions, lambda line: '    ' + line)


def diff(functions):
    lines = text(functions).splitlines()
    return ('diff --git a/dump b/dump\n--- /dev/null\n+++ b/dump\n'
            '@@ -0,0 +1,%d @@\n' % len(lines) +
            ''.join('+' + line + '\n' for line in lines))


def column(data):
    return ''.join(chr(b) if 32 <= b < 127 else '.' for b in data)


def hexdump_rows(f):
    out = []
    last = None
    for at in range(0, len(f.bytes), 16):
        row = bytes(f.bytes[at:at + 16])
        if row == last:
            if out[-1] != '*':
                out.append('*')
            continue
        last = row
        out.append('%08x  %s  %s  |%s|' % (at, row[:8].hex(' '),
                                           row[8:].hex(' '), column(row)))
    return out + ['%08x' % len(f.bytes)]


def hexdump(functions):
    return text(functions, lambda f: [f.headline] + hexdump_rows(f))


def hexdump_of_files(functions):
    return text(functions, lambda f: [
        '# hexdump -C /sys/bus/pci/devices/%s/config' % f.address] +
        hexdump_rows(f))


def xxd(functions):
    def rows(f):
        out = [f.headline]
        for at in range(0, len(f.bytes), 16):
            row = bytes(f.bytes[at:at + 16])
            out.append('%08x: %s  %s' % (at, row.hex(' ', 2), column(row)))
        return out
    return text(functions, rows)


def od(functions):
    return text(functions, lambda f: [f.headline] + f.rows('%06x') +
                ['%06x' % len(f.bytes)])


def nuls(functions):
    return text(functions).replace(': ', ':\0 ').encode()


def byte_order_mark(functions):
    return b'\xef\xbb\xbf' + text(functions).encode()


def utf_16(functions):
    return text(functions, end='\r\n').encode('utf-16')


def colours(functions):
    return each_line(functions, lambda line: re.sub(
        r'^(\S+)', '\033[1;32m\\1\033[0m', line)).encode()


def one_stray_byte(byte):
    def form(functions):
        data = text(functions).encode()
        at = data.index(b'\n10: ') + 5
        return data[:at] + bytes([byte]) + data[at:]
    form.__name__ = 'stray_%02xh' % byte
    return form


def crlf(functions):
    return text(functions, end='\r\n')


def several_runs(functions):
    return ('$ lspci -x\n' +
            text(functions, lambda f: [f.headline] + f.rows()[:4]) +
            '$ lspci -xxxx\n' + text(functions))


def without_domain(functions):
    return each_line(functions, lambda line: re.sub(
        r'^0000:(?=..:..\..)', '', line))


def with_domain(functions):
    return each_line(functions, lambda line: re.sub(
        r'^(?=[0-9a-f]{2}:[0-9a-f]{2}\.[0-7] )', '0000:', line))


def setpci(functions):
    def lines(f):
        return ['%s @%02x = %08x' % (f.address, at, int.from_bytes(
            f.bytes[at:at + 4], 'little'))
            for at in range(0, len(f.bytes), 4)]
    return text(functions, lines)


def setpci_commands(functions):
    """Some registers at a time, in words of 16 bits."""
    def lines(f):
        out = []
        for start in range(0, len(f.bytes), 128):
            at = range(start, min(start + 128, len(f.bytes)), 2)
            out.append('root@host:~# setpci -s %s %s' % (
                f.address, ' '.join('%x.w' % a for a in at)))
            out += ['%04x' % int.from_bytes(f.bytes[a:a + 2], 'little')
                    for a in at]
        return out
    return text(functions, lines)


def efi_shell(functions):
    def rows(f):
        domain, bus, rest = f.address.split(':')
        device, function = rest.split('.')
        head = '  PCI Segment %s Bus %s Device %s Func 0%s' % (
            domain[2:], bus.upper(), device.upper(), function)
        out = ['Shell> pci %s %s %s -i' % (bus, device, function), head +
               ' [EFI 0x%s%s%s0%s00]' % (domain[2:], bus, device, function)]
        for at in range(0, len(f.bytes), 16):
            row = bytes(f.bytes[at:at + 16])
            if at in (0x40, 0x100):
                out.append('')
            out.append('  %08X: %s-%s  *%s*' % (
                at, row[:8].hex(' ').upper(), row[8:].hex(' ').upper(),
                column(row)))
        return out + ['', 'Vendor ID(0): %02X%02X' % (f.bytes[1], f.bytes[0])]
    return text(functions, rows, '\r\n')


def archive(functions, name, tar_format=tarfile.GNU_FORMAT):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode='w', format=tar_format) as tar:
        for f in functions:
            folder = tarfile.TarInfo(name(f).rsplit('/', 1)[0])
            folder.type = tarfile.DIRTYPE
            tar.addfile(folder)
            info = tarfile.TarInfo(name(f))
            info.size = len(f.bytes)
            tar.addfile(info, io.BytesIO(bytes(f.bytes)))
    return out.getvalue()


def tar_of_sysfs(functions):
    return archive(functions,
                   lambda f: 'sys/bus/pci/devices/%s/config' % f.address)


def tar_of_a_tree(functions):
    """As of hwloc: below a folder, the names longer than a header has room."""
    return archive(functions, lambda f: 'host-%s/sys/devices/pci0000:00/%s/config'
                   % ('x' * 120, f.address))


def tar_of_a_tree_pax(functions):
    return archive(functions, lambda f: 'host-%s/sys/devices/pci0000:00/%s/config'
                   % ('x' * 260, f.address), tarfile.PAX_FORMAT)


def tar_of_proc(functions):
    def name(f):
        domain, bus, rest = f.address.split(':')
        return 'proc/bus/pci/%s/%s' % (
            bus if domain == '0000' else domain + ':' + bus, rest)
    return archive(functions, name, tarfile.USTAR_FORMAT)


# Those whose data are whole: what pcicap makes of it does not change.
WHOLE = [plain, trailing_prose, prompts, fences, row_repeated, row_swapped,
         error_between_rows, error_inside_rows, offsets_of_4_digits,
         wrapped_words, quoted, quoted_twice, indented, diff, hexdump,
         hexdump_of_files, xxd, od, nuls, byte_order_mark, utf_16, colours,
         one_stray_byte(0), one_stray_byte(0x1b), one_stray_byte(0xff), crlf,
         without_domain, with_domain, efi_shell, setpci, setpci_commands,
         tar_of_sysfs,
         tar_of_a_tree, tar_of_a_tree_pax, tar_of_proc]
BROKEN = [row_missing, cut_inside_a_byte, several_runs]
