// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Names that are the same. */
#include <stdlib.h>
#include <string.h>

#include "base/strmap.h"
#include "check/check.h"

/*
 * A name to be compared with others. C names are made of several: @own is the
 * last part, and @scope is what it must be unique in anyway.
 */
struct name {
	const char *s;
	struct srcpos pos;
	const char *own;
	const void *scope;
	bool made; /* by the generator, for something that stands at @pos */
	uint32_t hash;
};

struct names {
	struct name **v;
	unsigned int n;
	bool made; /* collect what the generator makes, too */
};

#define NEEDED                                              \
	"the generator needs the name '%s' itself; choose " \
	"another than '%s'"

/* Parts of names that the generator makes. */
static const char *const parts[] = {
	"read", "write", "update",   "clear",	"snapshot", "offset", "at_",
	"set",	"count", "stride",   "decoded", "mask",	    "encode", "now",
	"get",	"ours",	 "give",     "first",	"next",	    "step",   "element",
	"load", "store", "quantity", "with",	"place",
};

/* What <pcicap/core/...h> and its neighbours have, without "pcicap_". */
static const char *const runtime_names[] = {
#include "check/runtime_names.inc"
};

static struct name *add_name_in(struct gen *g, struct names *all, const char *s,
				struct srcpos pos, const void *scope,
				const char *own)
{
	struct name *name = mem_alloc(g, sizeof(*name));

	if (!s)
		return name;
	*name = (struct name){
		s, pos, own, scope, false, str_hash(s, strlen(s))
	};
	APPEND(g, all->v, all->n, name);
	return name;
}

static void add_name(struct gen *g, struct names *all, const char *s,
		     struct srcpos pos)
{
	add_name_in(g, all, s, pos, NULL, s);
}

/* For what is called @own in @scope. */
static void add_made(struct gen *g, struct names *all, const char *s,
		     struct srcpos pos, const void *scope, const char *own)
{
	if (all->made)
		add_name_in(g, all, s, pos, scope, own)->made = true;
}

/* Equal ones next to each other; the order of the others does not matter. */
static int by_text(const void *va, const void *vb)
{
	const struct name *a = *(struct name *const *)va;
	const struct name *b = *(struct name *const *)vb;
	int order = (a->hash > b->hash) - (a->hash < b->hash);

	if (!order)
		order = strcmp(a->s, b->s);
	if (!order)
		order = b->made - a->made;
	return order ? order : srcpos_compare(a->pos, b->pos);
}

static void report_same(struct gen *g, const char *check, struct names *all,
			const char *message)
{
	if (all->n)
		qsort(all->v, all->n, sizeof(*all->v), by_text);
	for (unsigned int i = 1; i < all->n; i++) {
		const struct name *a = all->v[i - 1], *b = all->v[i];
		/* the check of that scope says it better */
		bool known = a->scope && a->scope == b->scope &&
			     !strcmp(a->own, b->own);

		if (a->hash != b->hash || strcmp(a->s, b->s) != 0 || known)
			continue;
		if (a->made && !b->made)
			diag_report(g, b->pos, check, NEEDED, b->s, b->own);
		else
			diag_note(g,
				  diag_report(g, b->pos, check, message, b->s),
				  a->pos, "the other is here");
	}
}

static int by_string(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool in_runtime(const char *s)
{
	return bsearch(&s, runtime_names, ARRAY_SIZE(runtime_names),
		       sizeof(*runtime_names), by_string);
}

/* Functions and types as they are, macros of what has a name in capitals. */
static void report_runtime(struct gen *g, const char *check,
			   const struct names *all)
{
	for (unsigned int i = 0; i < all->n; i++) {
		const char *s = all->v[i]->s + strlen("pcicap_");

		/* the runtime has no names with another prefix */
		if (strncmp(all->v[i]->s, "pcicap_", strlen("pcicap_")) != 0)
			continue;
		if (in_runtime(s) || (all->v[i]->scope && !all->v[i]->made &&
				      in_runtime(str_upper(g, s))))
			diag_report(g, all->v[i]->pos, check,
				    "the runtime has the C name '%s'; choose "
				    "another name",
				    all->v[i]->s);
	}
}

void check_duplicate_name(struct gen *g, const char *check,
			  const struct block *b)
{
	struct names names = { 0 };

	if (b->spec->kind == SPEC_LIBRARY && !b->parent)
		return; /* enums, types, groups have name spaces of their own */
	for (unsigned int i = 0; i < b->n_regs; i++) {
		const struct reg *reg = b->regs[i];
		struct names fields = { 0 };

		add_name(g, &names, reg->name.s, reg->name.pos);
		for (unsigned int k = 0; k < reg->n_fields; k++)
			add_name(g, &fields, reg->fields[k]->name.s,
				 reg->fields[k]->name.pos);
		report_same(g, check, &fields,
			    "this register has two fields '%s'");
	}
	for (unsigned int i = 0; i < b->n_blocks; i++)
		add_name(g, &names, b->blocks[i]->name.s,
			 b->blocks[i]->name.pos);
	for (unsigned int i = 0; i < b->n_combined; i++)
		add_name(g, &names, b->combined[i]->name.s,
			 b->combined[i]->name.pos);
	report_same(g, check, &names, "the name '%s' is used twice");
}

/* Its macros, and functions named by @verb and itself. */
static void collect_functions(struct gen *g, struct names *all,
			      const struct block *b, const struct reg *reg)
{
	static const char *const verbs[] = { "read",  "write",	  "update",
					     "clear", "snapshot", "offset" };
	static const char *const bursts[] = { "read", "write" };
	static const char *const bares[] = { "load", "store" };
	static const char *const memory_verbs[] = { "get", "set" };
	bool memory = block_structure(b);
	const char *const *v = memory ? memory_verbs : verbs;
	unsigned int n = memory ? ARRAY_SIZE(memory_verbs) : ARRAY_SIZE(verbs);

	for (unsigned int i = 0; all->made && i < n; i++)
		add_made(g, all,
			 str_join(g, str_join(g, b->cname, v[i]), reg->name.s),
			 reg->name.pos, b, reg->name.s);
	for (unsigned int i = 0; block_bar(b) && i < ARRAY_SIZE(bares); i++)
		add_made(g, all,
			 str_join(g, str_join(g, b->cname, bares[i]),
				  reg->name.s),
			 reg->name.pos, b, reg->name.s);
	for (unsigned int i = 0; reg->burst && i < ARRAY_SIZE(bursts); i++)
		add_made(g, all,
			 str_format(g, "%s_%s_%s_burst", b->cname, bursts[i],
				    reg->name.s),
			 reg->name.pos, b, reg->name.s);
}

static void collect_values(struct gen *g, struct names *all,
			   const struct values *values, const char *name)
{
	for (unsigned int i = 0; i < values->n; i++)
		add_name_in(g, all, str_join(g, name, values->v[i]->name.s),
			    values->v[i]->name.pos, values,
			    values->v[i]->name.s);
}

/* Of a field that is a part of a register. */
static void collect_accessors(struct gen *g, struct names *all,
			      const struct reg *reg, const struct field *f,
			      const char *own)
{
	static const char *const verbs[] = { "set", "with" };

	for (unsigned int i = 0; all->made && i < ARRAY_SIZE(verbs); i++)
		add_made(g, all,
			 str_join(g, str_join(g, own, verbs[i]), f->name.s),
			 f->name.pos, reg, f->name.s);
	if (all->made && f->encoding.kind != ENC_NONE)
		add_made(g, all,
			 str_format(g, "%s_with_%s_quantity", own, f->name.s),
			 f->name.pos, reg, f->name.s);
}

static void collect_field(struct gen *g, struct names *all,
			  const struct reg *reg, const struct field *f,
			  const char *own)
{
	const char *name = own;

	if (!f->name.s)
		return;
	if (!f->whole) {
		name = str_join(g, own, f->name.s);
		add_name_in(g, all, name, f->name.pos, reg, f->name.s);
		collect_accessors(g, all, reg, f, own);
	}
	if (all->made && f->looked_at)
		add_made(g, all, str_join(g, name, "now"), f->name.pos, reg,
			 f->name.s);
	if (all->made && f->encoding.kind != ENC_NONE) {
		add_made(g, all, str_join(g, name, "encode"), f->name.pos, reg,
			 f->name.s);
		add_made(g, all, str_join(g, name, "decoded"), f->name.pos, reg,
			 f->name.s);
		add_made(g, all, str_join(g, name, "quantity"), f->name.pos,
			 reg, f->name.s);
	}
	collect_values(g, all, &f->values, name);
	collect_values(g, all, &f->flags, name);
}

/* Of a register that is not always at one place. */
static void collect_places(struct gen *g, struct names *all,
			   const struct block *b, const struct reg *reg,
			   const char *own)
{
	add_made(g, all, str_join(g, own, "offset"), reg->name.pos, b,
		 reg->name.s);
	for (unsigned int i = 0; i < reg->n_ats; i++)
		add_made(g, all,
			 str_format(g, "%s_at_%02llx", own,
				    (unsigned long long)reg->ats[i]->expr.plus),
			 reg->name.pos, b, reg->name.s);
}

static void collect_array(struct gen *g, struct names *all, const char *cname,
			  const struct text *name, const void *scope)
{
	add_made(g, all, str_join(g, cname, "count"), name->pos, scope,
		 name->s);
	add_made(g, all, str_join(g, cname, "stride"), name->pos, scope,
		 name->s);
}

static void collect_reg(struct gen *g, struct names *all, const struct block *b,
			const struct reg *reg)
{
	static const char *const masks[] = { "write_mask", "w1c_mask",
					     "keep_mask", "reset_value" };
	const char *own = str_join(g, b->cname, reg->name.s);

	add_name_in(g, all, own, reg->name.pos, b, reg->name.s);
	for (unsigned int i = 0; reg->writable && i < ARRAY_SIZE(masks); i++)
		add_made(g, all, str_join(g, own, masks[i]), reg->name.pos, b,
			 reg->name.s);
	collect_functions(g, all, b, reg);
	if (!at_is_const(reg->ats, reg->n_ats))
		collect_places(g, all, b, reg, own);
	if (reg->runs.n)
		add_made(g, all, str_join(g, own, "element"), reg->name.pos, b,
			 reg->name.s);
	if (reg->count.given)
		collect_array(g, all, own, &reg->name, b);
	for (unsigned int i = 0; i < reg->n_fields; i++)
		collect_field(g, all, reg, reg->fields[i], own);
}

/* Functions and types that every block has, or may have. */
static void collect_own(struct gen *g, struct names *all, const struct block *b)
{
	static const char *const verbs[] = {
		"init",	      "open",	  "find",   "find_next",
		"find_after", "at",	  "where",  "elements",
		"after",      "snapshot", "dwords", "place",
	};
	static const char *const bar_verbs[] = { "wrap",    "bare",   "map",
						 "through", "get",    "put",
						 "want",    "locate", "bar",
						 "min_size" };
	static const char *const list_verbs[] = { "first", "next", "step" };
	static const char *const structure_verbs[] = { "is_ours", "give" };
	struct srcpos pos = b->name.s ? b->name.pos : b->pos;
	bool made = all->made;

	all->made = true; /* these are few */
	for (unsigned int i = 0; i < ARRAY_SIZE(verbs); i++)
		add_made(g, all, str_join(g, b->cname, verbs[i]), pos,
			 b->parent, verbs[i]);
	for (unsigned int i = 0; block_bar(b) && i < ARRAY_SIZE(bar_verbs); i++)
		add_made(g, all, str_join(g, b->cname, bar_verbs[i]), pos,
			 b->parent, bar_verbs[i]);
	for (unsigned int i = 0; b->list.given && i < ARRAY_SIZE(list_verbs);
	     i++)
		add_made(g, all, str_join(g, b->cname, list_verbs[i]), pos,
			 b->parent, list_verbs[i]);
	for (unsigned int i = 0;
	     b->structure && i < ARRAY_SIZE(structure_verbs); i++)
		add_made(g, all, str_join(g, b->cname, structure_verbs[i]), pos,
			 b->parent, structure_verbs[i]);
	if (b->count.given)
		collect_array(g, all, b->cname, &b->name, b->parent);
	if (b->parent)
		add_name_in(g, all, b->cname, pos, b->parent, b->name.s);
	else
		add_made(g, all, str_join(g, b->cname, "desc"), pos, NULL,
			 "desc");
	all->made = made;
}

/* Another of this name stands before it; what is in both is named alike. */
static bool is_repeated(const struct block *b)
{
	const struct block *outer = b->parent;

	for (unsigned int i = 0; outer && i < outer->n_blocks; i++) {
		if (outer->blocks[i] == b)
			return false;
		if (!outer->blocks[i]->bad &&
		    !strcmp(outer->blocks[i]->name.s, b->name.s))
			return true;
	}
	return false;
}

static void collect_interrupts(struct gen *g, struct names *all,
			       const struct block *b, const struct text *name)
{
	static const char *const verbs[] = { "enable", "disable", "pending",
					     "ack" };
	const char *own = str_join(g, b->cname, name->s);

	for (unsigned int i = 0; i < ARRAY_SIZE(verbs); i++)
		add_name_in(g, all, str_join(g, own, verbs[i]), name->pos, b,
			    name->s);
}

static void collect_block(struct gen *g, struct names *all,
			  const struct block *b)
{
	const char *get = block_structure(b) ? "get" : "read";
	const char *set = block_structure(b) ? "set" : "write";

	collect_own(g, all, b);
	if (b->shared)
		return;
	for (unsigned int i = 0; i < b->n_regs; i++) {
		if (!b->regs[i]->bad)
			collect_reg(g, all, b, b->regs[i]);
	}
	for (unsigned int i = 0; i < b->n_combined; i++) {
		const struct text *name = &b->combined[i]->name;

		add_name_in(g, all, str_join(g, b->cname, name->s), name->pos,
			    b, name->s);
		add_made(g, all,
			 str_join(g, str_join(g, b->cname, get), name->s),
			 name->pos, b, name->s);
		add_made(g, all,
			 str_join(g, str_join(g, b->cname, set), name->s),
			 name->pos, b, name->s);
	}
	for (unsigned int i = 0; i < b->n_interrupts; i++)
		collect_interrupts(g, all, b, &b->interrupts[i]->name);
	for (unsigned int i = 0; i < b->n_polls; i++) {
		const struct text *name = &b->polls[i]->name;

		add_name_in(g, all,
			    str_join(g, str_join(g, b->cname, "poll"), name->s),
			    name->pos, b, name->s);
	}
	for (unsigned int i = 0; i < b->n_blocks; i++) {
		if (!b->blocks[i]->bad && !is_repeated(b->blocks[i]))
			collect_block(g, all, b->blocks[i]);
	}
}

/*
 * Few specs have a name with such a part in it, or a name that the runtime's
 * begin with: only there can what is made be another's name.
 */
static bool may_meet_made(const struct names *all, const char *spec)
{
	size_t len = strlen(spec);

	for (unsigned int i = 0; i < ARRAY_SIZE(runtime_names); i++) {
		if (!strncmp(runtime_names[i], spec, len) &&
		    runtime_names[i][len] == '_')
			return true;
	}
	for (unsigned int i = 0; i < all->n; i++) {
		for (unsigned int k = 0; k < ARRAY_SIZE(parts); k++) {
			if (!all->v[i]->made &&
			    strstr(all->v[i]->own, parts[k]))
				return true;
		}
	}
	return false;
}

void check_name_collision(struct gen *g, const char *check,
			  const struct spec *spec)
{
	struct names all = { 0 };

	if (spec->kind == SPEC_LIBRARY || spec->kind == SPEC_REGISTRY)
		return;
	collect_block(g, &all, spec->root);
	all.made = may_meet_made(&all, spec->name.s);
	all.n = 0;
	add_name(g, &all, spec->root->cname, spec->name.pos);
	collect_block(g, &all, spec->root);
	all.made = true;
	if (spec->n_matches == 1 && spec->matches[0]->kind <= MATCH_EXTENDED)
		add_made(g, &all, str_join(g, spec->root->cname, "id"),
			 spec->name.pos, NULL, "id");
	add_made(g, &all, str_join(g, spec->root->cname, "size"),
		 spec->name.pos, NULL, "size");
	report_same(g, check, &all, "the C name '%s' is already taken");
	report_runtime(g, check, &all);
}

/*
 * Languages that write the names of types without underscores; a register that is
 * one value has no type.
 */
static void collect_types(struct gen *g, struct names *blocks,
			  struct names *regs, const struct block *b)
{
	const struct spec *spec = b->spec;

	if (b->parent)
		add_name_in(g, blocks, str_camel(g, b->cname), b->name.pos,
			    spec, b->cname);
	else if (spec->kind != SPEC_DEVICE)
		add_name_in(g, blocks,
			    str_camel(g, str_join(g, b->cname, spec->name.s)),
			    spec->name.pos, spec, b->cname);
	if (b->shared)
		return;
	for (unsigned int i = 0; i < b->n_regs; i++) {
		const struct reg *reg = b->regs[i];

		if (!reg->bad && !reg->is_value)
			add_name_in(g, regs, str_camel(g, reg->cname),
				    reg->name.pos, spec, reg->cname);
	}
	for (unsigned int i = 0; i < b->n_blocks; i++) {
		if (!b->blocks[i]->bad && !is_repeated(b->blocks[i]))
			collect_types(g, blocks, regs, b->blocks[i]);
	}
}

void check_type_name(struct gen *g, const char *check, const struct spec *spec)
{
	static const char message[] =
		"another type is called '%s', too, for types have no "
		"underscores; choose another name";
	struct names blocks = { 0 }, regs = { 0 };

	if (spec->kind == SPEC_LIBRARY || spec->kind == SPEC_REGISTRY)
		return;
	collect_types(g, &blocks, &regs, spec->root);
	report_same(g, check, &blocks, message);
	report_same(g, check, &regs, message);
}

static void report_mask(struct gen *g, const char *check, const struct reg *reg,
			const struct field *f, const struct values *values)
{
	for (unsigned int i = 0; i < values->n; i++) {
		const struct text *own = &values->v[i]->name;
		const char *name = str_join(g, f->name.s, own->s);

		for (unsigned int k = 0; k < reg->n_fields; k++) {
			const char *other = reg->fields[k]->name.s;

			if (other && !strcmp(str_join(g, other, "mask"), name))
				diag_report(g, own->pos, check, NEEDED, name,
					    own->s);
		}
	}
}

void check_mask_name(struct gen *g, const char *check, const struct reg *reg)
{
	for (unsigned int i = 0; i < reg->n_fields; i++) {
		const struct field *f = reg->fields[i];

		if (!f->name.s || f->whole)
			continue;
		report_mask(g, check, reg, f, &f->values);
		report_mask(g, check, reg, f, &f->flags);
	}
}

static int by_id(const void *va, const void *vb)
{
	const struct id *a = *(struct id *const *)va;
	const struct id *b = *(struct id *const *)vb;

	if (a->extended != b->extended)
		return a->extended ? 1 : -1;
	return (a->id.v > b->id.v) - (a->id.v < b->id.v);
}

void check_registry(struct gen *g, const char *check, const struct spec *spec)
{
	struct names names = { 0 };
	struct id **ids;

	if (!spec->n_ids)
		return;
	ids = mem_copy(g, spec->ids, spec->n_ids * sizeof(*ids));
	qsort(ids, spec->n_ids, sizeof(*ids), by_id);
	for (unsigned int i = 0; i < spec->n_ids; i++) {
		add_name(g, &names,
			 str_join(g, ids[i]->extended ? "ext" : "std",
				  ids[i]->name.s),
			 ids[i]->name.pos);
		if (i && !by_id(&ids[i - 1], &ids[i]))
			diag_note(g,
				  diag_report(g, ids[i]->id.pos, check,
					      "ID %#llx is given twice",
					      (unsigned long long)ids[i]->id.v),
				  ids[i - 1]->id.pos, "first given here");
	}
	report_same(g, check, &names, "the name '%s' is given twice");
}
