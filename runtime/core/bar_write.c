// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Addresses into BARs, always whole: both registers of a 64-bit one. */
#include <pcicap/core/bar.h>
#include <pcicap/core/sriov_ops.h>

#include "internal.h"
#include "regs.h"

#define IO_LOW		0x3
#define MEM_LOW		0xf
#define LAST_BELOW_1M	0xfffff
#define LAST_OF_32_BITS 0xffffffff
#define LAST_OF_64_BITS (~(uint64_t)0)

/* May @address stand in such a BAR? One that reads 0 is memory of 32 bits. */
static int check_address(const struct pcicap_bar *bar, uint64_t address)
{
	uint64_t last = LAST_OF_32_BITS;
	uint32_t low = MEM_LOW;

	switch (bar->kind) {
	case PCICAP_BAR_KIND_IO:
		low = IO_LOW;
		break;
	case PCICAP_BAR_KIND_MEM_1M:
		last = LAST_BELOW_1M;
		break;
	case PCICAP_BAR_KIND_MEM64:
		last = LAST_OF_64_BITS;
		break;
	case PCICAP_BAR_KIND_NONE:
	case PCICAP_BAR_KIND_MEM32:
		break;
	default:
		return -EBADMSG;
	}
	if (address & low)
		return -EINVAL;
	return address > last ? -ERANGE : 0;
}

static int write_and_compare(struct pcicap_cfg *cfg, uint32_t off, uint32_t val,
			     uint32_t address_bits)
{
	uint32_t back;
	int err = pcicap_cfg_write32(cfg, off, val);

	if (!err)
		err = pcicap_cfg_read32(cfg, off, &back);
	if (err)
		return err;
	return (back ^ val) & address_bits ? -ERANGE : 0;
}

/* The BAR at @off; the high half goes first, as its low one holds the type. */
static int write_bar(struct pcicap_cfg *cfg, uint32_t off,
		     const struct pcicap_bar *bar, uint64_t address)
{
	int err = check_address(bar, address);

	if (!err && bar->slots == 2)
		err = write_and_compare(cfg, off + 4, (uint32_t)(address >> 32),
					PCICAP_ALL_ONES);
	if (err)
		return err;
	return write_and_compare(cfg, off, (uint32_t)address,
				 bar->kind == PCICAP_BAR_KIND_IO
					 ? BAR_IO_ADDRESS
					 : BAR_MEM_ADDRESS);
}

int pcicap_bar_write_address(struct pcicap_cfg *cfg, unsigned int index,
			     uint64_t address)
{
	struct pcicap_bars bars;
	struct pcicap_bar bar;
	uint16_t command;
	int err = pcicap_cfg_read16(cfg, REG_COMMAND, &command);

	if (!err && command & COMMAND_DECODE)
		err = -EBUSY;
	if (!err)
		err = pcicap_bars_read(cfg, &bars);
	if (!err)
		err = pcicap_bar_at(&bars, index, &bar);
	return err ? err : write_bar(cfg, REG_BAR + 4 * index, &bar, address);
}

int pcicap_vf_bar_write_address(const struct pcicap_view *v, unsigned int index,
				uint64_t address)
{
	struct pcicap_bars bars;
	struct pcicap_bar bar;
	int err = pcicap_vf_check_undecoded(v);

	if (!err)
		err = pcicap_vf_bars_read(v, &bars);
	if (!err)
		err = pcicap_bar_at(&bars, index, &bar);
	if (err)
		return err;
	return write_bar(v->cfg, v->offset + SRIOV_VF_BAR + 4 * index, &bar,
			 address);
}
