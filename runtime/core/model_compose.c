// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* A function made of descriptions: its header, and lists of capabilities. */
#include <pcicap/core/model.h>

#include "regs.h"

static void put(uint8_t *bytes, uint32_t off, unsigned int width, uint32_t val)
{
	unsigned int i;

	for (i = 0; i < width; i++)
		bytes[off + i] = (uint8_t)(val >> (8 * i));
}

static bool is_extended(const struct pcicap_model_part *part)
{
	uint8_t kind = part->desc->match->kind;

	return kind == PCICAP_EXTENDED || kind == PCICAP_VSEC ||
	       kind == PCICAP_DVSEC;
}

static bool fits(const struct pcicap_model_part *part, uint32_t size)
{
	uint32_t first, end;

	if (!part->desc || !part->desc->n_match)
		return false;
	first = is_extended(part) ? EXT_FIRST : STD_FIRST;
	end = is_extended(part) ? size : PCICAP_CFG_STD_SIZE;
	if (end > size)
		end = size;
	return !(part->offset & 3) && part->offset >= first &&
	       part->offset + 4u <= end && part->length <= end - part->offset;
}

static void put_standard(uint8_t *bytes, const struct pcicap_model_part *part)
{
	const struct pcicap_match *match = part->desc->match;
	bool is_vendor = match->kind == PCICAP_VENDOR_SPECIFIC;

	put(bytes, part->offset, 1,
	    is_vendor ? PCICAP_CORE_ID_VENDOR : match->id);
	if (is_vendor)
		put(bytes, part->offset + 2u, 1, part->length);
}

static void put_extended(uint8_t *bytes, const struct pcicap_model_part *part)
{
	const struct pcicap_match *match = part->desc->match;
	uint32_t version = part->version ? part->version : 1;
	uint32_t id = match->kind == PCICAP_VSEC    ? PCICAP_CORE_ID_VSEC
		      : match->kind == PCICAP_DVSEC ? PCICAP_CORE_ID_DVSEC
						    : match->id;
	uint32_t header1 = (uint32_t)part->length << 20 |
			   (uint32_t)match->revision_lo << 16;

	put(bytes, part->offset, 4, id | version << 16);
	if (match->kind == PCICAP_EXTENDED)
		return;
	header1 |= match->kind == PCICAP_VSEC ? match->id : match->vendor;
	put(bytes, part->offset + VENDOR_HEADER1, 4, header1);
	if (match->kind == PCICAP_DVSEC)
		put(bytes, part->offset + VENDOR_HEADER1 + 4u, 2, match->id);
}

/* The one before it in its list tells where it is. */
static void join(uint8_t *bytes, const struct pcicap_model_part *last,
		 const struct pcicap_model_part *part)
{
	if (is_extended(part) && last)
		put(bytes, last->offset + 2u, 2,
		    (uint32_t)part->offset << 4 |
			    (bytes[last->offset + 2] & 0x0fu));
	else if (!is_extended(part))
		put(bytes, last ? last->offset + 1u : REG_CAP_POINTER, 1,
		    part->offset);
}

int pcicap_model_compose(uint8_t *bytes, uint32_t size, uint8_t header_type,
			 const struct pcicap_model_part *parts, unsigned int n)
{
	const struct pcicap_model_part *last[2] = { NULL, NULL };
	unsigned int i;

	if (size < PCICAP_CFG_MIN_SIZE || size > PCICAP_CFG_MAX_SIZE)
		return -EINVAL;
	for (i = 0; i < size; i++)
		bytes[i] = 0;
	bytes[REG_HEADER_TYPE + 2] = header_type;
	for (i = 0; i < n; i++) {
		const struct pcicap_model_part *part = &parts[i];

		if (!fits(part, size))
			return -EINVAL;
		if (is_extended(part) && !last[1] && part->offset != EXT_FIRST)
			return -EINVAL;
		if (is_extended(part))
			put_extended(bytes, part);
		else
			put_standard(bytes, part);
		join(bytes, last[is_extended(part)], part);
		last[is_extended(part)] = part;
	}
	if (last[0])
		put(bytes, REG_COMMAND, 4, STATUS_CAP_LIST);
	return 0;
}
