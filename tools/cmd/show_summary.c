// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "cmd/show_summary.h"

#include "bar/bars.h"
#include "base/errors.h"
#include "base/out.h"
#include "cli/report.h"
#include "input/live.h"
#include "text/bar_row.h"
#include "text/bridge.h"
#include "text/summary.h"

static void print_live(const struct walk *w, const struct function *f)
{
	char buffer[512];
	struct strbuf t;

	if (!f->live)
		return;
	strbuf_init(&t, buffer, sizeof(buffer));
	live_text(&t, w->root, f->name);
	if (!t.len)
		return;
	out_text("  ");
	out_safe(buffer);
	out_text("\n");
}

static void print_bars(struct walk *w, const struct function *f)
{
	struct bar_table table;
	unsigned int i;

	bars_read(&table, &w->spaces.list, f, w->root);
	for (i = 0; i < table.n; i++) {
		const struct bar_row *row = &table.row[i];
		char name[16], buffer[256];
		struct strbuf t;

		if (!bar_is_shown(row, false))
			continue;
		strbuf_init(&t, name, sizeof(name));
		bar_name_text(&t, row);
		strbuf_init(&t, buffer, sizeof(buffer));
		bar_row_text(&t, row, false);
		out_text("  ");
		out_name(name);
		out(": %s %s\n", bar_kind_name(row), buffer);
	}
	for (i = 0; i < table.n_errors; i++)
		print_problem(w, f, table.error[i].where, table.error[i].err);
}

static void print_bridge(struct walk *w, const struct function *f)
{
	struct node n = { 0 };
	char buffer[BRIDGE_TEXT_SIZE];
	struct strbuf t;

	node_read_bridge(&n, f->cfg);
	if (!n.is_bridge)
		return;
	strbuf_init(&t, buffer, sizeof(buffer));
	bridge_text(&t, &n);
	out("  %s\n", buffer);
	w->trouble |= n.err && !is_limit(n.err);
}

static void print_space(struct walk *w, const struct space *space)
{
	char name[FULL_NAME_SIZE], buffer[SUMMARY_SIZE], size[48];
	struct strbuf t;
	int err;

	space_full_name(space, name, sizeof(name));
	strbuf_init(&t, buffer, sizeof(buffer));
	err = summary_text(&t, space);
	out("  [%03x] ", space->offset);
	out_name(name);
	out(": %s", buffer);
	if (err)
		out("; %s", space_error_text(space, err));
	if (space->described > space->size) {
		space_size_text(space, size, sizeof(size));
		out("; cut off: %s", size);
	}
	out_text("\n");
	if (err && !is_limit(err))
		w->trouble = true;
}

void show_summary(struct walk *w, const struct function *f)
{
	const struct space *space = NULL;

	print_live(w, f);
	print_bridge(w, f);
	print_bars(w, f);
	while ((space = spaces_next(&w->spaces, space)))
		print_space(w, space);
	print_list_problems(w, f);
	out_text("\n");
}
