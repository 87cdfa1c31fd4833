// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <pcicap/user/mem.h>

#include "hex.h"

static int mem_read(void *priv, uint32_t off, unsigned int width, uint32_t *val)
{
	const struct pcicap_mem *mem = priv;

	if (off > mem->size || width > mem->size - off)
		return -ENODATA;
	*val = pcicap_load_le(mem->bytes + off, width);
	return 0;
}

static uint8_t write_byte(const struct pcicap_mem *mem, uint32_t off,
			  uint8_t val)
{
	unsigned int mask = mem->write_mask ? mem->write_mask[off] : 0xff;
	unsigned int w1c = mem->w1c_mask ? mem->w1c_mask[off] : 0;
	unsigned int old = mem->bytes[off];

	mask &= ~w1c;
	old &= ~(val & w1c);
	return (uint8_t)((old & ~mask) | (val & mask));
}

static int mem_write(void *priv, uint32_t off, unsigned int width, uint32_t val)
{
	struct pcicap_mem *mem = priv;
	unsigned int i;

	if (off > mem->size || width > mem->size - off)
		return -ENODATA;
	for (i = 0; i < width; i++)
		mem->bytes[off + i] =
			write_byte(mem, off + i, (uint8_t)(val >> (8 * i)));
	return 0;
}

const struct pcicap_cfg_ops pcicap_mem_ops = {
	.read = mem_read,
	.write = mem_write,
};

int pcicap_mem_open(struct pcicap_mem *mem, struct pcicap_cfg *cfg,
		    uint8_t *bytes, uint32_t size)
{
	mem->bytes = bytes;
	mem->write_mask = NULL;
	mem->w1c_mask = NULL;
	mem->size = size;
	return pcicap_cfg_init(cfg, &pcicap_mem_ops, mem, size);
}
