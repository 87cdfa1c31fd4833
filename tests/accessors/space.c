// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "space.h"
#include "little.h"

#include <check.h>
#include <string.h>

#include <pcicap/user/mem.h>

uint8_t space[4096];
static struct pcicap_mem mem;
struct pcicap_cfg cfg;
unsigned int reads, writes, last_width;
uint32_t last_value;

static int count_read(void *priv, uint32_t off, unsigned int width,
		      uint32_t *val)
{
	reads++;
	return pcicap_mem_ops.read(priv, off, width, val);
}

static int count_write(void *priv, uint32_t off, unsigned int width,
		       uint32_t val)
{
	writes++;
	last_width = width;
	last_value = val;
	return pcicap_mem_ops.write(priv, off, width, val);
}

static const struct pcicap_cfg_ops ops = { count_read, count_write };

void put(uint32_t off, unsigned int width, uint64_t val)
{
	little_put(&space[off], width, val);
}

uint64_t get(uint32_t off, unsigned int width)
{
	return little_get(&space[off], width);
}

void setup(void)
{
	memset(space, 0, sizeof(space));
	put(0x00, 4, 0x10001af4);
	put(0x06, 2, 0x0010);
	put(0x34, 1, CAP);
	put(CAP, 2, PCIE << 8 | 0x7e);
	put(PCIE, 4, 0x00020010);    /* version 2, endpoint */
	put(PCIE + 0x0c, 4, 4 << 4); /* four lanes */
	mem = (struct pcicap_mem){ .bytes = space, .size = sizeof(space) };
	ck_assert_int_eq(pcicap_cfg_init(&cfg, &ops, &mem, sizeof(space)), 0);
	reads = writes = 0;
}

void put_ext(uint16_t id, unsigned int version)
{
	put(EXT, 4, (uint64_t)version << 16 | id);
}

void reopen(void)
{
	ck_assert_int_eq(pcicap_cfg_init(&cfg, &ops, &mem, sizeof(space)), 0);
}
