// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Walk and list. */
#include <pcicap/core/cap.h>

#include "internal.h"
#include "regs.h"

static bool seen(const struct pcicap_walk *walk, uint32_t off)
{
	return walk->seen[off / 128] >> (off / 4 % 32) & 1;
}

static void mark(struct pcicap_walk *walk, uint32_t off)
{
	walk->seen[off / 128] |= (uint32_t)1 << (off / 4 % 32);
}

uint16_t pcicap_walk_size(const struct pcicap_walk *walk, uint16_t offset)
{
	uint32_t end = walk->cfg->size;
	uint32_t off;

	if (walk->kind == PCICAP_STANDARD && end > PCICAP_CFG_STD_SIZE)
		end = PCICAP_CFG_STD_SIZE;
	for (off = offset + 4u; off < end && !seen(walk, off); off += 4)
		;
	return (uint16_t)((off < end ? off : end) - offset);
}

static int start_standard(struct pcicap_walk *walk)
{
	struct pcicap_cfg *cfg = walk->cfg;
	uint8_t layout = cfg->header_type & HEADER_TYPE_LAYOUT;
	uint32_t status;
	uint8_t pointer;
	int err;

	if (layout > LAYOUT_CARDBUS)
		return -ENXIO;
	err = pcicap_cfg_read32(cfg, REG_COMMAND, &status);
	if (err)
		return err;
	if (!(status & STATUS_CAP_LIST)) {
		cfg->known |= PCICAP_KNOWN_CAPS;
		return 0;
	}
	err = pcicap_cfg_read8(cfg,
			       layout == LAYOUT_CARDBUS ? REG_CARDBUS_POINTER
							: REG_CAP_POINTER,
			       &pointer);
	if (err)
		return err;
	walk->next = pointer & 0xfc;
	if (!walk->next)
		cfg->known |= PCICAP_KNOWN_CAPS;
	return 0;
}

/* Fill the PCI Express fact, or learn that there is none. */
int pcicap_learn_pcie(struct pcicap_cfg *cfg)
{
	struct pcicap_header header;
	struct pcicap_walk walk;
	int err;

	if (cfg->pcie || cfg->known & PCICAP_KNOWN_CAPS)
		return 0;
	err = pcicap_walk_start(&walk, cfg, PCICAP_STANDARD);
	while (!err && !cfg->pcie) {
		err = pcicap_walk_next(&walk, &header);
		if (!err)
			break;
		if (err > 0)
			err = 0;
	}
	return err;
}

static int learn_ext(struct pcicap_cfg *cfg)
{
	uint32_t status;
	int err;

	if (cfg->known & PCICAP_KNOWN_EXT)
		return 0;
	err = pcicap_learn_pcie(cfg);
	if (err)
		return err;
	if (cfg->pcie) {
		cfg->known |= PCICAP_KNOWN_HAS_EXT;
	} else if (cfg->pcix) {
		err = pcicap_cfg_read32(cfg, cfg->pcix + PCIX_STATUS, &status);
		if (err)
			return err == -ERANGE ? -ENODATA : err;
		if (status & PCIX_STATUS_MODE2)
			cfg->known |= PCICAP_KNOWN_HAS_EXT;
	}
	cfg->known |= PCICAP_KNOWN_EXT;
	return 0;
}

static int start_extended(struct pcicap_walk *walk)
{
	int err = learn_ext(walk->cfg);

	if (err || !(walk->cfg->known & PCICAP_KNOWN_HAS_EXT))
		return err;
	walk->next = EXT_FIRST;
	walk->first = 1;
	return walk->cfg->size > EXT_FIRST ? 0 : -ENODATA;
}

int pcicap_walk_start(struct pcicap_walk *walk, struct pcicap_cfg *cfg,
		      enum pcicap_kind kind)
{
	uint32_t i;

	walk->cfg = cfg;
	walk->next = 0;
	walk->first = 0;
	walk->kind = (uint8_t)kind;
	for (i = 0; i < PCICAP_WALK_WORDS; i++)
		walk->seen[i] = 0;
	if (kind == PCICAP_STANDARD)
		walk->error = start_standard(walk);
	else if (kind == PCICAP_EXTENDED)
		walk->error = start_extended(walk);
	else
		walk->error = -EINVAL;
	return walk->error;
}

static void decode_standard(struct pcicap_walk *walk, struct pcicap_header *h)
{
	struct pcicap_cfg *cfg = walk->cfg;

	h->id = h->raw & 0xff;
	walk->next = h->raw >> 8 & 0xfc;
	if (h->id == PCICAP_CORE_ID_PCIE && !cfg->pcie) {
		cfg->pcie = h->offset;
		cfg->pcie_flags = (uint16_t)(h->raw >> 16);
	} else if (h->id == PCICAP_CORE_ID_PCIX && !cfg->pcix) {
		cfg->pcix = h->offset;
	}
	if (!walk->next)
		cfg->known |= PCICAP_KNOWN_CAPS;
}

static void decode_extended(struct pcicap_walk *walk, struct pcicap_header *h)
{
	h->id = h->raw & 0xffff;
	h->version = h->raw >> 16 & 0xf;
	walk->next = h->raw >> 20 & 0xffc;
}

/* The header that says that there are no extended capabilities at all. */
static bool is_empty_extended(uint32_t raw)
{
	return raw == 0 || raw == 0x0000ffff || raw == PCICAP_ALL_ONES;
}

/* Read the dword of the capability at walk->next. */
static int visit(struct pcicap_walk *walk, uint32_t *raw)
{
	uint32_t lowest = STD_FIRST;
	int err;

	if (walk->kind == PCICAP_EXTENDED)
		lowest = EXT_FIRST;
	if (walk->next < lowest)
		return -EBADMSG;
	if (seen(walk, walk->next))
		return -ELOOP;
	mark(walk, walk->next);
	err = pcicap_cfg_read32(walk->cfg, walk->next, raw);
	if (err == -ERANGE)
		return -ENODATA;
	return err;
}

/* 1, or 0 if this is no capability but the end */
static int step(struct pcicap_walk *walk, struct pcicap_header *h)
{
	uint32_t ones = PCICAP_ALL_ONES;
	uint32_t raw;
	int err = visit(walk, &raw);

	if (err)
		return err;
	if (walk->first && is_empty_extended(raw)) {
		walk->next = 0;
		return 0;
	}
	walk->first = 0;
	if (walk->kind == PCICAP_STANDARD)
		ones = 0xffff;
	if ((raw & ones) == ones)
		return -EBADMSG;
	h->raw = raw;
	h->offset = walk->next;
	h->kind = walk->kind;
	if (walk->kind == PCICAP_STANDARD)
		decode_standard(walk, h);
	else
		decode_extended(walk, h);
	return 1;
}

int pcicap_walk_next(struct pcicap_walk *walk, struct pcicap_header *header)
{
	int ret = walk->error;

	*header = (struct pcicap_header){ 0 };
	if (ret || !walk->next)
		return ret;
	ret = step(walk, header);
	if (ret < 0)
		walk->error = ret;
	return ret;
}

int pcicap_list(struct pcicap_cfg *cfg, enum pcicap_kind kind,
		struct pcicap_header *out, unsigned int max, unsigned int *n)
{
	struct pcicap_header header;
	struct pcicap_walk walk;
	unsigned int i;
	int ret;

	*n = 0;
	ret = pcicap_walk_start(&walk, cfg, kind);
	if (ret)
		return ret;
	while ((ret = pcicap_walk_next(&walk, &header)) > 0) {
		if (*n == max) {
			ret = -ENOSPC;
			break;
		}
		out[(*n)++] = header;
	}
	for (i = 0; i < *n; i++)
		out[i].size = pcicap_walk_size(&walk, out[i].offset);
	return ret;
}
