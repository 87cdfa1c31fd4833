// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap get: values by name. */
#include "base/errors.h"
#include "base/out.h"
#include "cli/command.h"
#include "cli/report.h"
#include "space/select.h"
#include "text/value.h"

#include <inttypes.h>
#include <string.h>

struct get {
	const struct options *options;
	bool with_address;
	bool with_name;
	int status;
	const struct function *function;
	const char *name;
};

static void print_prefix(const struct get *g, const char *field)
{
	if (g->with_address && g->function->name[0])
		out("%s ", g->function->name);
	if (g->with_name || field)
		out("%s%s%s: ", g->name, field ? "." : "", field ? field : "");
}

static void get_text(struct strbuf *t, const struct get *g,
		     const struct item *item, int field)
{
	if (is_given(g->options, OPT_RAW))
		strbuf_addf(
			t, "%" PRIu64,
			field < 0 ? item->value
				  : pcicap_field_get(&item->reg->fields[field],
						     item->value));
	else if (item->combined)
		combined_text(t, item);
	else if (field < 0)
		hex_text(t, item->value, item->width);
	else
		field_text(t, item, (unsigned int)field);
}

static void get_fields(const struct get *g, const struct item *item)
{
	char buffer[LABEL_SIZE];
	struct strbuf t;
	unsigned int i;
	int err;

	for (i = 0; i < item_fields(item); i++) {
		const struct pcicap_field_desc *field =
			item_field(item, i, &err);

		if (!field)
			continue;
		strbuf_init(&t, buffer, sizeof(buffer));
		if (err)
			strbuf_add(&t, "?");
		else
			get_text(&t, g, item, (int)i);
		print_prefix(g, field->name);
		out("%s\n", buffer);
	}
}

static int get_item(void *ctx, const struct item *item, int field)
{
	struct get *g = ctx;
	char buffer[LABEL_SIZE];
	struct strbuf t;
	int err = 0;

	if (field >= 0 && !item->error)
		(void)item_any_field(item, (unsigned int)field, &err);
	if (err) {
		complain("%s: cannot tell whether it is there: %s", g->name,
			 space_error_text(item->space, err));
		g->status = EXIT_TROUBLE;
		return 0;
	}
	if (item->error) {
		complain("%s: %s", g->name,
			 item->unread
				 ? item_unread_text(item)
				 : space_error_text(item->space, item->error));
		g->status = EXIT_TROUBLE;
		return 0;
	}
	strbuf_init(&t, buffer, sizeof(buffer));
	get_text(&t, g, item, field);
	print_prefix(g, NULL);
	out("%s\n", buffer);
	if (field < 0 && is_given(g->options, OPT_VERBOSE))
		get_fields(g, item);
	return 0;
}

/* @name is that of the capability in the argument. */
static void get_missing(struct get *g, const struct walk *w,
			const struct selected *name)
{
	const struct function *f = g->function;
	int err = space_list_missing(&w->spaces.list, name->name, name->length);

	/* of all functions, those that have it are meant */
	if (g->with_address && (!err || is_limit(err)))
		return;
	err = 0;
	if (!(name->marks & SELECTED_SAID))
		err = select_complain(&w->spaces.list,
				      f->name[0] ? f->name : w->file, g->name,
				      strlen(g->name));
	if (err && !is_limit(err))
		g->status = EXIT_TROUBLE;
	else if (g->status == EXIT_OK)
		g->status = EXIT_NOTHING;
}

static void get_name(struct get *g, struct walk *w, struct selected *name)
{
	int err;

	g->name = name->name;
	err = select_name(&w->spaces.list, g->name, strlen(g->name), get_item,
			  g);
	if (err != -ENOENT)
		name->marks |= SELECTED_FOUND;
	if (err == -ENOENT) {
		get_missing(g, w, name);
	} else if (err) {
		complain("%s: %s", g->name, pcicap_strerror(err));
		g->status = EXIT_TROUBLE;
	}
}

static void get_function(void *ctx, struct walk *w, const struct function *f)
{
	struct get *g = ctx;
	unsigned int i;

	if (!f->cfg) {
		complain("%s: %s", f->name, function_error_text(f->err));
		return;
	}
	g->function = f;
	g->with_address = !w->one && w->source.kind != SOURCE_IMAGE;
	complain_bar_problems(w);
	for (i = 0; i < w->names.n; i++)
		get_name(g, w, &w->names.name[i]);
}

static int run(const struct options *o)
{
	static struct walk w;
	struct get g = { .options = o, .status = EXIT_OK };
	unsigned int i;
	int ret;

	walk_arguments(&w, o, ".");
	if (!w.names.n) {
		complain("get: no name");
		return EXIT_USAGE;
	}
	g.with_name = w.names.n > 1 || is_given(o, OPT_VERBOSE);
	ret = walk_run(&w, get_function, &g);
	for (i = 0; i < w.names.n && w.seen && !w.one; i++) {
		if (w.names.name[i].marks & SELECTED_FOUND ||
		    g.status != EXIT_OK)
			continue;
		complain("%s: no function has it", w.names.name[i].name);
		g.status = EXIT_NOTHING;
	}
	return ret == EXIT_TROUBLE || g.status == EXIT_OK ? ret : g.status;
}

DEFINE_COMMAND(get) = {
	.name = "get",
	.usage = "[ADDRESS] NAME...",
	.summary = "print values by name",
	.help = "Prints the values of registers and fields. Without ADDRESS, "
		"of "
		"all functions that have them, each after its address.\n"
		"A register in a BAR is read with one access of its width; one "
		"that a read would change is not read.",
	.options = OPTION_BIT(FILE) | OPTION_BIT(ROOT) | OPTION_BIT(VERBOSE) |
		   OPTION_BIT(RAW),
	.run = run,
};
