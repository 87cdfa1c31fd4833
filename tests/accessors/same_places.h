/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Memory that stands for the BAR of test_places; the kernel's is in tests/kernel. */
#ifndef TEST_SAME_PLACES_H
#define TEST_SAME_PLACES_H

#include <pcicap/test_places.h>

#include "same.h"

static _Alignas(8) uint8_t bytes[0x4000];
static struct pcicap_test_places_regs regs;
static struct pcicap_map map;
/* Where a view begins, and a BAR that ends earlier. */
#define PLACE(v)  ((v).view.offset)
#define CUT(v, n) ((v).view.size = map.size = (n))

static int map_regs(void)
{
	pcicap_map_memory(&map, 0, bytes, sizeof(bytes));
	return pcicap_test_places_regs_map(&map, &cfg, &regs);
}

static void put_function(unsigned int device, unsigned int revision,
			 uint32_t subsystem)
{
	setup();
	put(0, 4, 0x1234 | device << 16);
	put(8, 1, revision);
	put(0x2c, 4, subsystem);
	reopen();
}

#endif
