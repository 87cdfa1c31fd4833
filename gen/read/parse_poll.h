/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What is started and awaited, into the block that is read. */
#ifndef GEN_PARSE_POLL_H
#define GEN_PARSE_POLL_H

#include "read/parse_map.h"

extern const struct map poll_map;

void parse_polls(struct parse *p, const struct node *node, void *obj);

#endif /* GEN_PARSE_POLL_H */
