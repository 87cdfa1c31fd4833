// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "cli/report.h"

#include "base/errors.h"
#include "base/out.h"
#include "space/identity.h"
#include "text/names.h"

void print_heading(const struct function *f)
{
	struct identity id;
	char buffer[512];
	struct strbuf t;

	if (f->name[0]) {
		out_bold(f->name);
		out_text(" ");
	}
	if (!f->cfg) {
		out("cannot be read: %s\n", pcicap_strerror(f->err));
		return;
	}
	(void)identify(f->cfg, &id);
	strbuf_init(&t, buffer, sizeof(buffer));
	class_text(&t, id.class_code);
	strbuf_add(&t, ": ");
	device_text(&t, id.vendor, id.device);
	out_safe(buffer);
	out_text("\n");
}

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

void print_list_problems(struct walk *w, const struct function *f)
{
	unsigned int i;

	for (i = 0; i < N_LISTS; i++) {
		int err = w->spaces.list.err[i];

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
