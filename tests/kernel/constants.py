#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Every constant of the kernel's headers compiles, says what the user target's says, and is there.

constants.py CC OUT, from the top of the tree. In the kernel all constants lie where
they lie in the register; the user target's values of enumerated fields are numbers,
so that one is the other, shifted by the mask of the field. It has no masks of bits
that are written or kept, and what a library has is where it is used; names that are
too long for it are shorter.
"""
import os
import re
import subprocess
import sys

DEFINE = re.compile(r"^#define +(PCICAP_\w+)[ \t]+\S", re.M)
USERS_OWN = re.compile(r"_(WRITE|KEEP|W1C)_MASK$|.{49}")
TARGETS = {
    "kernel": (["linux/pci.h", "linux/io.h"], ["-Itests/kernel/shim"]),
    "user": ([], []),
}


def headers(roots):
    """(path, text) of each header below any of them, as it is included."""
    for root in roots:
        for folder, _, names in sorted(os.walk(root)):
            for name in sorted(names):
                if name.endswith(".h"):
                    path = os.path.join(folder, name)
                    with open(path, encoding="utf-8") as f:
                        yield os.path.relpath(path, root), f.read()


def program(target, roots):
    """C that prints all constants of @target."""
    found = list(headers(roots))
    names = sorted({name for _, text in found for name in DEFINE.findall(text.replace("\\\n", " "))})
    lines = [f"#include <{path}>" for path in TARGETS[target][0] + ["stdio.h"] + [p for p, _ in found]]
    lines.append("static const struct { const char *name; unsigned long long value; } all[] = {")
    lines += [f'\t{{ "{name}", (unsigned long long)({name}) }},' for name in names]
    lines += ["};", "int main(void)", "{", "\tfor (size_t i = 0; i < sizeof(all) / sizeof(*all); i++)",
              '\t\tprintf("%s %llu\\n", all[i].name, all[i].value);', "}", ""]
    return "\n".join(lines)


def constants(target, cc, out):
    """Name to value."""
    roots = [f"generated/{target}", f"tests/gen/golden/{target}"]
    binary = os.path.join(out, target)
    flags = TARGETS[target][1] + ["-Iruntime/include"] + [f"-I{root}" for root in roots]
    subprocess.run([cc, "-std=gnu11", "-Wall", "-Wextra", "-Wno-unused-parameter", "-Wno-sign-compare", "-Werror", *flags, "-x", "c", "-", "-o", binary],
                   input=program(target, roots), text=True, check=True)
    printed = subprocess.run([binary], stdout=subprocess.PIPE, text=True, check=True).stdout
    return {name: int(value) for name, value in map(str.split, printed.splitlines())}


def is_of_field(name, kernel, user):
    """Whether some constant whose name @name begins with is the mask of a field that has this value."""
    value, prefix = user[name], name
    while "_" in prefix:
        prefix = prefix.rsplit("_", 1)[0]
        mask = kernel.get(prefix)
        if mask and value * (mask & -mask) == kernel[name]:
            return True
    return False


def missing(kernel):
    """What the user target has and the kernel lacks."""
    return sorted(name for path, text in headers(["generated/user", "tests/gen/golden/user"])
                  if not os.path.basename(path).startswith("lib_")
                  for name in DEFINE.findall(text.replace("\\\n", " "))
                  if name not in kernel and not USERS_OWN.search(name))


def main():
    cc, out = sys.argv[1:]
    os.makedirs(out, exist_ok=True)
    kernel, user = (constants(target, cc, out) for target in TARGETS)
    both = kernel.keys() & user.keys()
    shifted = {name for name in both if kernel[name] != user[name]}
    wrong = sorted(name for name in shifted if not is_of_field(name, kernel, user))
    for name in wrong:
        print(f"{name}: kernel {kernel[name]:#x}, user {user[name]:#x}")
    lacks = missing(kernel)
    for name in lacks:
        print(f"{name}: the kernel lacks it")
    print(f"{len(kernel)} constants of the kernel compile; {len(both) - len(shifted)} the user target has, too, "
          f"{len(shifted) - len(wrong)} as numbers of a field, {len(wrong)} differ; "
          f"{len(kernel) - len(both)} have shorter names in the kernel")
    return 1 if wrong or lacks or not both else 0


if __name__ == "__main__":
    sys.exit(main())
