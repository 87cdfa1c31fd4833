/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The command line. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <pcicap/user/address.h>

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

struct options {
	const char *file; /* -F */
	const char *root; /* --root */
	const char *read; /* map */
	const char *write;
	const char *cache;
	bool verbose;
	bool json;
	bool dry_run;
	bool clear;
	bool raw;
	bool stats;
	uint32_t given; /* which there were, for options_check() */
	const char *command;
	int n_args;
	const char *args[MAX_ARGS];
};

/* 0; otherwise the program ends with EXIT_USAGE, or with EXIT_OK if *done. */
int options_parse(struct options *o, int argc, char **argv, bool *done);

/*
 * EXIT_OK, or complains: an option was given that is not among the long names
 * @allowed, "file root", or two that exclude each other.
 */
int options_check(const struct options *o, const char *allowed);

/* The commands. Each returns an exit status. */
int run_list(const struct options *o);
int run_show(const struct options *o);
int run_get(const struct options *o);
int run_set(const struct options *o);
int run_diff(const struct options *o);
int run_bars(const struct options *o);
int run_map(const struct options *o);

#endif
