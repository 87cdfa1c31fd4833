#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""The command line: exit codes, what is written and when, hostile input."""
import glob
import json
import os
import random
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

from common import diagnostics, run

ROOT = os.path.relpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
SPECS = sorted(glob.glob(f"{ROOT}/specs/**/*.yaml", recursive=True))
SRIOV = f"{ROOT}/specs/ext/sriov.yaml"
SPEC = """capability: made
title: Made by a test
extended: 0x0abc
source: test
registers:
  - {at: 0x04, name: ctrl, width: 16, access: rw, doc: Control}
"""


def tree(folder):
    """Every file below a folder, with its content."""
    result = {}
    for d, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(d, name), "rb") as f:
                result[os.path.relpath(os.path.join(d, name), folder)] = f.read()
    return result


class Case(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.dir)

    def write(self, name, data):
        path = os.path.join(self.dir, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as f:
            f.write(data if isinstance(data, bytes) else data.encode())
        return path

    def out(self, name="out"):
        return os.path.join(self.dir, name)

    def expect(self, status, *args, **kwargs):
        result = run(*args, **kwargs)
        self.assertEqual(result.returncode, status, result.stderr)
        return result


class Usage(Case):
    def test_no_arguments_is_usage(self):
        self.assertIn("no specs", self.expect(2).stderr)

    def test_unknown_option_is_usage(self):
        self.expect(2, "--frobnicate", SRIOV)

    def test_unknown_target_names_those_there_are(self):
        result = self.expect(2, "-t", "nothing", "-o", self.out(), SRIOV)
        self.assertIn("kernel", result.stderr)
        self.assertFalse(os.path.exists(self.out()))

    def test_target_outside_of_the_folder_is_refused(self):
        self.expect(2, "-t", "../templates/user", "-o", self.out(), SRIOV)

    def test_missing_file_is_io_error(self):
        self.assertIn("No such file", self.expect(2, self.out("none.yaml")).stderr)

    def test_folder_is_io_error(self):
        self.expect(2, self.dir)

    def test_unknown_check_is_usage(self):
        self.expect(2, "-W", "no-such-check", SRIOV)

    def test_check_without_output_is_usage(self):
        self.expect(2, "--check", SRIOV)

    def test_help_and_version(self):
        self.assertIn("--depfile", self.expect(0, "--help").stdout)
        self.assertRegex(self.expect(0, "--version").stdout, r"pcicap-gen \d+\.\d+")

    def test_list_checks(self):
        self.assertRegex(self.expect(0, "--list-checks").stdout, r"(?m)^overlap +error ")

    def test_checks_can_be_switched(self):
        spec = self.write("s.yaml", SPEC.replace(", doc: Control", ""))
        self.assertEqual(len(diagnostics(self.expect(0, spec))), 1)
        self.assertEqual(len(diagnostics(self.expect(1, "-E", "missing-doc", spec))), 1)
        self.assertEqual(self.expect(0, "-W", "no-missing-doc", spec).stderr, "")


    def test_output_that_cannot_be_written_is_said(self):
        for option in (["--help"], ["--version"], ["--list-checks"], ["--language", "json"]):
            with open("/dev/full", "w", encoding="utf-8") as full:
                p = subprocess.run([os.environ["PCICAP_GEN"], *option], stdout=full, text=True,
                                   stderr=subprocess.PIPE, check=False)
            self.assertEqual(p.returncode, 2, option)
            self.assertIn("No space left", p.stderr)

    def test_language_is_json(self):
        language = json.loads(self.expect(0, "--language", "json").stdout)
        self.assertIn("rw1c", [a["name"] for a in language["access"]])
        self.assertIn("unit", [k["name"] for k in language["maps"]["field"]])
        for keys in language["maps"].values():
            self.assertTrue(all(k["doc"] for k in keys), keys)
        self.expect(2, "--language", "yaml")


class Diagnostics(Case):
    BAD = "  - {at: 4, foo: 1}\n"

    def many(self, n):
        return self.write("many.yaml", SPEC.split("registers")[0] + "registers:\n" + self.BAD * n)

    def test_errors_past_a_number_are_counted(self):
        spec = self.many(150)
        result = self.expect(1, spec)
        self.assertEqual(len(diagnostics(result)), 100)
        self.assertRegex(result.stderr, r"\d+ more errors are not shown, see --max-errors\n$")
        self.assertEqual(len(diagnostics(self.expect(1, "-m", "7", spec))), 7)
        self.assertEqual(len(diagnostics(self.expect(1, "--max-errors", "0", spec))), 300)
        self.expect(2, "-m", "-1", spec)

    def test_each_is_one_write(self):
        trace = self.out("trace")
        subprocess.run(["strace", "-o", trace, "-e", "trace=write", os.environ["PCICAP_GEN"],
                        self.many(10)], stderr=subprocess.DEVNULL, check=False,
                       env={**os.environ, "ASAN_OPTIONS": "detect_leaks=0"})
        with open(trace, encoding="utf-8") as f:
            writes = [line for line in f if line.startswith("write(2")]
        self.assertEqual(len(writes), 20)

    def test_long_lines_take_no_longer_than_their_length(self):
        regs = ", ".join(f"{{at: {4 + i}, name: r{i}, width: 8, access: ro, doc: x}}" for i in range(2600))
        start = time.monotonic()
        self.expect(0, self.write("long.yaml", SPEC.split("registers")[0] + f"registers: [{regs}]\n"))
        self.assertLess(time.monotonic() - start, 2)

    def test_no_byte_of_an_input_drives_the_terminal(self):
        spec = self.write("s.yaml", SPEC + "unknown\u009b31m\u202e: x\n")
        stderr = self.expect(1, spec).stderr
        self.assertIn("unknown?31m?", stderr)
        for c in "\u009b\u202e\x1b":
            self.assertNotIn(c, stderr)
        latin = self.write("l.yaml", SPEC.encode() + b"x: \xff\x9b\n")
        self.assertRegex(self.expect(1, latin).stderr, r":7:4: error: this is not UTF-8")

    def test_letters_of_any_language_are_shown(self):
        stderr = self.expect(1, self.write("s.yaml", SPEC + "größe: x\n")).stderr
        self.assertIn("unknown key 'größe'", stderr)

    def test_special_files_are_no_inputs(self):
        os.mkfifo(self.out("fifo.yaml"))
        self.assertIn("not a regular file", self.expect(2, self.out("fifo.yaml")).stderr)
        spec = self.write("s.yaml", SPEC.replace("registers", "import: [fifo.yaml]\nregisters"))
        self.assertIn("not a regular file", self.expect(1, spec).stderr)


class Output(Case):
    def test_one_target_writes_below_the_folder(self):
        self.expect(0, "-t", "user", "-o", self.out(), SRIOV)
        self.assertEqual(list(tree(self.out())), ["pcicap/sriov.h"])

    def test_several_targets_have_folders(self):
        self.expect(0, "-o", self.out(), SRIOV)
        self.assertEqual(sorted(tree(self.out())),
                         ["kernel/pcicap/more/sriov.h", "kernel/pcicap/sriov.h",
                          "user/pcicap/sriov.h"])

    def test_capabilities_of_a_device_come_with_it(self):
        both = [f"{ROOT}/specs/devices/virtio1.yaml", f"{ROOT}/specs/vendor/virtio_isr.yaml"]
        self.expect(0, "-t", "user", "-o", self.out(), both[0])
        self.assertEqual(sorted(tree(self.out())),
                         ["pcicap/msix.h", "pcicap/virtio1.h", "pcicap/virtio_common.h", "pcicap/virtio_device.h",
                          "pcicap/virtio_isr.h", "pcicap/virtio_notify.h"])
        for specs in (both, both[::-1]):
            self.expect(0, "-t", "user", "-o", self.out("again"), *specs)
            self.assertEqual(tree(self.out()), tree(self.out("again")))

    def test_order_of_arguments_and_locale_do_not_matter(self):
        shuffled = SPECS[:]
        random.Random(1).shuffle(shuffled)
        self.expect(0, "-t", "user", "-t", "desc", "-o", self.out("a"), *SPECS)
        self.expect(0, "-t", "user", "-t", "desc", "-o", self.out("b"), *shuffled,
                    env={**os.environ, "LC_ALL": "tr_TR.UTF-8"})
        self.assertEqual(tree(self.out("a")), tree(self.out("b")))

    def test_place_of_the_spec_does_not_matter(self):
        shutil.copytree(f"{ROOT}/specs", os.path.join(self.dir, "elsewhere", "specs"))
        self.expect(0, "-t", "user", "-o", self.out("a"), SRIOV)
        self.expect(0, "-t", "user", "-o", self.out("b"),
                    os.path.join(self.dir, "elsewhere", "specs", "ext", "sriov.yaml"))
        self.assertEqual(tree(self.out("a")), tree(self.out("b")))

    def test_same_content_is_not_touched(self):
        self.expect(0, "-t", "user", "-o", self.out(), SRIOV)
        path = os.path.join(self.out(), "pcicap", "sriov.h")
        os.utime(path, (1, 1))
        self.expect(0, "-t", "user", "-o", self.out(), SRIOV)
        self.assertEqual(os.stat(path).st_mtime, 1)

    def test_check_detects_one_byte(self):
        self.expect(0, "-t", "user", "-o", self.out(), SRIOV)
        path = os.path.join(self.out(), "pcicap", "sriov.h")
        with open(path, "r+b") as f:
            f.seek(1000)
            f.write(b"~")
        before = tree(self.out())
        result = self.expect(1, "-t", "user", "--check", "-o", self.out(), SRIOV)
        self.assertIn("sriov.h is out of date", result.stderr)
        self.assertEqual(tree(self.out()), before)

    def test_check_detects_a_missing_file(self):
        self.assertIn("is missing", self.expect(
            1, "-t", "user", "--check", "-o", self.out(), SRIOV).stderr)
        self.assertFalse(os.path.exists(self.out()))

    def test_an_error_in_one_spec_writes_nothing(self):
        bad = self.write("bad.yaml", SPEC.replace("width: 16", "width: 12"))
        self.expect(1, "-o", self.out(), SRIOV, bad)
        self.assertFalse(os.path.exists(self.out()))

    def test_a_place_that_cannot_be_written_leaves_all_as_it_was(self):
        self.expect(0, "-t", "user", "-o", self.out(), SRIOV)
        before = tree(self.out())
        os.mkdir(os.path.join(self.out(), "pcicap", "made.h"))
        spec = self.write("made.yaml", SPEC)
        self.expect(2, "-t", "user", "-o", self.out(), SRIOV, spec)
        self.assertEqual(tree(self.out()), before)

    def test_prune_removes_what_specs_that_are_gone_left(self):
        made = self.write("made.yaml", SPEC)
        both = ["-t", "user", "-t", "kernel", "-o", self.out()]
        self.expect(0, *both, SRIOV, made)
        own = self.write("out/user/pcicap/own.h", "/* my own */\n")
        before = tree(self.out())
        self.assertEqual(self.expect(0, *both, "--check", SRIOV).stderr, "")
        result = self.expect(1, *both, "--check", "--prune", SRIOV)
        self.assertEqual(sorted(result.stderr.splitlines()),
                         [f"pcicap-gen: {self.out()}/{t}/pcicap/made.h is of a spec that is gone"
                          for t in ("kernel", "user")])
        self.assertEqual(tree(self.out()), before)
        self.expect(0, *both, "--prune", SRIOV)
        self.assertEqual(set(before) - set(tree(self.out())),
                         {"user/pcicap/made.h", "kernel/pcicap/made.h"})
        self.assertTrue(os.path.exists(own))
        self.expect(0, *both, "--check", "--prune", SRIOV)

    def test_templates_and_specs_are_in_the_program(self):
        gen = os.path.abspath(os.environ["PCICAP_GEN"])
        for spec in ("ext/sriov.yaml", self.write("own.yaml", SPEC.replace(
                "registers:", "import: [lib/bar.yaml]\nregisters:"))):
            result = subprocess.run([gen, "-t", "user", "-o", self.out(), spec], cwd=self.dir,
                                    capture_output=True, text=True, check=False)
            self.assertEqual(result.returncode, 0, result.stderr)
        with open(f"{ROOT}/generated/user/pcicap/sriov.h", "rb") as f:
            self.assertEqual(tree(self.out())["pcicap/sriov.h"], f.read())

    def test_a_folder_to_import_from_goes_before_the_program(self):
        self.write("mine/lib/bar.yaml", "library: bar\ntitle: x\nnonsense: 1\n")
        spec = self.write("own.yaml", SPEC.replace("registers:", "import: [lib/bar.yaml]\nregisters:"))
        self.assertIn("nonsense", self.expect(1, "-I", os.path.join(self.dir, "mine"), spec).stderr)

    def test_special_files_are_not_outputs(self):
        os.makedirs(self.out("out/pcicap"))
        os.mkfifo(self.out("out/pcicap/sriov.h"))
        result = self.expect(2, "-t", "user", "-o", self.out(), SRIOV)
        self.assertIn("sriov.h: not a regular file", result.stderr)
        self.expect(1, "-t", "user", "--check", "-o", self.out(), SRIOV)

    def test_signals_wait_and_leave_nothing_temporary(self):
        for call in ("rename", "write"):
            shutil.rmtree(self.out(), ignore_errors=True)
            gen = os.path.abspath(os.environ["PCICAP_GEN"])
            result = subprocess.run(
                ["strace", "-qq", "-o", "/dev/null", "-e", f"inject={call}:signal=SIGINT:when=1",
                 gen, "-t", "user", "-o", self.out(), SRIOV], check=False,
                # a shell ignores it for what it starts in the background
                preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
                env={**os.environ, "ASAN_OPTIONS": "detect_leaks=0"})
            self.assertEqual(result.returncode, -2)
            self.assertEqual(set(tree(self.out())), {"pcicap/sriov.h"}, call)

    def test_temporary_files_of_a_killed_run_go(self):
        pid = subprocess.Popen(["true"])
        pid.wait()
        old = self.write(f"out/pcicap/x.h.{pid.pid}.pcicap-gen.tmp", "x")
        busy = self.write(f"out/pcicap/x.h.{os.getpid()}.pcicap-gen.tmp", "x")
        self.expect(0, "-t", "user", "-o", self.out(), SRIOV)
        self.assertFalse(os.path.exists(old))
        self.assertTrue(os.path.exists(busy))

    def test_depfile_names_outputs_and_inputs(self):
        dep = self.out("d")
        self.expect(0, "-T", f"{ROOT}/templates", "-t", "user", "-o", self.out(), "-d", dep, SRIOV)
        with open(dep, encoding="utf-8") as f:
            text = f.read()
        self.assertIn("pcicap/sriov.h:", text)
        for name in ("specs/ext/sriov.yaml", "specs/lib/bar.yaml", "_register"):
            self.assertRegex(text, rf"(?m)^  .*{name}( \\)?$")
            self.assertRegex(text, rf"(?m)^\S*{name}:$")
        self.assertNotIn("msi.yaml", text)

    def test_prefix(self):
        dep = self.out("d")
        device = f"{ROOT}/specs/devices/virtio1.yaml"
        self.expect(0, "--prefix", "acme", "-t", "user", "-t", "kernel", "-o", self.out(), "-d", dep, device)
        made = tree(self.out())
        for name, text in made.items():
            self.assertRegex(name, "^(user|kernel)/acme/")
            # what is not the runtime's has the prefix
            self.assertNotRegex(text.decode(), r"pcicap_(virtio|msix)|<pcicap/(virtio|msix)")
        header = made["user/acme/virtio1.h"].decode()
        self.assertIn("#include <acme/virtio_common.h>", header)
        self.assertIn("acme_virtio_common_find(cfg, &cap)", header)
        self.assertIn("#define ACME_VIRTIO1_COMMON_MIN_SIZE", header)
        self.assertIn("#include <acme/virtio1.h>", made["kernel/acme/more/virtio1.h"].decode())
        # the header of what was asked for comes first
        with open(dep, encoding="utf-8") as f:
            self.assertRegex(f.readline(), "virtio1.h")
        for wrong in ("", "Acme", "1a", "a-b", "a_", "a" * 17):
            self.assertIn("is no prefix", self.expect(2, "--prefix", wrong, device).stderr)

    def test_new_capability_is_one_file(self):
        self.expect(0, "-t", "user", "-o", self.out(), self.write("made.yaml", SPEC))
        header = tree(self.out())["pcicap/made.h"].decode()
        self.assertIn("pcicap_made_write_ctrl", header)

    def test_new_target_is_a_folder(self):
        self.write("t/mine/target.yaml", "doc: mine\n")
        self.write("t/mine/@capability.txt",
                   "{{name}}{{#root}}{{#registers}} {{name}}={{const_offset}}{{/registers}}{{/root}}\n")
        self.expect(0, "-T", os.path.join(self.dir, "t"), "-t", "mine", "-o", self.out(),
                    self.write("made.yaml", SPEC))
        self.assertEqual(tree(self.out()), {"made.txt": b"made ctrl=0x04\n"})


class Hostile(Case):
    """Bad input gives a message and status 1, at once; never a crash."""

    def refuse(self, data, check=None):
        start = time.monotonic()
        result = self.expect(1, "-o", self.out(), self.write("x.yaml", data))
        self.assertLess(time.monotonic() - start, 20)
        self.assertFalse(os.path.exists(self.out()))
        found = diagnostics(result)
        self.assertTrue(found)
        if check:
            self.assertIn(check, [d["check"] for d in found])

    def test_empty(self):
        self.refuse("", "yaml-syntax")

    def test_binary(self):
        self.refuse(bytes(range(256)) * 64, "yaml-syntax")

    def test_nul(self):
        self.refuse(b"capability: a\0b\n", "yaml-syntax")

    def test_utf16(self):
        self.refuse("capability: \u20ac".encode("utf-16"))

    def test_deep(self):
        self.refuse("[" * 100000, "yaml-syntax")

    def test_deep_maps(self):
        self.refuse("".join(" " * i + "a:\n" for i in range(500)), "yaml-syntax")

    def test_many_duplicate_keys(self):
        self.refuse(SPEC + "title: x\n" * 2000, "duplicate-key")

    def test_alias_bomb(self):
        bomb = "a: &a [x, x]\n" + "".join(
            f"{c}: &{c} [*{p}, *{p}]\n" for p, c in zip("abcdefghijk", "bcdefghijkl"))
        self.refuse(bomb, "yaml-alias")

    def test_huge_scalar(self):
        self.refuse(SPEC.replace("Control", "x" * 1000000).replace("0x04", "x" * 100000))

    def test_huge_numbers(self):
        self.refuse(SPEC.replace("0x04", "0x" + "f" * 40), "bad-value")

    def test_too_large_a_file(self):
        result = self.expect(2, self.write("x.yaml", b"# " + b"x" * (17 << 20)))
        self.assertIn("larger than", result.stderr)

    def test_control_characters_do_not_reach_the_terminal(self):
        result = self.expect(1, self.write("x.yaml", 'capability: "\\e[31mred\\a"\n'))
        self.assertNotIn("\x1b", result.stderr)
        self.assertNotIn("\a", result.stderr)

    def test_cut_off_at_every_byte(self):
        with open(SRIOV, "rb") as f:
            data = f.read()
        for n in range(0, len(data), 97):
            result = run(self.write("x.yaml", data[:n]))
            self.assertIn(result.returncode, (0, 1), (n, result.stderr))

    def test_random_edits(self):
        rng = random.Random(7)
        with open(f"{ROOT}/specs/std/msi.yaml", "rb") as f:
            data = f.read()
        for _ in range(200):
            edit = bytearray(data)
            for _ in range(rng.randint(1, 4)):
                at = rng.randrange(len(edit))
                edit[at:at + rng.randint(0, 3)] = bytes(
                    rng.choice(b"{}[]:,- \n#&*!|>'\"%@`0x9az") for _ in range(rng.randint(0, 3)))
            result = run("-o", self.out(), self.write("x.yaml", bytes(edit)))
            self.assertIn(result.returncode, (0, 1), (bytes(edit), result.stderr))


if __name__ == "__main__":
    unittest.main()
