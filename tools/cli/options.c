// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "cli/options.h"

#include "base/out.h"

#include <getopt.h>
#include <string.h>

const struct option_spec option_specs[N_OPTIONS] = {
#define X(id, name, letter, argument, help) { name, letter, argument, help },
	OPTIONS(X)
#undef X
};

/* What getopt_long() returns for a long option: no character. */
#define LONG_OPTION 256

static void fill_getopt(struct option *longs, char *shorts)
{
	unsigned int i;

	for (i = 0; i < N_OPTIONS; i++) {
		const struct option_spec *spec = &option_specs[i];

		longs[i].name = spec->name;
		longs[i].has_arg = spec->argument ? required_argument
						  : no_argument;
		longs[i].flag = NULL;
		longs[i].val = LONG_OPTION + (int)i;
		if (!spec->letter)
			continue;
		*shorts++ = (char)spec->letter;
		if (spec->argument)
			*shorts++ = ':';
	}
	memset(&longs[N_OPTIONS], 0, sizeof(*longs));
	*shorts = 0;
}

static unsigned int option_of(int c)
{
	unsigned int i;

	if (c >= LONG_OPTION)
		return (unsigned int)(c - LONG_OPTION);
	for (i = 0; i < N_OPTIONS && option_specs[i].letter != c; i++)
		;
	return i;
}

int options_check(const struct options *o, unsigned int allowed)
{
	unsigned int i;

	for (i = 0; i < N_OPTIONS; i++) {
		if (!o->value[i] || allowed >> i & 1)
			continue;
		complain("%s: --%s is not an option of this command",
			 o->command, option_specs[i].name);
		return EXIT_USAGE;
	}
	if (!o->value[OPT_FILE] || (!o->value[OPT_ROOT] && !o->value[OPT_VPD]))
		return EXIT_OK;
	complain("%s: --file and --%s exclude each other", o->command,
		 o->value[OPT_ROOT] ? "root" : "vpd");
	return EXIT_USAGE;
}

int options_parse(struct options *o, int argc, char **argv)
{
	struct option longs[N_OPTIONS + 1];
	char shorts[2 * N_OPTIONS + 1];
	unsigned int i;
	int c;

	memset(o, 0, sizeof(*o));
	fill_getopt(longs, shorts);
	while ((c = getopt_long(argc, argv, shorts, longs, NULL)) != -1) {
		i = option_of(c);
		if (i == N_OPTIONS) {
			complain("try \"pcicap --help\"");
			return EXIT_USAGE;
		}
		o->value[i] = optarg ? optarg : "";
		o->times[i]++;
	}
	if (optind < argc)
		o->command = argv[optind++];
	for (; optind < argc; optind++) {
		if (o->n_args == MAX_ARGS) {
			complain("too many arguments");
			return EXIT_USAGE;
		}
		o->args[o->n_args++] = argv[optind];
	}
	return EXIT_OK;
}
