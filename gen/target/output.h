/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Output files: collected first, written all or none, only if they change. */
#ifndef GEN_OUTPUT_H
#define GEN_OUTPUT_H

#include <stdbool.h>

#include "base/util.h"

/*
 * Take @text as the content of @path, and leave it empty. False if @path has a
 * content already.
 */
bool output_add(struct gen *g, const char *path, struct strbuf *text);

/*
 * Write each file to a temporary one beside it and rename it, but only if the
 * content differs. Messages go to stderr. False after an error.
 */
bool output_write(struct gen *g);

/* Name on stderr each file that differs; how many, or -1 after an error. */
int output_compare(struct gen *g);

/*
 * Write a dependency file for make: the outputs depend on all sources read.
 */
bool output_depfile(struct gen *g, const char *path);

#endif /* GEN_OUTPUT_H */
