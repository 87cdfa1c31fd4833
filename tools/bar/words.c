// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* What lspci -v said of sizes, in a text that holds its words and the bytes. */
#include "bar/bars.h"

#include <stddef.h>

/* The words must be about this register: the same kind at the same address. */
static bool is_about(const struct pcicap_dump_region *r,
		     const struct bar_row *row)
{
	if (row->by != BY_REGISTER || !row->has_address ||
	    r->address != row->bar.address)
		return false;
	if (row->what == WHAT_ROM)
		return r->index == PCICAP_DUMP_ROM;
	return row->what == WHAT_BAR && r->is_io == bar_is_io(row->bar.kind) &&
	       (r->index == row->bar.index || r->index == PCICAP_DUMP_NO_INDEX);
}

/* A BAR has a power of two of bytes, and begins at a multiple of it. */
static bool is_possible(const struct pcicap_dump_region *r)
{
	return r->size && !(r->size & (r->size - 1)) &&
	       !(r->address & (r->size - 1));
}

void bars_read_words(struct bar_table *t, const struct pcicap_dump *dump)
{
	unsigned int i, k;

	for (i = 0; dump && i < t->n; i++) {
		struct bar_row *row = &t->row[i];

		for (k = 0; k < dump->n_regions && !row->bar.size; k++) {
			const struct pcicap_dump_region *r = &dump->regions[k];

			if (!is_about(r, row) || !is_possible(r))
				continue;
			row->bar.size = r->size;
			row->size_in_words = true;
		}
	}
}
