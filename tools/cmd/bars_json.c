// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The rows of pcicap bars as JSON; see pcicap.schema.json. */
#include "cmd/bars_json.h"

#include "base/json.h"
#include "base/out.h"

#include <inttypes.h>

static const char *what_name(const struct bar_row *row)
{
	static const char *const names[] = {
		[WHAT_BAR] = "bar",	  [WHAT_ROM] = "rom",
		[WHAT_VF_BAR] = "vf_bar", [WHAT_BRIDGE] = "behind_bridge",
		[WHAT_RANGE] = "range",
	};

	return names[row->what];
}

static const char *by_name(const struct bar_row *row)
{
	static const char *const names[] = {
		[BY_REGISTER] = "register",
		[BY_EA] = "ea",
		[BY_KERNEL] = "kernel",
	};

	return names[row->by];
}

static const char *answer_name(enum answer answer)
{
	static const char *const names[] = {
		[ANSWER_NO] = "false",
		[ANSWER_YES] = "true",
		[ANSWER_UNKNOWN] = "null",
	};

	return names[answer];
}

static void sizes(const struct bar_row *row)
{
	unsigned int k, n = 0;

	json_key("resizable");
	if (!row->is_resizable) {
		out_text("null");
		return;
	}
	out_text("{");
	json_key("size");
	json_number(row->resized != 0, row->resized);
	out_text(", ");
	json_key("sizes");
	out_text("[");
	for (k = 0; k <= PCICAP_BAR_RESIZE_MAX_CODE; k++) {
		if (row->sizes >> k & 1)
			out("%s%" PRIu64, n++ ? ", " : "",
			    (uint64_t)1 << (k + 20));
	}
	out_text("]}");
}

static void row_json(const struct bar_row *row)
{
	const struct pcicap_bar *bar = &row->bar;
	bool own = row->what == WHAT_ROM || row->by == BY_EA;

	json_key("of");
	json_string(what_name(row));
	out_text(", \"index\": ");
	json_number(bar->index < PCICAP_MAX_BARS, bar->index);
	out(", \"offset\": %u, \"source\": \"%s\", \"kind\": \"%s\",\n         "
	    " ",
	    row->offset, by_name(row), bar_kind_name(row));
	out("\"prefetchable\": %s, \"address\": ",
	    bar->prefetch ? "true" : "false");
	json_number(row->has_address, bar->address);
	out_text(", \"size\": ");
	json_number(bar->size != 0, bar->size);
	if (row->size_in_words)
		out_text(", \"size_source\": \"lspci\"");
	out_text(", \"start\": ");
	json_number(row->has_start, row->start);
	out_text(", \"vfs\": ");
	json_number(row->what == WHAT_VF_BAR && row->by != BY_EA, row->vfs);
	out(",\n          \"enabled\": %s, \"decoding\": %s, \"raw\": %" PRIu64
	    ", ",
	    own ? answer_name(bar->enabled ? ANSWER_YES : ANSWER_NO) : "null",
	    answer_name(row->decoding),
	    (uint64_t)bar->raw_high << 32 | bar->raw);
	sizes(row);
}

void bars_json(const struct bar_table *t, bool verbose)
{
	unsigned int i, n = 0;

	for (i = 0; i < t->n; i++) {
		if (!bar_is_shown(&t->row[i], verbose))
			continue;
		out_text(n++ ? ",\n        {" : "\n        {");
		row_json(&t->row[i]);
		out_text("}");
	}
}
