/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#ifndef GEN_LINK_THROUGH_H
#define GEN_LINK_THROUGH_H

#include "model/spec.h"

struct gen;

/* Finds the registers by which BARs of @spec are reached. */
void through_link(struct gen *g, struct spec *spec);

#endif /* GEN_LINK_THROUGH_H */
