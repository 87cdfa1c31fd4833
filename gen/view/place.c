// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Where things are, which blocks and registers say alike. */
#include <string.h>

#include "view/types.h"

bool view_all_conditional(struct at *const *ats, unsigned int n)
{
	return n && ats[n - 1]->when.n;
}

struct tmpl_value view_const_ats(struct gen *g, struct at *const *ats,
				 unsigned int n)
{
	struct at **v = NULL;
	unsigned int k = 0;

	for (unsigned int i = 0; i < n; i++) {
		if (at_fixed(ats[i]))
			APPEND(g, v, k, ats[i]);
	}
	return tmpl_list(&view_at, v, k);
}

const char *view_local(const struct block *b, const char *symbol)
{
	const char *root = b->spec->root->cname;
	size_t len = strlen(root);

	return strlen(symbol) > len ? symbol + len + 1 : b->spec->name.s;
}

bool view_reg_is_bare(const struct reg *reg)
{
	const struct bar *bar = block_bar(reg->block);

	return bar && at_is_const(reg->ats, reg->n_ats) && !reg->when.n &&
	       !reg->count.given &&
	       (uint64_t)reg->ats[0]->expr.plus + reg_length(reg) <=
		       bar->size.v;
}
