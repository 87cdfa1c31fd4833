// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "options.h"

#include "out.h"

#include <getopt.h>
#include <string.h>

#ifndef PCICAP_VERSION
#define PCICAP_VERSION "unknown"
#endif

static const char usage[] =
	"Usage: pcicap list [ADDRESS] [-F FILE]\n"
	"       pcicap show [ADDRESS] [CAPABILITY...] [-F FILE] [-v] [--json]\n"
	"       pcicap get [ADDRESS] NAME... [-F FILE] [-v] [--raw]\n"
	"       pcicap set ADDRESS NAME=VALUE... [--dry-run] [--clear]\n"
	"       pcicap diff A B\n"
	"       pcicap bars [ADDRESS] [-F FILE] [-v] [--json]\n"
	"       pcicap map ADDRESS BAR --read OFFSET:LENGTH | --write "
	"OFFSET=HEX\n"
	"                  [--cache uc|wc|wb] [--dry-run] [--json]\n"
	"\n"
	"Shows the capabilities of PCI functions, register by register.\n"
	"\n"
	"  ADDRESS     01:00.0 or 0000:01:00.0; default: all functions\n"
	"  CAPABILITY  a name that \"list\" shows, name#1 for the second of\n"
	"              that name, or @ and an offset: sriov, vsec#1, @120; "
	"or\n"
	"              bar0 to bar5: registers in a BAR, of known devices\n"
	"  NAME        capability, register and field: sriov.total_vfs,\n"
	"              pcie.lnk_sta.current_link_speed, "
	"sriov.vf_bar[2].address\n"
	"  BAR         0 to 5, one that is memory\n"
	"  A, B        a file or the address of a function of this machine\n"
	"\n"
	"  -F FILE     not this machine but a dump that \"lspci -xxxx\" wrote, "
	"or a\n"
	"              raw image of configuration space; -: standard input\n"
	"  -v          offsets, raw values, reserved bits that are set; "
	"bars: also\n"
	"              those that read 0\n"
	"  --json      one JSON document (list, show, bars, map)\n"
	"  --raw       get: numbers only, no names or units\n"
	"  --dry-run   set, map: write nothing\n"
	"  --clear     set: clear bits that a write of 1 clears\n"
	"  --cache     map: as which memory is to be mapped; default: uc\n"
	"  --root DIR  where the functions of this machine are, instead of\n"
	"              /sys/bus/pci/devices\n"
	"  --stats     how often devices were read, on standard error\n"
	"  --help, --version\n"
	"\n"
	"Exit status: 0 done; 1 not there, or diff found differences; 2 wrong "
	"usage;\n"
	"3 something could not be read; 4 the access rules forbid the write.\n";

enum {
	OPT_JSON = 256,
	OPT_RAW,
	OPT_DRY_RUN,
	OPT_CLEAR,
	OPT_ROOT,
	OPT_STATS,
	OPT_READ,
	OPT_WRITE,
	OPT_CACHE
};

static const struct option long_options[] = {
	{ "file", required_argument, NULL, 'F' },
	{ "verbose", no_argument, NULL, 'v' },
	{ "json", no_argument, NULL, OPT_JSON },
	{ "dry-run", no_argument, NULL, OPT_DRY_RUN },
	{ "clear", no_argument, NULL, OPT_CLEAR },
	{ "raw", no_argument, NULL, OPT_RAW },
	{ "root", required_argument, NULL, OPT_ROOT },
	{ "stats", no_argument, NULL, OPT_STATS },
	{ "read", required_argument, NULL, OPT_READ },
	{ "write", required_argument, NULL, OPT_WRITE },
	{ "cache", required_argument, NULL, OPT_CACHE },
	{ "help", no_argument, NULL, 'h' },
	{ "version", no_argument, NULL, 'V' },
	{ NULL, 0, NULL, 0 },
};

static int parse_one(struct options *o, int c, bool *done)
{
	switch (c) {
	case 'F':
		o->file = optarg;
		return 0;
	case 'v':
		o->verbose = true;
		return 0;
	case OPT_JSON:
		o->json = true;
		return 0;
	case OPT_DRY_RUN:
		o->dry_run = true;
		return 0;
	case OPT_CLEAR:
		o->clear = true;
		return 0;
	case OPT_ROOT:
		o->root = optarg;
		return 0;
	case OPT_RAW:
		o->raw = true;
		return 0;
	case OPT_STATS:
		o->stats = true;
		return 0;
	case OPT_READ:
		o->read = optarg;
		return 0;
	case OPT_WRITE:
		o->write = optarg;
		return 0;
	case OPT_CACHE:
		o->cache = optarg;
		return 0;
	case 'h':
		out_text(usage);
		*done = true;
		return 0;
	case 'V':
		out_text("pcicap " PCICAP_VERSION "\n");
		*done = true;
		return 0;
	default:
		return -1;
	}
}

static void mark_given(struct options *o, int c)
{
	unsigned int i;

	for (i = 0; long_options[i].name; i++) {
		if (long_options[i].val == c)
			o->given |= (uint32_t)1 << i;
	}
}

static bool has_word(const char *words, const char *word)
{
	size_t n = strlen(word);
	const char *at;

	for (at = strstr(words, word); at; at = strstr(at + n, word)) {
		if ((at == words || at[-1] == ' ') && (at[n] == ' ' || !at[n]))
			return true;
	}
	return false;
}

int options_check(const struct options *o, const char *allowed)
{
	unsigned int i;

	for (i = 0; long_options[i].name; i++) {
		if (!(o->given >> i & 1) ||
		    has_word(allowed, long_options[i].name))
			continue;
		complain("%s: --%s is not an option of this command",
			 o->command, long_options[i].name);
		return EXIT_USAGE;
	}
	if (!o->file || !o->root)
		return EXIT_OK;
	complain("%s: --file and --root exclude each other", o->command);
	return EXIT_USAGE;
}

int options_parse(struct options *o, int argc, char **argv, bool *done)
{
	int c;

	memset(o, 0, sizeof(*o));
	*done = false;
	while ((c = getopt_long(argc, argv, "F:vhV", long_options, NULL)) !=
	       -1) {
		if (parse_one(o, c, done)) {
			complain("try \"pcicap --help\"");
			return -1;
		}
		if (*done)
			return 0;
		mark_given(o, c);
	}
	if (optind == argc) {
		complain("no command; try \"pcicap --help\"");
		return -1;
	}
	o->command = argv[optind++];
	for (; optind < argc; optind++) {
		if (o->n_args == MAX_ARGS) {
			complain("too many arguments");
			return -1;
		}
		o->args[o->n_args++] = argv[optind];
	}
	return 0;
}
