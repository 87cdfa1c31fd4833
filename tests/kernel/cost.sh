#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# cost.sh OUT: what headers cost when they are compiled, and what accessors become.
#
# Instructions of the compiler, over those of <linux/pci.h> alone, for the longest
# headers and for sriov.h: at most 5 % more. Instructions of each function of
# fragments/, by hand and by generated accessors: at most 1.15 times, and no more
# lines. Counted by cachegrind and objdump, so the same each time.
set -eu
unset MAKEFLAGS MAKELEVEL MFLAGS

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
kver=$("$top/tests/guest/kver.sh" build | tail -n 1)
bad=0

rm -rf "${out:?}"/*
cp "$here"/fragments/*.[ch] "$out/"
echo '#include <linux/pci.h>' >"$out/base.c"
{
	echo "obj-m := $(cd "$out" && printf '%s ' ./*.c | sed 's|\./||g; s|\.c|.o|g')"
	echo "ccflags-y := -I$top/generated/kernel -I$top/runtime/include"
} >"$out/Kbuild"
make -C "/lib/modules/$kver/build" M="$out" -k modules >"$out/log" 2>&1 || true

# instructions FILE: of the compiler, as kbuild calls it
command=$(sed -n 's/^\(saved\)\{0,1\}cmd_.*base\.o := //p' "$out/.base.o.cmd" |
	sed 's/ ;.*//; s/-Wp,-MMD,[^ ]*//; s/-c -o [^ ]* [^ ]* *$//')
instructions() {
	(cd "/lib/modules/$kver/build" && eval "$command" -S -o /dev/null \
		-wrapper "valgrind,--tool=cachegrind,--cache-sim=no,--cachegrind-out-file=/dev/null,--log-file=$out/valgrind" \
		"$1")
	sed -n 's/.*I *refs: *//p' "$out/valgrind" | tr -d ,
}

base=$(instructions "$out/base.c")
echo "header          lines  compiler's instructions over $base of <linux/pci.h>"
longest=$(cd "$top/generated/kernel/pcicap" && wc -l ./*.h | sort -rn |
	sed -n '2,4s|.*\./\(.*\)\.h|\1|p')
for header in sriov $longest; do
	printf '#include <linux/pci.h>\n#include <pcicap/%s.h>\n' "$header" \
		>"$out/one.c"
	count=$(instructions "$out/one.c")
	lines=$(wc -l <"$top/generated/kernel/pcicap/$header.h")
	awk -v h="$header" -v n="$lines" -v b="$base" -v c="$count" 'BEGIN {
		printf "%-14s %6d  %+.2f %%\n", h, n, (c - b) * 100 / b
		exit (c - b) * 100 / b > 5 }' || bad=1
done
if [ "$(wc -l <"$top/generated/kernel/pcicap/sriov.h")" -ge 400 ]; then
	echo 'FAIL sriov.h has 400 lines or more'
	bad=1
fi
longest=$(grep -rhoE '\b(pcicap|PCICAP)_\w{42,}' "$top/generated/kernel" || true)
if [ -n "$longest" ]; then
	echo "FAIL names of more than 48 characters: $longest"
	bad=1
fi

# Lines and instructions of the function NAME_HOW: without padding
lines_of() {
	sed -n "/^int $1(/,/^}/p" "$here"/fragments/*.c | wc -l
}
size_of() {
	objdump -dr --no-show-raw-insn "$out/fragments.o" |
		sed -n "/<$1>:\$/,/^\$/p" | grep -E '^ +[0-9a-f]+:' |
		grep -cvE $'\t(nop|xchg *%ax,%ax|data16|int3|R_X86)|R_X86' || true
}
echo 'fragment        lines: hand, pcicap  instructions: hand, pcicap'
names=$(sed -n 's/^int \(.*\)_hand(.*/\1/p' "$here"/fragments/*.c)
for name in $names; do
	a=$(lines_of "${name}_hand") b=$(lines_of "${name}_pcicap")
	c=$(size_of "${name}_hand") d=$(size_of "${name}_pcicap")
	awk -v f="$name" -v a="$a" -v b="$b" -v c="$c" -v d="$d" 'BEGIN {
		ok = c > 0 && d > 0 && b <= a && d <= 1.15 * c
		printf "%-14s %6d %6d %14d %6d%s\n", f, a, b, c, d, ok ? "" : "  FAIL"
		exit !ok }' || bad=1
done
[ "$bad" = 0 ] || grep -E 'error|warning' "$out/log" || true
exit $bad
