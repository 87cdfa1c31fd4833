// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "model/facts.h"

static bool fact_is(const struct fact *f, const struct ref *ref)
{
	return f->kind == ref->kind &&
	       (f->kind != REF_FIELD ||
		(f->reg == ref->reg && f->field == ref->field));
}

static struct fact *find_fact(const struct block *b, const struct ref *ref)
{
	for (unsigned int i = 0; i < b->n_facts; i++) {
		if (fact_is(b->facts[i], ref))
			return b->facts[i];
	}
	return NULL;
}

/* Name of the member of @b's view that holds the value. */
static const char *fact_member(struct gen *g, const struct block *b,
			       const struct ref *ref)
{
	const char *outer = ref->block == b ? "" : "outer_";

	if (ref->kind >= REF_FIRST_FACT)
		return fact_words.v[ref->kind - REF_FIRST_FACT].name;
	if (ref->bar)
		outer = str_format(g, "%s_", ref->bar->name.s);
	if (!ref->field)
		return str_format(g, "%s%s", outer, ref->reg->name.s);
	return str_format(g, "%s%s_%s", outer, ref->reg->name.s,
			  ref->field->name.s);
}

static void need_cond(struct gen *g, struct block *b, const struct cond *cond);

/* Where the value is read, if not in @b itself or further in. */
static const struct block *fact_home(const struct block *b,
				     const struct ref *ref)
{
	if (ref->kind == REF_FIELD && !ref->bar)
		return ref->block;
	if (!ref->bar && !fact_rules[ref->kind - REF_FIRST_FACT].in_bar)
		return b->spec->root;
	while (b->parent && !block_bar(b))
		b = b->parent;
	return b;
}

static void need_place(struct gen *g, struct block *b, const struct reg *reg);

static bool has_member(const struct block *b, const char *name)
{
	for (unsigned int i = 0; i < b->n_facts; i++) {
		if (!strcmp(b->facts[i]->member, name))
			return true;
	}
	return false;
}

static struct fact *add_fact(struct gen *g, struct block *b,
			     const struct ref *ref)
{
	struct fact *f = mem_alloc(g, sizeof(*f));

	f->kind = ref->kind;
	f->block = fact_home(b, ref);
	f->bar = ref->bar;
	f->reg = ref->reg;
	f->field = ref->field;
	f->member = fact_member(g, b, ref);
	/* 'outer_' or a BAR's name may begin a register's own name, too */
	while (has_member(b, f->member))
		f->member = str_format(g, "%s_", f->member);
	f->inherited = b->parent && f->block != b;
	APPEND(g, b->facts, b->n_facts, f);
	return f;
}

/* Every block from the user up to where the value is read carries it. */
static void need(struct gen *g, struct block *user, const struct ref *ref)
{
	struct fact *inner = NULL;

	for (struct block *b = user; b && ref->kind != REF_NONE;
	     b = b->parent) {
		bool home = fact_home(b, ref) == b;
		struct fact *f = find_fact(b, ref);
		bool is_new = !f;

		if (is_new)
			f = add_fact(g, b, ref);
		if (inner)
			inner->outer_member = f->member;
		inner = f;
		/* reading it depends on where it is, and whether */
		if (is_new && home && ref->reg && !ref->bar)
			need_place(g, b, ref->reg);
		if (home)
			break;
	}
}

static void need_cond(struct gen *g, struct block *b, const struct cond *cond)
{
	for (unsigned int i = 0; i < cond->n; i++) {
		for (unsigned int k = 0; k < cond->alts[i]->n; k++)
			need(g, b, &cond->alts[i]->tests[k]->ref);
	}
}

/* The value is read whenever it is looked at. */
static void look_at(struct test *test)
{
	const struct ref *ref = &test->ref;
	unsigned int i = ref->field ? ref->field->index : 0;

	test->live = true;
	ref->reg->fields[i]->looked_at = true;
}

/* What is awaited can change, whatever its access kind says. */
static void look_at_all(struct block *b, const struct cond *cond)
{
	for (unsigned int i = 0; i < cond->n; i++) {
		for (unsigned int k = 0; k < cond->alts[i]->n; k++) {
			struct test *test = cond->alts[i]->tests[k];

			if (test->ref.kind == REF_FIELD && test->ref.block == b)
				look_at(test);
		}
	}
}

/* The same of a 'when': what can change is no fact, but looked at anew. */
static void need_when(struct gen *g, struct block *b, const struct cond *cond)
{
	for (unsigned int i = 0; i < cond->n; i++) {
		for (unsigned int k = 0; k < cond->alts[i]->n; k++) {
			struct test *test = cond->alts[i]->tests[k];
			const struct ref *ref = &test->ref;

			if (ref_is_live(ref) && ref->block == b)
				look_at(test);
			else
				need(g, b, ref);
		}
	}
}

static void need_place(struct gen *g, struct block *b, const struct reg *reg)
{
	for (unsigned int i = 0; i < reg->n_ats; i++) {
		need_cond(g, b, &reg->ats[i]->when);
		need(g, b, &reg->ats[i]->expr.ref);
	}
	need_when(g, b, &reg->when);
}

static void need_ats(struct gen *g, struct block *b, struct at *const *ats,
		     unsigned int n)
{
	for (unsigned int i = 0; i < n; i++) {
		need_cond(g, b, &ats[i]->when);
		need(g, b, &ats[i]->expr.ref);
		for (struct block *up = b; up && ats[i]->kind == AT_CAPABILITY;
		     up = up->parent)
			up->needs_cap = true;
	}
}

/*
 * Facts in the order of the registers, so that each can be read in turn; those of
 * other BARs first.
 */
static int by_register(const void *va, const void *vb)
{
	const struct fact *a = *(struct fact *const *)va;
	const struct fact *b = *(struct fact *const *)vb;

	if ((a->kind == REF_FIELD) != (b->kind == REF_FIELD))
		return a->kind == REF_FIELD ? 1 : -1;
	if (a->kind != REF_FIELD)
		return (a->kind > b->kind) - (a->kind < b->kind);
	if (!a->bar != !b->bar)
		return a->bar ? -1 : 1;
	if (a->bar && a->bar != b->bar)
		return srcpos_compare(a->bar->pos, b->bar->pos);
	if (a->reg->block != b->reg->block)
		return strcmp(a->member, b->member);
	if (a->reg != b->reg)
		return (a->reg->index > b->reg->index) -
		       (a->reg->index < b->reg->index);
	return strcmp(a->member, b->member);
}

/* In memory, everything is looked at when it matters. */
static void collect_structure(struct block *b)
{
	for (unsigned int i = 0; i < b->n_regs; i++)
		look_at_all(b, &b->regs[i]->when);
	for (unsigned int i = 0; i < b->n_blocks; i++)
		collect_structure(b->blocks[i]);
}

static void collect_block(struct gen *g, struct block *b)
{
	if (b->structure) {
		collect_structure(b);
		return;
	}
	for (unsigned int i = 0; i < b->n_regs; i++) {
		need_ats(g, b, b->regs[i]->ats, b->regs[i]->n_ats);
		need_when(g, b, &b->regs[i]->when);
		need_when(g, b, &b->regs[i]->writable_when);
		need(g, b, &b->regs[i]->count.ref);
	}
	for (unsigned int i = 0; i < b->n_sizes; i++) {
		need_cond(g, b, &b->sizes[i]->when);
		need(g, b, &b->sizes[i]->expr.ref);
	}
	if (b->list.given) {
		need(g, b, &b->list.next.ref);
		need(g, b, &b->list.id);
		need_cond(g, b, &b->list.last);
	}
	for (unsigned int i = 0; i < b->n_polls; i++)
		look_at_all(b, &b->polls[i]->until);
	for (unsigned int i = 0; i < b->n_blocks; i++) {
		struct block *inner = b->blocks[i];

		need_ats(g, b, inner->ats, inner->n_ats);
		need_when(g, b, &inner->when);
		need(g, b, &inner->count.ref);
		need(g, b, &inner->present);
		collect_block(g, inner);
	}
}

static void sort_facts(struct block *b)
{
	if (b->n_facts)
		qsort(b->facts, b->n_facts, sizeof(struct fact *), by_register);
	for (unsigned int i = 0; i < b->n_blocks; i++)
		sort_facts(b->blocks[i]);
}

static void settle_cond(const struct block *b, struct cond *cond)
{
	for (unsigned int i = 0; i < cond->n; i++) {
		for (unsigned int k = 0; k < cond->alts[i]->n; k++) {
			struct ref *ref = &cond->alts[i]->tests[k]->ref;

			ref->fact = find_fact(b, ref);
		}
	}
}

static void settle_expr(const struct block *b, struct expr *e)
{
	e->ref.fact = find_fact(b, &e->ref);
}

static void settle_ats(const struct block *b, struct at **ats, unsigned int n)
{
	for (unsigned int i = 0; i < n; i++) {
		settle_cond(b, &ats[i]->when);
		settle_expr(b, &ats[i]->expr);
	}
}

/* References know the fact of the block that they stand in. */
static void settle_block(struct block *b)
{
	for (unsigned int i = 0; i < b->n_regs; i++) {
		settle_ats(b, b->regs[i]->ats, b->regs[i]->n_ats);
		settle_cond(b, &b->regs[i]->when);
		settle_cond(b, &b->regs[i]->writable_when);
		settle_expr(b, &b->regs[i]->count);
	}
	for (unsigned int i = 0; i < b->n_sizes; i++) {
		settle_cond(b, &b->sizes[i]->when);
		settle_expr(b, &b->sizes[i]->expr);
	}
	settle_expr(b, &b->list.next);
	b->list.id.fact = find_fact(b, &b->list.id);
	settle_cond(b, &b->list.last);
	for (unsigned int i = 0; i < b->n_blocks; i++) {
		struct block *inner = b->blocks[i];

		inner->present.fact = find_fact(b, &inner->present);
		settle_ats(b, inner->ats, inner->n_ats);
		settle_cond(b, &inner->when);
		settle_expr(b, &inner->count);
		settle_block(inner);
	}
}

void facts_collect(struct gen *g, struct spec *spec)
{
	need_cond(g, spec->root, &spec->select);
	collect_block(g, spec->root);
	sort_facts(spec->root);
	settle_cond(spec->root, &spec->select);
	settle_block(spec->root);
}
