#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# logged.sh [TARGET] -c COMMAND: the shell of recipes while tests/run.sh runs checks.
# What a check's command prints is added to build/logs/TARGET.log, and the seconds that
# it took, elapsed, user and system, to build/logs/TARGET.time.
target=
if [ "$1" != -c ]; then
	target=$1
	shift
fi
case $target in
check-*) ;;
*) exec /bin/sh "$@" ;;
esac
TIMEFORMAT='%R %U %S'
log=build/logs/$target
{ time /bin/sh "$@" >>"$log.log" 2>&1 </dev/null; } 2>>"$log.time"
