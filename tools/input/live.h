/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What the kernel of this machine knows about a function. */
#ifndef LIVE_H
#define LIVE_H

#include <pcicap/user/address.h>

#include <stdbool.h>
#include <stddef.h>

/* What there is to know: how it is called in a text, and in JSON. */
#define LIVE_FACTS(X)                                 \
	X(DRIVER, "driver ", "driver")                \
	X(MODULES, "modules ", "modules")             \
	X(SLOT, "slot ", "slot")                      \
	X(IRQ, "IRQ ", "irq")                         \
	X(NUMA_NODE, "NUMA node ", "numa_node")       \
	X(IOMMU_GROUP, "IOMMU group ", "iommu_group") \
	X(POWER_STATE, "power ", "power_state")       \
	X(SPEED, "link ", "current_link_speed")       \
	X(WIDTH, " x", "current_link_width")          \
	X(MAX_SPEED, " of ", "max_link_speed")        \
	X(MAX_WIDTH, " x", "max_link_width")

enum live_fact {
#define LIVE_X(id, text, key) LIVE_##id,
	LIVE_FACTS(LIVE_X)
#undef LIVE_X
	N_LIVE_FACTS
};

/* @value: "" of what the kernel does not know, or what there is not */
struct live {
	char value[N_LIVE_FACTS][256];
};

/* @root: see struct pcicap_sysfs. */
void live_read(struct live *live, const char *root,
	       const struct pcicap_address *address);

/* The name of its driver alone; false: it has none. */
bool live_driver(const char *root, const struct pcicap_address *address,
		 char *out, size_t size);

#endif
