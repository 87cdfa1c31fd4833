/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Structures in memory. */
#ifndef GEN_PARSE_STRUCTURE_H
#define GEN_PARSE_STRUCTURE_H

#include "read/parse_map.h"

extern const struct map structure_map, handover_map;

void parse_structures(struct parse *p, const struct node *node, void *obj);

#endif /* GEN_PARSE_STRUCTURE_H */
