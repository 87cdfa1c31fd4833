/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#ifndef TEST_SAME_LIVE_H
#define TEST_SAME_LIVE_H

#include "same.h"

#include <pcicap/test_live.h>

static _Alignas(8) uint8_t bytes[0x40];
static struct pcicap_test_live_uart uart;

static int map_regs(void)
{
	return pcicap_test_live_uart_wrap(&uart, bytes, sizeof(bytes));
}

#endif
