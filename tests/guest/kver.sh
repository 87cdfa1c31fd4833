#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# kver.sh build: the kernel versions whose headers are installed.
# kver.sh boot: the one of them that can be booted, too.
set -eu

for dir in $(printf '%s\n' /lib/modules/*/build | sort -V); do
	version=${dir%/build}
	version=${version##*/}
	[ -e "$dir/Makefile" ] || continue
	case ${1:-build} in
	build) echo "$version" ;;
	boot)
		if [ -r "/boot/vmlinuz-$version" ]; then
			echo "$version"
			exit 0
		fi
		;;
	esac
done
if [ "${1:-build}" = boot ]; then
	echo "kver.sh: no kernel in /boot has its headers installed" >&2
	exit 1
fi
