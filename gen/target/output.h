/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Output files: collected first, written all or none, only if they change. */
#ifndef GEN_OUTPUT_H
#define GEN_OUTPUT_H

#include <stdbool.h>

#include "base/util.h"

/* What a file has in its first lines that the generator made. */
#define OUTPUT_BANNER	  "Generated from "
#define OUTPUT_BANNER_END " - do not edit"

/*
 * Take @text as the content of @path, and leave it empty. False if @path has a
 * content already.
 */
bool output_add(struct gen *g, const char *path, struct strbuf *text);

/* Is there an output @path? */
bool output_has(const struct gen *g, const char *path);

/*
 * Write each file to a temporary one beside it and rename it, but only if the
 * content differs. Signals that would end the program wait until all is done;
 * what an earlier run left that was killed goes. Messages go to stderr. False
 * after an error.
 */
bool output_write(struct gen *g);

/* Name on stderr each file that differs; how many, or -1 after an error. */
int output_compare(struct gen *g);

/*
 * Write a dependency file for make: the outputs, those of the spec @first before
 * the others, depend on all sources read.
 */
bool output_depfile(struct gen *g, const char *path, const char *first);

/*
 * Files below @folder that the generator made, as their banner says, and that
 * are no output of this run: their spec is gone. Removes them, or (@remove is
 * false) names each on stderr. How many, or -1 after an error.
 */
int output_prune(struct gen *g, const char *folder, bool remove);

#endif /* GEN_OUTPUT_H */
