/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#ifndef TEST_SAME_CHECKED_H
#define TEST_SAME_CHECKED_H

#include "same.h"

#include <pcicap/test_checked.h>

static _Alignas(8) uint8_t bytes[0x200];
static struct pcicap_test_checked_regs regs;
#define OFFSET(v) (v).offset
#define SIZE(v)	  (v).size

static int map_regs(void)
{
	return pcicap_test_checked_regs_wrap(&regs, bytes, sizeof(bytes));
}

#endif
