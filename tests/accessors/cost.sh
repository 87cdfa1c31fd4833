#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
# Generated accessors cost nothing: no more instructions than code by hand.
set -eu

out=$1
mkdir -p "$out"
failed=0

count() { # object function: instructions between its label and the next
	objdump -d --no-show-raw-insn "$1" |
		awk -v f="<$2>:" '$2 == f {on = 1; next} /^$/ {on = 0}
			on && $2 !~ /^nop/ && $2 != "xchg" && $2 != "data16" && $2 != "cs" {n++}
			END {print n + 0}'
}

for cc in gcc clang; do
	"$cc" -std=c11 -O2 -Wall -Wextra -Itests/accessors -Igenerated/user -Iruntime/include \
		'-DPCICAP_CONFIG_BINDING=<direct.h>' -c tests/accessors/cost.c -o "$out/$cc.o"
	for what in update field array; do
		made=$(count "$out/$cc.o" "generated_$what")
		hand=$(count "$out/$cc.o" "by_hand_$what")
		printf '%-6s %-8s generated %3d, by hand %3d instructions\n' \
			"$cc" "$what" "$made" "$hand"
		if [ "$hand" -eq 0 ] || [ "$made" -gt "$hand" ]; then
			failed=1
		fi
	done
done
exit $failed
