// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap tree: functions below the bridges that lead to them. */
#include "base/out.h"
#include "base/strbuf.h"
#include "cli/command.h"
#include "cli/report.h"
#include "space/topology.h"
#include "text/bridge.h"
#include "text/names.h"

#include <stdio.h>
#include <string.h>

static void add_function(void *ctx, struct walk *w, const struct function *f)
{
	struct topology *t = ctx;

	if (!f->has_address) {
		complain("an image has no address: it has no place in a tree");
		w->trouble = true;
		return;
	}
	topology_add(t, &f->address, f->cfg, f->err);
}

static void print_bridge(const struct node *n)
{
	char buffer[BRIDGE_TEXT_SIZE];
	struct strbuf t;

	strbuf_init(&t, buffer, sizeof(buffer));
	bridge_text(&t, n);
	out("  %s\n", buffer);
}

/* Is there another one below the same bridge further on? */
static bool has_sibling(const struct topology *t, size_t i)
{
	for (size_t k = i + 1; k < t->n; k++) {
		if (t->nodes[k].up == t->nodes[i].up)
			return true;
	}
	return false;
}

static void print_names(const struct node *n)
{
	char buffer[512];
	struct strbuf t;

	strbuf_init(&t, buffer, sizeof(buffer));
	if (n->id.class_err)
		strbuf_add(&t, "unknown class");
	else
		class_text(&t, n->id.class_code);
	strbuf_add(&t, ": ");
	if (n->id.ids_err)
		strbuf_add(&t, "unknown device");
	else
		device_text(&t, n->id.vendor, n->id.device);
	out_safe(buffer);
}

static void print_node(struct walk *w, const struct topology *t, size_t i,
		       const char *lines)
{
	const struct node *n = &t->nodes[i];
	char name[PCICAP_ADDRESS_TEXT];

	pcicap_address_format(&n->address, name);
	out_text(lines);
	out_bold(name);
	if (n->vf)
		out(" VF %u", n->vf);
	out_text(" ");
	if (n->err && !n->is_bridge) {
		out("cannot be read: %s\n", function_error_text(n->err));
		w->trouble = true;
		return;
	}
	print_names(n);
	out_text("\n");
	if (!n->is_bridge)
		return;
	out_text(lines);
	print_bridge(n);
	w->trouble |= n->err != 0;
}

/* All that is below @up, which is NULL at the top. */
static void print_below(struct walk *w, const struct topology *t,
			const struct node *up, const char *lines)
{
	char below[4 * 257 + 1];

	for (size_t i = 0; i < t->n; i++) {
		if (t->nodes[i].up != up)
			continue;
		print_node(w, t, i, lines);
		snprintf(below, sizeof(below), "%s%s", lines,
			 has_sibling(t, i) ? "|   " : "    ");
		print_below(w, t, &t->nodes[i], below);
	}
}

static int run(const struct options *o)
{
	struct topology t = { 0 };
	static struct walk w;
	int ret;

	walk_arguments(&w, o, "");
	if (o->n_args) {
		complain("tree shows all functions");
		return EXIT_USAGE;
	}
	ret = walk_run(&w, add_function, &t);
	if (t.no_memory) {
		complain("out of memory");
		ret = EXIT_TROUBLE;
	}
	topology_link(&t);
	print_below(&w, &t, NULL, "");
	topology_free(&t);
	print_no_functions(&w, ret);
	return ret == EXIT_OK && w.trouble ? EXIT_TROUBLE : ret;
}

DEFINE_COMMAND(tree) = {
	.name = "tree",
	.usage = "",
	.summary = "show functions below the bridges that lead to them",
	.help = "Shows all functions as a tree: each below the bridge that "
		"leads "
		"to it, virtual functions below their physical function. Of a "
		"bridge, its buses and the address ranges that it forwards are "
		"shown, with their sizes; a range that is not shown is "
		"disabled.",
	.options = OPTION_BIT(FILE) | OPTION_BIT(ROOT),
	.run = run,
};
