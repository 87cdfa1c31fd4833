#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# check-modules.sh: build the modules for every kernel whose headers are
# installed, with gcc, sparse and clang; no warning is allowed. Then kernel-doc
# and, where a copy is found, checkpatch.
set -eu
unset MAKEFLAGS MAKELEVEL MFLAGS

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
work=$top/build/guest
bad=0

# build NAME KVER MAKE-ARGUMENT...: with clang kbuild builds the generator, too
build() {
	name=$1
	log=$work/$1.log
	shift
	if "$here/build-module.sh" "$1" "$work/$name" "-j$(nproc)" "${@:2}" \
		>"$log" 2>&1 && ! grep -iE '(warning|error):' "$log"; then
		echo "ok   $name: ${*:2}"
	else
		echo "FAIL $name: ${*:2}"
		tail -n 20 "$log"
		bad=1
	fi
}

# Whatever the module has under its prefix is exported, but what the core's own
# files share.
exports() {
	local module=$work/$1/example/pcicap/runtime/pcicap.ko
	local missing
	missing=$(nm "$module" | awk '$2 == "T" && /pcicap_/ { print $3 }' |
		sed 's/^__pfx_//' | sort -u |
		comm -23 - <(awk '{ print $2 }' \
			"$work/$1/example/Module.symvers" | sort) |
		grep -vwFf <(grep -ohE '\bpcicap_\w+\(' \
			"$top"/runtime/core/*.h | tr -d '(') || true)
	if [ -n "$missing" ]; then
		echo "FAIL $1: not exported:" "$missing"
		bad=1
	else
		echo "ok   $1: exports"
	fi
}

versions=$("$here/kver.sh" build)
mkdir -p "$work"
for version in $versions; do
	rm -rf "$work/$version-gcc" "$work/$version-llvm"
	build "$version-gcc" "$version" W=1 C=2 CF=-Wsparse-error \
		"PCICAP_GEN=$top/build/pcicap-gen"
	[ "$bad" = 1 ] || exports "$version-gcc"
	build "$version-llvm" "$version" W=1 LLVM=1
done

cd "$top"
# shellcheck disable=SC2046 # no file has a space in its name
set -- $(git ls-files 'runtime/include/pcicap/kernel/*.h' 'runtime/kernel/*.c' \
	'examples/kernel/*.[ch]' 'kernel/sim/*.[ch]' 'generated/kernel/*.h')
tests=$(git ls-files 'tests/guest/module/*.[ch]')

for version in $versions; do
	tool=/lib/modules/$version/build/scripts/kernel-doc
	[ -e "$tool" ] || tool=/lib/modules/$version/source/scripts/kernel-doc
	# shellcheck disable=SC2086
	if "$tool" -none -Werror "$@" $tests; then
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
# checked OPTION FILE...: nothing to find fault with
checked() {
	# it leaves files in the folder it is called in
	(cd "$work" && "$checkpatch" --no-tree --strict --terse --no-summary \
		--show-types "$1" -f "${@:2}")
}

# The test of faults is a file of the runtime once
# more, with other names.
# shellcheck disable=SC2046,SC2059,SC2086
if checked "${@/#/$top/}" &&
	checked \
		--ignore=EXPORT_SYMBOL,MACRO_ARG_UNUSED,FILE_PATH_CHANGES \
		$(printf "$top/%s " $tests); then
	echo 'ok   checkpatch --strict'
else
	echo 'FAIL checkpatch --strict'
	bad=1
fi
exit $bad
