#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# bridge-emul.sh LINUX-SOURCE.tar.xz DIR: what Linux's emulated bridge lets be
# written. Takes the two tables of drivers/pci/pci-bridge-emul.c out of the
# archive, compiles them, and prints for each dword: table, offset, read only,
# writable and write-1-to-clear bits. What was taken out stays in DIR.
set -euo pipefail
archive=$1
dir=$2
mkdir -p "$dir"
if [ ! -s "$dir/source" ]; then
	tar -xOJf "$archive" --wildcards '*/drivers/pci/pci-bridge-emul.c' \
		'linux-source-*/include/linux/pci.h' >"$dir/source.tmp"
	mv "$dir/source.tmp" "$dir/source"
fi
{
	cat <<'END'
#include <linux/pci_regs.h>
#include <stdint.h>
#include <stdio.h>
typedef uint32_t u32;
#define BIT(n) (1u << (n))
#define lower_32_bits(n) ((u32)(n))
#define GENMASK(h, l) ((~0u >> (31 - (h))) & (~0u << (l)))
END
	# the macros that the tables use and pci_regs.h lacks, then the tables
	awk '/^#define (PCI_CAP_PCIE_SIZEOF|PCI_STATUS_ERROR_BITS)/ { line = 1 }
	     line { print; line = /\\$/ }' "$dir/source"
	awk '/^(static const )?struct pci_bridge_reg_behavior.*\{$/ { on = 1 }
	     on { print }
	     /^};$/ { on = 0 }' "$dir/source"
	cat <<'END'
#define PRINT(name, table)                                                  \
	for (unsigned int i = 0; i < sizeof(table) / sizeof(table[0]); i++) \
		printf("%s %x %08x %08x %08x\n", name, 4 * i, table[i].ro,  \
		       table[i].rw, table[i].w1c)
int main(void)
{
	PRINT("type1", pci_regs_behavior);
	PRINT("pcie", pcie_cap_regs_behavior);
	return 0;
}
END
} >"$dir/tables.c"
cc -w -o "$dir/tables" "$dir/tables.c"
"$dir/tables"
