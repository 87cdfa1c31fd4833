// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "bar/table.h"

#include <stdio.h>
#include <string.h>

void bar_table_init(struct bar_table *t)
{
	t->n = 0;
	t->n_errors = 0;
}

void bar_table_error(struct bar_table *t, const char *where, int index, int err)
{
	struct bar_error *e = &t->error[t->n_errors];

	if (t->n_errors == MAX_BAR_ERRORS)
		return;
	t->n_errors++;
	e->err = err;
	if (index < 0)
		snprintf(e->where, sizeof(e->where), "%s", where);
	else
		snprintf(e->where, sizeof(e->where), "%s.entry[%d]", where,
			 index);
}

struct bar_row *bar_table_add(struct bar_table *t, enum bar_what what,
			      enum bar_by by, const struct pcicap_bar *bar,
			      uint32_t offset)
{
	struct bar_row *row = &t->row[t->n++];

	memset(row, 0, sizeof(*row));
	row->what = what;
	row->by = by;
	row->bar = *bar;
	row->offset = (uint16_t)offset;
	return row;
}

struct bar_row *bar_table_find(struct bar_table *t, enum bar_what what,
			       enum bar_by by, unsigned int index)
{
	unsigned int i;

	for (i = 0; i < t->n; i++) {
		if (t->row[i].what == what && t->row[i].by == by &&
		    t->row[i].bar.index == index)
			return &t->row[i];
	}
	return NULL;
}

bool bar_is_io(uint8_t kind)
{
	return kind == PCICAP_BAR_KIND_IO || kind == PCICAP_BAR_KIND_IO16 ||
	       kind == PCICAP_BAR_KIND_IO32;
}

bool bar_is_shown(const struct bar_row *row, bool verbose)
{
	return verbose || row->bar.kind != PCICAP_BAR_KIND_NONE ||
	       row->is_resizable;
}

const char *bar_kind_name(const struct bar_row *row)
{
	static const char *const names[] = {
		[PCICAP_BAR_KIND_NONE] = "none",
		[PCICAP_BAR_KIND_IO] = "io",
		[PCICAP_BAR_KIND_IO16] = "io16",
		[PCICAP_BAR_KIND_IO32] = "io32",
		[PCICAP_BAR_KIND_MEM32] = "mem32",
		[PCICAP_BAR_KIND_MEM_1M] = "mem1m",
		[PCICAP_BAR_KIND_MEM64] = "mem64",
		[PCICAP_BAR_KIND_RESERVED] = "reserved",
		[PCICAP_BAR_KIND_BROKEN64] = "broken64",
		[PCICAP_BAR_KIND_ROM] = "rom",
	};

	return names[row->bar.kind];
}
