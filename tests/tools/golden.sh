#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# golden.sh PCICAP MADE [update]: what pcicap prints for shipped images, and for
# hand-made ones in the folder MADE, is what tests/tools/golden has. Names of devices are left out: they are the system's.
set -eu
pcicap=$1
made=$2
mode=${3:-check}
golden=tests/tools/golden
images=tests/images
failed=0

# The heading's address and IDs stay.
print() {
	# what is broken is an exit status of 3
	{ "$pcicap" "$@" || [ $? = 3 ]; } | sed -E 's/^([0-9a-f:.]+ ).*(\[[0-9a-f]{4}\]|Class [0-9a-f]{4}): .*(\[[0-9a-f:]+\])$/\1\2 \3/
		s/^  subsystem .*(\[[0-9a-f:]{9}\])(, interface .*)?$/  subsystem \1/
		/^  interface /d
		/^      "names": \{/d'
}

compare() {
	local name=$1
	shift
	if [ "$mode" = update ]; then
		print "$@" >"$golden/$name"
	elif ! print "$@" | diff -u "$golden/$name" -; then
		echo "FAIL: pcicap $*" >&2
		failed=1
	fi
}

mkdir -p "$golden"
for dump in "$images"/*.dump; do
	name=$(basename "$dump" .dump)
	compare "$name.list" list -F "$dump"
	compare "$name.bars" bars -F "$dump"
done
compare nvme-sriov.summary show -F "$images/nvme-sriov.dump"
compare ports.summary show -F "$images/ports.dump"
compare cxl.summary show -F "$images/cxl.dump"
compare nvme-sriov.show show -v -F "$images/nvme-sriov.dump"
compare nvme-sriov.verbose show -vv -F "$images/nvme-sriov.dump"
compare nvme-sriov.json show --json -F "$images/nvme-sriov.dump"
compare cxl.show show -v -F "$images/cxl.dump"
compare virtio-legacy.verbose show -vv -F "$images/virtio-legacy.dump"
compare amd-iommu.show show -v -F "$images/amd-iommu.dump"
compare nvme-sriov.bars.json bars --json -F "$images/nvme-sriov.dump"
compare made.bars bars -F "$made/bars.dump"
compare made.bars.verbose bars -v -F "$made/bars.dump"
compare made-broken.bars bars -F "$made/bars-broken.dump"
exit "$failed"
