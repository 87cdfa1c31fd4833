#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
# What must not compile: each line of refused.c between the guards of one case.
set -eu

source=tests/accessors/refused.c
flags='-std=c11 -Wall -Wextra -Werror -Itests/gen/golden/user -Iruntime/include'

# shellcheck disable=SC2086
gcc $flags -O1 -c -o /dev/null "$source" || { echo "the common part is wrong"; exit 1; }
cases=$(sed -n 's/^#ifdef \(REFUSED_[A-Z0-9_]*\)$/\1/p' "$source")
for case in $cases; do
	# shellcheck disable=SC2086
	if gcc $flags "-D$case" -O1 -c -o /dev/null "$source" 2>/dev/null; then
		echo "$case compiles, but must not"
		exit 1
	fi
done
echo "refused by the compiler: $(echo "$cases" | wc -l) cases"
