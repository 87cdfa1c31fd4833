/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Parts of JSON documents that several commands print. */
#ifndef REPORT_JSON_H
#define REPORT_JSON_H

#include "cli/walk.h"

/*
 * An element of a list of errors, of which there were *n; @message NULL: what
 * the error means to configuration space.
 */
void json_error(unsigned int *n, const char *where, int err,
		const char *message);

/*
 * The errors of a function, or of its IDs and its capability lists; trouble, if
 * they are more than limits.
 */
void json_function_errors(unsigned int *n, struct walk *w,
			  const struct function *f);

/* The beginning of an element of a list of functions, of which there were *n. */
void json_function(unsigned int *n, const struct function *f);

#endif
