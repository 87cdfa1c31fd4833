// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "text/bar_row.h"

#include "text/quantity.h"

#include <inttypes.h>

void bar_name_text(struct strbuf *t, const struct bar_row *row)
{
	switch (row->what) {
	case WHAT_BAR:
		strbuf_addf(t, "BAR %u", row->bar.index);
		break;
	case WHAT_VF_BAR:
		strbuf_addf(t, "VF BAR %u", row->bar.index);
		break;
	case WHAT_ROM:
		strbuf_add(t, "ROM");
		break;
	case WHAT_BRIDGE:
		strbuf_add(t, "bridge");
		break;
	case WHAT_RANGE:
		strbuf_add(t, "range");
		break;
	}
}

static const char *no_address(const struct bar_row *row)
{
	if (row->by == BY_EA)
		return row->bar.kind == PCICAP_BAR_KIND_NONE ? "not available"
							     : "no address";
	switch (row->bar.kind) {
	case PCICAP_BAR_KIND_NONE:
		return "reads 0";
	case PCICAP_BAR_KIND_BROKEN64:
		return "broken: a 64-bit type in the last slot";
	case PCICAP_BAR_KIND_RESERVED:
		return row->bar.raw == PCICAP_ALL_ONES
			       ? "reads all ones"
			       : "a type without a meaning";
	default:
		return "no address";
	}
}

static void address_text(struct strbuf *t, const struct bar_row *row)
{
	if (row->has_address)
		strbuf_addf(t, "at 0x%" PRIx64, row->bar.address);
	else
		strbuf_add(t, no_address(row));
	if (row->has_start && row->has_address &&
	    row->start != row->bar.address)
		strbuf_addf(t, " (0x%" PRIx64 " to the processor)", row->start);
}

static bool can_have_size(uint8_t kind)
{
	return kind != PCICAP_BAR_KIND_NONE &&
	       kind != PCICAP_BAR_KIND_RESERVED &&
	       kind != PCICAP_BAR_KIND_BROKEN64;
}

static void size_text(struct strbuf *t, const struct bar_row *row)
{
	if (row->bar.size) {
		strbuf_add(t, ", ");
		quantity_text(t, row->bar.size, "bytes");
		if (row->size_in_words)
			strbuf_add(t, " as lspci printed");
		if (row->vfs)
			strbuf_addf(t, " for each of %u VFs", row->vfs);
	} else if (can_have_size(row->bar.kind)) {
		strbuf_add(t, ", size unknown");
	}
}

static bool has_own_enable(const struct bar_row *row)
{
	return row->what == WHAT_ROM || row->by == BY_EA;
}

static void state_text(struct strbuf *t, const struct bar_row *row)
{
	if (row->bar.prefetch)
		strbuf_add(t, ", prefetchable");
	if (row->by == BY_EA)
		strbuf_addf(t, ", Enhanced Allocation%s",
			    row->writable ? ", writable" : "");
	if (row->by == BY_KERNEL)
		strbuf_add(t, ", as the kernel says");
	if (row->bar.kind == PCICAP_BAR_KIND_NONE)
		return;
	if (has_own_enable(row) && !row->bar.enabled)
		strbuf_add(t, ", disabled");
	else if (row->decoding == ANSWER_NO)
		strbuf_add(t, ", decoding off");
}

static void raw_text(struct strbuf *t, const struct bar_row *row)
{
	if (row->bar.slots == 2)
		strbuf_addf(t, ", raw 0x%08" PRIx32 "%08" PRIx32,
			    row->bar.raw_high, row->bar.raw);
	else
		strbuf_addf(t, ", raw 0x%08" PRIx32, row->bar.raw);
}

void bar_row_text(struct strbuf *t, const struct bar_row *row, bool raw)
{
	address_text(t, row);
	size_text(t, row);
	state_text(t, row);
	if (raw)
		raw_text(t, row);
}
