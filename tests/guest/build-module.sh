#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# build-module.sh KVER OUT [MAKE-ARGUMENT...]: build pcicap.ko and the test
# module for that kernel in OUT. Nothing is written beside the sources.
set -eu

top=$(cd "$(dirname "$0")/../.." && pwd)
kver=$1
out=$2
shift 2
mkdir -p "$out"
out=$(cd "$out" && pwd)
kdir=/lib/modules/$kver/build
[ -e "$kdir" ] || kdir=/usr/src/linux-headers-$kver

# A tree of symbolic links, so that kbuild puts its files into OUT.
link() {
	mkdir -p "$out/$2"
	cp -rsfT "$top/$1" "$out/$2"
	find "$out/$2" -xtype l -delete
}

link runtime runtime
link tests/guest/module test

make -s -C "$kdir" M="$out/runtime" "$@" modules
make -C "$kdir" M="$out/test" PCICAP_RUNTIME="$out/runtime" \
	KBUILD_EXTRA_SYMBOLS="$out/runtime/Module.symvers" "$@" modules
