/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Which values a view must carry because its layout depends on them. */
#ifndef GEN_FACTS_H
#define GEN_FACTS_H

#include "model/spec.h"

/* Fill in block->facts and block->needs_cap of all blocks of @spec. */
void facts_collect(struct gen *g, struct spec *spec);

#endif /* GEN_FACTS_H */
