#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# run-guest.sh OUT: boot OUT/vmlinux with OUT/initramfs.gz; the log is
# OUT/guest.log. Passed means that QEMU ends with exactly 33: the guest wrote
# 10h to isa-debug-exit. ACCEL=kvm uses KVM if a probe shows that it works. The
# kernel does not check its timer (no_timer_check): on a busy host that takes TCG too
# long, and it panics.
set -eu

out=$(cd "$1" && pwd)
log=$out/guest.log
fifo=$out/monitor
shared=$out/shared
uart=$out/uart
card=$out/card
accel=${ACCEL:-tcg}
limit=${LIMIT:-300}

nvme="nvme,id=pf0,bus=rp0,serial=x,subsys=s0,sriov_max_vfs=4"
nvme="$nvme,sriov_vq_flexible=8,sriov_vi_flexible=4,max_ioqpairs=16"
nvme="$nvme,msix_qsize=17"

# Slots whose function the guest removes in different ways.
slots=()
for n in 0 1 2 3 4; do
	slots+=(-device "pcie-root-port,bus=pcie.0,id=rpv$n,chassis=$((10 + n)),slot=$((10 + n)),addr=0x1$n")
	slots+=(-device "e1000e,id=v$n,bus=rpv$n,romfile=")
done

# LOW=1: shared memory below 4 GiB; otherwise there is a BAR that must be above,
# and the firmware puts all there.
high=()
if [ -z "${LOW:-}" ]; then
	high=(-object 'memory-backend-ram,id=m2,size=2G'
		-device 'ivshmem-plain,bus=pcie.0,memdev=m2,addr=0xf')
fi

# shellcheck disable=SC2054 # QEMU's options have commas
machine=(
	-nodefaults -no-user-config -display none -no-reboot
	-machine q35,cxl=on,kernel-irqchip=split -accel "$accel" -cpu max -smp 2 -m 384
	-global ICH9-LPC.acpi-pci-hotplug-with-bridge-support=off
	-device intel-iommu,intremap=on,device-iotlb=on
	-device isa-debug-exit,iobase=0xf4,iosize=0x04
	-serial "file:$log" -monitor stdio
	-object "memory-backend-file,id=m0,mem-path=$shared,size=1M,share=on"
	-object memory-backend-ram,id=m1,size=1M
	-device ivshmem-plain,bus=pcie.0,memdev=m0,addr=0x8
	"${high[@]}"
	-device edu,bus=pcie.0,addr=0x9
	-device pci-testdev,bus=pcie.0,addr=0x15
	-chardev "file,id=uart,path=$uart" -device pci-serial,bus=pcie.0,chardev=uart,addr=0x16
	-device e1000e,bus=pcie.0,romfile=,mac=52:54:00:c0:ff:ee,addr=0x17
	-device piix3-usb-uhci,bus=pcie.0,addr=0x18
	-device usb-ehci,bus=pcie.0,addr=0x19
	-device virtio-net-pci,bus=pcie.0,disable-legacy=on,mac=52:54:00:05:ca:1e,host_mtu=1400,romfile=,addr=0x1a
	-blockdev null-co,node-name=disk,size=8388608,read-zeroes=on
	-device virtio-blk-pci,bus=pcie.0,drive=disk,logical_block_size=4096,physical_block_size=4096,addr=0x1b
	-blockdev "file,node-name=file0,filename=$card" -blockdev raw,node-name=card0,file=file0
	-device sdhci-pci,bus=pcie.0,sd-spec-version=3,addr=0x1c -device sd-card,drive=card0
	-audiodev none,id=sound -device ich9-intel-hda,bus=pcie.0,addr=0x1d -device hda-micro,audiodev=sound,cad=2
	-device qemu-xhci,bus=pcie.0,p2=3,p3=5,addr=0x1e
	-device pcie-pci-bridge,bus=pcie.0,id=ppb,addr=0xa
	-device e1000,bus=ppb,addr=1,romfile=,mac=52:54:00:0b:ad:0e
	-device pcie-root-port,bus=pcie.0,id=rp0,chassis=1,slot=1,addr=0xb
	-device nvme-subsys,id=s0 -device "$nvme"
	-device pcie-root-port,bus=pcie.0,id=rp1,chassis=2,slot=2,addr=0xc
	-device x3130-upstream,id=up0,bus=rp1
	-device xio3130-downstream,id=dn0,bus=up0,chassis=3,slot=3
	-device virtio-rng-pci,bus=dn0,aer=on,ats=on
	-device pxb-pcie,bus=pcie.0,id=pxb0,bus_nr=64,addr=0xd
	-device pcie-root-port,id=rp2,bus=pxb0,chassis=4,slot=4
	-device virtio-rng-pci-transitional,bus=rp2
	-device cxl-rp,id=cxl0,bus=pcie.0,chassis=5,slot=5,addr=0xe
	"${slots[@]}"
)

# A host that emulates ring 0 may offer a KVM that does not boot.
kvm_works() {
	[ -w /dev/kvm ] || return 1
	timeout -k 2 15 qemu-system-x86_64 -nodefaults -display none \
		-no-reboot -machine q35 -accel kvm -cpu max -m 128 \
		-kernel "$out/vmlinux" -append 'panic=-1' \
		-serial none -monitor none >/dev/null 2>&1
}

if [ "$accel" = kvm ] && ! kvm_works; then
	echo 'KVM does not work here, using TCG'
	ACCEL=tcg exec "$0" "$out"
fi

rm -f "$log" "$fifo" "$shared" "$uart"
# A card of 1 MiB, whose 16-byte lines are numbered
seq -f '%015.0f' 0 65535 >"$card"
truncate -s 1M "$shared"
printf 'host-text' | dd of="$shared" conv=notrunc status=none
mkfifo "$fifo"
exec 3<>"$fifo"
start=$(date +%s.%N)
timeout -k 5 "$limit" qemu-system-x86_64 "${machine[@]}" \
	-kernel "$out/vmlinux" -initrd "$out/initramfs.gz" \
	-append "console=ttyS0 quiet panic=-1 oops=panic no_timer_check intel_iommu=on ${APPEND:-}" \
	<&3 >"$out/monitor.log" 2>"$out/qemu.log" &
qemu=$!

stalled=0
# Lines "HOSTCMD ..." in the guest's log are commands for QEMU's monitor.
seen=0
while kill -0 "$qemu" 2>/dev/null; do
	count=$(grep -ac '^HOSTCMD' "$log" 2>/dev/null || true)
	while [ "$seen" -lt "${count:-0}" ]; do
		seen=$((seen + 1))
		grep -a '^HOSTCMD' "$log" | sed -n "${seen}p" | tr -d '\r' |
			cut -d' ' -f2- >&3
	done
	# now and then TCG loses the timer of a CPU, and the guest stands still
	if [ -z "${AGAIN:-}" ] &&
		grep -qa 'rcu: INFO: .* detected stalls' "$log" 2>/dev/null; then
		kill "$qemu" 2>/dev/null || true
		stalled=1
	fi
	sleep 0.1
done
status=0
wait "$qemu" || status=$?
exec 3>&-
rm -f "$fifo"

tr -d '\r' <"$log" | grep -aE '^(ok|not ok|#|1\.\.)' || true
grep -v 'has no peer' "$out/qemu.log" || true
end=$(date +%s.%N)
echo "# QEMU exit status $status, $(awk "BEGIN { printf \"%.1f\", $end - $start }") s with $accel"
if [ "$stalled" = 1 ] && [ -z "${AGAIN:-}" ]; then
	echo '# the guest stood still: once more'
	AGAIN=1 exec "$0" "$out"
fi
if [ "$status" != 33 ]; then
	echo "# the end of $log:"
	tr -d '\r' <"$log" | tail -n 15
	exit 1
fi

# What the guest sent through a serial port
if grep -qa 'UART: sends' "$log"; then
	if [ "$(tr -d '\r' <"$uart")" != 'sent by accessors' ]; then
		echo "not ok - host: the serial port's text is '$(cat "$uart")'"
		exit 1
	fi
	echo 'ok - host: the text of the serial port'
fi

# What each writer of the shared memory left there, as the host sees it.
grep -qa 'VFIO map: opens' "$log" || exit 0
at=4096
for text in kernel-text sysfs-text vfio-text; do
	seen=$(dd if="$shared" bs=16 skip=$((at / 16)) count=1 status=none |
		tr -d '\0')
	if [ "$seen" != "$text" ]; then
		echo "not ok - host: sees what was written at $at: '$seen'"
		exit 1
	fi
	echo "ok - host: sees $text"
	at=$((at + 4096))
done
