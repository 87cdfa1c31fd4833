// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* BAR sizes from the device: the only code of the core that writes to BARs. */
#include <pcicap/core/bar.h>

#include "internal.h"
#include "regs.h"

/*
 * Put a register back, with a second try. The first error is the result even if
 * the second try succeeds; *lost tells that it did not.
 */
static int restore(struct pcicap_cfg *cfg, uint32_t off, uint32_t val,
		   bool *lost)
{
	int err = pcicap_cfg_write32(cfg, off, val);

	if (err && pcicap_cfg_write32(cfg, off, val))
		*lost = true;
	return err;
}

static int write_ones(struct pcicap_cfg *cfg, uint32_t off, uint32_t ones,
		      uint32_t *back)
{
	int err = pcicap_cfg_write32(cfg, off, ones);

	return err ? err : pcicap_cfg_read32(cfg, off, back);
}

int pcicap_probe_registers(struct pcicap_cfg *cfg, struct pcicap_probe *p)
{
	int again;
	int err;

	p->lost = false;
	p->back_high = 0;
	err = write_ones(cfg, p->off, p->ones, &p->back);
	if (!err && p->wide)
		err = write_ones(cfg, p->off + 4, PCICAP_ALL_ONES,
				 &p->back_high);
	if (p->wide) {
		again = restore(cfg, p->off + 4, p->raw_high, &p->lost);
		err = err ? err : again;
	}
	again = restore(cfg, p->off, p->raw, &p->lost);
	return err ? err : again;
}

static int restore_command(struct pcicap_cfg *cfg, uint16_t command)
{
	int err = pcicap_cfg_write16(cfg, REG_COMMAND, command);

	if (err && pcicap_cfg_write16(cfg, REG_COMMAND, command))
		return err; /* nothing more can be done */
	return err;
}

/* Probe with I/O and memory decoding off. */
static int probe_undecoded(struct pcicap_cfg *cfg, struct pcicap_probe *p)
{
	uint16_t command;
	uint16_t off;
	int again;
	int err = pcicap_cfg_read16(cfg, REG_COMMAND, &command);

	if (err)
		return err;
	off = (uint16_t)(command & ~COMMAND_DECODE);
	if (off == command)
		return pcicap_probe_registers(cfg, p);
	p->lost = false;
	err = pcicap_cfg_write16(cfg, REG_COMMAND, off);
	if (!err)
		err = pcicap_probe_registers(cfg, p);
	if (p->lost)
		return err;
	again = restore_command(cfg, command);
	return err ? err : again;
}

/* A value that writing ones does not change is no address. */
static bool is_fixed(const struct pcicap_probe *p)
{
	return p->back == p->raw && (!p->wide || p->back_high == p->raw_high);
}

int pcicap_probe_result(const struct pcicap_probe *p, struct pcicap_bar *bar)
{
	uint32_t type = p->raw & BAR_IO ? BAR_IO : (BAR_IO | BAR_TYPE);
	uint8_t kind;
	int err;

	if (p->back == PCICAP_ALL_ONES || (p->back ^ p->raw) & type)
		return -EBADMSG;
	err = pcicap_bar_size_from_mask(p->back, p->back_high, &kind,
					&bar->size);
	if (err && is_fixed(p)) {
		kind = PCICAP_BAR_KIND_NONE;
		err = 0;
	}
	if (kind == PCICAP_BAR_KIND_NONE ||
	    bar->kind != PCICAP_BAR_KIND_RESERVED)
		bar->kind = kind;
	return err;
}

int pcicap_bar_at(const struct pcicap_bars *bars, unsigned int index,
		  struct pcicap_bar *out)
{
	unsigned int pos = 0;

	while (pcicap_bars_next(bars, &pos, out)) {
		if (out->index == index)
			return 0;
	}
	*out = (struct pcicap_bar){ 0 };
	return -ENXIO;
}

void pcicap_probe_prepare(struct pcicap_probe *p, uint32_t off,
			  const struct pcicap_bar *bar)
{
	*p = (struct pcicap_probe){ 0 };
	p->off = off;
	p->ones = PCICAP_ALL_ONES;
	p->raw = bar->raw;
	p->raw_high = bar->raw_high;
	p->wide = bar->slots == 2;
}

int pcicap_bar_probe_size(struct pcicap_cfg *cfg, unsigned int index,
			  struct pcicap_bar *out)
{
	struct pcicap_probe p;
	struct pcicap_bars bars;
	int err;

	*out = (struct pcicap_bar){ 0 };
	err = pcicap_bars_read(cfg, &bars);
	if (!err)
		err = pcicap_bar_at(&bars, index, out);
	if (err || out->kind == PCICAP_BAR_KIND_BROKEN64)
		return err;
	pcicap_probe_prepare(&p, REG_BAR + 4 * index, out);
	err = probe_undecoded(cfg, &p);
	if (!err)
		err = pcicap_probe_result(&p, out);
	if (err)
		*out = (struct pcicap_bar){ 0 };
	return err;
}

static int rom_result(const struct pcicap_probe *p, struct pcicap_bar *rom)
{
	int err = pcicap_rom_size_from_mask(p->back, &rom->size);

	if (err == -ENODEV) /* but it was confirmed to be there */
		return -EBADMSG;
	if (err && is_fixed(p))
		err = 0;
	rom->kind = rom->size ? PCICAP_BAR_KIND_ROM : PCICAP_BAR_KIND_NONE;
	return err;
}

int pcicap_rom_probe_size(struct pcicap_cfg *cfg, struct pcicap_bar *out)
{
	struct pcicap_probe p;
	int err = pcicap_rom_read(cfg, out);

	if (err)
		return err;
	pcicap_probe_prepare(&p, pcicap_rom_offset(cfg->header_type), out);
	p.ones = ROM_ADDRESS;
	err = probe_undecoded(cfg, &p);
	if (!err)
		err = rom_result(&p, out);
	if (err)
		*out = (struct pcicap_bar){ 0 };
	return err;
}
