#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# symbols.sh [-u] OBJECT...: what the objects need from outside. The core may
# need what a compiler itself asks for; the backends (-u) anything but to print,
# to allocate or to end the process. Neither may have variables.
set -euo pipefail
if [ "$1" = -u ]; then
	shift
	bad='^(_?exit|_Exit|abort|__assert_fail|f?printf|puts|fputs|v?fprintf|malloc|calloc|realloc|strdup|perror|err|errx|warn)$'
	list=$(nm -u "$@" | awk '$1 == "U" { print $2 }' | sort -u |
		grep -E "$bad" || true)
else
	list=$(nm -u "$@" | awk '$1 == "U" { print $2 }' | sort -u |
		grep -vE '^(pcicap_.*|mem(set|cpy|move|cmp)|_GLOBAL_OFFSET_TABLE_|__stack_chk_fail)$' || true)
fi
if [ -n "$list" ]; then
	printf 'not to be used:\n%s\n' "$list"
	exit 1
fi
# constant tables with addresses are in .data.rel.ro
if objdump -t "$@" | grep -E ' O (\.data|\.bss|\*COM\*)[[:space:]]'; then
	echo "variables are not allowed"
	exit 1
fi
