/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What templates can say about a spec: for each kind of object a table of
 * names, at the end of its part of view.c, view_block.c, view_reg.c,
 * view_field.c or view_table.c.
 */
#ifndef GEN_VIEW_H
#define GEN_VIEW_H

#include "model/spec.h"
#include "target/template.h"

extern struct tmpl_type view_set;
extern struct tmpl_type view_spec;

/* Make all types known to the template engine. */
void view_register(struct gen *g);

/* Does the spec have something to show? A library without types has not. */
bool view_is_shown(const struct spec *spec);

#endif /* GEN_VIEW_H */
