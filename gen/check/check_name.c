// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Names and texts. */
#include <stdlib.h>
#include <string.h>

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
};

struct names {
	struct name **v;
	unsigned int n;
};

static void add_name_in(struct gen *g, struct names *all, const char *s,
			struct srcpos pos, const void *scope, const char *own)
{
	struct name *name = mem_alloc(g, sizeof(*name));

	if (!s)
		return;
	*name = (struct name){ s, pos, own, scope };
	APPEND(g, all->v, all->n, name);
}

static void add_name(struct gen *g, struct names *all, const char *s,
		     struct srcpos pos)
{
	add_name_in(g, all, s, pos, NULL, s);
}

static int by_text(const void *va, const void *vb)
{
	const struct name *a = *(struct name *const *)va;
	const struct name *b = *(struct name *const *)vb;
	int order = strcmp(a->s, b->s);

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

		if (!strcmp(a->s, b->s) && !known)
			diag_note(g,
				  diag_report(g, b->pos, check, message, b->s),
				  a->pos, "the other is here");
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

/* Macros of a register: its own, its fields', their values'. */
static void collect_reg(struct gen *g, struct names *all, const struct block *b,
			const struct reg *reg)
{
	static const char *const masks[] = { "write_mask", "w1c_mask",
					     "keep_mask" };
	const char *own = str_join(g, b->cname, reg->name.s);

	add_name_in(g, all, own, reg->name.pos, b, reg->name.s);
	for (unsigned int i = 0; reg->writable && i < ARRAY_SIZE(masks); i++)
		add_name(g, all, str_join(g, own, masks[i]), reg->name.pos);
	if (reg->count.given)
		add_name(g, all, str_format(g, "%s_count", own), reg->name.pos);
	for (unsigned int i = 0; i < reg->n_fields; i++) {
		const struct field *f = reg->fields[i];
		const char *name = own;

		if (!f->name.s)
			continue;
		if (!f->whole) {
			name = str_join(g, own, f->name.s);
			add_name_in(g, all, name, f->name.pos, reg, f->name.s);
		}
		for (unsigned int k = 0; k < f->values.n; k++)
			add_name_in(g, all,
				    str_join(g, name, f->values.v[k]->name.s),
				    f->values.v[k]->name.pos, f,
				    f->values.v[k]->name.s);
		for (unsigned int k = 0; k < f->flags.n; k++)
			add_name_in(g, all,
				    str_join(g, name, f->flags.v[k]->name.s),
				    f->flags.v[k]->name.pos, f,
				    f->flags.v[k]->name.s);
	}
}

static void collect_block(struct gen *g, struct names *all,
			  const struct block *b)
{
	/* functions that every block has, or may have */
	static const char *const verbs[] = {
		"init",	 "open",     "find",  "find_next", "find_after", "at",
		"where", "elements", "after", "snapshot",  "dwords",
	};
	static const char *const bar_verbs[] = { "map", "want", "locate", "bar",
						 "min_size" };

	for (unsigned int i = 0; i < ARRAY_SIZE(verbs); i++)
		add_name(g, all, str_join(g, b->cname, verbs[i]),
			 b->name.s ? b->name.pos : b->pos);
	for (unsigned int i = 0; block_bar(b) && i < ARRAY_SIZE(bar_verbs); i++)
		add_name(g, all, str_join(g, b->cname, bar_verbs[i]),
			 b->name.pos);
	if (!b->parent)
		add_name(g, all, str_format(g, "%s_desc", b->cname),
			 b->spec->name.pos);
	else
		add_name_in(g, all, b->cname, b->name.pos, b->parent,
			    b->name.s);
	for (unsigned int i = 0; i < b->n_regs; i++) {
		if (!b->regs[i]->bad)
			collect_reg(g, all, b, b->regs[i]);
	}
	for (unsigned int i = 0; i < b->n_combined; i++)
		add_name_in(g, all,
			    str_join(g, b->cname, b->combined[i]->name.s),
			    b->combined[i]->name.pos, b,
			    b->combined[i]->name.s);
	for (unsigned int i = 0; i < b->n_blocks; i++) {
		if (!b->blocks[i]->bad)
			collect_block(g, all, b->blocks[i]);
	}
}

void check_name_collision(struct gen *g, const char *check,
			  const struct spec *spec)
{
	struct names all = { 0 };

	if (spec->kind == SPEC_LIBRARY)
		return;
	collect_block(g, &all, spec->root);
	if (spec->n_matches == 1 && spec->matches[0]->kind <= MATCH_EXTENDED)
		add_name(g, &all, str_format(g, "%s_id", spec->root->cname),
			 spec->name.pos);
	add_name(g, &all, str_format(g, "%s_size", spec->root->cname),
		 spec->name.pos);
	report_same(g, check, &all, "another thing has the C name '%s', too");
}

static void keyword(struct gen *g, const char *check, const struct text *name)
{
	static const char *const words[] = {
		"alignas",  "alignof",	"and",	     "asm",	  "auto",
		"bool",	    "break",	"case",	     "catch",	  "char",
		"class",    "const",	"constexpr", "continue",  "default",
		"delete",   "do",	"double",    "else",	  "enum",
		"explicit", "export",	"extern",    "false",	  "float",
		"for",	    "friend",	"goto",	     "if",	  "inline",
		"int",	    "long",	"mutable",   "namespace", "new",
		"not",	    "operator", "or",	     "private",	  "protected",
		"public",   "register", "restrict",  "return",	  "short",
		"signed",   "sizeof",	"static",    "struct",	  "switch",
		"template", "this",	"throw",     "true",	  "try",
		"typedef",  "typename", "union",     "unsigned",  "using",
		"virtual",  "void",	"volatile",  "while",	  "xor",
	};

	for (unsigned int i = 0; name->s && i < ARRAY_SIZE(words); i++) {
		if (!strcmp(words[i], name->s))
			diag_report(g, name->pos, check,
				    "'%s' is a word of C or C++, choose "
				    "another name",
				    name->s);
	}
}

void check_keyword(struct gen *g, const char *check, const struct block *b)
{
	keyword(g, check, &b->name);
	for (unsigned int i = 0; i < b->n_regs; i++) {
		const struct reg *reg = b->regs[i];

		keyword(g, check, &reg->name);
		for (unsigned int k = 0; k < reg->n_fields; k++) {
			if (!reg->fields[k]->whole)
				keyword(g, check, &reg->fields[k]->name);
		}
	}
	for (unsigned int i = 0; i < b->n_combined; i++)
		keyword(g, check, &b->combined[i]->name);
}

static void text_ends_comment(struct gen *g, const char *check,
			      const struct text *text)
{
	if (text->s && (strstr(text->s, "*/") || strstr(text->s, "/*")))
		diag_report(g, text->pos, check,
			    "'%s' would break the C comment that this text "
			    "goes into",
			    strstr(text->s, "*/") ? "*/" : "/*");
}

static void texts_of_values(struct gen *g, const char *check,
			    const struct values *values)
{
	for (unsigned int i = 0; i < values->n; i++) {
		text_ends_comment(g, check, &values->v[i]->doc);
		text_ends_comment(g, check, &values->v[i]->label);
	}
}

static void texts_of_block(struct gen *g, const char *check,
			   const struct block *b)
{
	text_ends_comment(g, check, &b->doc);
	for (unsigned int i = 0; i < b->n_regs; i++) {
		const struct reg *reg = b->regs[i];

		text_ends_comment(g, check, &reg->doc);
		text_ends_comment(g, check, &reg->section);
		for (unsigned int k = 0; k < reg->n_fields; k++) {
			text_ends_comment(g, check, &reg->fields[k]->doc);
			text_ends_comment(g, check, &reg->fields[k]->section);
			texts_of_values(g, check, &reg->fields[k]->values);
			texts_of_values(g, check, &reg->fields[k]->flags);
		}
	}
	for (unsigned int i = 0; i < b->n_combined; i++)
		text_ends_comment(g, check, &b->combined[i]->doc);
	for (unsigned int i = 0; i < b->n_blocks; i++)
		texts_of_block(g, check, b->blocks[i]);
}

void check_comment_end(struct gen *g, const char *check,
		       const struct spec *spec)
{
	text_ends_comment(g, check, &spec->title);
	text_ends_comment(g, check, &spec->source);
	text_ends_comment(g, check, &spec->doc);
	for (unsigned int i = 0; i < spec->n_ids; i++)
		text_ends_comment(g, check, &spec->ids[i]->title);
	texts_of_block(g, check, spec->root);
}

void check_missing_doc(struct gen *g, const char *check, const struct block *b)
{
	for (unsigned int i = 0; i < b->n_regs; i++) {
		const struct reg *reg = b->regs[i];

		if (b->spec->kind == SPEC_LIBRARY || reg->bad)
			continue;
		if (!reg->doc.s)
			diag_report(g, reg->pos, check,
				    "register '%s' has no 'doc'", reg->name.s);
		for (unsigned int k = 0; k < reg->n_fields; k++) {
			const struct field *f = reg->fields[k];

			if (f->name.s && !f->whole && !f->doc.s)
				diag_report(g, f->pos, check,
					    "field '%s' has no 'doc'",
					    f->name.s);
		}
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
