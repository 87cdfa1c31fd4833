/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Registers of another BAR. */
#ifndef GEN_LINK_BAR_H
#define GEN_LINK_BAR_H

#include "model/spec.h"

struct gen;

/* Finds the registers by which BARs of @spec are reached. */
void bar_link_through(struct gen *g, struct spec *spec);

/*
 * Is @ref, which stands in @user, in another BAR? Then @reg is its register, or
 * NULL after a report, and the reference knows the BAR.
 */
bool bar_link_ref(struct gen *g, struct ref *ref, const struct block *user,
		  const struct reg **reg);

#endif /* GEN_LINK_BAR_H */
