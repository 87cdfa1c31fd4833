// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* BARs of a simulated function: sizing, moving, decoding, resizing. */
#include "internal.h"
#include "model_internal.h"

#define ROM_INDEX 6

static void read_bars(const struct pcicap_model *m, uint32_t off,
		      unsigned int count, bool vf, struct pcicap_bars *bars)
{
	unsigned int i;

	*bars = (struct pcicap_bars){ 0 };
	for (i = 0; i < count; i++)
		bars->slot[i] = pcicap_model_get(m, off + 4 * i, 4);
	bars->count = (uint8_t)count;
	bars->vf = vf;
}

static uint8_t header_type(const struct pcicap_model *m)
{
	return m->data[REG_HEADER_TYPE + 2];
}

static void read_own_bars(const struct pcicap_model *m,
			  struct pcicap_bars *bars)
{
	read_bars(m, REG_BAR, pcicap_bar_count(header_type(m)), false, bars);
}

static void set_writable(struct pcicap_model *m, uint32_t off, uint32_t mask)
{
	unsigned int i;

	for (i = 0; i < 4; i++)
		m->bits[off + i].write = (uint8_t)(mask >> (8 * i));
}

/* The address bits of a BAR of this size. */
static void size_bar(struct pcicap_model *m, uint32_t off,
		     const struct pcicap_bar *bar, uint64_t size)
{
	uint64_t mask = size ? ~(size - 1) : 0;
	uint32_t low = bar->kind == PCICAP_BAR_KIND_IO ? BAR_IO_ADDRESS
						       : BAR_MEM_ADDRESS;

	uint32_t type = ~low;

	if (bar->kind == PCICAP_BAR_KIND_MEM_1M)
		low &= 0xfffff;
	set_writable(m, off, (uint32_t)mask & low);
	if (size)
		pcicap_model_put(m, off, 4,
				 pcicap_model_get(m, off, 4) &
					 ((uint32_t)mask | type));
	if (bar->slots == 2)
		set_writable(m, off + 4, (uint32_t)(mask >> 32));
}

static uint32_t rom_at(const struct pcicap_model *m)
{
	return pcicap_rom_offset(header_type(m));
}

void pcicap_model_size_bars(struct pcicap_model *m)
{
	struct pcicap_bars bars;
	struct pcicap_bar bar;
	unsigned int pos = 0;
	uint64_t size = m->bar_size[ROM_INDEX];
	uint32_t rom = rom_at(m);

	if (m->pf) /* the registers of a VF are 0 */
		return;
	read_own_bars(m, &bars);
	while (pcicap_bars_next(&bars, &pos, &bar))
		size_bar(m, REG_BAR + 4u * bar.index, &bar,
			 m->bar_size[bar.index]);
	if (rom)
		set_writable(m, rom,
			     size ? ((uint32_t) ~(size - 1) & ROM_ADDRESS) |
					     ROM_ENABLE
				  : 0);
}

static bool is_size(uint64_t size, uint64_t least)
{
	return size >= least && !(size & (size - 1));
}

int pcicap_model_set_bar(struct pcicap_model *m, unsigned int index,
			 uint64_t size)
{
	struct pcicap_bars bars;
	struct pcicap_bar bar;

	if (index == ROM_INDEX) {
		if (!rom_at(m))
			return -ENXIO;
		if (!is_size(size, 2048) || size > 0x1000000)
			return -EINVAL;
		m->bar_size[index] = size;
		pcicap_model_size_bars(m);
		return 0;
	}
	read_own_bars(m, &bars);
	if (pcicap_bar_at(&bars, index, &bar))
		return -ENXIO;
	if (bar.kind == PCICAP_BAR_KIND_BROKEN64)
		return -EBADMSG;
	if (!is_size(size, bar.kind == PCICAP_BAR_KIND_IO ? 4 : 16) ||
	    (bar.slots == 1 && size >> 32))
		return -EINVAL;
	m->bar_size[index] = size;
	pcicap_model_size_bars(m);
	return 0;
}

/* Each VF's part is aligned to the page size, which software chooses. */
uint64_t pcicap_model_vf_bar_bytes(const struct pcicap_model *m,
				   unsigned int index)
{
	uint32_t at = pcicap_model_reg(m, PCICAP_MODEL_OWNER_SRIOV,
				       SRIOV_SYSTEM_PAGE);
	uint64_t page = (uint64_t)pcicap_model_get(m, at, 4) << 12;
	uint64_t size = m->vf_bar_size[index];

	return size && size < page ? page : size;
}

void pcicap_model_size_vf_bars(struct pcicap_model *m)
{
	uint32_t at = m->cap[PCICAP_MODEL_OWNER_SRIOV];
	struct pcicap_bars bars;
	struct pcicap_bar bar;
	unsigned int pos = 0;

	if (!pcicap_model_has(m, PCICAP_MODEL_OWNER_SRIOV, SRIOV_VF_BAR, 24))
		return;
	read_bars(m, at + SRIOV_VF_BAR, PCICAP_MAX_BARS, true, &bars);
	while (pcicap_bars_next(&bars, &pos, &bar))
		size_bar(m, at + SRIOV_VF_BAR + 4u * bar.index, &bar,
			 pcicap_model_vf_bar_bytes(m, bar.index));
}

int pcicap_model_set_vf_bar(struct pcicap_model *m, unsigned int index,
			    uint64_t size)
{
	uint32_t at = m->cap[PCICAP_MODEL_OWNER_SRIOV];
	struct pcicap_bars bars;
	struct pcicap_bar bar;

	if (!pcicap_model_has(m, PCICAP_MODEL_OWNER_SRIOV, SRIOV_VF_BAR, 24))
		return -ENXIO;
	read_bars(m, at + SRIOV_VF_BAR, PCICAP_MAX_BARS, true, &bars);
	if (pcicap_bar_at(&bars, index, &bar))
		return -ENXIO;
	if (bar.kind == PCICAP_BAR_KIND_BROKEN64)
		return -EBADMSG;
	if (!is_size(size, 16) || (bar.slots == 1 && size >> 32))
		return -EINVAL;
	m->vf_bar_size[index] = size;
	pcicap_model_size_vf_bars(m);
	return 0;
}

bool pcicap_model_decodes(const struct pcicap_model *m, unsigned int bar)
{
	uint32_t command = pcicap_model_get(m, REG_COMMAND, 2);
	struct pcicap_bars bars;
	struct pcicap_bar b;

	if (m->power_state)
		return false;
	if (m->pf) /* Memory Space Enable of all VFs is in the PF */
		return pcicap_model_get(
			       m->pf,
			       pcicap_model_reg(m->pf, PCICAP_MODEL_OWNER_SRIOV,
						SRIOV_CTRL),
			       2) &
		       SRIOV_CTRL_MSE;
	read_own_bars(m, &bars);
	if (pcicap_bar_at(&bars, bar, &b))
		return false;
	return command &
	       (b.kind == PCICAP_BAR_KIND_IO ? COMMAND_IO : COMMAND_MEMORY);
}

/* A 64-bit BAR whose registers are written one after the other. */
static void note_halves(struct pcicap_model *m,
			const struct pcicap_model_access *a)
{
	struct pcicap_bars bars;
	struct pcicap_bar bar;
	unsigned int pos = 0;

	read_own_bars(m, &bars);
	while (pcicap_bars_next(&bars, &pos, &bar)) {
		uint32_t at = REG_BAR + 4u * bar.index;

		if (bar.slots == 2 && pcicap_model_touches(a, at, 8))
			m->bar_half ^= (uint8_t)(1 << bar.index);
	}
}

void pcicap_model_header_wrote(struct pcicap_model *m,
			       const struct pcicap_model_access *a)
{
	uint32_t before, now;

	if (pcicap_model_touches(a, REG_BAR, 24))
		note_halves(m, a);
	if (pcicap_model_touches(a, REG_COMMAND, 2)) {
		before = pcicap_model_before(m, a, REG_COMMAND, 2);
		now = pcicap_model_get(m, REG_COMMAND, 2);
		if (now & ~before & COMMAND_DECODE && m->bar_half)
			pcicap_model_note(m, PCICAP_MODEL_BAR_HALF, a);
		if (now & COMMAND_DECODE)
			m->bar_half = 0;
	}
	if ((header_type(m) & HEADER_TYPE_LAYOUT) == LAYOUT_BRIDGE &&
	    pcicap_model_touches(a, REG_BRIDGE_CONTROL, 2)) {
		before = pcicap_model_before(m, a, REG_BRIDGE_CONTROL, 2);
		now = pcicap_model_get(m, REG_BRIDGE_CONTROL, 2);
		if ((now ^ before) & BRIDGE_CONTROL_RESET)
			pcicap_model_event(m,
					   PCICAP_MODEL_EVENT_SECONDARY_RESET,
					   (now & BRIDGE_CONTROL_RESET) != 0,
					   0);
	}
}

/* Is the size of this code among those that the registers offer? */
static bool can_resize(const struct pcicap_model *m, uint32_t at, uint32_t code)
{
	uint64_t sizes = pcicap_bar_resize_sizes(
		pcicap_model_get(m, at, 4), pcicap_model_get(m, at + 4, 4));

	return code <= PCICAP_BAR_RESIZE_MAX_CODE && sizes >> code & 1;
}

void pcicap_model_rebar_wrote(struct pcicap_model *m,
			      const struct pcicap_model_access *a)
{
	uint32_t at = pcicap_model_reg(m, PCICAP_MODEL_OWNER_REBAR, REBAR_CAP);
	uint32_t n = (pcicap_model_get(m, at + 4, 4) & REBAR_CTRL_COUNT) >> 5;
	uint32_t i;

	for (i = 0; i < n && at + 8 <= m->size; i++, at += 8) {
		uint32_t ctrl = pcicap_model_get(m, at + 4, 4);
		uint32_t index = ctrl & REBAR_CTRL_INDEX;
		uint32_t code = (ctrl & REBAR_CTRL_SIZE) >> 8;
		uint32_t before;
		uint64_t size;

		if (!pcicap_model_touches(a, at + 4, 4))
			continue;
		before = pcicap_model_before(m, a, at + 4, 4);
		if (before == ctrl)
			continue;
		if (!can_resize(m, at, code) ||
		    pcicap_bar_resize_bytes(code, &size) ||
		    pcicap_model_set_bar(m, index, size)) {
			pcicap_model_put(m, at + 4, 4, before);
			continue;
		}
		pcicap_model_event(m, PCICAP_MODEL_EVENT_BAR_SIZE, index, code);
	}
}
