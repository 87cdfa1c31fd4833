// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* BAR decoding and sizes: arithmetic, and reading the registers. */
#include <pcicap/core/bar.h>

#include "internal.h"
#include "regs.h"

/* Address bits that a narrower decoder lacks. */
#define BAR_IO_HIGH 0xffff0000
#define BAR_1M_HIGH 0xfff00000

unsigned int pcicap_bar_count(uint8_t header_type)
{
	switch (header_type & HEADER_TYPE_LAYOUT) {
	case LAYOUT_NORMAL:
		return 6;
	case LAYOUT_BRIDGE:
		return 2;
	case LAYOUT_CARDBUS:
		return 1;
	default:
		return 0;
	}
}

static uint8_t memory_kind(uint32_t raw)
{
	switch (raw & BAR_TYPE) {
	case BAR_TYPE_32:
		return PCICAP_BAR_KIND_MEM32;
	case BAR_TYPE_1M:
		return PCICAP_BAR_KIND_MEM_1M;
	case BAR_TYPE_64:
		return PCICAP_BAR_KIND_MEM64;
	default:
		return PCICAP_BAR_KIND_RESERVED;
	}
}

static uint8_t raw_kind(uint32_t raw, bool vf)
{
	uint8_t kind;

	if (raw == 0)
		return PCICAP_BAR_KIND_NONE;
	if (raw == PCICAP_ALL_ONES)
		return PCICAP_BAR_KIND_RESERVED;
	if (raw & BAR_IO)
		return vf ? PCICAP_BAR_KIND_RESERVED : PCICAP_BAR_KIND_IO;
	kind = memory_kind(raw);
	if (vf && kind == PCICAP_BAR_KIND_MEM_1M)
		return PCICAP_BAR_KIND_RESERVED;
	return kind;
}

void pcicap_bar_decode(const struct pcicap_bars *bars, unsigned int index,
		       struct pcicap_bar *out)
{
	uint32_t raw;

	*out = (struct pcicap_bar){ 0 };
	out->index = (uint8_t)index;
	out->slots = 1;
	if (index >= bars->count || index >= PCICAP_MAX_BARS)
		return;
	raw = bars->slot[index];
	out->raw = raw;
	out->kind = raw_kind(raw, bars->vf);
	if (out->kind == PCICAP_BAR_KIND_IO) {
		out->address = raw & BAR_IO_ADDRESS;
		return;
	}
	if (out->kind == PCICAP_BAR_KIND_RESERVED)
		return;
	out->address = raw & BAR_MEM_ADDRESS;
	out->prefetch = (raw & BAR_PREFETCH) != 0;
	if (out->kind != PCICAP_BAR_KIND_MEM64)
		return;
	if (index + 1 >= bars->count || index + 1 >= PCICAP_MAX_BARS) {
		out->kind = PCICAP_BAR_KIND_BROKEN64;
		return;
	}
	out->slots = 2;
	out->raw_high = bars->slot[index + 1];
	out->address |= (uint64_t)out->raw_high << 32;
}

int pcicap_bars_read(struct pcicap_cfg *cfg, struct pcicap_bars *bars)
{
	unsigned int count = pcicap_bar_count(cfg->header_type);
	unsigned int i;
	int err;

	*bars = (struct pcicap_bars){ 0 };
	for (i = 0; i < count; i++) {
		err = pcicap_cfg_read32(cfg, REG_BAR + 4 * i, &bars->slot[i]);
		if (err) {
			*bars = (struct pcicap_bars){ 0 };
			return err;
		}
	}
	bars->count = (uint8_t)count;
	return 0;
}

bool pcicap_bars_next(const struct pcicap_bars *bars, unsigned int *pos,
		      struct pcicap_bar *out)
{
	pcicap_bar_decode(bars, *pos, out);
	if (*pos >= bars->count || *pos >= PCICAP_MAX_BARS)
		return false;
	*pos += out->slots;
	return true;
}

void pcicap_rom_decode(uint32_t raw, struct pcicap_bar *out)
{
	*out = (struct pcicap_bar){ 0 };
	out->slots = 1;
	out->raw = raw;
	if (raw == PCICAP_ALL_ONES) {
		out->kind = PCICAP_BAR_KIND_RESERVED;
		return;
	}
	out->address = raw & ROM_ADDRESS;
	out->enabled = (raw & ROM_ENABLE) != 0;
	if (out->address || out->enabled)
		out->kind = PCICAP_BAR_KIND_ROM;
}

uint32_t pcicap_rom_offset(uint8_t header_type)
{
	switch (header_type & HEADER_TYPE_LAYOUT) {
	case LAYOUT_NORMAL:
		return REG_ROM;
	case LAYOUT_BRIDGE:
		return REG_ROM_BRIDGE;
	default:
		return 0;
	}
}

int pcicap_rom_read(struct pcicap_cfg *cfg, struct pcicap_bar *out)
{
	uint32_t off = pcicap_rom_offset(cfg->header_type);
	uint32_t raw;
	int err = -ENXIO;

	if (off)
		err = pcicap_cfg_read32(cfg, off, &raw);
	pcicap_rom_decode(err ? 0 : raw, out);
	return err;
}

/* Size for the settable address bits @mask of a decoder of @width bits. */
static int contiguous_size(uint64_t mask, unsigned int width, uint64_t *size)
{
	uint64_t lowest = mask & (~mask + 1);
	uint64_t all = ~(uint64_t)0 >> (64 - width);

	*size = 0;
	if ((mask | (lowest - 1)) != all)
		return -EBADMSG;
	*size = lowest;
	return 0;
}

static int io_size(uint32_t low, uint8_t *kind, uint64_t *size)
{
	uint32_t mask = low & BAR_IO_ADDRESS;

	if (!mask)
		return 0;
	if (!(mask & BAR_IO_HIGH)) {
		*kind = PCICAP_BAR_KIND_IO16;
		return contiguous_size(mask, 16, size);
	}
	*kind = PCICAP_BAR_KIND_IO32;
	return contiguous_size(mask, 32, size);
}

static int memory_size(uint32_t low, uint32_t high, uint8_t *kind,
		       uint64_t *size)
{
	uint64_t mask = low & BAR_MEM_ADDRESS;
	unsigned int width = 32;
	uint8_t found = memory_kind(low);

	if (found == PCICAP_BAR_KIND_MEM64) {
		if (mask && !high)
			high = PCICAP_ALL_ONES;
		mask |= (uint64_t)high << 32;
		width = 64;
	} else if (found == PCICAP_BAR_KIND_MEM_1M && !(mask & BAR_1M_HIGH)) {
		width = 20;
	}
	if (!mask)
		return 0;
	*kind = found;
	return contiguous_size(mask, width, size);
}

int pcicap_bar_size_from_mask(uint32_t low, uint32_t high, uint8_t *kind,
			      uint64_t *size)
{
	*kind = PCICAP_BAR_KIND_NONE;
	*size = 0;
	if (low == PCICAP_ALL_ONES)
		return -ENODEV;
	if (low & BAR_IO)
		return io_size(low, kind, size);
	return memory_size(low, high, kind, size);
}

int pcicap_rom_size_from_mask(uint32_t low, uint64_t *size)
{
	uint32_t mask = low & ROM_ADDRESS;

	*size = 0;
	if (low == PCICAP_ALL_ONES)
		return -ENODEV;
	if (!mask)
		return 0;
	return contiguous_size(mask, 32, size);
}

int pcicap_bar_resize_bytes(unsigned int code, uint64_t *bytes)
{
	*bytes = 0;
	if (code > PCICAP_BAR_RESIZE_MAX_CODE)
		return -ERANGE;
	*bytes = (uint64_t)1 << (code + 20);
	return 0;
}

int pcicap_bar_resize_code(uint64_t bytes, unsigned int *code)
{
	unsigned int k = 0;

	*code = ~0u;
	if (!bytes || bytes & (bytes - 1))
		return -EINVAL;
	if (bytes < (uint64_t)1 << 20)
		return -ERANGE;
	while ((uint64_t)1 << (k + 20) != bytes)
		k++;
	*code = k;
	return 0;
}

uint64_t pcicap_bar_resize_sizes(uint32_t capability, uint32_t control)
{
	return capability >> 4 | (uint64_t)(control >> 16) << 28;
}
