/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#ifndef TEST_SAME_PLACES_H
#define TEST_SAME_PLACES_H

#include "same.h"

#include <pcicap/test_places.h>

static _Alignas(8) uint8_t bytes[0x4000];
static struct pcicap_test_places_regs regs;
#define PLACE(v)  ((unsigned int)((const uint8_t *)(v).base - bytes))
#define CUT(v, n) ((v).size = (n))

static int map_regs(void)
{
	return pcicap_test_places_regs_wrap(&regs, &cfg, bytes, sizeof(bytes));
}

static void put_function(unsigned int device, unsigned int revision,
			 uint32_t subsystem)
{
	setup();
	cfg.vendor = 0x1234;
	cfg.device = device;
	cfg.revision = revision;
	cfg.subsystem_vendor = subsystem & 0xffff;
	cfg.subsystem_device = subsystem >> 16;
}

#endif
