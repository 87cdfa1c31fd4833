// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Enhanced Allocation entries. */
#include <pcicap/core/bar.h>

#include "regs.h"

#define EA_LOW		0x3
#define EA_BEI_RESERVED 15

enum {
	PROP_MEM,
	PROP_PREFETCH,
	PROP_IO,
	PROP_VF_PREFETCH,
	PROP_VF_MEM,
	PROP_BRIDGE_MEM,
	PROP_BRIDGE_PREFETCH,
	PROP_BRIDGE_IO,
	PROP_MEM_UNAVAILABLE = 0xfd,
	PROP_IO_UNAVAILABLE,
	PROP_ENTRY_UNAVAILABLE
};

static bool is_known(uint8_t prop)
{
	return prop <= PROP_BRIDGE_IO || prop >= PROP_MEM_UNAVAILABLE;
}

static uint8_t prop_kind(uint8_t prop)
{
	if (prop >= PROP_MEM_UNAVAILABLE)
		return PCICAP_BAR_KIND_NONE;
	if (prop > PROP_BRIDGE_IO)
		return PCICAP_BAR_KIND_RESERVED;
	if (prop == PROP_IO || prop == PROP_BRIDGE_IO)
		return PCICAP_BAR_KIND_IO32;
	return PCICAP_BAR_KIND_MEM32;
}

static void decode_first(uint32_t dw, struct pcicap_bar_ea *out)
{
	uint8_t primary = dw >> 8 & 0xff;
	uint8_t secondary = dw >> 16 & 0xff;
	uint8_t prop = is_known(primary) ? primary : secondary;
	uint8_t bei = dw >> 4 & 0xf;

	if (bei == EA_BEI_RESERVED)
		bei = PCICAP_BAR_EA_BEI_NONE;
	out->dwords = (uint8_t)(1 + (dw & EA_SIZE));
	out->bei = bei;
	out->properties = prop;
	out->writable = (dw & EA_WRITABLE) != 0;
	out->enabled = (dw & EA_ENABLE) != 0;
	out->vf = bei >= PCICAP_BAR_EA_BEI_VF_BAR0;
	out->bar.slots = 1;
	out->bar.raw = dw;
	out->bar.index = 0xff;
	out->bar.kind = prop_kind(prop);
	out->bar.prefetch = prop == PROP_PREFETCH || prop == PROP_VF_PREFETCH ||
			    prop == PROP_BRIDGE_PREFETCH;
	if (out->vf)
		out->bar.index = (uint8_t)(bei - PCICAP_BAR_EA_BEI_VF_BAR0);
	else if (bei < PCICAP_MAX_BARS)
		out->bar.index = bei;
}

static int decode_range(const uint32_t *dw, struct pcicap_bar_ea *out)
{
	bool wide_base, wide_max;
	uint64_t base, max;
	unsigned int next = 3;

	if (out->dwords < 3)
		return -EBADMSG;
	wide_base = (dw[1] & EA_IS_64) != 0;
	wide_max = (dw[2] & EA_IS_64) != 0;
	if (out->dwords < 3u + wide_base + wide_max)
		return -EBADMSG;
	base = dw[1] & EA_ADDRESS;
	max = dw[2] | EA_LOW;
	if (wide_base)
		base |= (uint64_t)dw[next++] << 32;
	if (wide_max)
		max |= (uint64_t)dw[next] << 32;
	if (max == ~(uint64_t)0 || base > ~(uint64_t)0 - max)
		return -ERANGE;
	if (!wide_base && base + max > PCICAP_ALL_ONES)
		return -ERANGE;
	out->bar.address = base;
	out->bar.size = max + 1;
	if (out->bar.kind == PCICAP_BAR_KIND_MEM32 && (wide_base || wide_max))
		out->bar.kind = PCICAP_BAR_KIND_MEM64;
	return 0;
}

int pcicap_bar_ea_decode(const uint32_t *dw, unsigned int n,
			 struct pcicap_bar_ea *out)
{
	int err;

	*out = (struct pcicap_bar_ea){ 0 };
	if (!n)
		return -ENODATA;
	decode_first(dw[0], out);
	if (out->dwords > n)
		err = -ENODATA;
	else if (out->bar.kind == PCICAP_BAR_KIND_NONE)
		err = 0;
	else
		err = decode_range(dw, out);
	if (err)
		out->bar.kind = PCICAP_BAR_KIND_NONE;
	return err;
}
