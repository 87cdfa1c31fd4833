// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "input/cache.h"

#include <string.h>

static int cached_dword(struct cache *c, uint32_t i, uint32_t *val)
{
	int err;

	if (c->have[i / 32] >> (i % 32) & 1) {
		*val = c->dw[i];
		return 0;
	}
	err = pcicap_cfg_raw_read(c->inner, i * 4, 4, val);
	c->reads++;
	if (err)
		return err;
	c->dw[i] = *val;
	c->have[i / 32] |= (uint32_t)1 << (i % 32);
	/* the question whether the device is gone must reach the device */
	if (*val == PCICAP_ALL_ONES)
		c->have[0] &= ~(uint32_t)2;
	return 0;
}

static int cache_read(void *priv, uint32_t off, unsigned int width,
		      uint32_t *val)
{
	struct cache *c = priv;
	int err;

	if (off / 4 * 4 + 4 > c->inner->size) {
		c->reads++;
		return pcicap_cfg_raw_read(c->inner, off, width, val);
	}
	err = cached_dword(c, off / 4, val);
	if (!err && width < 4)
		*val = *val >> (off % 4 * 8) & pcicap_ones(width);
	return err;
}

static const struct pcicap_cfg_ops cache_ops = {
	.read = cache_read,
};

void cache_open(struct cache *c, struct pcicap_cfg *inner,
		struct pcicap_cfg *cfg)
{
	memset(c->have, 0, sizeof(c->have));
	c->inner = inner;
	c->reads = 0;
	*cfg = *inner;
	cfg->ops = &cache_ops;
	cfg->priv = c;
}
