#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# run.sh TARGET...: make each target, keep its output in build/logs/, and end
# with a line "N passed, N failed". Exit status 1 if one failed.
set -u
cd "$(dirname "$0")/.." || exit 2
logs=build/logs
mkdir -p "$logs"
passed=0
failed=0
# make's jobserver does not reach through a script; each target gets its own
unset MAKEFLAGS MFLAGS MAKELEVEL
jobs=-j$(nproc)

for target in "$@"; do
	log=$logs/$target.log
	start=$(date +%s.%N)
	if "${MAKE:-make}" "$jobs" --no-print-directory "$target" \
		>"$log" 2>&1 </dev/null; then
		word=ok
		passed=$((passed + 1))
	else
		word=FAIL
		failed=$((failed + 1))
	fi
	end=$(date +%s.%N)
	LC_ALL=C printf '%-4s %-32s %7.1f s\n' "$word" "$target" \
		"$(awk "BEGIN { print $end - $start }")"
	if [ "$word" = FAIL ]; then
		echo "---- the end of $log"
		tail -n 40 "$log"
		echo '----'
	fi
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
