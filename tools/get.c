// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap get: values by name. */
#include "each.h"
#include "select.h"
#include "value.h"

#include <inttypes.h>
#include <string.h>

struct get {
	const struct options *options;
	bool with_address;
	bool with_name;
	int status;
	const struct function *function;
	const char *name;
	bool found[MAX_ARGS];
};

static void print_prefix(const struct get *g, const char *field)
{
	if (g->with_address && g->function->name[0])
		out("%s ", g->function->name);
	if (g->with_name || field)
		out("%s%s%s: ", g->name, field ? "." : "", field ? field : "");
}

static void get_text(struct text *t, const struct get *g,
		     const struct item *item, int field)
{
	if (g->options->raw)
		text_addf(t, "%" PRIu64,
			  field < 0
				  ? item->value
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
	struct text t;
	unsigned int i;

	for (i = 0; i < item_fields(item); i++) {
		const struct pcicap_field_desc *field = item_field(item, i);

		if (!field)
			continue;
		text_init(&t, buffer, sizeof(buffer));
		get_text(&t, g, item, (int)i);
		print_prefix(g, field->name);
		out("%s\n", buffer);
	}
}

static int get_item(void *ctx, const struct item *item, int field)
{
	struct get *g = ctx;
	char buffer[LABEL_SIZE];
	struct text t;

	if (item->error) {
		complain("%s: %s", g->name, pcicap_strerror(item->error));
		g->status = EXIT_TROUBLE;
		return 0;
	}
	text_init(&t, buffer, sizeof(buffer));
	get_text(&t, g, item, field);
	print_prefix(g, NULL);
	out("%s\n", buffer);
	if (field < 0 && g->options->verbose)
		get_fields(g, item);
	return 0;
}

static void get_function(void *ctx, struct each *e, const struct function *f)
{
	struct get *g = ctx;
	const struct options *o = e->options;
	int i, err;

	if (!f->cfg) {
		complain("%s: %s", f->name, pcicap_strerror(f->err));
		return;
	}
	g->function = f;
	g->with_address = !e->address && e->source.kind != SOURCE_IMAGE;
	g->with_name = o->n_args - e->selected > 1 || o->verbose;
	for (i = e->selected; i < o->n_args; i++) {
		g->name = o->args[i];
		err = select_name(&e->caps, g->name, strlen(g->name), get_item,
				  g);
		if (err != -ENOENT)
			g->found[i] = true;
		if (!err)
			continue;
		/* of all functions, those that have it are meant */
		if (err == -ENOENT && g->with_address)
			continue;
		if (err == -ENOENT) {
			select_complain(&e->caps,
					f->name[0] ? f->name : o->file, g->name,
					strlen(g->name));
			if (g->status == EXIT_OK)
				g->status = EXIT_NOTHING;
			continue;
		}
		complain("%s: %s", g->name, pcicap_strerror(err));
		g->status = EXIT_TROUBLE;
	}
}

int run_get(const struct options *o)
{
	static struct each e;
	struct get g = { .options = o, .status = EXIT_OK };
	int i, ret;

	ret = each_function(&e, o, get_function, &g);
	if (e.selected >= o->n_args) {
		complain("get: no name");
		return EXIT_USAGE;
	}
	for (i = e.selected; i < o->n_args && e.seen && !e.address; i++) {
		if (g.found[i] || g.status != EXIT_OK)
			continue;
		complain("%s: no function has it", o->args[i]);
		g.status = EXIT_NOTHING;
	}
	return g.status != EXIT_OK ? g.status : ret;
}
