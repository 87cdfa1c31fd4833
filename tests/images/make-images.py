#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Make the config space images of this directory again, with QEMU.

Each image is a topology of QEMU devices. No guest runs: the script does over
qtest what firmware does (ECAM, bus numbers, BARs), reads each function's
config space and writes it as "lspci -xxxx" prints it. Images in RAW_IMAGES are
also written as bytes.

usage: make-images.py [--check] [-o DIR] [IMAGE...]
"""
import argparse
import os
import subprocess
import sys
import tempfile

ECAM = 0xB0000000
PCIEXBAR = 0x60
CAP_EXP = 0x10
EXT_CAP_SRIOV = 0x10
NVME_SRIOV = ("nvme,serial=x,subsys=s0,sriov_max_vfs=8,sriov_vq_flexible=16,"
              "sriov_vi_flexible=8,max_ioqpairs=32,msix_qsize=33")


def root_port(name, slot, options=""):
    return f"pcie-root-port,bus=pcie.0,id={name},chassis={slot},slot={slot}" \
        f"{options}"


VIRTIO = ["virtio-net-pci,romfile=", "virtio-blk-pci,drive=d0",
          "virtio-scsi-pci", "virtio-serial-pci", "virtio-rng-pci",
          "virtio-gpu-pci", "virtio-keyboard-pci",
          "virtio-crypto-pci,cryptodev=c0"]


class Qtest:
    """A QEMU that does not run, and the accesses to its machine."""

    def __init__(self, args):
        # pylint: disable=consider-using-with
        self.errors = tempfile.TemporaryFile()
        self.qemu = subprocess.Popen(
            ["qemu-system-x86_64", "-nodefaults", "-display", "none",
             "-S", "-accel", "tcg", "-qtest", "stdio", "-m", "256"] + args,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=self.errors, text=True)

    def command(self, line):
        self.qemu.stdin.write(line + "\n")
        self.qemu.stdin.flush()
        while True:
            answer = self.qemu.stdout.readline()
            if not answer:
                self.errors.seek(0)
                sys.exit(f"QEMU: {self.errors.read().decode()}")
            if answer.startswith("OK"):
                return answer.split()[1:]
            if not answer.startswith("IRQ"):
                sys.exit(f"QEMU: {line}: {answer}")

    def outl(self, port, value):
        self.command(f"outl {port:#x} {value:#x}")

    def readl(self, address):
        return int(self.command(f"readl {address:#x}")[0], 16)

    def read(self, address, size):
        return bytes.fromhex(self.command(f"read {address:#x} {size}")[0][2:])

    def write(self, address, size, value):
        letter = {1: "b", 2: "w", 4: "l"}[size]
        self.command(f"write{letter} {address:#x} {value:#x}")

    def close(self):
        self.qemu.kill()
        self.qemu.wait()


class Function:
    """One function, reached through ECAM."""

    def __init__(self, qtest, bus, devfn):
        self.qtest, self.bus, self.devfn = qtest, bus, devfn
        self.base = ECAM + (bus << 20) + (devfn << 12)

    def get(self, offset, size=4):
        value = self.dword(offset & ~3)
        return value >> 8 * (offset & 3) & (1 << 8 * size) - 1

    def dword(self, offset):
        return self.qtest.readl(self.base + offset)

    def set(self, offset, size, value):
        self.qtest.write(self.base + offset, size, value)

    def read(self):
        return self.qtest.read(self.base, 4096)

    def exists(self):
        return self.get(0x08) != 0xffffffff

    def caps(self):
        at = self.get(0x34, 1) & 0xfc if self.get(0x06, 2) & 0x10 else 0
        found = {}
        while at:
            found[self.get(at, 1)] = at
            at = self.get(at + 1, 1) & 0xfc
        return found

    def ext_caps(self):
        at, found = 0x100, {}
        while at:
            header = self.get(at)
            if header in (0, 0xffffffff):
                break
            found[header & 0xffff] = at
            at = header >> 20
        return found

    def space(self):
        """The bytes that the kernel would show: 4096 if PCI Express."""
        return self.read()[:4096 if CAP_EXP in self.caps() else 256]

    def text(self):
        space = self.space()
        vendor, device = space[0:2][::-1].hex(), space[2:4][::-1].hex()
        lines = [f"{self.bus:02x}:{self.devfn >> 3:02x}.{self.devfn & 7} "
                 f"Class {space[0xa:0xc][::-1].hex()}: {vendor}:{device}"]
        lines += [f"{at:02x}: " + space[at:at + 16].hex(" ")
                  for at in range(0, len(space), 16)]
        return "\n".join(lines) + "\n\n"


class PortFunction(Function):
    """One function, reached through ports CF8h and CFCh."""

    def select(self, offset):
        self.qtest.outl(0xcf8, 1 << 31 | self.bus << 16 | self.devfn << 8 |
                        offset & 0xfc)

    def dword(self, offset):
        self.select(offset)
        return int(self.qtest.command("inl 0xcfc")[0], 16)

    def set(self, offset, size, value):
        self.select(offset)
        letter = {1: "b", 2: "w", 4: "l"}[size]
        self.qtest.command(
            f"out{letter} {0xcfc + (offset & 3):#x} {value:#x}")

    def read(self):
        return b"".join(self.dword(at).to_bytes(4, "little")
                        for at in range(0, 256, 4))


class Machine:
    """The functions of a machine, set up as firmware does."""

    def __init__(self, qtest, roots, access):
        self.qtest, self.functions, self.access = qtest, [], access
        self.next_bus, self.memory, self.ports = 0, 0xC0000000, 0x6000
        self.memory64 = 0x800000000
        if access is Function:
            qtest.outl(0xcf8, 1 << 31 | PCIEXBAR + 4)
            qtest.outl(0xcfc, 0)
            qtest.outl(0xcf8, 1 << 31 | PCIEXBAR)
            qtest.outl(0xcfc, ECAM | 1)
        for root in roots:
            self.next_bus = root
            self.scan(root)

    def scan(self, bus):
        for devfn in range(256):
            function = self.access(self.qtest, bus, devfn)
            if devfn & 7 and not self.has_functions(bus, devfn):
                continue
            if function.exists():
                self.add(function)

    def has_functions(self, bus, devfn):
        first = self.access(self.qtest, bus, devfn & ~7)
        return first.exists() and first.get(0x0e, 1) & 0x80

    def add(self, function):
        self.functions.append(function)
        bridge = function.get(0x0e, 1) & 0x7f == 1
        self.assign_bars(function, 2 if bridge else 6)
        if bridge:
            self.next_bus += 1
            secondary = self.next_bus
            function.set(0x18, 4, function.bus | secondary << 8 | 0xff0000)
            self.scan(secondary)
            function.set(0x1a, 1, self.next_bus)

    def assign_bars(self, function, slots):
        slot = 0
        while slot < slots:
            slot += self.assign_bar(function, 0x10 + 4 * slot)
        function.set(0x04, 2, function.get(0x04, 2) | 7)

    def assign_bar(self, function, at):
        """Give the BAR an address; return how many slots it takes."""
        function.set(at, 4, 0xffffffff)
        mask = function.get(at)
        if mask & 1:
            size = -(mask & 0xfffc) & 0xffff
            self.ports = -(-self.ports // size) * size
            function.set(at, 4, self.ports)
            self.ports += size
            return 1
        if mask & 6 == 4:
            function.set(at + 4, 4, 0xffffffff)
            mask |= function.get(at + 4) << 32
            size = -(mask & ~0xf) & (1 << 64) - 1
            self.memory64 = -(-self.memory64 // size) * size
            function.set(at, 4, self.memory64 & 0xffffffff)
            function.set(at + 4, 4, self.memory64 >> 32)
            self.memory64 += size
            return 2
        if mask & ~0xf:
            size = -(mask & ~0xf) & 0xffffffff
            self.memory = -(-self.memory // size) * size
            function.set(at, 4, self.memory)
            self.memory += size
        return 1


def pf_of(machine):
    for function in machine.functions:
        if EXT_CAP_SRIOV in function.ext_caps():
            return function
    sys.exit("no SR-IOV function")


def enable_vfs(machine):
    """NumVFs = 4, VF Enable and VF MSE; the VFs join the machine."""
    pf = pf_of(machine)
    cap = pf.ext_caps()[EXT_CAP_SRIOV]
    pf.set(cap + 0x24, 4, 0x10000000)
    pf.set(cap + 0x28, 4, 0x00000008)
    pf.set(cap + 0x10, 2, 4)
    pf.set(cap + 0x08, 2, 0x0009)
    for vf in range(1, 5):
        machine.functions.append(
            Function(machine.qtest, pf.bus, pf.devfn + vf))


def only_pf(machine):
    machine.functions = [pf_of(machine)]


def enabled_pf(machine):
    enable_vfs(machine)
    only_pf(machine)


def status_bits(machine):
    """Errors and events that the RW1C bits of the machine's ports record."""
    for function in machine.functions:
        cap = function.caps().get(CAP_EXP)
        if cap and function.get(cap + 2, 2) >> 4 & 0xf == 4:
            function.set(cap + 0x18, 2, 0x03c0 | 0x1000)


def devices(*names, per_port=None):
    """Arguments for these devices on pcie.0, or each below a root port."""
    args = []
    for n, name in enumerate(names):
        if per_port is None:
            args += ["-device", name if "bus=" in name else
                     f"{name},bus=pcie.0"]
        else:
            args += ["-device", root_port(f"rp{n}", n + 1, per_port),
                     "-device", f"{name},bus=rp{n}"]
    return args


Q35 = ["-machine", "q35", "-global",
       "ICH9-LPC.acpi-pci-hotplug-with-bridge-support=off"]
DISK = ["-blockdev", "null-co,node-name=d0", "-object",
        "cryptodev-backend-builtin,id=c0", "-object",
        "memory-backend-ram,id=m0,size=1M", "-object",
        "memory-backend-ram,id=m1,size=1M", "-object",
        "memory-backend-ram,id=m2,size=1M", "-object",
        "memory-backend-ram,id=m3,size=256M", "-object",
        "memory-backend-ram,id=m4,size=256M"]
SRIOV = Q35 + ["-device", root_port("rp0", 1), "-device", "nvme-subsys,id=s0",
               "-device", NVME_SRIOV + ",bus=rp0"]

# name: (QEMU arguments, root bus numbers, what to do before reading)
IMAGES = {
    # The function that "make demo" shows: VFs enabled.
    "nvme-sriov": (SRIOV, [0], enabled_pf),
    "nvme-sriov-reset": (SRIOV, [0], only_pf),
    "nvme-sriov-vfs": (SRIOV, [0], enable_vfs),
    "nvme-cmb": (Q35 + DISK + devices(
        "nvme,serial=x,cmb_size_mb=16", "nvme,serial=y,pmrdev=m1",
        per_port=""), [0], None),
    "q35": (Q35 + devices(
        "ich9-intel-hda", "ich9-ahci", "VGA", "edu", "pci-testdev,membar=64K",
        "pci-serial", "pvpanic-pci", "i6300esb", "sdhci-pci", "rtl8139,romfile=",
        "ich9-usb-ehci1", "ich9-usb-uhci1", "pci-ohci", "tpci200",
        "i82559a,romfile=", "e1000,romfile=", "lsi", "am53c974", "mptsas1068",
        "tulip,romfile=", "AC97", "pcnet,romfile=", "ES1370"), [0], None),
    "i440fx": (["-machine", "pc"] + [
        word for name in ("pci-bridge,chassis_nr=1,id=b0,shpc=on",
                          "edu,bus=b0,addr=1", "cirrus-vga,bus=b0,addr=2",
                          "piix3-usb-uhci", "megasas", "vmxnet3,romfile=",
                          "pvscsi", "intel-hda", "qemu-xhci",
                          "ivshmem-plain,memdev=m0")
        for word in ("-device", name)] + DISK, [0], None),
    "endpoints": (Q35 + DISK + devices(
        "e1000e,romfile=", "megasas-gen2", "vmxnet3,romfile=", "qemu-xhci",
        "nec-usb-xhci", "pvscsi", "nvme,serial=x", per_port=""), [0], None),
    "virtio": (Q35 + DISK + devices(
        *VIRTIO, per_port=""), [0], None),
    "virtio-aer-ats": (Q35 + DISK + devices(
        "virtio-net-pci,romfile=,aer=on,ats=on",
        "virtio-scsi-pci,aer=on,ats=on,iommu_platform=on",
        per_port=",x-speed=16,x-width=32"), [0], None),
    "virtio-legacy": (Q35 + DISK + devices(
        "virtio-net-pci-transitional,romfile=",
        "virtio-blk-pci-transitional,drive=d0",
        "virtio-scsi-pci,disable-modern=on", "virtio-iommu-pci",
        "virtio-rng-pci-non-transitional"), [0], None),
    "ports": (Q35 + devices(
        root_port("rp0", 1), root_port("rp1", 2, ",x-speed=2_5,x-width=1"),
        root_port("rp2", 3, ",x-speed=8,x-width=4,hotplug=off"),
        root_port("rp3", 4, ",bus-reserve=4,mem-reserve=2M,io-reserve=4K"),
        root_port("rp4", 5, ",pref64-reserve=32M,disable-acs=on"),
        "ioh3420,id=rp5,chassis=6,slot=6", "i82801b11-bridge,id=d0",
        "pcie-pci-bridge,id=ppb,bus=rp1", "edu,bus=ppb,addr=1",
        "x3130-upstream,id=up,bus=rp0",
        "xio3130-downstream,id=dn0,bus=up,chassis=7,slot=7",
        "xio3130-downstream,id=dn1,bus=up,chassis=8,slot=8",
        "e1000e,bus=dn0,romfile=",
        "pci-bridge,id=pb,bus=d0,addr=1,chassis_nr=9",
        "pci-testdev,bus=pb,addr=1"), [0], status_bits),
    "pxb": (Q35 + devices(
        "pxb-pcie,id=pxb0,bus_nr=64", "pcie-root-port,id=rp0,bus=pxb0,"
        "chassis=1,slot=1", "e1000e,bus=rp0,romfile="), [0, 64], None),
    "cxl": (["-machine", "q35,cxl=on,cxl-fmw.0.targets.0=cxl0,"
             "cxl-fmw.0.size=4G"] + DISK + devices(
                 "pxb-cxl,id=cxl0,bus_nr=64",
                 "cxl-rp,id=rp0,bus=cxl0,chassis=1,slot=1,port=0",
                 "cxl-rp,id=rp1,bus=cxl0,chassis=1,slot=2,port=1",
                 "cxl-upstream,id=up0,bus=rp0",
                 "cxl-downstream,id=dn0,bus=up0,chassis=2,slot=3,port=0",
                 "cxl-downstream,id=dn1,bus=up0,chassis=2,slot=4,port=1",
                 "cxl-type3,bus=dn0,memdev=m3,lsa=m1,sn=0x1122334455667788",
                 "cxl-type3,bus=rp1,memdev=m4,lsa=m2"), [0, 64], None),
    "amd-iommu": (["-machine", "q35"] + ["-device", "amd-iommu"], [0], None),
}
CHIPSETS = ("q35", "i440fx", "amd-iommu")
RAW_IMAGES = ("nvme-sriov", "nvme-sriov-reset")


def make(name):
    """Return the dump's text and the first function's bytes."""
    args, roots, hook = IMAGES[name]
    qtest = Qtest(args)
    access = PortFunction if name == "i440fx" else Function
    machine = Machine(qtest, roots, access)
    if hook:
        hook(machine)
    if name not in CHIPSETS:
        machine.functions = [f for f in machine.functions
                             if f.bus or f.devfn >> 3 not in (0, 0x1f)]
    text = "".join(function.text() for function in sorted(
        machine.functions, key=lambda f: (f.bus, f.devfn)))
    raw = machine.functions[0].space()
    qtest.close()
    return text, raw


def put(path, data, check):
    """Write data, or tell whether it is what the file has."""
    old = None
    if os.path.exists(path):
        with open(path, "rb") as file:
            old = file.read()
    if old == data:
        return True
    if check:
        print(f"{path}: not what QEMU gives")
        return False
    with open(path, "wb") as file:
        file.write(data)
    return True


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true")
    parser.add_argument("-o", default=os.path.dirname(
        os.path.abspath(__file__)))
    parser.add_argument("image", nargs="*")
    options = parser.parse_args()
    good = True
    for name in options.image or IMAGES:
        text, raw = make(name)
        path = os.path.join(options.o, name)
        good &= put(path + ".dump", text.encode(), options.check)
        if name in RAW_IMAGES:
            good &= put(path + ".bin", raw, options.check)
        print(f"{name}: {text.count('Class')} functions")
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
