#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# run-m32.sh PROGRAM...: each program, made for i386. A kernel built without its
# 32-bit emulation does not execute it; QEMU runs it there.
for program in "$@"; do
	"$program"
	status=$?
	if [ "$status" = 126 ]; then # not executed
		qemu-i386-static "$program"
		status=$?
	fi
	[ "$status" = 0 ] || exit "$status"
done
