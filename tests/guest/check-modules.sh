#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# check-modules.sh: build the modules for every kernel whose headers are
# installed, with gcc, sparse and clang; no warning is allowed. Then kernel-doc
# and, where a copy is found, checkpatch.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
work=$top/build/guest
bad=0

# build NAME KVER MAKE-ARGUMENT...
build() {
	name=$1
	log=$work/$1.log
	shift
	if "$here/build-module.sh" "$1" "$work/$name" "${@:2}" \
		>"$log" 2>&1 && ! grep -iE 'warning|error' "$log"; then
		echo "ok   $name: ${*:2}"
	else
		echo "FAIL $name: ${*:2}"
		tail -n 20 "$log"
		bad=1
	fi
}

versions=$("$here/kver.sh" build)
mkdir -p "$work"
for version in $versions; do
	rm -rf "$work/$version-gcc" "$work/$version-llvm"
	build "$version-gcc" "$version" W=1 C=2 CF=-Wsparse-error
	build "$version-llvm" "$version" W=1 LLVM=1
done

cd "$top"
# shellcheck disable=SC2046 # no file has a space in its name
set -- $(git ls-files 'runtime/include/pcicap/core/*.h' \
	'runtime/include/pcicap/kernel/*.h' 'runtime/kernel/*.c' \
	'tests/guest/module/*.[ch]' 'examples/kernel/*.[ch]')
shared=$(git ls-files 'runtime/core/*.[ch]')
# shellcheck disable=SC2086
set -- "$@" $shared

for version in $versions; do
	tool=/lib/modules/$version/build/scripts/kernel-doc
	[ -e "$tool" ] || tool=/lib/modules/$version/source/scripts/kernel-doc
	if "$tool" -none -Werror "$@"; then
		echo "ok   kernel-doc of $version"
	else
		echo "FAIL kernel-doc of $version"
		bad=1
	fi
done

checkpatch=$("$here/find-checkpatch.sh" "$work")
if [ -z "$checkpatch" ]; then
	echo 'skip checkpatch: neither in the headers nor in a linux-source package'
	exit $bad
fi
# The core is userspace code, too, so it has its integer types, and a header for
# attributes of C++ and C2x; its exports are in a file of their own.
shared=$*
set --
for file in $shared; do
	[ "${file##*/}" = types.h ] || set -- "$@" "$file"
done
ignore=PREFER_KERNEL_TYPES,EXPORT_SYMBOL,FILE_PATH_CHANGES
if "$checkpatch" --no-tree --strict --terse --no-summary \
	--ignore "$ignore" -f "$@"; then
	echo 'ok   checkpatch --strict'
else
	echo 'FAIL checkpatch --strict'
	bad=1
fi
exit $bad
