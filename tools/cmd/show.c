// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap show: registers and fields as text. */
#include "base/errors.h"
#include "base/out.h"
#include "cli/command.h"
#include "cli/report.h"
#include "cmd/show_json.h"
#include "cmd/show_space.h"
#include "cmd/show_summary.h"
#include "cmd/show_vpd.h"

struct show {
	bool summary;
	struct show_style style;
	bool vpd;
	struct walk *walk;
};

static void print_bar_problems(const struct bar_spaces *b)
{
	unsigned int i;

	for (i = 0; i < b->n_problems; i++)
		out("  %s: %s (%s)\n", b->problem[i].where,
		    b->problem[i].message, error_symbol(b->problem[i].err));
}

static void show_spaces(struct show *s)
{
	const struct space *space = NULL;
	struct walk *w = s->walk;

	while ((space = spaces_next(&w->spaces, space)))
		w->trouble |= show_space(space, &s->style);
	print_bar_problems(&w->spaces.bars);
}

static void show_function(void *ctx, struct walk *w, const struct function *f)
{
	struct show *s = ctx;
	bool found = selection_find(&w->names, f->cfg ? &w->spaces.list : NULL);

	s->walk = w;
	if (!found && !w->spaces.bars.n_problems && f->cfg)
		return;
	print_heading(w, f);
	if (!f->cfg)
		return;
	if (s->summary)
		show_summary(w, f);
	else
		show_spaces(s);
	if (s->vpd && f->live)
		show_vpd(w, f);
	print_list_problems(w, f);
	out_text("\n");
}

static int run(const struct options *o)
{
	static struct walk w;
	struct show s = { 0 };
	unsigned int detail;
	int ret;

	walk_arguments(&w, o, "");
	detail = o->times[OPT_VERBOSE] + (w.names.n != 0);
	s.summary = detail == 0;
	s.style.verbose = detail > 1;
	s.vpd = is_given(o, OPT_VPD);
	if (is_given(o, OPT_JSON))
		return show_json(&w, o, true);
	ret = walk_run(&w, show_function, &s);
	report_stats(&w, o);
	print_no_functions(&w, ret);
	return report_missing(&w, ret);
}

DEFINE_COMMAND(show) = {
	.name = "show",
	.usage = "[ADDRESS] [CAPABILITY...]",
	.summary = "show capabilities, registers and fields",
	.help = "Shows a line for each capability that sums it up, and BARs "
		"and, on this machine, what the kernel knows. With -v, or of "
		"capabilities that are named, it shows registers and fields: "
		"one-bit fields as name+ or name-, others one a line with what "
		"the value means.\n"
		"Registers in BARs are read only when they are asked for.",
	.options = OPTION_BIT(FILE) | OPTION_BIT(ROOT) | OPTION_BIT(VERBOSE) |
		   OPTION_BIT(JSON) | OPTION_BIT(VPD) | OPTION_BIT(STATS),
	.run = run,
};
