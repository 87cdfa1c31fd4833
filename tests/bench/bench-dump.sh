#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
# How long a long dump takes, of functions that have up to 4 KiB: all shipped ones
# several times over, in one file, beside lspci in the same run.
# bench-dump.sh PCICAP FOLDER
set -euo pipefail

pcicap=$1 out=$2
mkdir -p "$out"
for ((i = 0; i < 5; i++)); do
	cat tests/images/*.dump
done >"$out/long.dump"
# mostly 4 KiB: those alone
for ((i = 0; i < 5; i++)); do
	cat tests/images/nvme-*.dump tests/images/virtio.dump
done >"$out/large.dump"

for name in long large; do
	file=$out/$name.dump
	hyperfine --warmup 3 -N -i --export-json "$out/$name.json" \
		-n 'pcicap list' "$pcicap list -F $file" \
		-n 'pcicap show' "$pcicap show -F $file" \
		-n 'pcicap show --json' "$pcicap show --json -F $file" \
		-n 'lspci -vvv' "lspci -vvv -F $file" --min-runs 20 \
		>/dev/null 2>&1
	"${PYTHON:-python3}" - "$out/$name.json" "$(wc -l <"$file")" <<'END'
import json
import sys

results = json.load(open(sys.argv[1]))['results']
lspci = next(r for r in results if r['command'] == 'lspci -vvv')['min']
print('one dump of %s lines, best of the same run:' % sys.argv[2])
for r in results:
    print('  %-18s %7.1f ms, %4.1f times as fast as lspci -vvv' % (
        r['command'], 1000 * r['min'], lspci / r['min']))
END
done
