#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# check-arch.sh DIR [ARCH...]: build pcicap.ko, every generated header and the driver
# of examples/driver for other machines, 32-bit and big-endian ones among them, with
# Debian's linux-source-6.12, unpacked in DIR, and link them. There is no kernel to
# take symbols from, so modules are looked at for what no kernel has.
set -eu
unset MAKEFLAGS MAKELEVEL MFLAGS

top=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$1"
dir=$(cd "$1" && pwd)
shift
[ $# != 0 ] || set -- i386 arm arm64 powerpc mips
name=linux-source-6.12
tree=$dir/$name
jobs=-j$(nproc)
bad=0

[ -e "$tree/Makefile" ] || tar -C "$dir" -xf "/usr/src/$name.tar.xz"

# configure ARCH: what it is compiled with, and a configuration that has PCI
configure() {
	cross='' config=defconfig
	case $1 in
	i386) config=i386_defconfig ;;
	arm) cross=arm-linux-gnueabihf- config=multi_v7_defconfig ;;
	arm64) cross=aarch64-linux-gnu- ;;
	powerpc) cross=powerpc64-linux-gnu- config=ppc64_defconfig ;;
	mips) cross=mips-linux-gnu- config=32r2_defconfig ;;
	esac
}

# in_tree ARGUMENT...: make with the tree's rules
in_tree() {
	make -s -C "$tree" O="$dir/$arch" ARCH="$arch" CROSS_COMPILE="$cross" \
		"$jobs" "$@"
}

# module FOLDER ARGUMENT...: build modules, without the kernel's symbols
module() {
	in_tree M="$1" "${@:2}" W=1 KBUILD_MODPOST_WARN=1 modules \
		>>"$dir/$arch.log" 2>&1
}

for arch in "$@"; do
	configure "$arch"
	own=$dir/$arch-modules
	rm -rf "$own" "$dir/$arch.log"
	mkdir -p "$own/pcicap" "$own/headers" "$own/driver"
	if [ ! -e "$dir/$arch/prepared" ]; then
		in_tree $config
		in_tree modules_prepare >"$dir/$arch.prepare.log" 2>&1
		touch "$dir/$arch/prepared"
	fi
	cp -rsf "$top"/runtime/{Kbuild,kernel,include} "$own/pcicap"
	cp -rsfT "$top/examples/driver" "$own/driver"
	{
		echo '#include <linux/module.h>'
		(cd "$top/generated/kernel" &&
			printf '#include <%s>\n' pcicap/*.h pcicap/more/*.h)
		echo 'MODULE_LICENSE("Dual MIT/GPL");'
		echo 'MODULE_DESCRIPTION("All headers");'
	} >"$own/headers/headers.c"
	{
		echo 'obj-m := headers.o'
		echo "ccflags-y := -I$top/generated/kernel -I$top/runtime/include"
	} >"$own/headers/Kbuild"
	label="$arch, $(sed -nE 's/^CONFIG_(64BIT|CPU_BIG_ENDIAN)=y/\1/p' \
		"$dir/$arch/.config" | xargs)"
	if module "$own/pcicap" && module "$own/headers" &&
		module "$own/driver" PCICAP="$top" &&
		! grep -E '^[^ ]*:[0-9]+:[0-9]+: .*(warning|error): ' \
			"$dir/$arch.log"; then
		echo "ok   $label: $(cd "$own" && printf '%s ' ./*/*.ko)"
	else
		echo "FAIL $label"
		tail -n 20 "$dir/$arch.log"
		bad=1
		continue
	fi
	# 64-bit division and the like, which the kernel's libgcc has not
	missing=$(nm -u "$own"/*/*.ko |
		grep -E '__(u?div|u?mod|udivmod)[dt]i|aeabi_u?l?div' || true)
	if [ -n "$missing" ]; then
		echo "FAIL $label: needs" "$missing"
		bad=1
	fi
done
exit $bad
