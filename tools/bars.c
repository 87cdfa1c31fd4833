// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap bars: base address registers, and all that stands for one. */
#include "bars.h"

#include "json_out.h"
#include "value.h"

#include <inttypes.h>
#include <stdio.h>

#define WORDS_INDENT 7

struct bars {
	bool verbose;
	unsigned int n_functions;
	struct bar_table table;
};

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

bool bar_is_shown(const struct bar_row *row, bool verbose)
{
	return verbose || row->bar.kind != PCICAP_BAR_KIND_NONE ||
	       row->is_resizable;
}

static void name_text(struct text *t, const struct bar_row *row)
{
	switch (row->what) {
	case WHAT_BAR:
		text_addf(t, "BAR %u", row->bar.index);
		break;
	case WHAT_VF_BAR:
		text_addf(t, "VF BAR %u", row->bar.index);
		break;
	case WHAT_ROM:
		text_add(t, "ROM");
		break;
	case WHAT_BRIDGE:
		text_add(t, "bridge");
		break;
	case WHAT_RANGE:
		text_add(t, "range");
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

static void address_text(struct text *t, const struct bar_row *row)
{
	if (row->has_address)
		text_addf(t, "at 0x%" PRIx64, row->bar.address);
	else
		text_add(t, no_address(row));
	if (row->has_start && row->has_address &&
	    row->start != row->bar.address)
		text_addf(t, " (0x%" PRIx64 " to the processor)", row->start);
}

static bool can_have_size(uint8_t kind)
{
	return kind != PCICAP_BAR_KIND_NONE &&
	       kind != PCICAP_BAR_KIND_RESERVED &&
	       kind != PCICAP_BAR_KIND_BROKEN64;
}

static void size_text(struct text *t, const struct bar_row *row)
{
	if (row->bar.size) {
		text_add(t, ", ");
		quantity_text(t, row->bar.size, "bytes");
		if (row->vfs)
			text_addf(t, " for each of %u VFs", row->vfs);
	} else if (can_have_size(row->bar.kind)) {
		text_add(t, ", size unknown");
	}
}

static bool has_own_enable(const struct bar_row *row)
{
	return row->what == WHAT_ROM || row->by == BY_EA;
}

static void state_text(struct text *t, const struct bar_row *row)
{
	if (row->bar.prefetch)
		text_add(t, ", prefetchable");
	if (row->by == BY_EA)
		text_addf(t, ", Enhanced Allocation%s",
			  row->writable ? ", writable" : "");
	if (row->by == BY_KERNEL)
		text_add(t, ", as the kernel says");
	if (row->bar.kind == PCICAP_BAR_KIND_NONE)
		return;
	if (has_own_enable(row) && !row->bar.enabled)
		text_add(t, ", disabled");
	else if (row->decoding == ANSWER_NO)
		text_add(t, ", decoding off");
}

static void raw_text(struct text *t, const struct bar_row *row)
{
	if (row->bar.slots == 2)
		text_addf(t, ", raw 0x%08" PRIx32 "%08" PRIx32,
			  row->bar.raw_high, row->bar.raw);
	else
		text_addf(t, ", raw 0x%08" PRIx32, row->bar.raw);
}

static void print_sizes(const struct bar_row *row)
{
	struct out_words w;
	char buffer[32];
	struct text t;
	unsigned int k;

	text_init(&t, buffer, sizeof(buffer));
	if (row->resized)
		quantity_text(&t, row->resized, "bytes");
	else
		text_add(&t, "of unknown size");
	out_spaces(WORDS_INDENT);
	out("resizable, now %s; may have", buffer);
	out_words_start(&w, WORDS_INDENT,
			WORDS_INDENT + 25 + (unsigned int)t.len);
	for (k = 0; k <= PCICAP_BAR_RESIZE_MAX_CODE; k++) {
		if (!(row->sizes >> k & 1))
			continue;
		text_init(&t, buffer, sizeof(buffer));
		quantity_text(&t, (uint64_t)1 << (k + 20), "bytes");
		out_word(&w, buffer, row->sizes >> k >> 1 ? "," : "");
	}
	out_text(row->sizes ? "\n" : " none\n");
}

static void print_row(const struct bar_row *row, bool verbose)
{
	char name[16], buffer[256];
	struct text t;

	text_init(&t, buffer, sizeof(buffer));
	address_text(&t, row);
	size_text(&t, row);
	state_text(&t, row);
	if (verbose)
		raw_text(&t, row);
	text_init(&t, name, sizeof(name));
	name_text(&t, row);
	out("  %03x  ", row->offset);
	out_name(name);
	out("%*s %-8s  %s\n", 8 - (int)t.len, "", bar_kind_name(row), buffer);
	if (row->is_resizable)
		print_sizes(row);
}

static void bars_function(void *ctx, struct each *e, const struct function *f)
{
	struct bars *b = ctx;
	unsigned int i;

	print_heading(f);
	if (!f->cfg)
		return;
	bars_read(&b->table, e, f);
	for (i = 0; i < b->table.n; i++) {
		if (bar_is_shown(&b->table.row[i], b->verbose))
			print_row(&b->table.row[i], b->verbose);
	}
	for (i = 0; i < b->table.n_errors; i++)
		print_problem(e, f, b->table.error[i].where,
			      b->table.error[i].err);
	print_list_problems(e, f);
}

static void bars_function_json(void *ctx, struct each *e,
			       const struct function *f)
{
	struct bars *b = ctx;
	unsigned int i, n = 0;

	json_function(&b->n_functions, f);
	b->table.n = 0;
	b->table.n_errors = 0;
	if (f->cfg)
		bars_read(&b->table, e, f);
	json_key("bars");
	out_text("[");
	bars_json(&b->table, b->verbose);
	out_text("],\n      \"errors\": [");
	for (i = 0; i < b->table.n_errors; i++) {
		const struct bar_error *error = &b->table.error[i];

		json_error(&n, error->where, error->err, NULL);
		if (!is_limit(error->err))
			e->trouble = true;
	}
	if (f->cfg)
		json_list_errors(&n, e);
	else
		json_error(&n, "function", f->err, NULL);
	out_text("]}");
}

int run_bars(const struct options *o)
{
	static struct each e;
	static struct bars b;
	int ret = only_address(o);

	if (ret)
		return ret;
	b.verbose = o->verbose;
	if (o->json)
		out_text("{\"devices\": [");
	ret = each_function(&e, o, o->json ? bars_function_json : bars_function,
			    &b);
	if (o->json)
		out_text("]}\n");
	else if (ret == EXIT_OK && !e.seen)
		print_no_functions(o);
	if (o->stats)
		complain("%lu reads of %u functions", e.reads, e.seen);
	return ret;
}
