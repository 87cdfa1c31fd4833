// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap model: what writes would do to a function, by the specs. */
#include "base/json.h"
#include "base/out.h"
#include "cli/command.h"
#include "cli/report.h"
#include "cli/report_json.h"
#include "space/descs.h"
#include "text/value.h"

#include <pcicap/user/model.h>

#include <inttypes.h>

/*
 * @model: of the present function
 * @json: one document
 * @n_devices, @n_spaces, @n_registers: so far
 */
struct model_list {
	struct pcicap_model model;
	struct walk *walk;
	bool json;
	unsigned int n_devices;
	unsigned int n_spaces;
	unsigned int n_registers;
	unsigned int n_errors;
};

struct masks {
	uint64_t write, clear, set, start, sticky, keep;
};

/* Of a register, which may have 64 bits. */
static struct masks masks_of(const struct model_list *l, uint32_t off,
			     unsigned int width)
{
	struct masks out = { 0 };
	struct pcicap_model_masks part;
	unsigned int i, n;

	for (i = 0; i < width / 8; i += 4) {
		n = width / 8 - i < 4 ? width / 8 - i : 4;
		pcicap_model_get_masks(&l->model, off + i, n, &part);
		out.write |= (uint64_t)part.write << (8 * i);
		out.clear |= (uint64_t)part.clear << (8 * i);
		out.set |= (uint64_t)part.set << (8 * i);
		out.start |= (uint64_t)part.start << (8 * i);
		out.sticky |= (uint64_t)part.sticky << (8 * i);
		out.keep |= (uint64_t)part.keep << (8 * i);
	}
	return out;
}

static void print_mask(const char *word, uint64_t mask, unsigned int width)
{
	char buffer[32];
	struct strbuf t;

	if (!mask)
		return;
	strbuf_init(&t, buffer, sizeof(buffer));
	hex_text(&t, mask, width);
	out("  %s %s", word, buffer);
}

static void print_item(const struct item *item, const struct masks *m)
{
	out("    ");
	out_name(item->path);
	print_mask("takes", m->write, item->width);
	print_mask("clears", m->clear, item->width);
	print_mask("sets", m->set, item->width);
	print_mask("starts", m->start, item->width);
	print_mask("keep", m->keep, item->width);
	out_text("\n");
}

static void json_item(struct model_list *l, const struct item *item,
		      const struct masks *m)
{
	out_text(l->n_registers++ ? ",\n            {" : "\n            {");
	json_key("name");
	json_string(item->path);
	out(", \"offset\": %u, \"width\": %u, \"takes\": %" PRIu64
	    ", \"clears\": %" PRIu64 ", \"sets\": %" PRIu64
	    ", \"starts\": %" PRIu64 ", \"sticky\": %" PRIu64
	    ", \"keep\": %" PRIu64 "}",
	    item->offset, item->width, m->write, m->clear, m->set, m->start,
	    m->sticky, m->keep);
}

static int visit_item(void *ctx, const struct item *item)
{
	struct model_list *l = ctx;
	uint32_t off = item->space->offset + item->offset;
	struct masks m;

	if (!item->reg || off + item->width / 8 > l->model.size)
		return 0;
	m = masks_of(l, off, item->width);
	if (l->json)
		json_item(l, item, &m);
	else if (m.write | m.clear | m.set | m.start)
		print_item(item, &m);
	return 0;
}

static void visit(struct model_list *l, const struct space *space)
{
	char name[FULL_NAME_SIZE];
	int err;

	space_full_name(space, name, sizeof(name));
	if (l->json) {
		out_text(l->n_spaces++ ? ",\n        {" : "\n        {");
		json_key("name");
		json_string(name);
		out(", \"offset\": %u, \"size\": %u,\n          "
		    "\"registers\": [",
		    space->offset, space->size);
		l->n_registers = 0;
	} else {
		out("  %03x  ", space->offset);
		out_bold(name);
		out_text("\n");
	}
	err = space_visit(space, NULL, visit_item, l);
	if (l->json)
		out_text("]}");
	if (err)
		l->walk->trouble = true;
}

static int make_model(struct model_list *l, const struct function *f)
{
	int err = pcicap_model_copy(&l->model, f->cfg, descs_all()->desc,
				    descs_all()->n_descs);

	/* a corrupt list is reported with the function; its beginning counts */
	if (err == -ELOOP || err == -EBADMSG)
		err = 0;
	if (!err && f->dump)
		pcicap_model_take_sizes(&l->model, f->dump);
	return err;
}

static void visit_all(struct model_list *l, struct walk *w)
{
	const struct space *space = NULL;

	while ((space = spaces_next(&w->spaces, space))) {
		if (space->kind != KIND_BAR)
			visit(l, space);
	}
}

static void model_function(void *ctx, struct walk *w, const struct function *f)
{
	struct model_list *l = ctx;
	int err = f->cfg ? make_model(l, f) : 0;

	l->walk = w;
	l->n_spaces = 0;
	l->n_errors = 0;
	selection_find(&w->names, f->cfg ? &w->spaces.list : NULL);
	if (!l->json) {
		print_heading(w, f);
		if (err)
			print_problem(w, f, "model", err);
		else if (f->cfg)
			visit_all(l, w);
		if (f->cfg)
			print_list_problems(w, f);
		return;
	}
	json_function(&l->n_devices, f);
	out_text("\"model\": [");
	if (f->cfg && !err)
		visit_all(l, w);
	out_text("],\n      \"errors\": [");
	if (err) {
		json_error(&l->n_errors, "model", err, NULL);
		w->trouble = true;
	}
	json_function_errors(&l->n_errors, w, f);
	out_text("]}");
}

static int run(const struct options *o)
{
	static struct model_list l;
	static struct walk w;
	int ret;

	l.json = is_given(o, OPT_JSON);
	walk_arguments(&w, o, "");
	if (l.json)
		out_text("{\"devices\": [");
	ret = walk_run(&w, model_function, &l);
	if (l.json)
		out_text("]}\n");
	report_stats(&w, o);
	return report_missing(&w, ret);
}

DEFINE_COMMAND(model) = {
	.name = "model",
	.usage = "[ADDRESS] [CAPABILITY...]",
	.summary = "show what writes would do, by the specs",
	.help = "Shows the registers that a write changes, as the simulated "
		"function of <pcicap/user/model.h> does that is made from the "
		"function: bits that take what is written, that a 1 clears, "
		"that a 1 sets, that a 1 makes start something, and reserved "
		"bits that must be kept. Nothing is written.\n"
		"No dump says how large a BAR is, unless lspci -vv made it; "
		"without its size, a BAR does not move.",
	.options = OPTION_BIT(FILE) | OPTION_BIT(ROOT) | OPTION_BIT(JSON) |
		   OPTION_BIT(STATS),
	.run = run,
};
