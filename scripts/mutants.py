# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Changes of one thing in a line: of specs, of C, of templates.

What is in comments, in texts for people and in strings is not changed, nor is an empty line of a
template.
"""
import collections
import re

Mutant = collections.namedtuple("Mutant", "path line old new")  # line: from 0


def number(match, by=1):
    text = match.group(0)
    base = 16 if text.startswith("0x") else 10
    value = int(text, base) + by
    return f"0x{value:0{len(text) - 2}x}" if base == 16 else str(value)


def more(match):
    return re.sub("[0-9]+", number, match.group(0))


NUMBER = r"(0x[0-9a-f]+|[0-9]+)"

# Operators: (what it applies to, how)
SPEC = [
    (r"(?<=at: )" + NUMBER, lambda m: number(m, 4)),
    (r"(?<=bit: )[0-9]+", number),
    (r"(?<=bits: )[0-9]+(?=\.\.)", lambda m: number(m, -1)),
    (r"(?<=size: )" + NUMBER, lambda m: number(m, 4)),
    (r"(?<=count: )[0-9]+", number),
    (r"(?<=plus: )[0-9]+", number),
    (r"(?<=pow2: )[0-9]+", number),
    (r"(?<=times: )" + NUMBER, number),
    (r"(?<=fill: )" + NUMBER, lambda m: number(m, -1)),
    (r"(?<=access: )rw1cs?", lambda m: "rw"),
    (r"(?<=access: )rw(?![0-9a-z])", lambda m: "ro"),
    (r"(?<=access: )(ro|hwinit)(?![0-9a-z])", lambda m: "rw"),
    (r"(?<=reserved: )preserve", lambda m: "zero"),
    (r"(?<=reserved: )zero", lambda m: "preserve"),
    (r"(?<=when: \{)[a-z0-9_.]+: [0-9]+(?=[.,}])",
     lambda m: re.sub("[0-9]+$", number, m.group(0))),
    (r", when: \{[^{}]*\}", lambda m: ""),
    (r"^ +[0-9]+(?=: [{a-z])", more),
]
CODE = [
    (r" == ", lambda m: " != "), (r" != ", lambda m: " == "),
    (r" < ", lambda m: " <= "), (r" <= ", lambda m: " < "),
    (r" > ", lambda m: " >= "), (r" >= ", lambda m: " > "),
    (r" && ", lambda m: " || "), (r" \|\| ", lambda m: " && "),
    (r" \+ ", lambda m: " - "), (r" - ", lambda m: " + "),
    (r"(?<=[ (])!(?=[a-z(])", lambda m: ""),
    (r"(?<=\bif \().*(?=\)( \{)?$)", lambda m: f"0 && ({m.group(0)})"),
    (r"(?<=return )-E[A-Z]+", lambda m: "-EPERM" if m.group(0) != "-EPERM" else "-EIO"),
    (r"\b[1-9][0-9]*u?\b(?=[;,)\]])", more),
    (r"^\t+[a-z_]+\([^;{}]*\);$", lambda m: re.sub(r"\S.*", "(void)0;", m.group(0))),
    (r"^\t+[a-z][A-Za-z0-9_>.\[\]-]* [|&+-]?= [^;{}]*;$",
     lambda m: re.sub(r"\S.*", "(void)0;", m.group(0))),
]
TEMPLATE = CODE + [(r"\{\{#(?!-)", lambda m: "{{^"), (r"\{\{\^(?!-)", lambda m: "{{#")]

YAML_TEXT = re.compile(r"""(^|(?<=\s))\#[^\n]*
    | ^[ ]*-[ ]"[^\n]*
    | \b(doc|title|source|text|spec):[ ]("[^"\n]*"|[^\n{}]*)""", re.X | re.M)
C_TEXT = re.compile(r"""/\*.*?\*/ | //[^\n]* | "(\\.|[^"\\\n])*" | '(\\.|[^'\\\n])+'
    | ^[ \t]*\#[ ]*(include|error)[^\n]*""", re.X | re.M | re.S)
TEMPLATE_TEXT = re.compile(r"\{\{!.*?\}\}|\{\{%(kdoc|note)\}\}.*?\{\{/%(kdoc|note)\}\}|\{\{[\#^]doc\}\}"
                           r"|\{\{[\#^](?P<gap>\w+)\}\}\n+\{\{/(?P=gap)\}\}|" + C_TEXT.pattern,
                           re.X | re.M | re.S)


def kind_of(path):
    if path.endswith(".yaml"):
        return SPEC, YAML_TEXT
    return (TEMPLATE, TEMPLATE_TEXT) if path.startswith("templates/") else (CODE, C_TEXT)


def mutants(path, text):
    """All changes of @text, each once."""
    operators, texts = kind_of(path)
    hidden = [m.span() for m in texts.finditer(text)]
    seen, begin = set(), 0
    for n, line in enumerate(text.split("\n")):
        for pattern, change in operators:
            for m in re.finditer(pattern, line):
                at = begin + m.start()
                new = line[:m.start()] + change(m) + line[m.end():]
                if new == line or (n, new) in seen or any(low <= at < high for low, high in hidden):
                    continue
                seen.add((n, new))
                yield Mutant(path, n, line, new)
        begin += len(line) + 1
