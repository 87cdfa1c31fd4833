/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Memory that stands for the BAR of test_checked; the kernel's is in tests/kernel. */
#ifndef TEST_SAME_CHECKED_H
#define TEST_SAME_CHECKED_H

#include <pcicap/test_checked.h>

#include "same.h"

static _Alignas(8) uint8_t bytes[0x200];
static struct pcicap_test_checked_regs regs;
#define OFFSET(v) (v).view.offset
#define SIZE(v)	  (v).view.size

static int map_regs(void)
{
	static struct pcicap_map map;

	pcicap_map_memory(&map, 0, bytes, sizeof(bytes));
	return pcicap_test_checked_regs_map(&map, NULL, &regs);
}

#endif
