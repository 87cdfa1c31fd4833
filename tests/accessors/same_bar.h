/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Memory that stands for the BAR of test_device; the kernel's is in tests/kernel. */
#ifndef TEST_SAME_BAR_H
#define TEST_SAME_BAR_H

#include <pcicap/test_device.h>

#include "same.h"

static _Alignas(8) uint8_t bytes[0x1000];
static struct pcicap_test_device_regs regs;
#define REGS_SIZE regs.view.size

/* Maps @n bytes of it. */
static int map_regs(size_t n)
{
	static struct pcicap_map map;

	pcicap_map_memory(&map, 0, bytes, n);
	return pcicap_test_device_regs_map(&map, NULL, &regs);
}

#endif
