// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap: shows and sets the capabilities of PCI functions. */
#include "options.h"

#include "out.h"

#include <string.h>

static const struct {
	const char *name;
	int (*run)(const struct options *o);
	const char *options; /* that it looks at */
} commands[] = {
	{ "list", run_list, "file root verbose json stats" },
	{ "show", run_show, "file root verbose json stats" },
	{ "get", run_get, "file root verbose raw" },
	{ "set", run_set, "file root dry-run clear" },
	{ "diff", run_diff, "file root" },
	{ "bars", run_bars, "file root verbose json stats" },
	{ "map", run_map, "root json dry-run read write cache" },
};

int main(int argc, char **argv)
{
	struct options o;
	unsigned int i;
	bool done;
	int ret = EXIT_USAGE;

	out_init();
	if (options_parse(&o, argc, argv, &done))
		return EXIT_USAGE;
	if (done)
		return out_finish() ? EXIT_TROUBLE : EXIT_OK;
	for (i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
		if (!strcmp(commands[i].name, o.command))
			break;
	}
	if (i == sizeof(commands) / sizeof(commands[0]))
		complain("no command \"%s\"; try \"pcicap --help\"", o.command);
	else if (!options_check(&o, commands[i].options))
		ret = commands[i].run(&o);
	if (out_finish() && ret != EXIT_USAGE)
		ret = EXIT_TROUBLE;
	return ret;
}
