#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# apply.sh TREE: put pcicap, built in, and its committed headers into the source
# tree of Linux 6.12, and apply the patches.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
tree=$1
own=$tree/drivers/pci/pcicap

mkdir -p "$own" "$tree/include/pcicap"
cp "$top"/runtime/kernel/*.c "$own/"
cp -rT "$top/runtime/include/pcicap/kernel" "$tree/include/pcicap/kernel"
cp -rT "$top/generated/kernel/pcicap" "$tree/include/pcicap"
(cd "$own" && printf 'obj-y += %s\n' ./*.c | sed 's|\./||; s|\.c$|.o|') \
	>"$own/Makefile"
# shellcheck disable=SC2016 # for make
if [ -e "$tree/drivers/pci/Makefile" ]; then
	line='obj-$(CONFIG_PCI) += pcicap/'
	grep -qxF "$line" "$tree/drivers/pci/Makefile" ||
		printf '\n%s\n' "$line" >>"$tree/drivers/pci/Makefile"
fi
for patch in "$here"/*.patch; do
	patch -s -p1 -d "$tree" <"$patch"
done
