#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""check_members.py sees each kind of fault in a table.

FACTS=folder of the specs' facts, TREE=headers of a kernel.
"""
import os
import re
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
TREE = os.environ["TREE"]
with open(os.path.join(HERE, "members.tsv"), encoding="utf-8") as f:
    TABLE = f.read()
MAC = "virtio1.config.net_mac\tvirtio_net_config.mac\n"
MTU = "virtio1.config.net_mtu\tvirtio_net_config.mtu\n"
RO = "virtio1.common.device_feature.blk_ro\tbit VIRTIO_BLK_F_RO\n"
SQE = "nvme.sqe\tnvme_command\n"


class Faults(unittest.TestCase):
    def compare(self, table, trees=(TREE,)):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "members.tsv")
            with open(path, "w", encoding="utf-8") as f:
                f.write(table)
            return subprocess.run([sys.executable, os.path.join(HERE, "check_members.py"), "--facts", os.environ["FACTS"],
                                   "--out", folder, path, *trees], capture_output=True, text=True, check=False)

    def fails(self, old, new, said, trees=(TREE,)):
        self.assertIn(old, TABLE)
        result = self.compare(TABLE.replace(old, new), trees)
        self.assertNotEqual(result.returncode, 0)
        self.assertIn(said, result.stderr)

    def test_none(self):
        result = self.compare(TABLE)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertRegex(result.stdout, r"virtio1: 1\d\d members match, 0 waived, 0 absent")
        self.assertRegex(result.stdout, r"nvme: 1\d\d members match, 1 waived, 0 absent")

    def test_place(self):
        self.fails(MTU, MTU.replace(".mtu\n", ".status\n"), 'static assertion failed: "virtio1.config.net_mtu"')

    def test_bytes(self):
        # it is as long as one of the six bytes
        self.fails(MAC, MAC.replace(".mac\n", ".mac[0]\n"), 'static assertion failed: "virtio1.config.net_mac"')

    def test_size(self):
        self.fails(SQE, SQE.replace("nvme_command", "nvme_completion"), 'static assertion failed: "nvme.sqe"')

    def test_bit(self):
        self.fails(RO, RO.replace("_RO", "_GEOMETRY"), 'static assertion failed: "virtio1.common.device_feature.blk_ro"')

    def test_run(self):
        self.fails("crdt1..crdt3", "crdt1..crdt2", 'static assertion failed: "nvme.id_ctrl.crdt"')

    def test_no_row(self):
        self.fails(MTU, "", "virtio1.config.net_mtu: has no row")
        self.fails(RO, "", "virtio1.common.device_feature.blk_ro: has no row")

    def test_no_register(self):
        self.fails(MTU, MTU + MTU.replace("net_mtu", "net_mut"), "virtio1.config.net_mut: the spec has no such thing")

    def test_twice(self):
        self.fails(MTU, MTU + MTU, "a second one")

    def test_absent(self):
        """An older kernel may lack a member, the newest may not."""
        wrong = MTU.replace(".mtu", ".nothing")
        self.fails(MTU, wrong, "virtio1.config.net_mtu: the kernel has no nothing")
        with tempfile.TemporaryDirectory() as older:
            os.symlink(os.path.join(TREE, "include"), os.path.join(older, "include"))
            result = self.compare(TABLE.replace(MTU, wrong), (older, TREE))
        self.assertTrue(re.search(r"0 waived, 1 absent: " + re.escape(older), result.stdout), result.stdout)

    def test_header(self):
        self.fails("include/linux/nvme.h", "include/linux/nvm.h", "no kernel has include/linux/nvm.h")


if __name__ == "__main__":
    unittest.main()
