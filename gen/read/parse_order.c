// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "read/parse_order.h"

void parse_byte_order(struct parse *p, const struct node *node, void *obj)
{
	struct byte_order_given *order = obj;
	int is = parse_word(p->g, node, &byte_order_words, "bad-value");

	if (is < 0)
		return;
	*order = (struct byte_order_given){ (enum byte_order)is, node->pos,
					    true };
}
