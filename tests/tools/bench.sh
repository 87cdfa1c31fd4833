#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# bench.sh PCICAP FOLDER: all shipped dumps decoded by pcicap and by lspci in the
# same run, the memory of a long dump, and the reads of live functions.
set -euo pipefail
pcicap=$1
work=$2
mkdir -p "$work"

loop() {
	echo "for f in tests/images/*.dump; do $* \$f >/dev/null 2>&1; done"
}

table() {
	${PYTHON:-python3} - "$1" <<'END'
import json
import sys

results = {r['command']: r for r in json.load(open(sys.argv[1]))['results']}
lspci = results['lspci -vvv']['median']
for name, r in results.items():
    print('  %-14s %7.1f ms, %4.1f times as fast as lspci' % (
        name, 1000 * r['median'], lspci / r['median']))
END
}

hyperfine --warmup 3 --shell bash --export-json "$work/bench.json" \
	-n 'pcicap, text' "$(loop "$pcicap" show -F)" \
	-n 'pcicap, JSON' "$(loop "$pcicap" show --json -F)" \
	-n 'lspci -vvv' "$(loop lspci -vvv -F)" >/dev/null 2>&1
echo 'all shipped dumps, median of the same run:'
table "$work/bench.json"

# Where a process is as short as one of these, most of its time is the kernel's, which
# makes it and its pages. The instructions of the program itself are the same each time.
instructions() {
	local name=$1 n=0 one
	shift
	for f in tests/images/*.dump; do
		valgrind --tool=cachegrind --cache-sim=no --log-file="$work/valgrind" \
			--cachegrind-out-file=/dev/null "$@" "$f" >/dev/null 2>&1
		one=$(sed -n 's/.*I *refs: *//p' "$work/valgrind" | tr -d ,)
		n=$((n + one))
	done
	printf '  %-14s %7.1f million instructions\n' "$name" \
		"$((n / 100000))e-1"
}
if valgrind --version >/dev/null 2>&1; then
	echo 'all shipped dumps, outside of the kernel:'
	instructions 'pcicap, text' "$pcicap" show -F
	instructions 'pcicap, JSON' "$pcicap" show --json -F
	instructions 'lspci -vvv' lspci -vvv -F
fi

# All of them five times over: little but decoding.
for _ in 1 2 3 4 5; do
	cat tests/images/*.dump
done >"$work/five.dump"
echo "the same five times over, $(wc -l <"$work/five.dump") lines in one file:"
hyperfine --warmup 1 -N --export-json "$work/five.json" \
	-n 'pcicap, text' "$pcicap show -F $work/five.dump" \
	-n 'pcicap, JSON' "$pcicap show --json -F $work/five.dump" \
	-n 'lspci -vvv' "lspci -vvv -F $work/five.dump" >/dev/null 2>&1
table "$work/five.json"

# Memory must not grow with the functions in a dump.
rm -f "$work/long.dump"
for ((i = 0; i < 200; i++)); do
	sed "s/^0[01]:/$(printf %02x "$i"):/" tests/images/nvme-sriov.dump |
		sed -E "s/^[0-9a-f]{2}:00\.0 /$(printf %02x "$i"):00.0 /"
done >"$work/long.dump"
memory() {
	local name=$1
	shift
	printf 'peak memory, %-20s %6d KiB for 1 function, %6d for 200\n' "$name" \
		"$("$work/peak" "$@" -F tests/images/nvme-sriov.dump)" \
		"$("$work/peak" "$@" -F "$work/long.dump")"
}
${CC:-cc} -O1 -o "$work/peak" tests/tools/peak.c
memory 'pcicap show' "$pcicap" show
memory 'pcicap show --json' "$pcicap" show --json
memory 'lspci -vvv' lspci -vvv

# Functions of a dump against the same ones in reverse: the worst order.
many() {
	seq "$@" | while read -r i; do
		printf '%04x:%02x:00.0 x\n%s\n' $((i >> 8)) $((i & 255)) "$rows"
	done
}
rows=$(sed -n '2,5p' tests/images/nvme-sriov.dump)
for n in 10000 20000; do
	many "$n" >"$work/up.dump"
	many "$n" -1 1 >"$work/down.dump"
	start=$(date +%s%N)
	"$pcicap" diff "$work/up.dump" "$work/down.dump" >"$work/diff" || true
	printf 'diff of %d functions, the second file in reverse: %d ms\n' "$n" \
		$((($(date +%s%N) - start) / 1000000))
done

# Dwords of configuration space that are read, counted from outside: sysfs
# makes one access of each dword of a longer read.
dwords() {
	strace -f -qq -y -e trace=pread64,read -o "$work/trace" "$@" \
		>/dev/null 2>&1 || true
	sed -nE 's/.*\/config>.* = ([0-9]+)$/\1/p' "$work/trace" |
		awk '{ n += int(($1 + 3) / 4) } END { print n + 0 }'
}
if [ -n "$(ls /sys/bus/pci/devices 2>/dev/null)" ] &&
	strace -qq -o /dev/null true 2>/dev/null; then
	echo "dwords read of this machine's $(find /sys/bus/pci/devices/ \
		-mindepth 1 | wc -l) functions:"
	echo "  pcicap list    $(dwords "$pcicap" list)"
	echo "  pcicap show    $(dwords "$pcicap" show)"
	echo "  lspci -v       $(dwords lspci -v)"
	echo "  lspci -vvv     $(dwords lspci -vvv)"
else
	echo 'no live functions, or no strace: reads are not counted'
fi
