/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Memory that stands for the BAR of test_live; the kernel's is in tests/kernel. */
#ifndef TEST_SAME_LIVE_H
#define TEST_SAME_LIVE_H

#include <pcicap/test_live.h>

#include "same.h"

static _Alignas(8) uint8_t bytes[0x40];
static struct pcicap_test_live_uart uart;

static int map_regs(void)
{
	static struct pcicap_map map;

	pcicap_map_memory(&map, 0, bytes, sizeof(bytes));
	return pcicap_test_live_uart_map(&map, NULL, &uart);
}

#endif
