#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# check-tree.sh DIR: add pcicap to the source tree of Debian's linux-source
# package, unpacked in DIR, and build it there with the tree's own rules.
set -eu
unset MAKEFLAGS MAKELEVEL MFLAGS

here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
dir=$(cd "$1" && pwd)
source=$(printf '%s\n' /usr/src/linux-source-*.tar.xz | sort -V | tail -n 1)
name=$(basename "$source" .tar.xz)
tree=$dir/$name
jobs=-j$(nproc)
bad=0

if [ ! -e "$tree/Makefile" ]; then
	echo "unpacking $source"
	tar -C "$dir" -xf "$source"
fi
"$here/add-to-tree.sh" "$tree"

# in_tree OUT ARGUMENT...: make with the tree's rules, in OUT
in_tree() {
	out=$dir/$1
	shift
	make -s -C "$tree" O="$out" "$jobs" "$@"
}

configure() {
	out=$dir/$1
	in_tree "$@" defconfig
	"$tree/scripts/config" --file "$out/.config" --enable DEBUG_FS \
		--module PCICAP --module PCICAP_EXAMPLE
	in_tree "$@" olddefconfig
	in_tree "$@" modules_prepare
	grep -q '^CONFIG_PCICAP_EXAMPLE=m' "$out/.config"
}

expect() {
	if [ "$2" = "$3" ]; then
		echo "ok   $1"
	else
		echo "FAIL $1"
		printf 'want:\n%s\ngot:\n%s\n' "$3" "$2"
		bad=1
	fi
}

# steps OUT ARGUMENT...: what is built in the folder
steps() {
	if ! make -C "$tree" O="$dir/$1" "$jobs" "${@:2}" W=1 \
		drivers/pci/pcicap/ >"$dir/log" 2>&1; then
		tail -n 20 "$dir/log"
		return
	fi
	sed -nE 's/^  (GEN|HOSTLD|CC|LD)( \[M\])? +/\1 /p' "$dir/log" |
		grep pcicap | sort || true
}

build() {
	label=$1
	rm -rf "${dir:?}/$1/drivers/pci/pcicap"
	configure "$@"
	first=$(steps "$@")
	where=drivers/pci/pcicap
	for step in "HOSTLD $where/pcicap-gen" \
		"GEN include/generated/pcicap/sriov.h" \
		"CC $where/pcicap_edu.o" "CC $where/pcicap_sriov.o" \
		"LD $where/pcicap/runtime/pcicap.o"; do
		expect "$label: $step" "$(grep -cxF "$step" <<<"$first")" 1
	done
	expect "$label: no warning" "$(grep -ci 'warning:\|error:' "$dir/log")" 0
	expect "$label: nothing is done again" "$(steps "$@")" ''
	touch "$tree/$where/pcicap/specs/std/msi.yaml"
	expect "$label: a touched spec" "$(steps "$@" | grep '^GEN\|^CC')" \
		"CC $where/pcicap_edu.o"$'\nGEN include/generated/pcicap/msi.h'
}

build gcc
build llvm LLVM=1
exit $bad
