#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# example.sh MAKE FOLDER: README's unit test and examples/user, from an installed
# prefix: the driver that was written by hand fails, the others pass.
set -euo pipefail
make=$1
mkdir -p "$2"
top=$(cd "$2" && pwd)
rm -rf "$top/prefix" "$top/work"
$make --no-print-directory install PREFIX="$top/prefix" >"$top/log"
cp -R examples/user "$top/work"
cp tests/images/nvme-sriov-reset.bin "$top/work/nvme.bin"

# the text in README is the program's, but for its first line
tail -n +2 examples/user/test_reporting.c >"$top/work/in-readme.c"
awk '/^```c$/ { on = 1; n = 0; text = ""; next }
     /^```$/ { if (on && text ~ /enable_reporting/) printf "%s", text; on = 0 }
     on { text = text $0 "\n" }' README.md | diff "$top/work/in-readme.c" - ||
	{ echo "README differs from examples/user/test_reporting.c"; exit 1; }
lines=$(wc -l <"$top/work/in-readme.c")
[ "$lines" -le 40 ] || { echo "README's unit test has $lines lines"; exit 1; }

export PKG_CONFIG_PATH=$top/prefix/lib/pkgconfig LD_LIBRARY_PATH=$top/prefix/lib
cd "$top/work"
$make --no-print-directory check CFLAGS='-O2 -Wall -Wextra -Werror'
rm test_reporting
$make --no-print-directory test_reporting EXTRA='-DBY_HAND'
if ./test_reporting 2>by-hand.err; then
	echo "a driver that loses an error passes"
	exit 1
fi
grep -q 'pcicap_model_get(&m, 0x8a, 2) == 4' by-hand.err
echo "README: the driver by hand fails in $lines lines, with update it passes"
