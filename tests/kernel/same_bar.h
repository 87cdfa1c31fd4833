/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#ifndef TEST_SAME_BAR_H
#define TEST_SAME_BAR_H

#include "same.h"

#include <pcicap/more/test_device.h>

static _Alignas(8) uint8_t bytes[0x1000];
static struct pcicap_test_device_regs regs;
#define REGS_SIZE regs.size

static int map_regs(size_t n)
{
	return pcicap_test_device_regs_wrap(&regs, bytes, n);
}

#endif
