#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# check-driver.sh OUT: the commands that README.md shows for a driver of one's own,
# as they are there, in a copy of what git has. Then a second driver, which shares
# the generator and pcicap.ko; nothing is done twice. And the other way: headers
# that are committed.
set -eu
unset MAKEFLAGS MAKELEVEL MFLAGS

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
rm -rf "$1"
mkdir -p "$1/pcicap"
out=$(cd "$1" && pwd)
bad=0

expect() {
	if [ "$2" = "$3" ]; then
		echo "ok   $1"
	else
		echo "FAIL $1"
		printf 'want:\n%s\ngot:\n%s\n' "$3" "$2"
		bad=1
	fi
}

# commands HEADING: the first block of README.md below it
commands() {
	sed -n "/^### $1\$/,\$p" "$top/README.md" | sed -n '/^    /,/^$/p' |
		sed '/^$/q; s/^    //'
}

# run HEADING: each command of its own; stops at the first that fails
run() {
	commands "$1" >"$out/commands"
	(cd "$out/pcicap" && bash -eux "$out/commands") >"$out/log" 2>&1 || {
		tail -n 20 "$out/log"
		return 1
	}
}

# what kbuild did, without paths
steps() {
	sed -nE 's/^  (GEN|HOSTCC|HOSTLD|CC)( \[M\])? +([^ ]*\/)?/\1 /p' "$out/log" |
		grep -v '\.mod\.o$\|module-common' | sort || true
}

again() {
	make -C "$1" >"$out/log" 2>&1 || tail -n 20 "$out/log"
	steps
}

(cd "$top" && git ls-files -z | xargs -0 cp --parents -t "$out/pcicap")
rm -f "$out/pcicap/build/pcicap-gen"

if run 'A driver of your own'; then
	expect 'README has five commands' "$(grep -c . "$out/commands")" 5
	expect 'a driver: its header, and pcicap.ko' "$(steps)" \
		$'CC config.o\nCC encode.o\nCC find.o\nCC map.o\nCC testdev.o\nGEN testdev.h'
	expect 'no warning' "$(grep -ci 'warning:\|error:' "$out/log")" 0
	expect 'it asks for pcicap.ko' \
		"$(modinfo -F depends "$out/my_driver/testdev.ko")" pcicap
else
	echo 'FAIL the commands of README.md'
	exit 1
fi
expect 'again: nothing is generated or compiled' "$(again "$out/my_driver")" ''

# the second driver
cp -r "$out/pcicap/examples/driver" "$out/other"
expect 'another driver: its own header alone' "$(again "$out/other")" \
	$'CC testdev.o\nGEN testdev.h'
for driver in my_driver other my_driver; do
	expect "$driver again: nothing" "$(again "$out/$driver")" ''
done
touch "$out/other/testdev.yaml"
expect 'a touched spec: its driver' "$(again "$out/other")" \
	$'CC testdev.o\nGEN testdev.h'
expect 'and no other' "$(again "$out/my_driver")" ''
echo 'registers: [' >>"$out/other/testdev.yaml"
if make -C "$out/other" >"$out/log" 2>&1; then
	echo 'FAIL a bad spec does not stop the build'
	bad=1
fi
expect 'a bad spec is told by line' \
	"$(grep -c 'testdev\.yaml:[0-9]*:[0-9]*: error: ' "$out/log" |
		sed 's/[1-9][0-9]*/some/')" some

# committed headers
if run 'Or with committed headers'; then
	expect 'committed headers: the driver is built, nothing generated' \
		"$(steps)" 'CC testdev.o'
	expect 'no warning' "$(grep -ci 'warning:\|error:' "$out/log")" 0
else
	echo 'FAIL the commands for committed headers'
	bad=1
fi
sed -i 's/counted;/counted:/' "$out/my_driver/testdev.yaml"
check=$(grep -e --check "$out/commands")
if (cd "$out/pcicap" && bash -euc "$check") >"$out/log" 2>&1; then
	echo 'FAIL a stale header is not noticed'
	bad=1
else
	echo 'ok   a stale header is noticed'
fi
exit $bad
