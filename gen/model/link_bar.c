// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <string.h>

#include "base/diag.h"
#include "base/util.h"
#include "model/link_bar.h"

static const struct reg *find(struct gen *g, const struct bar *bar,
			      const char *name, size_t len, struct srcpos pos)
{
	const struct reg *reg = block_find_reg(bar->block, name, len);
	struct nearest best = { 0 };

	if (reg)
		return reg;
	name = str_copy(g, name, len);
	for (unsigned int i = 0; i < bar->block->n_regs; i++) {
		if (bar->block->regs[i]->name.s)
			nearest_try(&best, name, bar->block->regs[i]->name.s);
	}
	diag_report(g, pos, "unresolved-reference",
		    "BAR '%s' has no register '%s'%s", bar->name.s, name,
		    nearest_hint(g, &best, name));
	return NULL;
}

/* Its index in @spec, or n_bars. */
static unsigned int find_bar(const struct spec *spec, const char *name,
			     size_t len)
{
	unsigned int i = 0;

	while (i < spec->n_bars && (strlen(spec->bars[i]->name.s) != len ||
				    strncmp(spec->bars[i]->name.s, name, len)))
		i++;
	return i;
}

static void link_one(struct gen *g, const struct spec *spec, struct through *t)
{
	const struct text *index = &t->index_name, *data = &t->data_name;
	unsigned int i = find_bar(spec, t->bar_name.s, strlen(t->bar_name.s));

	if (i == spec->n_bars || spec->bars[i]->through.given) {
		diag_report(g, t->bar_name.pos, "unresolved-reference",
			    "there is no BAR '%s'", t->bar_name.s);
		return;
	}
	t->bar = spec->bars[i];
	t->index = find(g, t->bar, index->s, strlen(index->s), index->pos);
	t->data = find(g, t->bar, data->s, strlen(data->s), data->pos);
}

void bar_link_through(struct gen *g, struct spec *spec)
{
	for (unsigned int i = 0; i < spec->n_bars; i++) {
		if (spec->bars[i]->through.given)
			link_one(g, spec, &spec->bars[i]->through);
	}
}

/* How many BARs lie from @from to @to, of those that are read directly. */
static unsigned int distance(const struct spec *spec, unsigned int from,
			     unsigned int to)
{
	unsigned int n = 0;

	for (; from < to; from++)
		n += !spec->bars[from]->through.given;
	return n;
}

/* It is read once, when a view of the BAR that @ref stands in is made. */
static const struct reg *settled(struct gen *g, const struct ref *ref,
				 const struct bar *bar, const struct reg *reg)
{
	if (reg->count.given || reg->when.n ||
	    !at_is_const(reg->ats, reg->n_ats))
		diag_report(g, ref->text.pos, "unresolved-reference",
			    "register '%s' of BAR '%s' is not always there, "
			    "once",
			    reg->name.s, bar->name.s);
	else
		return reg;
	return NULL;
}

bool bar_link_ref(struct gen *g, struct ref *ref, const struct block *user,
		  const struct reg **reg)
{
	const char *name = ref->text.s;
	const char *dot = strchr(name, '.');
	const struct spec *spec = user->spec;
	const struct bar *bar;
	unsigned int own = 0, i;

	while (user && !block_bar(user))
		user = user->parent;
	if (!user || !dot)
		return false;
	i = find_bar(spec, name, (size_t)(dot - name));
	if (i == spec->n_bars)
		return false;
	while (spec->bars[own]->block != user)
		own++;
	bar = spec->bars[i];
	*reg = NULL;
	if (i == own)
		diag_report(g, ref->text.pos, "unresolved-reference",
			    "'%s' is this BAR: its registers are named "
			    "without it",
			    bar->name.s);
	else if (bar->through.given)
		diag_report(g, ref->text.pos, "unresolved-reference",
			    "BAR '%s' is behind an index register: no "
			    "condition looks there",
			    bar->name.s);
	else if (bar->at.given && !spec->bars[own]->at.given)
		diag_report(g, ref->text.pos, "unresolved-reference",
			    "'%s' is where a capability says: no whole BAR "
			    "depends on it",
			    bar->name.s);
	else if (i > own)
		diag_report(g, ref->text.pos, "circular-reference",
			    "BAR '%s' is described only later", bar->name.s);
	else
		*reg = find(g, bar, dot + 1, strcspn(dot + 1, "."),
			    ref->text.pos);
	if (*reg)
		*reg = settled(g, ref, bar, *reg);
	ref->bar = bar;
	ref->up = distance(spec, i, own);
	return true;
}
