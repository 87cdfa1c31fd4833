/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Reading of where something is, and how long it is. */
#ifndef GEN_PARSE_PLACE_H
#define GEN_PARSE_PLACE_H

#include "read/parse_map.h"

extern const struct map run_map, list_map, place_map, size_rule_map;

/* Offsets with their conditions; false if one is not usable. */
bool parse_ats(struct parse *p, const struct node *v, struct at ***ats,
	       unsigned int *n);

/* `size` of the block that is being read. */
void parse_sizes(struct parse *p, const struct node *node, void *obj);

/* @obj: struct runs, struct list, struct ref */
parse_fn parse_runs, parse_list, parse_present;

#endif /* GEN_PARSE_PLACE_H */
