/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What templates can say about a spec: for each kind of object a table of
 * keys, at the end of its file. Keys carry the facts of a spec and no words of
 * a language.
 */
#ifndef GEN_VIEW_H
#define GEN_VIEW_H

#include "model/spec.h"
#include "view/value.h"

extern const struct tmpl_type view_set;
extern const struct tmpl_type view_spec;

/* All types, each at the place of its id. */
extern const struct tmpl_type *const view_types[];
extern const unsigned int view_n_types;

/* Does the spec have something to show? A library without types has not. */
bool view_is_shown(const struct spec *spec);

/* One kind of list, one ID, nothing else to compare: the core finds it. */
bool view_spec_is_simple(const struct spec *spec);

#endif /* GEN_VIEW_H */
