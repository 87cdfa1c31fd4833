/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What several commands print of a function, and of what they did not find. */
#ifndef REPORT_H
#define REPORT_H

#include "cli/walk.h"

/* What the error of opening or reading a function means. */
const char *function_error_text(int err);

/* Heading: address, class, names, and which of them cannot be read. */
void print_heading(struct walk *w, const struct function *f);

/* What could not be read; trouble, if it is more than a limit. */
void print_problem(struct walk *w, const struct function *f, const char *where,
		   int err);

/* What the lists lack, in the same way. */
void print_list_problems(struct walk *w, const struct function *f);

/* Why registers in BARs, of those that were asked for, cannot be had. */
void complain_bar_problems(const struct walk *w);

/*
 * After the last function: complain of each name that none of them has, if that
 * is not said yet. Return: @ret, or EXIT_NOTHING for EXIT_OK.
 */
int report_missing(const struct walk *w, int ret);

/* After a command that is about functions: what --stats asks for. */
void report_stats(const struct walk *w, const struct options *o);

/* EXIT_OK without any function is explained. */
void print_no_functions(const struct walk *w, int ret);

/* EXIT_OK, or complains: there is at most one argument, an address. */
int check_only_address(const struct walk *w, const struct options *o);

#endif
