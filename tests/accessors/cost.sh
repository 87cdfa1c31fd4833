#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
# Generated accessors cost nothing: no more instructions than code by hand, of both
# compilers, on x86-64 and aarch64.
set -eu

out=$1
mkdir -p "$out"
failed=0
includes='-Itests/accessors -Igenerated/user -Itests/gen/golden/user -Iruntime/include'

count() { # objdump object function: instructions between its label and the next
	"$1" -d --no-show-raw-insn "$2" |
		awk -v f="<$3>:" '$2 == f {on = 1; next} /^$/ {on = 0}
			on && $2 !~ /^nop/ && $2 != "xchg" && $2 != "data16" && $2 != "cs" {n++}
			END {print n + 0}'
}

compare() { # title objdump object name...
	local title=$1 objdump=$2 object=$3 what made hand
	shift 3
	for what; do
		made=$(count "$objdump" "$object" "generated_$what")
		hand=$(count "$objdump" "$object" "by_hand_$what")
		printf '%-13s %-8s generated %3d, by hand %3d instructions\n' \
			"$title" "$what" "$made" "$hand"
		if [ "$hand" -eq 0 ] || [ "$made" -gt "$hand" ]; then
			failed=1
		fi
	done
}

no_loop() { # title objdump object function: it has no jump back
	local at to n=0
	while read -r at to; do
		n=$((n + 1))
		if ((16#$to <= 16#$at)); then
			echo "$1: $4 has a loop"
			failed=1
		fi
	done < <("$2" -d --no-show-raw-insn "$3" | sed -nE \
		"/<$4>:/,/^$/s/^ *([0-9a-f]+):.*[[:space:]]([0-9a-f]+) <$4\+0x[0-9a-f]+>$/\1 \2/p")
	[ "$n" -gt 0 ] || { echo "$1: $4 has no branch"; failed=1; }
}

# shellcheck disable=SC2086
for cc in gcc clang; do
	"$cc" -std=c11 -O2 -Wall -Wextra $includes \
		'-DPCICAP_CONFIG_BINDING=<direct.h>' -c tests/accessors/cost.c -o "$out/$cc.o"
	compare "$cc" objdump "$out/$cc.o" update field array
done
arm=aarch64-linux-gnu
for cc in gcc clang $arm-gcc "clang --target=$arm -isystem /usr/$arm/include"; do
	case $cc in
	*$arm*) title="${cc%% *}" objdump=$arm-objdump ;;
	*) title=$cc objdump=objdump ;;
	esac
	case $cc in
	"clang -"*) title='clang aarch64' ;;
	"$arm"*) title='gcc aarch64' ;;
	esac
	# shellcheck disable=SC2086
	$cc -std=c11 -O2 -Wall -Wextra $includes -c tests/accessors/cost_bar.c -o "$out/bar.o"
	compare "$title" "$objdump" "$out/bar.o" load store index member put phase
	no_loop "$title" "$objdump" "$out/bar.o" generated_element
done
exit $failed
