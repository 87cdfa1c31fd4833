/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* References become pointers; masks, facts and C names are settled. */
#ifndef GEN_LINK_H
#define GEN_LINK_H

#include "model/spec.h"

/* Order the set by name and link each spec. Reports what does not resolve. */
void link_set(struct gen *g, struct spec_set *set);

#endif /* GEN_LINK_H */
