#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# kver.sh build: the kernel versions whose headers are installed.
# kver.sh boot: those of them that can be booted, too.
set -eu

how=${1:-build}
found=0
for dir in $(printf '%s\n' /lib/modules/*/build | sort -V); do
	version=${dir%/build}
	version=${version##*/}
	[ -e "$dir/Makefile" ] || continue
	[ "$how" = build ] || [ -r "/boot/vmlinuz-$version" ] || continue
	echo "$version"
	found=1
done
if [ "$how" = boot ] && [ "$found" = 0 ]; then
	echo "kver.sh: no kernel in /boot has its headers installed" >&2
	exit 1
fi
