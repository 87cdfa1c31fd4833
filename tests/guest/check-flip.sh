#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# check-flip.sh BOOT OUT: with one bit of an offset in a spec flipped, the guest
# test must fail, and at that register. BOOT: where check-guest has built.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
boot=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
kver=$("$here/kver.sh" boot | head -n 1)
gen=$top/build/pcicap-gen

rm -rf "$out/modules"
mkdir -p "$out/modules" "$out/bin"
cp -r "$boot/modules/test" "$boot/modules/driver" "$out/modules/"
cp "$boot"/bin/* "$out/bin/"
cp "$boot/vmlinux" "$out/"
"$top/kernel/stage.sh" -c "$top/examples/kernel" "$out/modules/example"

spec=$out/modules/example/pcicap/specs/ext/sriov.yaml
sed -i 's/{at: 0x1a, name: vf_device_id,/{at: 0x18, name: vf_device_id,/' "$spec"
if cmp -s "$spec" "$top/specs/ext/sriov.yaml"; then
	echo 'check-flip.sh: vf_device_id is not where it was in the spec' >&2
	exit 1
fi
make -s -C "/lib/modules/$kver/build" M="$out/modules/example" \
	PCICAP_GEN="$gen" modules
"$here/build-initramfs.sh" "$kver" "$out/modules" "$out"

if APPEND='only=sriov' "$here/run-guest.sh" "$out" >"$out/run.log"; then
	echo 'check-flip.sh: the guest passed with a wrong spec' >&2
	exit 1
fi
grep '^not ok' "$out/run.log"
grep -q '^not ok .*vf_device_id' "$out/run.log"
if grep '^not ok' "$out/run.log" | grep -vE 'vf_device_id|what the module'; then
	echo 'check-flip.sh: it failed elsewhere, too' >&2
	exit 1
fi
