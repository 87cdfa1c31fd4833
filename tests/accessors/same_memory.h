/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Memory that stands for the BAR of test_memory; the kernel's is in tests/kernel. */
#ifndef TEST_SAME_MEMORY_H
#define TEST_SAME_MEMORY_H

#include <pcicap/test_memory.h>

#include "same.h"

#define PHY_SIZE(phy) (phy).view.size

static _Alignas(8) uint8_t bytes[0x100];
static struct pcicap_test_memory_regs regs;

static int map_regs(void)
{
	static struct pcicap_map map;

	pcicap_map_memory(&map, 0, bytes, sizeof(bytes));
	return pcicap_test_memory_regs_map(&map, NULL, &regs);
}

#endif
