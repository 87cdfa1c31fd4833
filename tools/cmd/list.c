// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap list: functions and their capabilities, one line each. */
#include "base/out.h"
#include "cli/command.h"
#include "cli/report.h"
#include "cmd/show_json.h"

#include <string.h>

#define NAME_WIDTH 20

static void list_space(const struct space *space)
{
	char name[FULL_NAME_SIZE];
	size_t n;

	space_full_name(space, name, sizeof(name));
	n = strlen(name);
	if (space->kind == PCICAP_STANDARD)
		out("  %03x  id %02x       ", space->offset, space->id);
	else
		out("  %03x  id %04x v%-2u ", space->offset, space->id,
		    space->version);
	out_name(name);
	out_spaces(n < NAME_WIDTH ? NAME_WIDTH - (unsigned int)n : 0);
	out(" %4u bytes  %s\n", space->size, space->title);
}

static void list_function(void *ctx, struct walk *w, const struct function *f)
{
	const struct space *space = NULL;

	(void)ctx;
	print_heading(w, f);
	if (!f->cfg)
		return;
	while ((space = spaces_next(&w->spaces, space))) {
		if (space->kind != PCICAP_HEADER)
			list_space(space);
	}
	print_list_problems(w, f);
}

static int run(const struct options *o)
{
	static struct walk w;
	int ret;

	walk_arguments(&w, o, "");
	ret = check_only_address(&w, o);
	if (ret)
		return ret;
	if (is_given(o, OPT_JSON))
		return show_json(&w, o, false);
	ret = walk_run(&w, list_function, NULL);
	report_stats(&w, o);
	print_no_functions(&w, ret);
	return ret;
}

DEFINE_COMMAND(list) = {
	.name = "list",
	.usage = "[ADDRESS]",
	.summary = "show functions and their capabilities, one line each",
	.help = "Shows functions and their capabilities, one line each: "
		"offset, "
		"ID, version, name, size and title.",
	.options = OPTION_BIT(FILE) | OPTION_BIT(ROOT) | OPTION_BIT(JSON) |
		   OPTION_BIT(STATS),
	.run = run,
};
