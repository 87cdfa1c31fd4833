// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "cmd/show_summary.h"

#include "bar/bars.h"
#include "base/errors.h"
#include "base/out.h"
#include "cli/report.h"
#include "input/live.h"
#include "text/bar_row.h"
#include "text/bridge.h"
#include "text/names.h"
#include "text/summary.h"

#include <pcicap/user/address.h>

static void print_live(const struct walk *w, const struct function *f)
{
	static const char *const texts[] = {
#define LIVE_X(id, text, key) [LIVE_##id] = text,
		LIVE_FACTS(LIVE_X)
#undef LIVE_X
	};
	struct live live;
	bool any = false;
	unsigned int i;

	if (!f->live)
		return;
	live_read(&live, w->root, &f->address);
	for (i = 0; i < N_LIVE_FACTS; i++) {
		if (!live.value[i][0])
			continue;
		/* what begins with a blank goes on with what is before */
		out_text(!any ? "  " : texts[i][0] == ' ' ? "" : ", ");
		out_text(texts[i]);
		out_safe(live.value[i]);
		any = true;
	}
	if (any)
		out_text("\n");
}

/* What pci.ids says of the subsystem and the programming interface. */
static void print_names(const struct function *f)
{
	char buffer[512];
	struct identity id;
	struct strbuf t;
	size_t start;

	(void)identify(f->cfg, &id);
	identify_subsystem(f->cfg, &id);
	strbuf_init(&t, buffer, sizeof(buffer));
	if (has_subsystem(&id)) {
		strbuf_add(&t, "subsystem ");
		subsystem_text(&t, &id);
	}
	start = t.len;
	strbuf_add(&t, start ? ", interface " : "interface ");
	if (!id.class_err && interface_name(&t, id.class_code))
		strbuf_addf(&t, " [%02x]", id.class_code & 0xff);
	else
		strbuf_cut(&t, start);
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

/* How many addresses are shown one by one. */
#define MOST_VFS 8

static void print_vfs(const struct walk *w, const struct function *f)
{
	struct node n = { .address = f->address };
	char name[PCICAP_ADDRESS_TEXT];
	struct pcicap_address vf;
	unsigned int i;

	if (!f->has_address || !space_list_find(&w->spaces.list, "sriov", 5))
		return;
	node_read_vfs(&n, f->cfg);
	for (i = 1; i <= n.num_vfs; i++) {
		if (!node_vf_address(&n, i, &vf) ||
		    (i > MOST_VFS && i < n.num_vfs))
			continue;
		pcicap_address_format(&vf, name);
		out_text(i == 1		    ? "  VFs at "
			 : i > MOST_VFS + 1 ? " ... "
					    : ", ");
		out_text(name);
	}
	if (n.num_vfs)
		out_text("\n");
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

	print_names(f);
	print_live(w, f);
	print_bridge(w, f);
	print_bars(w, f);
	print_vfs(w, f);
	while ((space = spaces_next(&w->spaces, space)))
		print_space(w, space);
}
