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
	"\n"
	"Shows the capabilities of PCI functions, register by register.\n"
	"\n"
	"  ADDRESS     01:00.0 or 0000:01:00.0; default: all functions\n"
	"  CAPABILITY  a name that \"list\" shows, name#1 for the second of\n"
	"              that name, or @ and an offset: sriov, vsec#1, @120\n"
	"  NAME        capability, register and field: sriov.total_vfs,\n"
	"              pcie.lnk_sta.current_link_speed, "
	"sriov.vf_bar[2].address\n"
	"  A, B        a file or the address of a function of this machine\n"
	"\n"
	"  -F FILE     not this machine but a dump that \"lspci -xxxx\" wrote, "
	"or a\n"
	"              raw image of configuration space; -: standard input\n"
	"  -v          offsets, raw values, reserved bits that are set\n"
	"  --json      one JSON document (list and show)\n"
	"  --raw       get: numbers only, no names or units\n"
	"  --dry-run   set: write nothing\n"
	"  --clear     set: clear bits that a write of 1 clears\n"
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
	OPT_STATS
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
