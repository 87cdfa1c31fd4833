/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Messages about the input: queued, ordered by position, printed once. */
#ifndef GEN_DIAG_H
#define GEN_DIAG_H

#include <stdbool.h>
#include <stdio.h>

#include "base/source.h"
#include "base/util.h"

/*
 * Queue a message about @pos. @check names the rule that is broken; a rule
 * that is switched off queues nothing. Returns a handle for diag_note().
 */
struct diag *diag_report(struct gen *g, struct srcpos pos, const char *check,
			 const char *fmt, ...) PRINTF_LIKE(4, 5);

/* Attach a note, such as where the earlier definition is. @d may be NULL. */
void diag_note(struct gen *g, struct diag *d, struct srcpos pos,
	       const char *fmt, ...) PRINTF_LIKE(4, 5);

/*
 * Register a rule that can be switched (all others are always errors), and
 * set the severity of one. diag_set_severity() is false for an unknown name.
 */
void diag_add_check(struct gen *g, const char *name, enum severity severity);
bool diag_set_severity(struct gen *g, const char *name, enum severity severity);

/* "error", "warning", "off" */
const char *severity_name(enum severity severity);

/*
 * Print what is queued, each once, g->max_errors errors and as many warnings.
 * Returns the number of errors, also of those that are not shown.
 */
unsigned int diag_print(struct gen *g, FILE *out);

#endif /* GEN_DIAG_H */
