/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* A target is a folder of templates; what each file becomes. */
#ifndef GEN_TARGET_H
#define GEN_TARGET_H

#include "model/spec.h"

/*
 * Render the templates in @folder into files below @out:
 *
 *   DIR/@capability.h   DIR/NAME.h for each capability spec that was given
 *   DIR/_name           a partial, no file of its own
 *   DIR/name            one file for all specs together
 *
 * (also @header, @registry, @library, @device; what stands before the @ stays).
 * False after an error; those of
 * templates are reported as diagnostics, others on stderr.
 */
bool target_render(struct gen *g, const char *folder, const char *out,
		   const struct spec_set *set);

/* Is there a target @name in @folder? */
bool target_is_there(struct gen *g, const char *folder, const char *name);

/* Space-separated names of the targets in @folder, for messages. */
const char *target_names(struct gen *g, const char *folder);

#endif /* GEN_TARGET_H */
