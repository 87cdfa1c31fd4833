// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <string.h>

#include "base/diag.h"
#include "model/link_through.h"

static const struct reg *find(struct gen *g, const struct bar *bar,
			      const struct through_name *name)
{
	const struct block *b = bar->block;

	for (unsigned int i = 0; i < b->n_regs; i++) {
		if (b->regs[i]->name.s && !strcmp(b->regs[i]->name.s, name->s))
			return b->regs[i];
	}
	diag_report(g, name->pos, "unresolved-reference",
		    "BAR '%s' has no register '%s'", bar->name.s, name->s);
	return NULL;
}

static void link_one(struct gen *g, const struct spec *spec, struct through *t)
{
	for (unsigned int i = 0; i < spec->n_bars; i++) {
		const struct bar *bar = spec->bars[i];

		if (!bar->through.given && !strcmp(bar->name.s, t->bar_name.s))
			t->bar = bar;
	}
	if (!t->bar) {
		diag_report(g, t->bar_name.pos, "unresolved-reference",
			    "there is no BAR '%s'", t->bar_name.s);
		return;
	}
	t->index = find(g, t->bar, &t->index_name);
	t->data = find(g, t->bar, &t->data_name);
}

void through_link(struct gen *g, struct spec *spec)
{
	for (unsigned int i = 0; i < spec->n_bars; i++) {
		if (spec->bars[i]->through.given)
			link_one(g, spec, &spec->bars[i]->through);
	}
}
