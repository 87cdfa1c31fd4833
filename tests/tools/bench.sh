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

hyperfine --warmup 3 --shell bash --export-json "$work/bench.json" \
	-n 'pcicap, text' "$(loop "$pcicap" show -F)" \
	-n 'pcicap, JSON' "$(loop "$pcicap" show --json -F)" \
	-n 'lspci -vvv' "$(loop lspci -vvv -F)" >/dev/null 2>&1
${PYTHON:-python3} - "$work/bench.json" <<'END'
import json
import sys

results = {r['command']: r for r in json.load(open(sys.argv[1]))['results']}
lspci = results['lspci -vvv']['median']
print('all shipped dumps, median of the same run:')
for name, r in results.items():
    print('  %-14s %7.1f ms, %4.1f times as fast as lspci' % (
        name, 1000 * r['median'], lspci / r['median']))
END

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
