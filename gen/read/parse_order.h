/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Byte orders. */
#ifndef GEN_PARSE_ORDER_H
#define GEN_PARSE_ORDER_H

#include "read/parse_map.h"

/* @obj: struct byte_order_given */
void parse_byte_order(struct parse *p, const struct node *node, void *obj);

#endif /* GEN_PARSE_ORDER_H */
