// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "cli/report.h"

#include "base/errors.h"
#include "base/out.h"
#include "space/identity.h"
#include "text/names.h"

static const char *problem_text(const struct function *f, int err)
{
	if (err == -EACCES)
		return "not readable without privilege";
	if (err == -ENODATA)
		return f->live ? "past the end of what can be read"
			       : "not in the dump";
	return pcicap_strerror(err);
}

void print_problem(struct walk *w, const struct function *f, const char *where,
		   int err)
{
	out("  %s: %s\n", where, problem_text(f, err));
	if (!is_limit(err))
		w->trouble = true;
}

const char *function_error_text(int err)
{
	switch (err) {
	case -EACCES:
		return "not permitted";
	case -ENODATA:
		return "configuration space has less than 64 bytes";
	case -ERANGE:
		return "configuration space has more than 4096 bytes";
	default:
		return pcicap_strerror(err);
	}
}

static void print_names(const struct identity *id)
{
	char buffer[512];
	struct strbuf t;

	strbuf_init(&t, buffer, sizeof(buffer));
	if (id->class_err)
		strbuf_add(&t, "unknown class");
	else
		class_text(&t, id->class_code);
	strbuf_add(&t, ": ");
	if (id->ids_err)
		strbuf_add(&t, "unknown device");
	else
		device_text(&t, id->vendor, id->device);
	out_safe(buffer);
	out_text("\n");
}

void print_heading(struct walk *w, const struct function *f)
{
	struct identity id;

	if (f->name[0]) {
		out_bold(f->name);
		out_text(" ");
	}
	if (!f->cfg) {
		out("cannot be read: %s\n", function_error_text(f->err));
		return;
	}
	(void)identify(f->cfg, &id);
	print_names(&id);
	if (id.ids_err)
		print_problem(w, f, "vendor and device ID", id.ids_err);
	if (id.class_err)
		print_problem(w, f, "class code", id.class_err);
}

void print_list_problems(struct walk *w, const struct function *f)
{
	unsigned int i;

	for (i = 0; i < N_LISTS; i++) {
		int err = space_list_problem(&w->spaces.list, i);

		if (!err)
			continue;
		if (i != LIST_HEADER && err != -ENXIO) {
			print_problem(w, f, list_name(i), err);
			continue;
		}
		out("  %s: unknown header layout\n", list_name(i));
		w->trouble = true;
	}
}

void complain_bar_problems(const struct walk *w)
{
	const struct bar_spaces *b = &w->spaces.bars;
	unsigned int i;

	for (i = 0; i < b->n_problems; i++)
		complain("%s: %s (%s)", b->problem[i].where,
			 b->problem[i].message,
			 error_symbol(b->problem[i].err));
}

int report_missing(const struct walk *w, int ret)
{
	const struct selected *name;
	bool missing = false;
	unsigned int i = 0;

	while (w->seen && (name = selection_missing(&w->names, &i, &missing)))
		complain("no capability \"%.*s\"", (int)name->length,
			 name->name);
	return missing && ret == EXIT_OK ? EXIT_NOTHING : ret;
}

void report_stats(const struct walk *w, const struct options *o)
{
	if (is_given(o, OPT_STATS))
		complain("%lu reads of %u functions", w->reads, w->seen);
}

void print_no_functions(const struct walk *w, int ret)
{
	if (ret == EXIT_OK && !w->seen)
		out("No PCI functions: %s is empty or does not exist.\n",
		    w->root ? w->root : PCICAP_SYSFS_ROOT);
}

int check_only_address(const struct walk *w, const struct options *o)
{
	if (o->n_args > 1) {
		complain("%s: too many arguments", o->command);
		return EXIT_USAGE;
	}
	if (o->n_args && !w->one) {
		complain("%s: not an address", o->args[0]);
		return EXIT_USAGE;
	}
	return EXIT_OK;
}
