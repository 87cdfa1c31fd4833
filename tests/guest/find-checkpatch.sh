#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# find-checkpatch.sh DIR: print the path of checkpatch.pl, or nothing. It comes
# from a headers package or is taken out of a linux-source package, into DIR.
set -eu

dir=$1
for found in /lib/modules/*/build/scripts/checkpatch.pl \
	/usr/src/linux-*/scripts/checkpatch.pl "$dir/scripts/checkpatch.pl"; do
	if [ -e "$found" ]; then
		echo "$found"
		exit 0
	fi
done
for source in /usr/src/linux-source-*.tar.xz; do
	[ -e "$source" ] || continue
	name=$(basename "$source" .tar.xz)
	tar -C "$dir" --strip-components=1 -xf "$source" \
		"$name/scripts/checkpatch.pl" "$name/scripts/spelling.txt" \
		"$name/scripts/const_structs.checkpatch"
	echo "$dir/scripts/checkpatch.pl"
	exit 0
done
