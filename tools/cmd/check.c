// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap check: what is wrong with functions, and with the paths to them. */
#include "bar/bars.h"
#include "base/errors.h"
#include "base/out.h"
#include "check/function.h"
#include "check/kernel.h"
#include "check/path.h"
#include "cli/command.h"
#include "cli/report.h"
#include "cmd/check_report.h"
#include "input/live.h"

#include <errno.h>
#include <string.h>

struct check {
	struct findings to; /* first: rules know this part only */
	enum pcicap_severity level;
	const struct check_report *report;
	struct bar_table bars;
	struct paths paths;
	unsigned int n;
	unsigned int
		limited; /* functions whose capabilities are not all seen */
};

static void found(struct findings *to, const struct finding *finding)
{
	struct check *c = (struct check *)to;

	if (finding->severity < c->level)
		return;
	c->report->finding(finding, c->n++);
}

/* A driver has it that gives it to a guest or a program: vfio-pci and variants. */
static bool is_assigned(const struct walk *w, const struct function *f)
{
	char driver[64];

	return live_driver(w->root, &f->address, driver, sizeof(driver)) &&
	       strstr(driver, "vfio");
}

/* It answers all ones, or no longer. */
static const struct rule gone = {
	"function.all_ones",
	"The function answers all ones: it is gone, or hangs",
	"PCI Express Base 6.0, 2.3.2", PCICAP_SEVERITY_ERROR
};

static bool answers(const struct function *f)
{
	uint32_t dw;

	return f->cfg ? pcicap_cfg_read32(f->cfg, 0, &dw) != -ENODEV
		      : f->err != -ENODEV;
}

/* For lack of privilege, or of a longer dump. */
static bool is_limited(const struct space_list *list)
{
	unsigned int i;

	for (i = 0; i < N_LISTS; i++) {
		if (is_limit(space_list_problem(list, i)))
			return true;
	}
	return false;
}

static void visit(void *ctx, struct walk *w, const struct function *f)
{
	struct check *c = ctx;

	if (!answers(f)) {
		rule_found(&c->to, &gone, f->name, 0);
		return;
	}
	if (!f->cfg) {
		complain("%s: %s", f->name, function_error_text(f->err));
		return;
	}
	c->limited += is_limited(&w->spaces.list);
	bars_read(&c->bars, &w->spaces.list, f, w->root);
	check_function(&c->to, f, &w->spaces.list, &c->bars);
	if (f->live)
		check_kernel(&c->to, f, w->root);
	if (f->has_address)
		paths_add(&c->paths, &c->to, f, &c->bars,
			  f->live && is_assigned(w, f));
}

static bool parse_level(struct check *c, const char *text)
{
	unsigned int i;

	if (!text)
		return true;
	for (i = 0; i < N_SEVERITIES; i++) {
		if (strcmp(text, severity_name(i)) != 0)
			continue;
		c->level = (enum pcicap_severity)i;
		return true;
	}
	complain("check: \"%s\" is none of note, warning, error", text);
	return false;
}

static int run(const struct options *o)
{
	static struct walk w;
	static struct check c = { .to.fn = found };
	int ret;

	walk_arguments(&w, o, "");
	ret = check_only_address(&w, o);
	if (ret)
		return ret;
	if (!parse_level(&c, o->value[OPT_LEVEL]))
		return EXIT_USAGE;
	if (is_given(o, OPT_JSON) && is_given(o, OPT_SARIF)) {
		complain("check: --json and --sarif exclude each other");
		return EXIT_USAGE;
	}
	c.report = is_given(o, OPT_SARIF)  ? &report_sarif
		   : is_given(o, OPT_JSON) ? &report_findings_json
					   : &report_text;
	c.report->begin();
	ret = walk_run(&w, visit, &c);
	check_paths(&c.to, &c.paths);
	c.report->end(c.n, w.seen);
	if (c.paths.no_memory || c.paths.topology.no_memory) {
		complain("out of memory");
		ret = EXIT_TROUBLE;
	}
	paths_free(&c.paths);
	report_stats(&w, o);
	if (ret == EXIT_OK && c.to.trouble)
		ret = EXIT_TROUBLE;
	if (c.limited)
		complain("not all capabilities of %u function%s could be read",
			 c.limited, c.limited == 1 ? "" : "s");
	/* what is found is so, whatever else there may be */
	if (ret == EXIT_TROUBLE && c.n)
		complain("not all of it could be read: there may be more");
	return (ret == EXIT_OK || ret == EXIT_TROUBLE) && c.n ? EXIT_NOTHING
							      : ret;
}

DEFINE_COMMAND(check) = {
	.name = "check",
	.usage = "[ADDRESS]",
	.summary = "tell what is wrong, or against the specification",
	.help = "Looks for states that somebody should be told of: errors that "
		"were detected, settings that do not fit what is supported or "
		"what the port above has, links that are slower than they can "
		"be, broken lists. The rules are in the specs. Each finding "
		"has a severity, the name of its rule, and a source. The exit "
		"status is 1 if something was found.",
	.options = OPTION_BIT(FILE) | OPTION_BIT(ROOT) | OPTION_BIT(JSON) |
		   OPTION_BIT(SARIF) | OPTION_BIT(LEVEL) | OPTION_BIT(STATS),
	.run = run,
};
