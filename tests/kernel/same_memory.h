/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#ifndef TEST_SAME_MEMORY_H
#define TEST_SAME_MEMORY_H

#include "same.h"

#include <pcicap/more/test_memory.h>
#include <pcicap/structures/test_memory.h>

/* Names of the kernel's target are 48 characters long at most. */
#define pcicap_test_memory_regs_temperature_limit_decoded \
	pcicap_test_mem_regs_temperature_limit_decoded
#define pcicap_test_memory_regs_temperature_offset_decoded \
	pcicap_test_mem_regs_temperature_offset_decoded
#define pcicap_test_memory_regs_temperature_offset_encode \
	pcicap_test_mem_regs_temperature_offset_encode

#define PHY_SIZE(phy) (phy).size

static _Alignas(8) uint8_t bytes[0x100];
static struct pcicap_test_memory_regs regs;

static int map_regs(void)
{
	return pcicap_test_memory_regs_wrap(&regs, bytes, sizeof(bytes));
}

#endif
