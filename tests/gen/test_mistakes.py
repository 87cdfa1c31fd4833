#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""What people write by mistake: the words of each message, its cure, and that there
is no message more. PCICAP_GEN=program test_mistakes.py, from the top of the tree."""
import tempfile
import unittest

from common import diagnostics, run

CAPABILITY = """\
# SPDX-License-Identifier: GPL-2.0-only OR MIT
capability: sample
title: Sample
extended: 0x0abc
source: somewhere
size: 16
registers:
  - at: 4
    name: ctrl
    width: 32
    access: rw
    reserved: preserve
    doc: Control
    fields:
      - {bit: 0, name: on, doc: On}
      - {bits: 3..1, name: mode, enum: {0: slow, 1: fast}, doc: Mode}
  - {at: 8, name: low, width: 32, access: ro, doc: Low}
  - {at: 12, name: high, width: 32, access: ro, doc: High}
"""
DEVICE = """\
# SPDX-License-Identifier: GPL-2.0-only OR MIT
device: sample
title: Sample
source: somewhere
ids: [{vendor: 0x1234, device: 0x5678}]
bars:
  - index: 0
    name: regs
    kind: registers
    width: 32
    size: 0x1000
    doc: Registers
    registers:
      - {at: 0, name: a, width: 32, access: rw, doc: A}
"""
OTHER_BAR = """\
  - index: 2
    name: queues
    kind: registers
    width: 32
    size: 0x1000
    doc: Queues
    registers:
      - {at: 0, name: b, width: 32, access: ro, when: {regs.caps: 1}, doc: B}
"""
TWO_BARS = DEVICE + "      - {at: 4, name: caps, width: 32, access: ro, doc: Caps}\n" + OTHER_BAR
COMBINED = "combined:\n  - {name: x, parts: [high, low], doc: X}\n"

# of the capability, or of the device: old text, new text, messages
MISTAKES = [
    (CAPABILITY, "    width: 32", "   width: 32",
     ["a list goes on with '- '; a key stands further to the left"]),
    (CAPABILITY, "doc: Control", "doc: Control: all of it", ["a text with ': ' in it needs quotes"]),
    (CAPABILITY, "doc: On}", "doc: On", ["this '{' is not closed, or a ',' is missing in it"]),
    (CAPABILITY, "    width: 32", "\twidth: 32", ["indent with spaces, not with tabs"]),
    (CAPABILITY, "at: 4", "at: 010",
     ["'010' is wrong: no number begins with 0: write 10, or 0x and hexadecimal digits"]),
    (CAPABILITY, "at: 4", "at: -8", ["'-8' is wrong: it cannot be below 0"]),
    (CAPABILITY, "at: 4", 'at: "0x08"', ["'0x08' is wrong: a number stands without quotes"]),
    (CAPABILITY, "at: 4", "at: 0X08", ["'0X08' is wrong: write 0x with a small x"]),
    (CAPABILITY, "at: 4", "at: 0x1ffffffffffffffff", ["it has more than 64 bits"]),
    (CAPABILITY, "reserved: preserve", "reserved: preserv",
     ["reserved bits are not 'preserv'; did you mean 'preserve'?"]),
    (CAPABILITY, "reserved: preserve", "resreved: preserve",
     ["unknown key 'resreved' in a register; did you mean 'reserved'?"]),
    (CAPABILITY, "name: on, ", "", ["a field has either 'name' or 'reserved'"]),
    (CAPABILITY, "name: mode", "nmae: mode", ["unknown key 'nmae' in a field; did you mean 'name'?"]),
    (CAPABILITY, "capability: sample", "capabilty: sample",
     ["not a spec: none of the keys .*; did you mean 'capability'?"]),
    (CAPABILITY, "access: ro", "access: rc",
     ["'rc' is not an access kind: that is 'access: ro' with 'read_effect: true'"]),
    (CAPABILITY, "enum: {0: slow, 1: fast}", "encoding: {tims: 3}",
     ["unknown key 'tims' in an encoding; did you mean 'times'?"]),
    (CAPABILITY, "    access: rw\n", "",
     ["register 'ctrl' needs 'access', or each of its fields does; 'unknown' where no source tells"]),
    (CAPABILITY, "at: 8", "at: 4",
     ["registers 'low' and 'ctrl' are both at 0x4 in one layout; conditions .*'alias: true'.* would"]),
    (CAPABILITY, "access: ro, doc: Low", "access: ro, when: {ctrl.mode: fastt}, doc: Low",
     ["'fastt'.*did you mean 'fast'?"]),
    (CAPABILITY, "    reserved: preserve\n", "",
     ["bits 31..4 of register 'ctrl' are neither named nor reserved; 'reserved: preserve'"]),
    (CAPABILITY + COMBINED, "[high, low]", "[low]",
     ["expected a list of two or more references, not a list of one"]),
    (CAPABILITY + COMBINED, "doc: X", "order: low, doc: X", ["'low' is not an order"]),
    (CAPABILITY + COMBINED, "[high, low]", "[hihg, low]", ["'hihg'.*did you mean 'high'?"]),
    (DEVICE, "device: sample", "devcie: sample",
     ["not a spec: none of the keys .*; did you mean 'device'?"]),
    (DEVICE, "kind: registers", "kind: register",
     ["'register' is not a kind of BAR; did you mean 'registers'?"]),
    (DEVICE, "0x1234", "0x12345", ["0x12345 is too large, the most is 0xfffe"]),
    (DEVICE, "[{vendor: 0x1234, device: 0x5678}]", "[]",
     ["expected at least one device ID, not an empty list"]),
    (DEVICE, "vendor: 0x1234, device: 0x5678", "class: 0x0106",
     ["class 0x0106 lacks the programming interface: a class code has six digits"]),
    (DEVICE, "size: 0x1000", "size: 0x100000000000", ["a BAR of 32 bits has 2 GiB at the most"]),
    (DEVICE, "    width: 32\n", "", ["a BAR needs 'width', or 'at'"]),
    (TWO_BARS, "regs.caps", "reg.caps", ["no register or fact 'reg' is known here; did you mean 'regs'?"]),
    (TWO_BARS, "regs.caps", "regs.cap", ["BAR 'regs' has no register 'cap'; did you mean 'caps'?"]),
    (TWO_BARS, "regs.caps", "queues.b", ["'queues' is this BAR: its registers are named without it"]),
    (TWO_BARS, "regs.caps", "regs.a", ["'regs.a' can be written, and is in another block: nothing here can"]),
    (DEVICE, "access: rw", "access: rw, read_effect: yes", ["expected true or false, not 'yes'"]),
] + [(CAPABILITY, "name: ctrl", f"name: {name}",
      [f"the generator needs the name 'pcicap_sample_{name}' itself; choose another than '{name}'"])
     for name in ("size", "init", "find", "at")]


class Mistakes(unittest.TestCase):
    def printed(self, text):
        with tempfile.NamedTemporaryFile("w", suffix=".yaml", encoding="utf-8") as f:
            f.write(text)
            f.flush()
            return run(f.name)

    def messages(self, text):
        p = self.printed(text)
        return p.returncode, [d["text"] for d in diagnostics(p)]

    def test_what_is_right_has_none(self):
        for text in (CAPABILITY, DEVICE, TWO_BARS, CAPABILITY + COMBINED):
            self.assertEqual(self.messages(text), (0, []))

    def test_each_has_its_message_alone(self):
        for text, old, new, wanted in MISTAKES:
            with self.subTest(new.strip() or f"no {old.strip()}"):
                self.assertIn(old, text)
                status, found = self.messages(text.replace(old, new, 1))
                self.assertEqual((status, len(found)), (1, len(wanted)), found)
                for message, pattern in zip(found, wanted):
                    self.assertRegex(message, pattern.replace("?", r"\?").replace("{", r"\{"))

    def test_a_comma_in_a_text(self):
        """Its rest looks like a key without a value; other keys are not that."""
        for rest, noted in ((", off", True), (", off: 1", False), (', off: ""', False)):
            out = self.printed(CAPABILITY.replace("doc: On}", f"doc: On{rest}}}")).stderr
            self.assertIn("unknown key 'off' in a field", out)
            self.assertEqual("a text with a comma needs quotes" in out, noted, out)

    def test_a_bar_that_is_there_twice(self):
        _, found = self.messages(DEVICE + DEVICE.split("bars:\n")[1])
        self.assertLessEqual(len(found), 2, found)


if __name__ == "__main__":
    unittest.main()
