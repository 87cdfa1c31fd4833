/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Configuration space that is read from the device once, dword by dword. */
#ifndef CACHE_H
#define CACHE_H

#include <pcicap/core/config.h>

struct cache {
	struct pcicap_cfg *inner;
	unsigned long reads; /* that reached the device */
	uint32_t have[PCICAP_CFG_MAX_SIZE / 4 / 32];
	uint32_t dw[PCICAP_CFG_MAX_SIZE / 4];
};

/* A read-only handle over @inner, with the facts that @inner has. */
void cache_open(struct cache *c, struct pcicap_cfg *inner,
		struct pcicap_cfg *cfg);

#endif
