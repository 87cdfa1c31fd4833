# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""What the tests of pcicap-gen share: the program, and its diagnostics."""
import os
import re
import subprocess

GEN = os.environ.get("PCICAP_GEN", "build/pcicap-gen")
DIAG = re.compile(r"^(?P<file>[^:\n]+):(?P<line>\d+):(?P<col>\d+): "
                  r"(?P<severity>error|warning): (?P<text>.*) \[(?P<check>[\w-]+)\]$", re.M)


def run(*args, **kwargs):
    """Run pcicap-gen; never by way of a shell, always with an end."""
    return subprocess.run([GEN, *args], capture_output=True, text=True,
                          errors="replace", timeout=60, check=False, **kwargs)


def diagnostics(result):
    return [m.groupdict() for m in DIAG.finditer(result.stderr)]


def directive(path, name):
    """Values of the comments "# NAME: value" at the top of a spec."""
    with open(path, encoding="utf-8", errors="replace") as f:
        return re.findall(rf"^# {name}: (.*)$", f.read(), re.M)
