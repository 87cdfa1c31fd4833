#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# check.sh OUT: build a small kernel of Debian's linux-source-6.12 with KUnit and
# MODVERSIONS in OUT, and boot it in QEMU with pcicap.ko and the suite as modules. No
# kernel of Debian 12 has KUnit.
set -eu
unset MAKEFLAGS MAKELEVEL MFLAGS

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
name=linux-source-6.12
tree=$out/$name
obj=$out/obj

[ -e "$tree/Makefile" ] || tar -C "$out" -xJf "/usr/src/$name.tar.xz"

in_tree() {
	make -s -C "$tree" O="$obj" "-j$(nproc)" "$@"
}

{
	cat "$top/examples/conversions/kernel.config"
	echo CONFIG_KUNIT=m
} >"$out/kunit.config"
if [ ! -e "$obj/vmlinux" ]; then
	in_tree tinyconfig
	"$tree/scripts/kconfig/merge_config.sh" -m -O "$obj" "$obj/.config" \
		"$out/kunit.config" >/dev/null
	in_tree olddefconfig
	in_tree vmlinux modules
fi
grep -q '^CONFIG_MODVERSIONS=y' "$obj/.config"

rm -rf "$out/pcicap" "$out/suite" "$out/root"
mkdir -p "$out/pcicap" "$out/suite" "$out/root"/{bin,proc,dev}
cp -rs "$top"/runtime/{Kbuild,kernel,include} "$out/pcicap"
cp -rsT "$here" "$out/suite"
cp -s "$top"/tests/accessors/{test_same*.c,little.h} \
	"$top"/tests/kernel/same*.h "$out/suite"
in_tree M="$out/pcicap" W=1 modules
in_tree M="$out/suite" W=1 PCICAP="$top" \
	KBUILD_EXTRA_SYMBOLS="$out/pcicap/Module.symvers" modules
# Each symbol that the suite takes has its version.
modprobe --dump-modversions "$out/suite/pcicap_kunit.ko" |
	grep -q $'\tpcicap_config_read32$'

cp /bin/busybox "$out/root/bin/"
cp "$obj/lib/kunit/kunit.ko" "$out/pcicap/pcicap.ko" \
	"$out/suite/pcicap_kunit.ko" "$here/init" "$out/root/"
(cd "$out/root" && find . | cpio -o -H newc -R 0:0 --quiet) | gzip -1n \
	>"$out/initramfs.gz"
strip -g -o "$out/vmlinux" "$obj/vmlinux"
status=0
timeout -k 5 200 qemu-system-x86_64 -nodefaults -no-user-config -display none \
	-no-reboot -machine q35 -accel tcg -cpu max -m 192 \
	-device isa-debug-exit,iobase=0xf4,iosize=0x04 -serial "file:$out/log" \
	-monitor none -kernel "$out/vmlinux" -initrd "$out/initramfs.gz" \
	-append 'console=ttyS0 quiet panic=-1 oops=panic' || status=$?
tr -d '\r' <"$out/log"
[ "$status" = 33 ]
