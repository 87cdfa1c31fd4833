#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
# How long pcicap-gen takes: wall time, lines written a second, peak memory.
# bench-gen.sh PCICAP-GEN FOLDER SPEC...
set -eu

gen=$1 out=$2
shift 2
mkdir -p "$out"

measure() { # label runs specs...
	local label=$1 runs=$2 best=999999999 start end lines memory
	shift 2
	rm -rf "$out/made"
	for ((i = 0; i < runs; i++)); do
		rm -rf "$out/made"
		start=$(date +%s%N)
		"$gen" -W no-missing-doc -o "$out/made" "$@"
		end=$(date +%s%N)
		((end - start < best)) && best=$((end - start))
	done
	lines=$(find "$out/made" -type f -exec cat {} + | wc -l)
	memory=$(python3 -c 'import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)' \
		"$gen" -W no-missing-doc -o "$out/made" "$@")
	awk -v l="$label" -v t="$best" -v n="$lines" -v m="$memory" 'BEGIN {
		printf "%-28s %8.1f ms %8d lines %10.0f lines/s %7.1f MiB\n",
			l, t / 1e6, n, n / (t / 1e9), m / 1024}'
}

echo "kernel and user headers, best of several runs, written anew each time:"
measure "one capability (sriov)" 10 specs/ext/sriov.yaml
measure "all $# specs" 5 "$@"
for n in 500 1000 2000; do
	python3 tests/bench/make-specs.py "$n" >"$out/synthetic$n.yaml"
	measure "$n registers, $((8 * n)) fields" 5 "$out/synthetic$n.yaml"
done
