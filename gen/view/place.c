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

	return bar && !bar->through.given &&
	       at_is_const(reg->ats, reg->n_ats) && !reg->when.n &&
	       !reg->writable_when.n && !reg->count.given &&
	       (uint64_t)reg->ats[0]->expr.plus + reg_length(reg) <=
		       bar->size.v;
}

bool view_reg_is_bare_array(const struct reg *reg)
{
	const struct bar *bar = block_bar(reg->block);

	return bar && !bar->through.given && reg->count.given &&
	       expr_is_const(&reg->count) && !reg->runs.n &&
	       at_is_const(reg->ats, reg->n_ats) && !reg->when.n &&
	       !reg->writable_when.n &&
	       (uint64_t)reg->ats[0]->expr.plus + reg_length(reg) <=
		       bar->size.v;
}

struct tmpl_value view_runs(struct gen *g, const struct runs *runs)
{
	struct run **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = runs->n; i-- > 0;)
		APPEND(g, v, n, runs->v[i]);
	return tmpl_list(&view_run, v, n);
}

static const struct tmpl_key run_keys[] = {
	KEY_U64("from", run, from.v, 0, "its first element"),
	KEY_U64("at", run, at.v, 2, "where that is"),
};

VIEW_TYPE(run, "run");

VALUE(list_id, list, tmpl_text(o->id.fact ? o->id.fact->member : NULL))

/* Names for its values, which are values of its register where these have a type. */
GET(list_named_id)
{
	const struct list *list = object;
	const struct fact *f = list->id.fact;
	bool named = f && f->field && f->field->values.n;

	(void)g;
	return tmpl_object(&view_fact, named ? f : NULL);
}

VALUE(list_last, list, view_when(&o->last))

static const struct tmpl_key list_keys[] = {
	KEY_WITHIN("next", list, next, expr, "bytes to the next one"),
	KEY_GET("list_id", list_id,
		"the fact that tells one from another, or false"),
	KEY_GET("named_id", list_named_id,
		"the same if it is a field whose values have names, or false"),
	KEY_GET("last", list_last,
		"the condition that it is the last, or "
		"false"),
};

VIEW_TYPE(list, "list");
