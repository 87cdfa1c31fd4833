// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap: shows and sets the capabilities of PCI functions. */
#include "base/out.h"
#include "cli/help.h"
#include "load/load.h"

#include <stddef.h>
#include <stdlib.h>

#ifndef PCICAP_VERSION
#define PCICAP_VERSION "unknown"
#endif

static int run(const struct options *o)
{
	const struct command *c = o->command ? command_find(o->command) : NULL;
	const char *specs;
	int ret;

	if (is_given(o, OPT_VERSION)) {
		out_text("pcicap " PCICAP_VERSION "\n");
		return EXIT_OK;
	}
	if (o->command && !c) {
		complain("no command \"%s\"; try \"pcicap --help\"",
			 o->command);
		return EXIT_USAGE;
	}
	if (is_given(o, OPT_HELP)) {
		if (c)
			help_command(c);
		else
			help_program();
		return EXIT_OK;
	}
	if (!c) {
		complain("no command; try \"pcicap --help\"");
		return EXIT_USAGE;
	}
	ret = options_check(o, c->options | OPTION_BIT(SPEC));
	if (ret)
		return ret;
	specs = o->value[OPT_SPEC] ? o->value[OPT_SPEC]
				   : getenv("PCICAP_SPECS");
	if (specs && *specs && !load_specs(specs))
		return EXIT_USAGE;
	return c->run(o);
}

int main(int argc, char **argv)
{
	struct options o;
	int ret;

	out_init();
	ret = options_parse(&o, argc, argv);
	if (ret == EXIT_OK)
		ret = run(&o);
	if (out_finish() && ret != EXIT_USAGE)
		ret = EXIT_TROUBLE;
	return ret;
}
