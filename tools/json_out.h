/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Parts of JSON documents. */
#ifndef JSON_OUT_H
#define JSON_OUT_H

#include "each.h"

void json_string(const char *s);

/* "name": */
void json_key(const char *name);

/* The number, or null. */
void json_number(bool known, uint64_t n);

/*
 * An element of a list of errors, of which there were *n; @message NULL: what
 * the error means to configuration space.
 */
void json_error(unsigned int *n, const char *where, int err,
		const char *message);

/* The errors of capability lists; trouble, if they are more than limits. */
void json_list_errors(unsigned int *n, struct each *e);

/* The beginning of an element of a list of functions, of which there were *n. */
void json_function(unsigned int *n, const struct function *f);

#endif
