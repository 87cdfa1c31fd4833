#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# run.sh TARGET...: one make runs these checks, as many at once as there are
# processors. What each prints goes to build/logs/TARGET.log, the rest to
# build/logs/make.log. As each ends: "ok", the seconds that it took, and those of
# processors; in the end those that failed, the time, and a line "N passed, N failed".
# Exit status 1 if one failed.
set -u
cd "$(dirname "$0")/.." || exit 2
logs=build/logs
rm -rf "$logs"
mkdir -p "$logs"
passed=' '
failed=0
# make's jobserver does not reach through a script
unset MAKEFLAGS MFLAGS MAKELEVEL

# report WORD TARGET
report()
{
	touch "$logs/$2.time"
	LC_ALL=C awk -v word="$1" -v target="$2" '
	{ elapsed += $1; busy += $2 + $3 }
	END { printf "%-4s %-32s %7.1f s %7.1f s busy\n", word, target, elapsed, busy }
	' "$logs/$2.time"
}

while IFS= read -r line; do
	printf '%s\n' "$line" >&3
	case $line in
	'ran check-'*)
		passed="$passed${line#ran } "
		report ok "${line#ran }"
		;;
	esac
done 3>"$logs/make.log" < <(
	exec "${MAKE:-make}" "-j$(nproc)" -k --no-print-directory \
		CHECK_SHELL=tests/logged.sh "${@/#/ran-}" 2>&1 </dev/null
)

for target in "$@"; do
	[[ $passed != *" $target "* ]] || continue
	failed=$((failed + 1))
	report FAIL "$target"
	# where a prerequisite fails, a check has no log of its own
	log=$logs/$target.log
	[ -e "$log" ] || log=$logs/make.log
	echo "---- the end of $log"
	tail -n 40 "$log"
	echo '----'
done
echo "$((SECONDS / 60)) min $((SECONDS % 60)) s"
echo "$(($# - failed)) passed, $failed failed"
[ "$failed" = 0 ] && [ $# -gt 0 ]
