// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* What configuration space tells of BARs. */
#include "bar/bars.h"

#include <pcicap/core/sriov_ops.h>
#include <pcicap/ea.h>
#include <pcicap/rebar.h>
#include <pcicap/sriov.h>
#include <pcicap/type0.h>
#include <pcicap/type1.h>

#include <string.h>

#define LAYOUT	      0x7f
#define LAYOUT_BRIDGE 1
#define NO_INDEX      0xff

/* What decides whether accesses are answered. */
struct decoding {
	enum answer io;
	enum answer memory;
	enum answer vf;
};

static const struct space *first_cap(const struct space_list *list,
				     const char *name)
{
	return space_list_find(list, name, strlen(name));
}

static enum answer answer(bool yes)
{
	return yes ? ANSWER_YES : ANSWER_NO;
}

static enum answer both(enum answer a, bool b)
{
	return b ? a : ANSWER_NO;
}

/* An address of 0 is one only if something answers there. */
static bool has_address(const struct bar_row *row)
{
	if (row->bar.kind == PCICAP_BAR_KIND_NONE ||
	    row->bar.kind == PCICAP_BAR_KIND_BROKEN64)
		return false;
	if (row->bar.kind == PCICAP_BAR_KIND_RESERVED && row->by != BY_EA)
		return false;
	return row->bar.address || row->decoding == ANSWER_YES;
}

static void set_decoding(struct bar_row *row, const struct decoding *d)
{
	enum answer space = bar_is_io(row->bar.kind) ? d->io : d->memory;

	if (row->what == WHAT_VF_BAR)
		space = d->vf;
	if (row->bar.kind == PCICAP_BAR_KIND_NONE)
		space = ANSWER_UNKNOWN;
	if (row->what == WHAT_ROM || row->by == BY_EA)
		space = both(space, row->bar.enabled);
	row->decoding = space;
	row->has_address = has_address(row);
}

static void read_command(struct bar_table *t, struct pcicap_cfg *cfg,
			 struct decoding *d)
{
	uint16_t command;
	int err = pcicap_cfg_read16(cfg, PCICAP_TYPE0_COMMAND, &command);

	*d = (struct decoding){ ANSWER_UNKNOWN, ANSWER_UNKNOWN,
				ANSWER_UNKNOWN };
	if (err) {
		bar_table_error(t, "command", -1, err);
		return;
	}
	d->io = answer(command & PCICAP_TYPE0_COMMAND_IO_SPACE);
	d->memory = answer(command & PCICAP_TYPE0_COMMAND_MEMORY_SPACE);
}

static void read_registers(struct bar_table *t, struct pcicap_cfg *cfg,
			   const struct decoding *d)
{
	struct pcicap_bars bars;
	struct pcicap_bar bar;
	unsigned int pos = 0;
	int err = pcicap_bars_read(cfg, &bars);

	if (err)
		bar_table_error(t, "bars", -1, err);
	while (pcicap_bars_next(&bars, &pos, &bar))
		set_decoding(bar_table_add(t, WHAT_BAR, BY_REGISTER, &bar,
					   PCICAP_TYPE0_BAR + 4u * bar.index),
			     d);
}

static void read_rom(struct bar_table *t, struct pcicap_cfg *cfg,
		     const struct decoding *d)
{
	bool bridge = (cfg->header_type & LAYOUT) == LAYOUT_BRIDGE;
	struct pcicap_bar rom;
	int err = pcicap_rom_read(cfg, &rom);

	if (err == -ENXIO)
		return;
	if (err) {
		bar_table_error(t, "rom", -1, err);
		return;
	}
	rom.index = NO_INDEX;
	set_decoding(bar_table_add(t, WHAT_ROM, BY_REGISTER, &rom,
				   bridge ? PCICAP_TYPE1_EXPANSION_ROM
					  : PCICAP_TYPE0_EXPANSION_ROM),
		     d);
}

static int read_vf_state(const struct pcicap_view *v, struct decoding *d,
			 uint16_t *vfs)
{
	const uint16_t both_bits = PCICAP_SRIOV_CTRL_VF_ENABLE |
				   PCICAP_SRIOV_CTRL_VF_MEMORY_SPACE_ENABLE;
	uint16_t ctrl;
	int err = pcicap_view_read16(v, PCICAP_SRIOV_CTRL, &ctrl);

	if (!err)
		err = pcicap_view_read16(v, PCICAP_SRIOV_TOTAL_VFS, vfs);
	if (!err)
		d->vf = answer((ctrl & both_bits) == both_bits);
	return err;
}

static void read_vf_bars(struct bar_table *t, const struct space_list *list,
			 struct decoding *d)
{
	const struct space *cap = first_cap(list, "sriov");
	struct pcicap_bars bars;
	struct pcicap_bar bar;
	unsigned int pos = 0;
	uint16_t vfs = 0;
	int err;

	if (!cap)
		return;
	err = read_vf_state(&cap->view, d, &vfs);
	if (!err)
		err = pcicap_vf_bars_read(&cap->view, &bars);
	if (err) {
		bar_table_error(t, "sriov", -1, err);
		return;
	}
	while (pcicap_bars_next(&bars, &pos, &bar)) {
		struct bar_row *row = bar_table_add(
			t, WHAT_VF_BAR, BY_REGISTER, &bar,
			cap->offset + PCICAP_SRIOV_VF_BAR + 4u * bar.index);

		row->vfs = vfs;
		set_decoding(row, d);
	}
}

static enum bar_what ea_what(const struct pcicap_bar_ea *ea)
{
	if (ea->vf)
		return WHAT_VF_BAR;
	if (ea->bei < PCICAP_MAX_BARS)
		return WHAT_BAR;
	if (ea->bei == PCICAP_BAR_EA_BEI_ROM)
		return WHAT_ROM;
	return ea->bei == PCICAP_BAR_EA_BEI_BEHIND_BRIDGE ? WHAT_BRIDGE
							  : WHAT_RANGE;
}

/*
 * -ENXIO: the list goes on behind its capability. Its end may just not be in
 * the dump.
 */
static int entry_error(const struct space *cap, uint32_t at, int err)
{
	if (err != -ENXIO)
		return err;
	return cap->offset + at + 4 > cap->view.cfg->size ? -ENODATA : -EBADMSG;
}

/* Its length is known, also after an error, unless that is the *end. */
static int read_entry(const struct space *cap, uint32_t at,
		      struct pcicap_bar_ea *ea, bool *end)
{
	uint32_t dw[8];
	unsigned int i, n = 1;
	int err;

	*end = true;
	for (i = 0; i < n; i++) {
		err = pcicap_view_read32(&cap->view, at + 4 * i, &dw[i]);
		if (err)
			return entry_error(cap, at + 4 * i, err);
		if (i == 0 && pcicap_bar_ea_decode(dw, 1, ea) == -ENODATA)
			n = ea->dwords;
	}
	*end = false;
	return pcicap_bar_ea_decode(dw, n, ea);
}

static void read_ea(struct bar_table *t, const struct space_list *list,
		    const struct pcicap_cfg *cfg, const struct decoding *d)
{
	bool bridge = (cfg->header_type & LAYOUT) == LAYOUT_BRIDGE;
	const struct space *cap = first_cap(list, "ea");
	uint32_t at = bridge ? 8 : 4;
	struct pcicap_bar_ea ea = { .dwords = 0 };
	uint16_t entries;
	bool end = false;
	int err;

	if (!cap)
		return;
	err = pcicap_view_read16(&cap->view, PCICAP_EA_NUM_ENTRIES, &entries);
	if (err) {
		bar_table_error(t, "ea", -1, err);
		return;
	}
	entries &= PCICAP_EA_NUM_ENTRIES_ENTRIES;
	for (int i = 0; i < entries && !end; i++) {
		err = read_entry(cap, at, &ea, &end);
		if (err) {
			bar_table_error(t, "ea", i, err);
		} else {
			struct bar_row *row = bar_table_add(t, ea_what(&ea),
							    BY_EA, &ea.bar,
							    cap->offset + at);

			row->writable = ea.writable;
			row->bar.enabled = ea.enabled;
			set_decoding(row, d);
		}
		at += 4u * ea.dwords;
	}
}

static int read_size(struct bar_table *t, const struct space *cap,
		     unsigned int i, enum bar_what what)
{
	uint32_t at = PCICAP_REBAR_ENTRY + i * PCICAP_REBAR_ENTRY_STRIDE;
	struct pcicap_rebar_entry_cap sizes;
	struct pcicap_rebar_entry_ctrl ctrl;
	struct bar_row *row;
	int err;

	err = pcicap_view_read32(&cap->view, at + PCICAP_REBAR_ENTRY_CAP,
				 &sizes.raw);
	if (!err)
		err = pcicap_view_read32(
			&cap->view, at + PCICAP_REBAR_ENTRY_CTRL, &ctrl.raw);
	if (err)
		return entry_error(cap, at, err);
	row = bar_table_find(t, what, BY_REGISTER,
			     pcicap_rebar_entry_ctrl_bar_index(ctrl));
	if (!row || row->is_resizable)
		return -EBADMSG;
	row->is_resizable = true;
	row->sizes = pcicap_bar_resize_sizes(sizes.raw, ctrl.raw);
	err = pcicap_bar_resize_bytes(pcicap_rebar_entry_ctrl_bar_size(ctrl),
				      &row->resized);
	row->bar.size = row->resized;
	return err;
}

/* The layout of both capabilities is the same. */
static void read_sizes(struct bar_table *t, const struct space_list *list,
		       const char *name, enum bar_what what)
{
	const struct space *cap = first_cap(list, name);
	struct pcicap_rebar_first_ctrl first;
	unsigned int i, n;
	int err;

	if (!cap)
		return;
	err = pcicap_view_read32(&cap->view, PCICAP_REBAR_FIRST_CTRL,
				 &first.raw);
	if (err) {
		bar_table_error(t, name, -1, err);
		return;
	}
	n = pcicap_rebar_first_ctrl_num_bars(first);
	for (i = 0; i < n; i++) {
		err = i < PCICAP_MAX_BARS ? read_size(t, cap, i, what)
					  : -EBADMSG;
		if (err)
			bar_table_error(t, name, (int)i, err);
	}
}

void bars_read_config(struct bar_table *t, const struct space_list *list,
		      struct pcicap_cfg *cfg)
{
	struct decoding d;

	read_command(t, cfg, &d);
	read_registers(t, cfg, &d);
	read_rom(t, cfg, &d);
	read_vf_bars(t, list, &d);
	read_ea(t, list, cfg, &d);
	read_sizes(t, list, "rebar", WHAT_BAR);
	read_sizes(t, list, "vf_rebar", WHAT_VF_BAR);
}
