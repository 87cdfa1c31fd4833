/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Reading of device specs: the values of `ids` and `bars`. */
#ifndef GEN_PARSE_DEVICE_H
#define GEN_PARSE_DEVICE_H

#include "read/parse_map.h"

extern const struct map device_id_map, bar_map, located_map, reserve_map,
	through_map;

void parse_device_ids(struct parse *p, const struct node *v, void *obj);
void parse_bars(struct parse *p, const struct node *v, void *obj);

/* A part of BARs in a library. */
void parse_part_alone(struct parse *p, const struct node *name,
		      const struct node *part);

#endif /* GEN_PARSE_DEVICE_H */
