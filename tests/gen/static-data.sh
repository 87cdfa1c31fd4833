#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# static-data.sh BUILD FOLDER...: compile the C files of the folders, and name
# what they keep in writable memory. Exit status 1 if there is something.
set -euo pipefail
build=$1
shift
mkdir -p "$build"
status=0
while read -r c; do
	o=$build/$(tr / - <<<"$c").o
	# at fixed addresses constant tables of pointers are read only
	"${CC:-cc}" -std=gnu11 -fno-pic -O1 -Igen -Iruntime/include \
		-D_GNU_SOURCE -c -o "$o" "$c"
	if nm "$o" | grep -E ' [bBdDC] '; then
		echo "$c: writable static data" >&2
		status=1
	fi
done < <(find "$@" -name '*.c' | sort)
exit $status
