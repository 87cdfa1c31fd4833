#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# check.sh OUT: the patches apply to linux-source-6.12, and the drivers compile, by
# Debian's configuration; a table of sizes before and after, none of them larger.
# check.sh OUT boot: also build two small kernels, boot both in QEMU with devices of
# NVMe, virtio and CXL, and compare what reached the devices.
set -eu
unset MAKEFLAGS MAKELEVEL MFLAGS

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
how=${2:-}
source=/usr/src/linux-source-6.12.tar.xz
name=linux-source-6.12
bad=0

if [ ! -r $source ]; then
	echo "check.sh: $source is not there: scripts/setup.sh tree" >&2
	exit 1
fi

# object PATCH: the driver that the patch is for, without .c
object() {
	sed -n 's|^+++ b/\(.*\)\.c$|\1|p' "$here/$1.patch"
}

# sizes BEFORE AFTER: a table
sizes() {
	local total patch file
	echo 'driver   text before, after   lines before, after'
	for patch in doe dpc nvme virtio; do
		file=$(object $patch)
		total=$("$out/before/scripts/bloat-o-meter" "$1/$file.o" \
			"$2/$file.o" | tail -n 1)
		awk -v d=$patch -v t="$total" \
			-v a="$(wc -l <"$out/before/$file.c")" \
			-v b="$(wc -l <"$out/after/$file.c")" 'BEGIN {
			split(t, n, /[=, ]+/)
			grown = n[5] + 0 > n[3] + 0
			printf "%-8s %11d %6d %14d %6d%s\n", d, n[3], n[5], a, b, (grown ? "  FAIL: larger" : "")
			exit grown }' || bad=1
	done
}

unpack() {
	[ -e "$out/unpacked$how" ] && return
	rm -rf "$out/before" "$out/after"
	mkdir -p "$out/before"
	tar -C "$out/before" --strip-components=1 -xJf $source "$@"
	touch "$out/unpacked$how"
}

# In the way of external modules: objects, not linked.
compile() {
	local kver patch file dir
	kver=$("$top/tests/guest/kver.sh" build | grep '^6\.12' | tail -n 1)
	for patch in doe dpc nvme virtio; do
		file=$(object $patch)
		dir=$out/$1/${file%/*}
		{
			echo "obj-m := ${file##*/}.o"
			# shellcheck disable=SC2016 # for make
			echo 'ccflags-y := -I$(src) -I'"$out/after/include"
		} >"$dir/Kbuild"
		make -s -C "/lib/modules/$kver/build" M="$dir" W=1 \
			"${file##*/}.o" >>"$out/$1.log" 2>&1 || {
			tail -n 20 "$out/$1.log"
			exit 1
		}
	done
}

quick() {
	unpack $name/drivers/pci $name/drivers/nvme $name/drivers/virtio \
		$name/scripts/bloat-o-meter
	rm -rf "$out/after" "$out"/*.log
	cp -r "$out/before" "$out/after"
	"$here/apply.sh" "$out/after"
	rm "$out/after/drivers/pci/Makefile" "$out/before/drivers/pci/Makefile" \
		2>/dev/null || true
	compile before
	compile after
	sizes "$out/before" "$out/after"
}

# build NAME: vmlinux in $out/NAME-obj, by a small configuration
build() {
	local tree=$out/$1 obj=$out/$1-obj
	make -s -C "$tree" O="$obj" tinyconfig
	"$tree/scripts/kconfig/merge_config.sh" -m -O "$obj" "$obj/.config" \
		"$here/kernel.config" >/dev/null
	make -s -C "$tree" O="$obj" olddefconfig
	make -s -C "$tree" O="$obj" "-j$(nproc)" vmlinux
}

# boot NAME: the log and QEMU's trace are in $out/NAME-boot
boot() {
	local dir=$out/$1-boot status=0
	rm -rf "$dir"
	mkdir -p "$dir"
	cd "$dir"
	truncate -s 4M nvme.img vda.img
	printf 'nvme text' | dd of=nvme.img conv=notrunc status=none
	printf 'virtio text' | dd of=vda.img conv=notrunc status=none
	printf '%s\n' pci_cfg_read pci_cfg_write memory_region_ops_read \
		memory_region_ops_write >events
	strip -g -o vmlinux "$out/$1-obj/vmlinux"
	timeout -k 5 300 qemu-system-x86_64 -nodefaults -no-user-config \
		-display none -no-reboot -machine q35,cxl=on -accel tcg -cpu max \
		-smp 1 -m 256 -device isa-debug-exit,iobase=0xf4,iosize=0x04 \
		-serial file:log -monitor none \
		-drive file=nvme.img,if=none,id=d0,format=raw \
		-device pcie-root-port,id=rp0,chassis=1,slot=1,addr=0x5 \
		-device nvme,drive=d0,serial=x,bus=rp0 \
		-drive file=vda.img,if=none,id=d1,format=raw \
		-device virtio-blk-pci,drive=d1,disable-legacy=on,addr=0x6 \
		-object memory-backend-file,id=m0,share=on,mem-path=m0,size=256M \
		-object memory-backend-file,id=m1,share=on,mem-path=m1,size=1M \
		-device pxb-cxl,bus_nr=12,bus=pcie.0,id=cxl0 \
		-device cxl-rp,port=0,bus=cxl0,id=rp1,chassis=0,slot=2 \
		-device cxl-type3,bus=rp1,memdev=m0,lsa=m1,id=pmem0 \
		-trace events=events,file=trace \
		-kernel vmlinux -initrd "$out/initramfs.gz" \
		-append 'console=ttyS0 quiet panic=-1 oops=panic' \
		>qemu.log 2>&1 || status=$?
	rm -f m0 m1
	tr -d '\r' <log | grep -a '^disk' || true
	if [ "$status" != 33 ]; then
		echo "FAIL $1: QEMU exit status $status"
		tail -n 20 log
		exit 1
	fi
}

full() {
	unpack
	if [ ! -e "$out/after/Makefile" ]; then
		cp -r "$out/before" "$out/after"
		"$here/apply.sh" "$out/after"
	fi
	build before
	build after
	sizes "$out/before-obj" "$out/after-obj"
	mkdir -p "$out/root"/{bin,proc,sys,dev}
	cp /bin/busybox "$out/root/bin/"
	cp "$here/init" "$out/root/init"
	(cd "$out/root" && find . | cpio -o -H newc -R 0:0 --quiet) | gzip -1n \
		>"$out/initramfs.gz"
	(boot before)
	(boot after)
	"$here/trace.py" "$out/before-boot/trace" "$out/after-boot/trace" || bad=1
}

if [ "$how" = boot ]; then
	full
else
	quick
fi
exit $bad
