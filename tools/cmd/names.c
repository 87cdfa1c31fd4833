// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap names: what show, get and set can be asked for. */
#include "base/errors.h"
#include "base/out.h"
#include "cli/command.h"
#include "cli/report.h"
#include "space/device.h"
#include "space/item.h"

struct names {
	const char *space; /* of the register */
};

static int print_item(void *ctx, const struct item *item)
{
	const struct names *n = ctx;
	unsigned int i;
	int err;

	if (!item->reg && !item->combined)
		return 0;
	out("%s.%s\n", n->space, item->path);
	if (!item->reg || item->reg->is_value)
		return 0;
	for (i = 0; i < item_fields(item); i++) {
		const struct pcicap_field_desc *field =
			item_field(item, i, &err);

		if (field)
			out("%s.%s.%s\n", n->space, item->path, field->name);
	}
	return 0;
}

/* The parts of BARs that a description knows; none of them is accessed. */
static void print_parts(struct walk *w, const struct function *f)
{
	const struct pcicap_device_desc *device;
	unsigned int i;
	struct part part;
	int err = device_find(w->root, f->name, f->cfg, &device);

	if (err && err != -ENOENT)
		w->trouble = true;
	if (err || !device)
		return;
	for (i = 0; i < device->n_bars; i++) {
		err = device_part(device, i, &w->spaces.list, &part);
		if (!err && device->bars[i].root.n_regs)
			out("%s\n", part.name);
	}
}

static void print_names(void *ctx, struct walk *w, const struct function *f)
{
	const struct space *space = NULL;
	struct names *n = ctx;
	char name[FULL_NAME_SIZE];
	int err;

	if (!f->cfg) {
		complain("%s: %s", f->name, function_error_text(f->err));
		return;
	}
	selection_find(&w->names, &w->spaces.list);
	complain_bar_problems(w);
	while ((space = spaces_next(&w->spaces, space))) {
		space_full_name(space, name, sizeof(name));
		n->space = name;
		if (!w->names.n) {
			out("%s\n", name);
			continue;
		}
		err = space_visit(space, NULL, print_item, n);
		if (!err)
			continue;
		complain("%s: %s", name, space_error_text(space, err));
		if (!is_limit(err))
			w->trouble = true;
	}
	if (f->live && !w->names.n)
		print_parts(w, f);
}

static int run(const struct options *o)
{
	static struct walk w;
	struct names n = { 0 };

	walk_arguments(&w, o, "");
	return report_missing(&w, walk_run(&w, print_names, &n));
}

DEFINE_COMMAND(names) = {
	.name = "names",
	.usage = "[ADDRESS] [CAPABILITY...]",
	.summary = "print the names that show, get and set take",
	.help = "Prints the names of capabilities and of registers in BARs, or "
		"the names of the registers and fields of the capabilities "
		"that "
		"are named, one a line.",
	.options = OPTION_BIT(FILE) | OPTION_BIT(ROOT),
	.run = run,
};
