#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# check-iommufd.sh BOOT OUT: no kernel of Debian 12 has iommufd, so build a small
# one of its package linux-source-6.12, and run the guest tests of BARs with it.
# BOOT: where check-guest has built.
set -eu
unset MAKEFLAGS MAKELEVEL MFLAGS

here=$(cd "$(dirname "$0")" && pwd)
boot=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
name=linux-source-6.12
tree=$out/$name
export KDIR=$out/obj

if [ ! -e "$tree/Makefile" ]; then
	(cd "$out" && apt-get -q download $name)
	dpkg-deb --fsys-tarfile "$out/$name"_*.deb |
		tar -xO "./usr/src/$name.tar.xz" | tar -C "$out" -xJ
fi

# in_tree ARGUMENT...: make with the tree's rules
in_tree() {
	make -s -C "$tree" O="$KDIR" "-j$(nproc)" "$@"
}

in_tree tinyconfig
"$tree/scripts/kconfig/merge_config.sh" -m -O "$KDIR" "$KDIR/.config" \
	"$here/iommufd.config" >/dev/null
in_tree olddefconfig
missing=$(grep -o '^CONFIG.*=y' "$here/iommufd.config" |
	grep -vxFf "$KDIR/.config" || true)
if [ -n "$missing" ]; then
	echo "check-iommufd.sh: not in this kernel: $missing" >&2
	exit 1
fi
in_tree vmlinux modules

kver=$(in_tree kernelrelease)
mkdir -p "$out/bin"
cp "$boot"/bin/* "$out/bin/"
"$here/build-module.sh" "$kver" "$out/modules" W=1 \
	PCICAP_GEN="$here/../../build/pcicap-gen"
"$here/build-initramfs.sh" "$kver" "$out/modules" "$out"
APPEND=only=maps "$here/run-guest.sh" "$out"
grep -qa '^ok .* VFIO: by iommufd' "$out/guest.log"
