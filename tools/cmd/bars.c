// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap bars: base address registers, and all that stands for one. */
#include "bar/bars.h"

#include "base/errors.h"
#include "base/json.h"
#include "base/out.h"
#include "cli/command.h"
#include "cli/report.h"
#include "cli/report_json.h"
#include "cmd/bars_json.h"
#include "text/bar_row.h"
#include "text/quantity.h"

#include <inttypes.h>

#define WORDS_INDENT 7

struct bars {
	bool verbose;
	unsigned int n_functions;
	struct bar_table table;
};

static void print_sizes(const struct bar_row *row)
{
	struct out_words w;
	char buffer[32];
	struct strbuf t;
	unsigned int k;

	strbuf_init(&t, buffer, sizeof(buffer));
	if (row->resized)
		quantity_text(&t, row->resized, "bytes");
	else
		strbuf_add(&t, "of unknown size");
	out_spaces(WORDS_INDENT);
	out("resizable, now %s; may have", buffer);
	out_words_start(&w, WORDS_INDENT,
			WORDS_INDENT + 25 + (unsigned int)t.len);
	for (k = 0; k <= PCICAP_BAR_RESIZE_MAX_CODE; k++) {
		if (!(row->sizes >> k & 1))
			continue;
		strbuf_init(&t, buffer, sizeof(buffer));
		quantity_text(&t, (uint64_t)1 << (k + 20), "bytes");
		out_word(&w, buffer, row->sizes >> k >> 1 ? "," : "");
	}
	out_text(row->sizes ? "\n" : " none\n");
}

static void print_row(const struct bar_row *row, bool verbose)
{
	char name[16], buffer[256];
	struct strbuf t;

	strbuf_init(&t, buffer, sizeof(buffer));
	bar_row_text(&t, row, verbose);
	strbuf_init(&t, name, sizeof(name));
	bar_name_text(&t, row);
	out("  %03x  ", row->offset);
	out_name(name);
	out("%*s %-8s  %s\n", 8 - (int)t.len, "", bar_kind_name(row), buffer);
	if (row->is_resizable)
		print_sizes(row);
}

static void bars_function(void *ctx, struct walk *w, const struct function *f)
{
	struct bars *b = ctx;
	unsigned int i;

	print_heading(w, f);
	if (!f->cfg)
		return;
	bars_read(&b->table, &w->spaces.list, f, w->root);
	for (i = 0; i < b->table.n; i++) {
		if (bar_is_shown(&b->table.row[i], b->verbose))
			print_row(&b->table.row[i], b->verbose);
	}
	for (i = 0; i < b->table.n_errors; i++)
		print_problem(w, f, b->table.error[i].where,
			      b->table.error[i].err);
	print_list_problems(w, f);
}

static void bars_function_json(void *ctx, struct walk *w,
			       const struct function *f)
{
	struct bars *b = ctx;
	unsigned int i, n = 0;

	json_function(&b->n_functions, f);
	bars_read(&b->table, &w->spaces.list, f, w->root);
	json_key("bars");
	out_text("[");
	bars_json(&b->table, b->verbose);
	out_text("],\n      \"errors\": [");
	for (i = 0; i < b->table.n_errors; i++) {
		const struct bar_error *error = &b->table.error[i];

		json_error(&n, error->where, error->err, NULL);
		if (!is_limit(error->err))
			w->trouble = true;
	}
	json_function_errors(&n, w, f);
	out_text("]}");
}

static int run(const struct options *o)
{
	static struct walk w;
	static struct bars b;
	bool json = is_given(o, OPT_JSON);
	int ret;

	walk_arguments(&w, o, "");
	ret = check_only_address(&w, o);
	if (ret)
		return ret;
	b.verbose = is_given(o, OPT_VERBOSE);
	if (json)
		out_text("{\"devices\": [");
	ret = walk_run(&w, json ? bars_function_json : bars_function, &b);
	if (json)
		out_text("]}\n");
	else
		print_no_functions(&w, ret);
	report_stats(&w, o);
	return ret;
}

DEFINE_COMMAND(bars) = {
	.name = "bars",
	.usage = "[ADDRESS]",
	.summary = "show BARs, ROMs, VF BARs and Enhanced Allocation",
	.help = "Shows base address registers, the expansion ROM, VF BARs and "
		"the entries of Enhanced Allocation, one line each: offset, "
		"what "
		"it is, kind, address and size. Nothing is written to find a "
		"size.",
	.options = OPTION_BIT(FILE) | OPTION_BIT(ROOT) | OPTION_BIT(VERBOSE) |
		   OPTION_BIT(JSON) | OPTION_BIT(STATS),
	.run = run,
};
