# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Machines of QEMU whose functions the specs and the model are compared with.

Those of tests/images, and some that make events happen. No guest runs.
"""
import importlib.util
import os
import socket
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))


def load_images():
    path = os.path.join(HERE, "..", "images", "make-images.py")
    spec = importlib.util.spec_from_file_location("make_images", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules["make_images"] = module
    spec.loader.exec_module(module)
    return module


images = load_images()
port = images.root_port

# Errors that the monitor's pcie_aer_inject_error knows.
UNCORRECTABLE = ["DLP", "SDN", "POISON_TLP", "FCP", "COMP_TIME", "COMP_ABORT",
                 "UNX_COMP", "RX_OVER", "MALF_TLP", "ECRC", "UNSUP", "ACSV",
                 "INTN", "MCBTLP", "ATOP_EBLOCKED", "TLP_PRF_BLOCKED"]
CORRECTABLE = ["RCVR", "BAD_TLP", "BAD_DLLP", "REP_ROLL", "REP_TIMER",
               "ADVISORY_NONFATAL", "INTERNAL", "HL_OVERFLOW"]

# Each device that injects errors has an id that begins with "aer".
EVENTS = images.Q35 + images.DISK + [
    word for n, device in enumerate([
        "e1000e,romfile=,id=aer0", "nvme,serial=x,id=aer1",
        "virtio-net-pci,romfile=,aer=on,ats=on,id=aer2",
        "x3130-upstream,id=aer3"])
    for word in ("-device", port(f"aerp{n}", n + 1), "-device",
                 f"{device},bus=aerp{n}")
] + ["-device", "xio3130-downstream,bus=aer3,id=aer4,chassis=9,slot=9",
     "-device", "ioh3420,bus=pcie.0,id=aer5,chassis=20,slot=20",
     "-device", "e1000e,bus=aer5,romfile=,id=unplugged"]
EVENT_IDS = [f"aer{n}" for n in range(6)] + [f"aerp{n}" for n in range(4)]


class Monitor:
    """QEMU's monitor for people, on a socket."""

    def __init__(self):
        # pylint: disable=consider-using-with
        self.folder = tempfile.TemporaryDirectory()
        self.path = os.path.join(self.folder.name, "monitor")
        self.socket = None

    def args(self):
        return ["-monitor", f"unix:{self.path},server=on,wait=off"]

    def connect(self):
        self.socket = socket.socket(socket.AF_UNIX)
        for _ in range(100):
            try:
                self.socket.connect(self.path)
                break
            except OSError:
                time.sleep(0.02)
        self.answer()

    def answer(self):
        text = b""
        while not text.endswith(b"(qemu) "):
            more = self.socket.recv(65536)
            if not more:
                sys.exit("QEMU: the monitor is gone")
            text += more
        return text.decode()

    def command(self, line):
        self.socket.sendall(line.encode() + b"\n")
        return self.answer()

    def close(self):
        self.socket.close()
        self.folder.cleanup()


class Running:
    """A machine with its functions, set up as firmware does."""

    def __init__(self, name, args, roots, prepare, with_monitor=False):
        self.name = name
        self.monitor = Monitor() if with_monitor else None
        if self.monitor:
            args = args + self.monitor.args()
        self.qtest = images.Qtest(args)
        if self.monitor:
            self.monitor.connect()
        access = (images.PortFunction if "i440fx" in name
                  else images.Function)
        self.machine = images.Machine(self.qtest, roots, access)
        if prepare:
            prepare(self.machine)
        if name not in images.CHIPSETS:
            self.machine.functions = [
                f for f in self.machine.functions
                if f.bus or f.devfn >> 3 not in (0, 0x1f)]

    @property
    def functions(self):
        return self.machine.functions

    def inject(self):
        """Every error that each device can be made to have."""
        for ident in EVENT_IDS:
            for error in CORRECTABLE:
                self.monitor.command(f"pcie_aer_inject_error -c {ident} "
                                     f"{error}")
            for error in UNCORRECTABLE:
                self.monitor.command(f"pcie_aer_inject_error {ident} {error}")
        self.monitor.command("device_del unplugged")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.monitor:
            self.monitor.close()
        self.qtest.close()


def all_machines(only=()):
    for name, (args, roots, prepare) in images.IMAGES.items():
        if name in ("nvme-sriov", "nvme-sriov-vfs") or \
                (only and name not in only):
            continue
        yield lambda a=(name, args, roots, prepare): Running(*a)
    if not only or "events" in only:
        yield lambda: Running("events", EVENTS, [0], None, with_monitor=True)
