// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Fields: bits, enums, encodings. */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "read/parse_cond.h"
#include "read/parse_field.h"
#include "read/parse_library.h"

static void value_name(struct parse *p, const struct node *v, void *name);

static const struct key value_keys[] = {
	KEY_AT("value name", value_name, "name", struct value, name, NEEDED,
	       DOC("its name; may begin with a digit")),
	KEY(TEXT, "label", struct value, label,
	    DOC("what is shown in place of the name")),
	KEY(TEXT, "doc", struct value, doc, DOC("one line, in our own words")),
	KEY(LINUX, "linux", struct value, linux_names,
	    DOC("kernel macro of the value, or a list")),
};
const struct map value_map = MAP("value", "a value", value_keys);

/* Value names may begin with a digit: they follow a prefix in C. */
static bool parse_value_name(struct gen *g, const struct node *node,
			     struct text *out)
{
	const char *s = node->text;

	if (node->kind == NODE_SCALAR && *s && strlen(s) <= 48 &&
	    !s[strspn(s, "abcdefghijklmnopqrstuvwxyz0123456789_")]) {
		*out = (struct text){ s, node->pos };
		return true;
	}
	return parse_ident(g, node, out);
}

static void value_name(struct parse *p, const struct node *v, void *name)
{
	parse_value_name(p->g, v, name);
}

static void parse_values(struct parse *p, const struct node *node,
			 struct values *out)
{
	if (node->kind == NODE_SCALAR)
		node = library_part(p, node, "enums");
	if (!node)
		return;
	if (node->kind != NODE_MAP) {
		bad_value(p->g, node, "a mapping of values to names");
		return;
	}
	for (unsigned int i = 0; i < node->n; i++) {
		struct value *value = mem_alloc(p->g, sizeof(*value));
		struct number number;

		if (!parse_number(p->g, node->keys[i], 0, UINT32_MAX, &number))
			continue;
		value->pos = node->keys[i]->pos;
		value->v = number.v;
		if (node->items[i]->kind == NODE_SCALAR)
			parse_value_name(p->g, node->items[i], &value->name);
		else
			parse_map(p, node->items[i], &value_map, value);
		if (value->name.s)
			APPEND(p->g, out->v, out->n, value);
	}
}

void parse_enum(struct parse *p, const struct node *v, void *values)
{
	parse_values(p, v, values);
}

static void encoding_pow2(struct parse *p, const struct node *v, void *obj)
{
	struct encoding *e = obj;

	parse_pow2(p->g, v, 63, &e->pow2, &e->has_pow2);
}

static void encoding_bitmap(struct parse *p, const struct node *v, void *obj)
{
	struct encoding *e = obj;
	struct number n;

	e->kind = ENC_BITMAP_POW2;
	if (parse_number(p->g, v, 0, 63, &n))
		e->pow2 = (uint32_t)n.v;
}

struct scale {
	struct text by;
	uint32_t base;
	struct number max;
};

static const struct key scale_keys[] = {
	KEY(IDENT, "by", struct scale, by, NEEDED,
	    DOC("a field of the same register")),
	KEY(U32, "base", struct scale, base, NEEDED, .min = 2,
	    DOC("times this to the power of that field")),
	KEY(NUMBER, "max", struct scale, max, .min = 1,
	    DOC("the greatest value of that field; by default, what its bits "
		"can hold")),
};
const struct map scale_map = MAP("scale", "a scale", scale_keys);

static void encoding_scale(struct parse *p, const struct node *v, void *obj)
{
	struct encoding *e = obj;
	struct scale scale = { 0 };

	if (!parse_map(p, v, &scale_map, &scale))
		return;
	e->scale_by = scale.by;
	e->scale_base = scale.base;
	e->scale_max = scale.max.v;
	e->has_scale_max = scale.max.given;
}

static const struct key encoding_keys[] = {
	KEY(U32, "zero_means", struct encoding, zero_means,
	    DOC("raw 0 is this, and nothing else applies")),
	KEY(INT, "plus", struct encoding, plus, DOC("added")),
	KEY(U32, "times", struct encoding, times, .min = 1,
	    DOC("multiplied by this")),
	KEY(U32, "fill", struct encoding, fill,
	    DOC("added at the end, below `times`: low bits of a limit, which "
		"are ones")),
	KEY_CALL("number", encoding_pow2, "pow2",
		 DOC("the value is 2 to the power of n+N")),
	KEY_CALL("scale", encoding_scale, "scale",
		 DOC("`{by: FIELD, base: B}`: times B to the power of another "
		     "field of the same register")),
	KEY(BOOL, "signed", struct encoding, is_signed,
	    DOC("`true`: the field is in two's complement; with `times`, "
		"`bias` "
		"and `fraction` only")),
	KEY(INT, "bias", struct encoding, bias,
	    DOC("added; the result may be below 0")),
	KEY(U32, "fraction", struct encoding, fraction, .max = 31,
	    DOC("so many of the low bits of the result are a fraction")),
	KEY_CALL("number", encoding_bitmap, "bitmap_pow2",
		 DOC("alone: bit n set means that 2^(n+N) is supported")),
};
const struct map encoding_map = MAP("encoding", "an encoding", encoding_keys);

/* The encoding that is one word; ENC_NONE: the word is another. */
static enum encoding_kind encoding_word(const char *text)
{
	int i = word_find(&encoding_words, text);

	if (i < 0 || encoding_forms[i] != FORM_WORD)
		return ENC_NONE;
	return (enum encoding_kind)(i + 1);
}

void parse_encoding(struct parse *p, const struct node *node, void *obj)
{
	struct encoding *out = obj;

	*out = (struct encoding){ .pos = node->pos, .times = 1 };
	if (node->kind == NODE_SCALAR) {
		out->kind = encoding_word(node->text);
		if (out->kind != ENC_NONE)
			return;
		node = library_part(p, node, "encodings");
		if (!node)
			return;
	}
	out->kind = ENC_NUMBER;
	if (!parse_map(p, node, &encoding_map, out))
		out->kind = ENC_NONE;
	if (out->kind == ENC_NUMBER &&
	    (out->is_signed || out->bias || out->fraction))
		out->kind = ENC_FIXED;
	if (out->kind == ENC_BITMAP_POW2 && node->n > 1)
		diag_report(p->g, node->pos, "bad-value",
			    "'bitmap_pow2' stands alone in an encoding");
}

static bool add_bits(struct gen *g, struct field *f, const struct node *node,
		     uint64_t hi, uint64_t lo)
{
	if (hi > 63) {
		diag_report(g, node->pos, "field-range",
			    "bit %llu: the widest register has bits 63..0",
			    (unsigned long long)hi);
		return false;
	}
	if (f->n_bits == ARRAY_SIZE(f->bits)) {
		diag_report(g, node->pos, "bad-value",
			    "a field has at most %zu parts",
			    ARRAY_SIZE(f->bits));
		return false;
	}
	f->bits[f->n_bits++] =
		(struct bits){ (unsigned int)hi, (unsigned int)lo };
	return true;
}

static bool add_bit_range(struct gen *g, struct field *f,
			  const struct node *node)
{
	const char *dots;
	struct range swapped;
	char text[64];

	if (node->kind != NODE_SCALAR || !(dots = strstr(node->text, "..")) ||
	    !dots[2] || strlen(node->text) > 40) {
		bad_value(g, node, "bits, high to low, such as 15..8");
		return false;
	}
	/* a range is low to high, bits are high to low */
	snprintf(text, sizeof(text), "%s..%.*s", dots + 2,
		 (int)(dots - node->text), node->text);
	if (!range_from_text(text, UINT32_MAX, &swapped)) {
		bad_value(g, node, "bits, high to low, such as 15..8");
		return false;
	}
	return add_bits(g, f, node, swapped.hi, swapped.lo);
}

static void field_bit(struct parse *p, const struct node *v, void *obj)
{
	struct field *f = obj;
	struct number n;

	if (!parse_number(p->g, v, 0, UINT32_MAX, &n) ||
	    !add_bits(p->g, f, v, n.v, n.v))
		f->bad = true;
}

static void field_bits(struct parse *p, const struct node *v, void *obj)
{
	struct field *f = obj;
	struct node *const *items;
	unsigned int n = as_list(p->g, v, &items);

	for (unsigned int i = 0; i < n; i++) {
		if (!add_bit_range(p->g, f, items[i]))
			f->bad = true;
	}
}

bool parse_reserved(struct gen *g, const struct node *v, enum access *out)
{
	struct nearest best = { 0 };

	for (unsigned int i = 0; i < access_words.n; i++) {
		const char *word = access_rules[i].reserved;

		if (!*word || v->kind != NODE_SCALAR)
			continue;
		if (!strcmp(v->text, word)) {
			*out = (enum access)i;
			return true;
		}
		nearest_try(&best, v->text, word);
	}
	if (best.name && nearest_is_near(&best, v->text))
		diag_report(g, v->pos, "bad-value",
			    "reserved bits are not '%.40s'%s", v->text,
			    nearest_hint(g, &best, v->text));
	else
		bad_value(g, v, "'preserve' or 'zero'");
	return false;
}

/* Kinds that other tools have, and what they are here. */
static const char *access_remedy(const char *text)
{
	static const struct {
		const char *word, *remedy;
	} others[] = {
		{ "rc", "that is 'access: ro' with 'read_effect: true'" },
		{ "w1c", "that is 'rw1c'" },
		{ "w1s", "that is 'rw1s'" },
		{ "woclr", "that is 'rw1c'" },
		{ "r", "that is 'ro'" },
		{ "w", "that is 'wo'" },
		{ "r/w", "that is 'rw'" },
		{ "read-only", "that is 'ro'" },
		{ "read-write", "that is 'rw'" },
		{ "write-only", "that is 'wo'" },
	};

	for (unsigned int i = 0; i < ARRAY_SIZE(others); i++) {
		if (!strcasecmp(others[i].word, text))
			return others[i].remedy;
	}
	return NULL;
}

bool parse_access(struct gen *g, const struct node *v, enum access *out,
		  struct srcpos *pos)
{
	const char *remedy = v->kind == NODE_SCALAR ? access_remedy(v->text)
						    : NULL;
	int found;

	*pos = v->pos;
	if (remedy) {
		diag_report(g, v->pos, "bad-value",
			    "'%s' is not an access kind: %s", v->text, remedy);
		return false;
	}
	found = parse_word(g, v, &access_words, "bad-value");
	if (found >= 0)
		*out = (enum access)found;
	return found >= 0;
}

static void field_reserved(struct parse *p, const struct node *v, void *obj)
{
	struct field *f = obj;

	parse_reserved(p->g, v, &f->access);
	f->access_pos = v->pos;
}

static void field_access(struct parse *p, const struct node *v, void *obj)
{
	struct field *f = obj;

	parse_access(p->g, v, &f->access, &f->access_pos);
}

void parse_confidence(struct parse *p, const struct node *v, void *weak)
{
	if (v->kind != NODE_SCALAR || strcmp(v->text, "weak"))
		bad_value(p->g, v, "'weak', or no 'confidence' at all");
	else
		*(bool *)weak = true;
}

void parse_reset(struct parse *p, const struct node *v, void *number)
{
	parse_number(p->g, v, 0, UINT64_MAX, number);
}

static const struct key field_keys[] = {
	KEY_CALL("bit", field_bit, "bit", DOC("one bit: `bit: 3`")),
	KEY_CALL("bits", field_bits, "bits",
		 DOC("`bits: 15..7` (high to low); a split field is a list, "
		     "high part first: `bits: [13..13, 11..8]`")),
	KEY(IDENT, "name", struct field, name, DOC("its name")),
	KEY_CALL("reserved", field_reserved, "reserved",
		 DOC("in place of a name: `preserve` or `zero`")),
	KEY_CALL("access", field_access, "access", DOC("see below")),
	KEY(TEXT, "doc", struct field, doc, DOC("one line, in our own words")),
	KEY(LINUX, "linux", struct field, linux_names,
	    DOC("the mask macro (or a function-like macro that extracts the "
		"field, written without arguments), or a list")),
	KEY(TEXT, "spec", struct field, section,
	    DOC("section of the specification")),
	KEY_AT("condition", parse_cond, "when", struct field, when,
	       DOC("a condition: the field exists only then")),
	VALUE_KEYS(struct field, ),
	KEY(IDENT, "owner", struct field, owner,
	    DOC("the function of the Linux kernel by which it is changed "
		"there: no other code writes it")),
	KEY_AT("confidence", parse_confidence, "confidence", struct field, weak,
	       DOC("`weak` when the facts have a single or doubtful source")),
};
const struct map field_map = MAP("field", "a field", field_keys);

struct field *parse_field(struct parse *p, const struct node *node)
{
	struct field *f = mem_alloc(p->g, sizeof(*f));
	const struct node *reserved = tree_get(node, "reserved");

	f->pos = node->pos;
	f->access = ACCESS_NOT_GIVEN;
	if (!parse_map(p, node, &field_map, f))
		return NULL;
	if (!tree_get(node, "name") == !reserved)
		missing_key(p, node->pos,
			    "a field has either 'name' or 'reserved'");
	if (!f->n_bits && !f->bad) {
		missing_key(p, node->pos, "a field needs 'bit' or 'bits'");
		f->bad = true;
	}
	if (tree_get(node, "bit") && tree_get(node, "bits"))
		diag_report(p->g, node->pos, "bad-value",
			    "a field has either 'bit' or 'bits'");
	if (reserved && tree_get(node, "access"))
		diag_report(p->g, f->access_pos, "access",
			    "reserved bits have no access kind");
	return f;
}
