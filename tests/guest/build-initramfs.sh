#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# build-initramfs.sh KVER MODULES OUT: make OUT/initramfs.gz and OUT/vmlinux.
# MODULES: folder in which build-module.sh has built. Programs for the guest
# are in OUT/bin. KDIR=FOLDER in the environment: the kernel built in it, with no
# modules of its own.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
kver=$1
built=$(cd "$2" && pwd)
out=$(cd "$3" && pwd)
root=$out/root

rm -rf "$root"
mkdir -p "$root"/bin "$root"/modules "$root"/proc "$root"/sys "$root"/dev \
	"$root"/tmp "$root"/lib/firmware/pcicap
cp /bin/busybox "$root/bin/"
ln -s busybox "$root/bin/sh"
install -m 755 "$here/init" "$root/init"
install -m 644 "$here/maps" "$here/regs" "$here/sim" "$here/deeds" \
	"$here/cards" "$root/"
install -m 644 "$here/../images/nvme-sriov-reset.bin" \
	"$root/lib/firmware/pcicap/nvme.bin"
if [ -d "$out/bin" ]; then
	cp "$out"/bin/* "$root/bin/"
fi

# take NAME... >ORDER: the distribution's modules, each after those that it needs
take() {
	[ -z "${KDIR:-}" ] || return 0
	for module in "$@"; do
		modprobe -S "$kver" --show-depends "$module"
	done |
		awk '$1 == "insmod" && !seen[$2]++ { print $2 }' |
		while read -r file; do
			name=$(basename "$file")
			name=${name%.xz}
			case $file in
			*.xz) xz -dc "$file" >"$root/modules/$name" ;;
			*) cp "$file" "$root/modules/$name" ;;
			esac
			echo "$name"
		done
}
take nvme vfio_iommu_type1 vfio-pci >"$root/modules/order"
take e1000 >"$root/modules/e1000"
take e1000e >"$root/modules/e1000e"
take virtio_pci virtio_net virtio_blk >"$root/modules/virtio"
take sdhci-pci mmc_block >"$root/modules/sd"
take snd-hda-intel snd-hda-codec-generic >"$root/modules/hda"
take xhci-pci >"$root/modules/usb"
find "$built" -name '*.ko' -exec cp {} "$root/modules/" \;
strip -g "$root"/modules/*.ko

(cd "$root" && find . -print0 | LC_ALL=C sort -z |
	cpio -0 -o -H newc -R 0:0 --quiet) | gzip -1n >"$out/initramfs.gz"

if [ -n "${KDIR:-}" ]; then
	strip -g -o "$out/vmlinux" "$KDIR/vmlinux"
	exit 0
fi
kernel=/boot/vmlinuz-$kver
if [ ! -s "$out/vmlinux" ] || [ "$kernel" -nt "$out/vmlinux" ]; then
	python3 "$here/extract-vmlinux.py" "$kernel" "$out/vmlinux"
fi
