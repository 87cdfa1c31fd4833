/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Registers of interrupts, into the block that is read. */
#ifndef GEN_PARSE_INTERRUPTS_H
#define GEN_PARSE_INTERRUPTS_H

#include "read/parse_map.h"

extern const struct map interrupts_map;

void parse_interrupts(struct parse *p, const struct node *node, void *obj);

#endif /* GEN_PARSE_INTERRUPTS_H */
