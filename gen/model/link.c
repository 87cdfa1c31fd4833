// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <stdlib.h>
#include <string.h>

#include "base/diag.h"
#include "model/facts.h"
#include "model/interrupts.h"
#include "model/link.h"
#include "model/link_bar.h"
#include "model/members.h"

/* Where a reference stands: registers before @limit of @block are described. */
struct scope {
	const struct block *block;
	unsigned int limit;
};

static void unresolved(struct gen *g, const struct ref *ref,
		       const struct scope *scope, const char *name)
{
	struct nearest best = { 0 };

	if (word_find(&fact_words, name) >= 0) {
		diag_report(g, ref->text.pos, "unresolved-reference",
			    "'%s' is a fact, a register is wanted here", name);
		return;
	}
	for (const struct block *b = scope->block; b; b = b->parent) {
		for (unsigned int i = 0; i < b->n_regs; i++) {
			if (b->regs[i]->name.s)
				nearest_try(&best, name, b->regs[i]->name.s);
		}
	}
	for (unsigned int i = 0; i < scope->block->spec->n_bars; i++)
		nearest_try(&best, name, scope->block->spec->bars[i]->name.s);
	for (unsigned int i = 0; i < fact_words.n; i++)
		nearest_try(&best, name, fact_words.v[i].name);
	diag_report(g, ref->text.pos, "unresolved-reference",
		    "no register or fact '%s' is known here%s", name,
		    nearest_hint(g, &best, name));
}

static const struct field *find_field(struct gen *g, const struct ref *ref,
				      const struct reg *reg, const char *name)
{
	struct nearest best = { 0 };

	for (unsigned int i = 0; i < reg->n_fields; i++) {
		const struct field *f = reg->fields[i];

		if (!f->name.s || f->whole)
			continue;
		if (!strcmp(f->name.s, name))
			return f;
		nearest_try(&best, name, f->name.s);
	}
	diag_report(g, ref->text.pos, "unresolved-reference",
		    "register '%s' has no field '%s'%s", reg->name.s, name,
		    nearest_hint(g, &best, name));
	return NULL;
}

static void resolve_field(struct gen *g, struct ref *ref,
			  const struct scope *scope, const struct reg *reg,
			  const char *field)
{
	if (reg->block == scope->block && reg->index >= scope->limit) {
		diag_report(g, ref->text.pos, "circular-reference",
			    reg->index == scope->limit
				    ? "register '%s' depends on itself"
				    : "register '%s' is described only later",
			    reg->name.s);
		return;
	}
	if (field) {
		ref->field = find_field(g, ref, reg, field);
		if (!ref->field)
			return;
	} else if (!reg->is_value) {
		diag_report(g, ref->text.pos, "unresolved-reference",
			    "register '%s' has fields: name one, as '%s.FIELD'",
			    reg->name.s, reg->name.s);
		return;
	}
	ref->kind = REF_FIELD;
	ref->reg = reg;
	ref->block = reg->block;
}

static void resolve_fact(struct gen *g, struct ref *ref, enum ref_kind kind,
			 const struct spec *spec)
{
	bool in_bar = fact_rules[kind - REF_FIRST_FACT].in_bar;

	if (spec->kind != SPEC_LIBRARY && in_bar != (spec->kind == SPEC_DEVICE))
		diag_report(g, ref->text.pos, "unresolved-reference",
			    in_bar ? "only a BAR has a '%s'"
				   : "a BAR has no '%s'",
			    ref->text.s);
	else
		ref->kind = kind;
}

/* A register or a field of this block, of one around it, or of another BAR. */
static void resolve_reg(struct gen *g, struct ref *ref,
			const struct scope *scope)
{
	const char *text = ref->text.s;
	const char *dot = strchr(text, '.');
	size_t len = dot ? (size_t)(dot - text) : strlen(text);
	const struct reg *other;

	for (const struct block *b = scope->block; b; b = b->parent) {
		const struct reg *reg = block_find_reg(b, text, len);

		if (reg) {
			resolve_field(g, ref, scope, reg, dot ? dot + 1 : NULL);
			return;
		}
		ref->up++;
	}
	if (bar_link_ref(g, ref, scope->block, &other)) {
		dot = strchr(dot + 1, '.');
		if (other)
			resolve_field(g, ref, scope, other,
				      dot ? dot + 1 : NULL);
		return;
	}
	/* a library part may refer to what the specs have that use it */
	if (scope->block->spec->kind != SPEC_LIBRARY)
		unresolved(g, ref, scope, str_copy(g, text, len));
}

static void resolve(struct gen *g, struct ref *ref, const struct scope *scope)
{
	int fact;

	if (!ref->text.s)
		return;
	fact = word_find(&fact_words, ref->text.s);
	if (fact >= 0)
		resolve_fact(g, ref,
			     (enum ref_kind)(REF_FIRST_FACT + (unsigned)fact),
			     scope->block->spec);
	else
		resolve_reg(g, ref, scope);
}

static const struct values *ref_values(const struct ref *ref)
{
	if (ref->kind != REF_FIELD)
		return NULL;
	return ref->field ? &ref->field->values : &ref->reg->fields[0]->values;
}

static bool range_value(const struct ref *ref, struct range *range,
			struct nearest *best)
{
	const struct values *values = ref_values(ref);

	for (unsigned int i = 0; values && i < values->n; i++) {
		const struct value *v = values->v[i];

		nearest_try(best, range->name, v->name.s);
		if (!strcmp(v->name.s, range->name)) {
			range->lo = range->hi = v->v;
			return true;
		}
	}
	for (unsigned int i = 0;
	     ref->kind == REF_PORT_TYPE && i < port_type_words.n; i++) {
		nearest_try(best, range->name, port_type_words.v[i].name);
		if (!strcmp(port_type_words.v[i].name, range->name)) {
			range->lo = range->hi = port_type_values[i];
			return true;
		}
	}
	return false;
}

static void link_range(struct gen *g, const struct ref *ref,
		       struct range *range)
{
	uint64_t max = ref_max(ref);
	struct nearest best = { 0 };

	if (ref->kind == REF_NONE)
		return;
	if (range->name && !range_value(ref, range, &best)) {
		diag_report(g, range->pos, "condition-value",
			    "'%s' has no value '%s'%s", ref->text.s,
			    range->name, nearest_hint(g, &best, range->name));
		return;
	}
	if (range->lo > max)
		diag_report(g, range->pos, "condition-value",
			    "'%s' is never above %llu", ref->text.s,
			    (unsigned long long)max);
	if (range->hi > max && range->hi != UINT32_MAX && range->lo <= max)
		diag_report(g, range->pos, "condition-value",
			    "'%s' is never above %llu", ref->text.s,
			    (unsigned long long)max);
	if (range->hi > max)
		range->hi = max;
}

/* A test that every value passes says nothing, and compilers warn of it. */
static void check_test(struct gen *g, const struct test *test)
{
	uint64_t max = ref_max(&test->ref), next = 0;
	bool more = true;

	if (test->ref.kind == REF_NONE)
		return;
	while (more && next <= max) {
		more = false;
		for (unsigned int i = 0; i < test->n; i++) {
			const struct range *r = test->ranges[i];

			if (r->lo <= next && r->hi >= next && next <= max) {
				next = r->hi + 1;
				more = true;
			}
		}
	}
	if (next > max)
		diag_report(g, test->ref.text.pos, "condition-value",
			    "'%s' is 0 to %llu: this %s holds",
			    test->ref.text.s, (unsigned long long)max,
			    test->negate ? "never" : "always");
}

static void link_cond(struct gen *g, struct cond *cond,
		      const struct scope *scope)
{
	struct conj *conj;
	struct test *test;

	for_each_ptr(conj, cond->alts, cond->n)
		for_each_ptr(test, conj->tests, conj->n)
	{
		resolve(g, &test->ref, scope);
		for (unsigned int i = 0; i < test->n; i++)
			link_range(g, &test->ref, test->ranges[i]);
		check_test(g, test);
	}
}

static const struct block *find_block(struct gen *g, const struct block *outer,
				      const struct text *name,
				      const struct block *before)
{
	for (unsigned int i = 0; i < outer->n_blocks; i++) {
		const struct block *b = outer->blocks[i];

		if (b == before)
			break;
		if (b->name.s && !strcmp(b->name.s, name->s))
			return b;
	}
	diag_report(g, name->pos, "unresolved-reference",
		    "no block '%s' stands before this one", name->s);
	return NULL;
}

static void link_ats(struct gen *g, struct at **ats, unsigned int n,
		     const struct scope *scope, const struct block *outer,
		     const struct block *before)
{
	for (unsigned int i = 0; i < n; i++) {
		link_cond(g, &ats[i]->when, scope);
		resolve(g, &ats[i]->expr.ref, scope);
		if (ats[i]->after.s)
			ats[i]->after_block =
				find_block(g, outer, &ats[i]->after, before);
	}
}

/* The greatest scale fits in the field that holds it. */
static void link_scale_max(struct gen *g, struct encoding *e,
			   const struct field *by)
{
	unsigned int width = field_width(by);
	uint64_t most = width < 64 ? (UINT64_C(1) << width) - 1 : UINT64_MAX;

	if (!e->has_scale_max)
		e->scale_max = most;
	else if (e->scale_max > most)
		diag_report(g, e->scale_by.pos, "encoding",
			    "'%s' is never above %llu", by->name.s,
			    (unsigned long long)most);
}

static void link_scale(struct gen *g, struct reg *reg, struct field *f)
{
	if (!f->encoding.scale_by.s)
		return;
	for (unsigned int i = 0; i < reg->n_fields; i++) {
		if (reg->fields[i]->name.s && !reg->fields[i]->whole &&
		    !strcmp(reg->fields[i]->name.s, f->encoding.scale_by.s)) {
			f->encoding.scale_index = i;
			link_scale_max(g, &f->encoding, reg->fields[i]);
			return;
		}
	}
	diag_report(g, f->encoding.scale_by.pos, "unresolved-reference",
		    "register '%s' has no field '%s'", reg->name.s,
		    f->encoding.scale_by.s);
	f->encoding.scale_base = 0;
}

/* What a reset leaves in the register, as far as the spec says. */
static void link_reset(struct reg *reg)
{
	for (unsigned int i = 0; i < reg->n_fields; i++) {
		const struct field *f = reg->fields[i];

		if (!f->reset.given || f->when.n)
			continue;
		reg->reset_value |= field_place(f, f->reset.v);
		reg->reset_mask |= field_mask(f);
	}
}

static void link_masks(struct reg *reg)
{
	bool unknown = false, wo = true;

	for (unsigned int i = 0; i < reg->n_fields; i++) {
		const struct field *f = reg->fields[i];
		uint64_t mask = field_mask(f);

		reg->named_mask |= mask;
		if (access_is_written(f->access))
			reg->write_mask |= mask;
		if (access_is_w1c(f->access))
			reg->w1c_mask |= mask;
		if (access_rules[f->access].modify == MODIFY_KEEPS)
			reg->preserve_mask |= mask;
		if (f->owner.s || reg->owner.s)
			reg->owned_mask |= mask;
		unknown |= access_rules[f->access].write == WRITE_UNSURE;
		wo &= access_rules[f->access].read == READ_NOTHING ||
		      access_is_reserved(f->access);
	}
	if (reg->write_enable && reg->width.v <= 64)
		reg->named_mask |= ~UINT64_C(0) << reg->width.v / 2;
	reg->owned_mask &= reg->write_mask | reg->w1c_mask;
	reg->readable = !wo;
	reg->writable = !unknown && reg->width.v != 24 &&
			(reg->write_mask || reg->w1c_mask);
}

/* A field of a register that is one value has the register's name. */
static void link_names(struct gen *g, const struct block *b, struct reg *reg)
{
	/* a library type stands for itself */
	reg->cname = b->is_type || !reg->name.s
			     ? b->cname
			     : str_join(g, b->cname, reg->name.s);
	reg->cname_upper = str_upper(g, reg->cname);
	for (unsigned int i = 0; i < reg->n_fields; i++) {
		struct field *f = reg->fields[i];

		f->cname = reg->cname;
		f->cname_upper = reg->cname_upper;
		if (f->whole || !f->name.s)
			continue;
		f->cname = str_join(g, reg->cname, f->name.s);
		f->cname_upper = str_upper(g, f->cname);
	}
}

/* What belongs to a field or a value knows it. */
static void link_owners(struct reg *reg)
{
	for (unsigned int i = 0; i < reg->n_fields; i++) {
		struct field *f = reg->fields[i];

		f->reg = reg;
		f->index = i;
		for (unsigned int k = 0; k < f->values.n; k++)
			f->values.v[k]->field = f;
		for (unsigned int k = 0; k < f->flags.n; k++)
			f->flags.v[k]->field = f;
	}
}

static void link_reg(struct gen *g, struct block *b, struct reg *reg)
{
	struct scope scope = { b, reg->index };

	link_ats(g, reg->ats, reg->n_ats, &scope, b, NULL);
	link_cond(g, &reg->when, &scope);
	link_cond(g, &reg->writable_when, &scope);
	resolve(g, &reg->count.ref, &scope);
	/* a field may depend on another of its own register */
	scope.limit++;
	for (unsigned int i = 0; i < reg->n_fields; i++) {
		link_cond(g, &reg->fields[i]->when, &scope);
		link_scale(g, reg, reg->fields[i]);
	}
	if (!reg->order.given)
		reg->order.is = b->order.is;
	link_masks(reg);
	link_reset(reg);
	link_owners(reg);
	link_names(g, b, reg);
}

static void link_block(struct gen *g, struct block *b)
{
	struct scope scope = { b, b->n_regs };

	for (unsigned int i = 0; i < b->n_regs; i++)
		link_reg(g, b, b->regs[i]);
	for (unsigned int i = 0; i < b->n_sizes; i++) {
		link_cond(g, &b->sizes[i]->when, &scope);
		resolve(g, &b->sizes[i]->expr.ref, &scope);
	}
	if (b->list.given) {
		resolve(g, &b->list.next.ref, &scope);
		link_cond(g, &b->list.last, &scope);
		if (b->list.id.text.s)
			resolve_reg(g, &b->list.id, &scope);
	}
	for (unsigned int i = 0; i < b->n_combined; i++) {
		for (unsigned int k = 0; k < b->combined[i]->n_parts; k++)
			resolve_reg(g, b->combined[i]->parts[k], &scope);
	}
	for (unsigned int i = 0; i < b->n_polls; i++) {
		struct poll *poll = b->polls[i];

		link_cond(g, &poll->until, &scope);
		if (poll->start.text.s)
			resolve_reg(g, &poll->start, &scope);
	}
	for (unsigned int i = 0; i < b->n_blocks; i++) {
		struct block *inner = b->blocks[i];

		if (!inner->order.given)
			inner->order.is = b->order.is;
		link_ats(g, inner->ats, inner->n_ats, &scope, b, inner);
		link_cond(g, &inner->when, &scope);
		resolve(g, &inner->count.ref, &scope);
		if (inner->present.text.s)
			resolve_reg(g, &inner->present, &scope);
		inner->cname = str_join(g, b->cname,
					inner->name.s ? inner->name.s : "");
		link_block(g, inner);
	}
}

/* What a field stands for, by the expression. */
static void use_encoding(struct expr *e, const struct field *f)
{
	const struct encoding *enc = &f->encoding;

	if (enc->kind == ENC_ADDRESS && f->bits[0].lo < 20)
		e->times = 1u << f->bits[0].lo;
	if (enc->kind != ENC_NUMBER || enc->scale_base)
		return;
	e->zero_means = enc->zero_means;
	e->plus = enc->plus;
	e->times = enc->times;
	e->has_pow2 = enc->has_pow2;
	e->pow2 = enc->pow2;
}

/* A register of @cap: its value is kept in the member @name. */
static void link_located_value(struct gen *g, struct located *at,
			       struct expr *e, const char *name,
			       const struct spec *cap)
{
	struct scope scope = { cap->root, cap->root->n_regs };
	struct ref *ref = &e->ref;
	struct fact *f;

	if (!ref->text.s)
		return;
	resolve_reg(g, ref, &scope);
	if (ref->kind != REF_FIELD)
		return;
	if (ref->reg->count.given || ref->reg->when.n)
		diag_report(g, ref->text.pos, "unresolved-reference",
			    "register '%s' is not always there, once",
			    ref->reg->name.s);
	else if (ref_max(ref) > UINT32_MAX)
		diag_report(g, ref->text.pos, "unresolved-reference",
			    "'%s' has more than 32 bits", ref->text.s);
	else if (access_rules[(ref->field ? ref->field : ref->reg->fields[0])
				      ->access]
			 .read == READ_NOTHING)
		diag_report(g, ref->text.pos, "unresolved-reference",
			    "register '%s' is write only", ref->reg->name.s);
	if (e->decoded)
		use_encoding(e, ref->field ? ref->field : ref->reg->fields[0]);
	f = mem_alloc(g, sizeof(*f));
	*f = (struct fact){ .kind = REF_FIELD,
			    .block = cap->root,
			    .reg = ref->reg,
			    .field = ref->field,
			    .member = name };
	ref->fact = f;
	APPEND(g, at->reads, at->n_reads, f);
}

/* What says where a part of a BAR is must be imported. */
static void link_located(struct gen *g, const struct spec *spec,
			 struct located *at)
{
	const struct spec *cap;

	if (!at->given)
		return;
	for_each_ptr(cap, spec->imports, spec->n_imports)
	{
		if (cap->kind != SPEC_CAPABILITY ||
		    strcmp(cap->name.s, at->capability.s) != 0)
			continue;
		link_located_value(g, at, &at->bar, "bar", cap);
		link_located_value(g, at, &at->offset, "offset", cap);
		link_located_value(g, at, &at->length, "length", cap);
		return;
	}
	diag_report(g, at->capability.pos, "unresolved-reference",
		    "no capability '%s' is imported", at->capability.s);
}

/* The handover bit, and what has a place of its own in C. */
static void link_structure(struct gen *g, struct structure *s)
{
	struct scope scope = { s->block, s->block->n_regs };

	if (s->handover.name.s) {
		s->handover.ref.text = s->handover.name;
		resolve_reg(g, &s->handover.ref, &scope);
	}
	members_mark(g, s->block);
}

static void link_checks(struct gen *g, const struct spec *spec,
			const struct scope *scope)
{
	struct finding *check;

	for_each_ptr(check, spec->checks, spec->n_checks)
	{
		link_cond(g, &check->when, scope);
		if (!check->lesser.text.s)
			continue;
		resolve(g, &check->lesser, scope);
		resolve(g, &check->greater, scope);
	}
}

static void link_spec(struct gen *g, struct spec *spec)
{
	struct scope scope = { spec->root, spec->root->n_regs };

	spec->root->cname = str_format(g, "%s_%s", g->prefix, spec->name.s);
	spec->root->name = spec->name;
	link_block(g, spec->root);
	interrupts_link(g, spec->root);
	bar_link_through(g, spec);
	link_cond(g, &spec->select, &scope);
	link_checks(g, spec, &scope);
	for (unsigned int i = 0; i < spec->n_bars; i++)
		link_located(g, spec, &spec->bars[i]->at);
	for (unsigned int i = 0; i < spec->n_structures; i++)
		link_structure(g, spec->structures[i]);
	if (spec->kind != SPEC_LIBRARY)
		facts_collect(g, spec);
}

static int by_name(const void *va, const void *vb)
{
	const struct spec *a = *(struct spec *const *)va;
	const struct spec *b = *(struct spec *const *)vb;
	int order = (a->kind == SPEC_LIBRARY) - (b->kind == SPEC_LIBRARY);

	if (!order)
		order = strcmp(a->name.s, b->name.s);
	return order ? order : srcpos_compare(a->pos, b->pos);
}

void link_set(struct gen *g, struct spec_set *set)
{
	if (set->n)
		qsort(set->specs, set->n, sizeof(struct spec *), by_name);
	for (unsigned int i = 0; i < set->n; i++)
		link_spec(g, set->specs[i]);
}
