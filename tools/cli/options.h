/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The command line. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>

/* Exit statuses; the manual page documents them. */
enum {
	EXIT_OK,
	EXIT_NOTHING, /* not there; or, of diff, there are differences */
	EXIT_USAGE,
	EXIT_TROUBLE, /* something could not be read; the rest was shown */
	EXIT_REFUSED  /* the access rules forbid this write */
};

#define MAX_ARGS 16

/*
 * All options: name, short form or 0, argument or NULL, help. This is the only
 * place that knows them.
 */
#define OPTIONS(X)                                                             \
	X(FILE, "file", 'F', "FILE",                                           \
	  "read a dump that \"lspci -xxxx\" printed, or a raw image of "       \
	  "configuration space, instead of this machine; -: standard input")   \
	X(VERBOSE, "verbose", 'v', NULL,                                       \
	  "show: registers, twice or with names also offsets, raw values "     \
	  "and reserved bits that are set; get: all fields of a register; "    \
	  "bars: also registers that read 0")                                  \
	X(JSON, "json", 0, NULL, "print one JSON document")                    \
	X(VPD, "vpd", 0, NULL,                                                 \
	  "read vital product data, too; some devices hang when they are "     \
	  "read")                                                              \
	X(SARIF, "sarif", 0, NULL, "print findings as a SARIF 2.1.0 document") \
	X(LEVEL, "level", 0, "SEVERITY",                                       \
	  "leave out findings below note (the default), warning or error")     \
	X(IGNORE, "ignore", 0, "NAME,...",                                     \
	  "do not compare these capabilities, registers or fields")            \
	X(INTERVAL, "interval", 0, "SECONDS",                                  \
	  "read again after so long: 1 by default; 0.1 is possible")           \
	X(COUNT, "count", 0, "N", "end after so many times; 0: do not end")    \
	X(RAW, "raw", 0, NULL, "print numbers only, no names or units")        \
	X(DRY_RUN, "dry-run", 0, NULL,                                         \
	  "write nothing; show what would be written")                         \
	X(CLEAR, "clear", 0, NULL, "clear bits that a write of 1 clears")      \
	X(READ, "read", 0, "OFFSET:LENGTH",                                    \
	  "read that many bytes from the offset")                              \
	X(WRITE, "write", 0, "OFFSET=HEX",                                     \
	  "write these bytes, two hexadecimal digits each")                    \
	X(CACHE, "cache", 0, "MODE",                                           \
	  "map as uncached (uc, the default), write-combining (wc) or "        \
	  "write-back (wb) memory")                                            \
	X(ROOT, "root", 0, "DIR",                                              \
	  "look for the functions of this machine there instead of in "        \
	  "/sys/bus/pci/devices")                                              \
	X(SPEC, "spec", 0, "FILE",                                             \
	  "also know what this spec describes; a folder or a list with "       \
	  "colons are possible, too")                                          \
	X(ONCE, "once", 0, NULL,                                               \
	  "copy the files once instead of serving them")                       \
	X(STATS, "stats", 0, NULL,                                             \
	  "report on standard error how often devices were read")              \
	X(HELP, "help", 'h', NULL, "show this help")                           \
	X(VERSION, "version", 'V', NULL, "show the version")

enum option_id {
#define X(id, name, letter, argument, help) OPT_##id,
	OPTIONS(X)
#undef X
	N_OPTIONS
};

/* A set of them. */
#define OPTION_BIT(id) (1u << OPT_##id)

struct option_spec {
	const char *name;
	int letter;
	const char *argument;
	const char *help;
};

extern const struct option_spec option_specs[N_OPTIONS];

/*
 * @value: NULL: not given; "" of an option without an argument
 * @times: how often it is given
 */
struct options {
	const char *value[N_OPTIONS];
	unsigned int times[N_OPTIONS];
	const char *command; /* NULL: none */
	int n_args;
	const char *args[MAX_ARGS];
};

static inline bool is_given(const struct options *o, enum option_id id)
{
	return o->value[id];
}

/* EXIT_OK, or complains. */
int options_parse(struct options *o, int argc, char **argv);

/*
 * EXIT_OK, or complains: an option was given that is not in the set @allowed, or
 * two that exclude each other.
 */
int options_check(const struct options *o, unsigned int allowed);

#endif
