#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""What templates give, and what is wrong in them."""
import os
import unittest

from test_cli import Case, SPEC, tree

DEVICE = """device: made
title: Made by a test
source: test
ids: [{vendor: 0x1234, device: 0x5678}]
bars:
  - name: window
    kind: registers
    through: {bar: regs, index: index, data: data}
    size: 0x100
    doc: Registers that two others lead to
    registers:
      - {at: 0x00, name: inner, width: 32, access: rw, doc: One of them}
  - index: 0
    name: regs
    kind: registers
    width: 32
    size: 0x1000
    doc: Registers
    registers:
      - {at: 0x00, name: index, width: 32, access: rw, doc: Which}
      - {at: 0x04, name: data, width: 32, access: rw, doc: What}
"""


class Templates(Case):
    def render(self, status, text, words="doc: mine\n"):
        self.write("t/mine/target.yaml", words)
        self.write("t/mine/@capability.txt", text)
        return self.expect(status, "-T", os.path.join(self.dir, "t"), "-t", "mine", "-o",
                           self.out(), self.write("made.yaml", SPEC))

    def fails(self, text, where, what, words="doc: mine\n"):
        result = self.render(2, text, words)
        self.assertRegex(result.stderr, rf"@capability.txt:{where}: error: .*{what}")
        self.assertFalse(os.path.exists(self.out()))

    def test_unknown_name(self):
        self.fails("ok\n  {{nmae}}\n", "2:3", "unknown name 'nmae'")

    def test_name_of_another_object(self):
        self.fails("{{write_mask}}\n", "1:1", "not known in this place")

    def test_section_that_is_not_closed(self):
        self.fails("{{#root}}\n", "1:1", "not closed")

    def test_section_closed_by_another_name(self):
        self.fails("{{#root}}{{/name}}\n", "1:10", "another section")

    def test_tag_without_end(self):
        self.fails("a {{name\n", "1:3", "does not end")
        self.fails("a {{name\n}}\n", "1:3", "a tag does not end: 'name'")

    def test_unknown_filter(self):
        self.fails("{{name|uper}}\n", "1:1", "no filter 'uper'; there are:.* upper")

    def test_unknown_word(self):
        self.fails("{{$nothing}}\n", "1:1", "no word 'nothing'", "words: {u8: byte}\n")

    def test_map_of_words_without_the_word(self):
        self.fails("{{#root}}{{#registers}}{{$u.width}}{{/registers}}{{/root}}\n", "1:24",
                   "no word for '16'", "words: {u: {8: byte}}\n")

    def test_word_of_what_is_no_map(self):
        self.fails("{{$u.name}}\n", "1:1", "not a map of words 'u'", "words: {u: byte}\n")

    def test_vocabulary_with_an_unknown_key(self):
        result = self.render(2, "", "wrods: {}\n")
        self.assertRegex(result.stderr, r"target.yaml:1:1: error: expected .*words")

    def test_file_of_an_unknown_kind(self):
        self.write("t/mine/@nosuch.txt", "x\n")
        result = self.render(2, "{{name}}\n")
        self.assertIn("no kind of spec is '@nosuch.txt'", result.stderr)
        self.assertFalse(os.path.exists(self.out()))

    def test_words_filters_and_sections_of_words(self):
        self.render(0, "{{$hi|upper}} {{$u.16}} {{$case.name}}{{#$yes}}y{{/$yes}}{{#$no}}n{{/$no}}"
                       "{{^$no}}!{{/$no}} {{#root}}{{#registers}}{{$u.width}} {{name|camel|quote}} "
                       "{{const_offset|digits}}{{/registers}}{{/root}}\n",
                    "words: {hi: ho, u: {16: short}, case: {made: M}, yes: y, no: ''}\n")
        self.assertEqual(tree(self.out()), {"made.txt": b'HO short My! short "Ctrl" 04\n'})

    def test_reserved_words_of_the_language_are_escaped(self):
        self.render(0, "{{name|ident}} {{#root}}{{#registers}}{{name|ident}}{{/registers}}{{/root}}\n",
                    "reserved: [zero, ctrl, a]\nescape: r#NAME\n")
        self.assertEqual(tree(self.out()), {"made.txt": b"made r#ctrl\n"})

    def test_a_partial_without_an_end_of_line_is_a_piece_of_one(self):
        self.write("t/mine/_piece", "piece")
        self.write("t/mine/_line", "line\n")
        self.render(0, "a\n  {{>piece}}\n  {{>line}}\nb\n")
        self.assertEqual(tree(self.out()), {"made.txt": b"a\n  piece\nline\nb\n"})

    def test_partials_of_the_folder_go_before_shared_ones(self):
        self.write("t/shared/_a", "shared a\n")
        self.write("t/shared/_b", "shared b\n")
        self.write("t/mine/_b", "my b\n")
        self.render(0, "{{>a}}\n{{>b}}\n", "share: [shared]\n")
        self.assertEqual(tree(self.out()), {"made.txt": b"shared a\nmy b\n"})

    def test_a_folder_without_a_vocabulary_is_no_target(self):
        self.write("t/shared/_a", "shared a\n")
        self.write("t/mine/target.yaml", "doc: mine\n")
        result = self.expect(2, "-T", os.path.join(self.dir, "t"), "-t", "shared", "-o",
                             self.out(), self.write("made.yaml", SPEC))
        self.assertRegex(result.stderr, r"no target 'shared' in .*; there are: mine\n")

    def laid_out(self, text):
        self.render(0, text, """comments:
  doc: {open: "/**", line: " * ", close: " */", width: 40}
  note: {one: "/* TEXT */", open: "/*", line: " * ", close: " */", width: 40}
tables:
  rows: {above: note, width: 60}
""")
        return tree(self.out())["made.txt"].decode()

    def test_comments_are_laid_out_a_paragraph_at_a_time(self):
        self.assertEqual(self.laid_out("""{{%doc}}
name() - a brief line that is
much too long for its comment
@val: one that hangs below itself, as all do

{{#weak}}
not here

{{/weak}}
Second paragraph of words and words and ends.
Return: 0.
{{/%doc}}
"""), """/**
 * name() - a brief line that is much
 * too long for its comment
 * @val: one that hangs below itself, as
 *       all do
 *
 * Second paragraph of words and words
 * and ends.
 * Return: 0.
 */
""")

    def test_no_line_of_a_comment_is_one_word(self):
        self.assertEqual(self.laid_out("{{%doc}}\n12345678 0123456789 0123456789 123456 word\n{{/%doc}}"),
                         "/**\n * 12345678 0123456789 0123456789\n * 123456 word\n */\n")

    def test_a_comment_that_fits_is_one_line_at_its_indent(self):
        self.assertEqual(self.laid_out("\t{{%note}}\nshort {{name}}\n\t{{/%note}}\n"),
                         "\t/* short made */\n")

    def test_cells_of_a_table_stand_below_each_other(self):
        self.assertEqual(self.laid_out("""{{%rows}}
#define A{{@16}}1{{@24}}/* one */
#define LONGER_THAN_16{{@16}}2{{@24}}/* two */
#define B{{@16}}3
{{/%rows}}
"""), "#define A\t\t1\t/* one */\n#define LONGER_THAN_16\t2\t/* two */\n#define B\t\t3\n")

    def test_comments_of_a_table_that_is_too_wide_go_above(self):
        self.assertEqual(self.laid_out("""{{%rows}}
#define A{{@16}}1{{@24}}/* one */
#define B{{@16}}3{{@24}}/* a comment that is wider than sixty columns */
#define C{{@16}}4
{{/%rows}}
"""), """/* one */
#define A	1
/*
 * a comment that is wider than
 * sixty columns
 */
#define B	3
#define C	4
""")

    def test_unknown_layout(self):
        self.fails("{{%nothing}}\n{{/%nothing}}\n", "1:1", "no comment or table '%nothing'")

    def test_missing_partial(self):
        self.fails("{{>none}}\n", "1:1", "cannot read partial")

    def test_partial_of_itself(self):
        self.write("t/mine/_loop", "{{>loop}}\n")
        self.assertIn("include each other", self.render(2, "{{>loop}}\n").stderr)

    def test_standalone_tags_take_their_line(self):
        self.render(0, "a\n  {{#root}}\nb\n  {{/root}}\n{{^weak}}\nc\n{{/weak}}\n{{! d }}\n")
        self.assertEqual(tree(self.out()), {"made.txt": b"a\nb\nc\n"})

    def test_a_standalone_tag_at_the_end_of_the_file(self):
        self.render(0, "{{#root}}\na\n  {{/root}}")
        self.assertEqual(tree(self.out()), {"made.txt": b"a\n"})

    def test_bars_come_before_what_lies_in_them(self):
        """Parts that a capability tells, then what is behind an index and a data register."""
        self.write("t/mine/target.yaml", "doc: mine\n")
        self.write("t/mine/@device.txt", "{{#bars}}{{name}} {{/bars}}\n")
        self.expect(0, "-T", os.path.join(self.dir, "t"), "-t", "mine", "-o", self.out(),
                    self.write("made.yaml", DEVICE))
        self.assertEqual(tree(self.out()), {"made.txt": b"regs window \n"})

    def test_lists_counts_quotes_and_columns(self):
        self.render(0, '{{#root}}{{*registers}}{{#registers}}{{#-first}}<{{/-first}}{{name|quote}}'
                       "{{@16}}{{width}}{{#-last}}>{{/-last}}{{/registers}}{{/root}}")
        self.assertEqual(tree(self.out()), {"made.txt": b'1<"ctrl"\t16>'})


if __name__ == "__main__":
    unittest.main()
