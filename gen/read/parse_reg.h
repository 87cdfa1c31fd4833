/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Reading of registers. */
#ifndef GEN_PARSE_REG_H
#define GEN_PARSE_REG_H

#include "read/parse_map.h"

extern const struct map register_map, type_map;

/* Into p->block. */
void parse_registers(struct parse *p, const struct node *node, void *obj);

/* A library type as a register at 0, so that it can be checked by itself. */
void parse_type_alone(struct parse *p, const struct node *name,
		      const struct node *type);

#endif /* GEN_PARSE_REG_H */
