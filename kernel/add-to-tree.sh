#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# add-to-tree.sh TREE: put pcicap and its example drivers into the source tree of
# a kernel, as drivers/pci/pcicap. May be repeated.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
tree=$1
if [ ! -e "$tree/drivers/pci/Kconfig" ]; then
	echo "add-to-tree.sh: $tree is no source tree of a kernel" >&2
	exit 1
fi
"$here/stage.sh" -c "$here/../examples/kernel" "$tree/drivers/pci/pcicap"
# This one is for builds out of the tree.
rm "$tree/drivers/pci/pcicap/Makefile"

add() {
	grep -qxF "$2" "$tree/$1" || printf '\n%s\n' "$2" >>"$tree/$1"
}

# shellcheck disable=SC2016 # for make
add drivers/pci/Makefile 'obj-$(CONFIG_PCICAP) += pcicap/'
add drivers/pci/Kconfig 'source "drivers/pci/pcicap/Kconfig"'
