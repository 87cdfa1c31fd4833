// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <ctype.h>
#include <string.h>

#include "read/parse_value.h"

#define MAX_NAME 48

void bad_value(struct gen *g, const struct node *node, const char *what)
{
	static const char *const kinds[] = {
		[NODE_SCALAR] = "a word",
		[NODE_MAP] = "a mapping",
		[NODE_LIST] = "a list",
	};

	if (node->kind == NODE_SCALAR)
		diag_report(g, node->pos, "bad-value",
			    "expected %s, not '%.40s'", what, node->text);
	else
		diag_report(g, node->pos, "bad-value", "expected %s, not %s",
			    what, kinds[node->kind]);
}

unsigned int as_list(struct gen *g, const struct node *node,
		     struct node *const **items)
{
	if (node->kind == NODE_LIST) {
		*items = node->items;
		return node->n;
	}
	/* an array of one, which outlives this call */
	*items = mem_copy(g, &node, sizeof(struct node *));
	return 1;
}

/* Digits, or 0x and hexadecimal digits; no sign, no leading zero. */
static bool number_from_text(const char *s, size_t len, uint64_t *out)
{
	unsigned int base = 10;
	uint64_t v = 0;

	if (len > 2 && s[0] == '0' && s[1] == 'x') {
		base = 16;
		s += 2;
		len -= 2;
	} else if (len > 1 && s[0] == '0') {
		return false;
	}
	if (!len)
		return false;
	for (size_t i = 0; i < len; i++) {
		unsigned int digit;

		if (isdigit((unsigned char)s[i]))
			digit = (unsigned int)(s[i] - '0');
		else if (base == 16 && isxdigit((unsigned char)s[i]))
			digit = (unsigned int)(tolower((unsigned char)s[i]) -
					       'a' + 10);
		else
			return false;
		if (v > (UINT64_MAX - digit) / base)
			return false;
		v = v * base + digit;
	}
	*out = v;
	return true;
}

bool parse_number(struct gen *g, const struct node *node, uint64_t max,
		  struct number *out)
{
	uint64_t v;

	if (node->kind != NODE_SCALAR || !node->plain ||
	    !number_from_text(node->text, strlen(node->text), &v)) {
		bad_value(g, node, "a number");
		return false;
	}
	if (v > max) {
		diag_report(g, node->pos, "bad-value",
			    "%s is too large, the most is %#llx", node->text,
			    (unsigned long long)max);
		return false;
	}
	*out = (struct number){ v, node->pos, true };
	return true;
}

bool parse_int(struct gen *g, const struct node *node, int64_t min, int64_t max,
	       int64_t *out)
{
	bool negative = node->kind == NODE_SCALAR && node->text[0] == '-';
	const char *digits = negative ? node->text + 1 : node->text;
	uint64_t v;
	int64_t value;

	if (node->kind != NODE_SCALAR || !node->plain ||
	    !number_from_text(digits, strlen(digits), &v) || v > INT32_MAX) {
		bad_value(g, node, "a number");
		return false;
	}
	value = negative ? -(int64_t)v : (int64_t)v;
	if (value < min || value > max) {
		diag_report(g, node->pos, "bad-value", "%s is out of range",
			    node->text);
		return false;
	}
	*out = value;
	return true;
}

bool is_ident(const char *s)
{
	if (!islower((unsigned char)*s))
		return false;
	for (; *s; s++) {
		if (!islower((unsigned char)*s) &&
		    !isdigit((unsigned char)*s) && *s != '_')
			return false;
	}
	return true;
}

bool parse_ident(struct gen *g, const struct node *node, struct text *out)
{
	if (node->kind != NODE_SCALAR || !is_ident(node->text)) {
		bad_value(g, node, "a name in lower case (snake_case)");
		return false;
	}
	if (strlen(node->text) > MAX_NAME) {
		diag_report(g, node->pos, "bad-value",
			    "name is longer than %d characters", MAX_NAME);
		return false;
	}
	*out = (struct text){ node->text, node->pos };
	return true;
}

bool parse_text(struct gen *g, const struct node *node, struct text *out)
{
	if (node->kind != NODE_SCALAR || !*node->text) {
		bad_value(g, node, "a text");
		return false;
	}
	for (const char *s = node->text; *s; s++) {
		if (iscntrl((unsigned char)*s)) {
			diag_report(g, node->pos, "bad-value",
				    "a text is one line without control "
				    "characters");
			return false;
		}
	}
	*out = (struct text){ node->text, node->pos };
	return true;
}

bool parse_bool(struct gen *g, const struct node *node, bool *out)
{
	if (node->kind == NODE_SCALAR && node->plain &&
	    (!strcmp(node->text, "true") || !strcmp(node->text, "false"))) {
		*out = node->text[0] == 't';
		return true;
	}
	bad_value(g, node, "true or false");
	return false;
}

void parse_linux(struct gen *g, const struct node *node, struct texts *out)
{
	struct node *const *items;
	unsigned int n = as_list(g, node, &items);

	for (unsigned int i = 0; i < n; i++) {
		const char *s = items[i]->kind == NODE_SCALAR ? items[i]->text
							      : "";
		struct text *text;

		if (!isupper((unsigned char)*s) ||
		    s[strspn(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				"abcdefghijklmnopqrstuvwxyz0123456789_")]) {
			bad_value(g, items[i], "the name of a kernel macro");
			continue;
		}
		text = mem_alloc(g, sizeof(*text));
		*text = (struct text){ s, items[i]->pos };
		APPEND(g, out->v, out->n, text);
	}
}

bool range_from_text(const char *text, uint64_t max, struct range *out)
{
	const char *dots = strstr(text, "..");
	size_t len = dots ? (size_t)(dots - text) : strlen(text);

	if (!number_from_text(text, len, &out->lo))
		return false;
	if (!dots)
		out->hi = out->lo;
	else if (!dots[2])
		out->hi = max;
	else if (!number_from_text(dots + 2, strlen(dots + 2), &out->hi))
		return false;
	return out->lo <= out->hi && out->lo <= max;
}

static void parse_ranges(struct gen *g, const struct node *node,
			 struct test *test)
{
	struct node *const *items;
	unsigned int n = as_list(g, node, &items);

	for (unsigned int i = 0; i < n; i++) {
		struct range *range = mem_alloc(g, sizeof(*range));

		range->pos = items[i]->pos;
		if (items[i]->kind != NODE_SCALAR) {
			bad_value(g, items[i], "a value or a range");
			continue;
		}
		if (is_ident(items[i]->text)) {
			range->name = items[i]->text;
		} else if (!range_from_text(items[i]->text, UINT32_MAX,
					    range)) {
			bad_value(g, items[i],
				  "a value or a range such as 2..4");
			continue;
		}
		APPEND(g, test->ranges, test->n, range);
	}
	if (!n)
		bad_value(g, node, "at least one value");
}

static void parse_tests(struct gen *g, const struct node *node, bool negate,
			struct conj *conj)
{
	if (node->kind != NODE_MAP || !node->n) {
		bad_value(g, node, "a condition, such as {version: 2..}");
		return;
	}
	if (negate && node->n > 1)
		diag_report(g, node->keys[1]->pos, "bad-value",
			    "'not' takes one test");
	for (unsigned int i = 0; i < node->n; i++) {
		const struct node *key = node->keys[i];
		struct test *test;

		if (!strcmp(key->text, "not") && !negate) {
			parse_tests(g, node->items[i], true, conj);
			continue;
		}
		test = mem_alloc(g, sizeof(*test));
		test->ref.text = (struct text){ key->text, key->pos };
		test->negate = negate;
		parse_ranges(g, node->items[i], test);
		APPEND(g, conj->tests, conj->n, test);
	}
}

void parse_cond(struct parse *p, const struct node *node, struct cond *out)
{
	struct node *const *items;
	unsigned int n = as_list(p->g, node, &items);

	out->pos = node->pos;
	if (!n)
		bad_value(p->g, node, "a condition");
	for (unsigned int i = 0; i < n; i++) {
		struct conj *conj = mem_alloc(p->g, sizeof(*conj));

		parse_tests(p->g, items[i], false, conj);
		APPEND(p->g, out->alts, out->n, conj);
	}
}

static void expr_zero_means(struct parse *p, const struct node *v, void *obj)
{
	struct expr *e = obj;
	struct number n;

	if (parse_number(p->g, v, UINT32_MAX, &n))
		e->zero_means = (uint32_t)n.v;
}

static void expr_plus(struct parse *p, const struct node *v, void *obj)
{
	struct expr *e = obj;

	parse_int(p->g, v, INT32_MIN, INT32_MAX, &e->plus);
}

static void expr_pow2(struct parse *p, const struct node *v, void *obj)
{
	struct expr *e = obj;
	struct number n;

	if (parse_number(p->g, v, 31, &n)) {
		e->has_pow2 = true;
		e->pow2 = (uint32_t)n.v;
	}
}

static void positive(struct gen *g, const struct node *v, uint32_t *out)
{
	struct number n;

	if (!parse_number(g, v, 1u << 20, &n))
		return;
	if (n.v)
		*out = (uint32_t)n.v;
	else
		bad_value(g, v, "a number above 0");
}

static void expr_times(struct parse *p, const struct node *v, void *obj)
{
	positive(p->g, v, &((struct expr *)obj)->times);
}

static void expr_divide(struct parse *p, const struct node *v, void *obj)
{
	positive(p->g, v, &((struct expr *)obj)->divide);
}

static void expr_max_key(struct parse *p, const struct node *v, void *obj)
{
	positive(p->g, v, &((struct expr *)obj)->max);
}

static void expr_of(struct parse *p, const struct node *v, void *obj)
{
	struct expr *e = obj;

	if (v->kind == NODE_SCALAR)
		e->ref.text = (struct text){ v->text, v->pos };
	else
		bad_value(p->g, v, "a reference such as register.field");
}

static const struct key expr_keys[] = {
	{ .name = "of", .type = KEY_CUSTOM, .fn = expr_of, .required = true },
	KEY_CALL("zero_means", expr_zero_means),
	KEY_CALL("plus", expr_plus),
	KEY_CALL("pow2", expr_pow2),
	KEY_CALL("times", expr_times),
	KEY_CALL("divide", expr_divide),
	KEY_CALL("max", expr_max_key),
	KEY_ELSEWHERE("from"), /* of an offset; refused in other places */
};

static void parse_any_expr(struct parse *p, const struct node *node,
			   struct expr *out)
{
	struct number n;

	*out = (struct expr){ .pos = node->pos, .times = 1, .divide = 1 };
	if (node->kind == NODE_MAP) {
		out->given = parse_map(p, node, expr_keys,
				       ARRAY_SIZE(expr_keys), out,
				       "expression");
	} else if (parse_number(p->g, node, 1u << 30, &n)) {
		out->plus = (int64_t)n.v;
		out->given = true;
	}
}

void parse_expr(struct parse *p, const struct node *node, struct expr *out)
{
	const struct node *from = tree_get(node, "from");

	parse_any_expr(p, node, out);
	if (from)
		diag_report(p->g, from->pos, "unknown-key",
			    "'from' belongs to an offset only");
}

void parse_offset(struct parse *p, const struct node *node, struct at *out)
{
	const struct node *from = tree_get(node, "from");

	parse_any_expr(p, node, &out->expr);
	out->kind = AT_BLOCK;
	if (!from)
		return;
	if (from->kind == NODE_SCALAR && !strcmp(from->text, "capability"))
		out->kind = AT_CAPABILITY;
	else
		bad_value(p->g, from, "'capability'");
}

static const struct key *find_key(const struct key *keys, unsigned int n,
				  const char *name)
{
	for (unsigned int i = 0; i < n; i++) {
		if (!strcmp(keys[i].name, name))
			return &keys[i];
	}
	return NULL;
}

static void unknown_key(struct gen *g, const struct node *key,
			const struct node *value, const struct key *keys,
			unsigned int n, const char *what)
{
	struct nearest best = { 0 };
	struct diag *d;
	const char *name;

	for (unsigned int i = 0; i < n; i++)
		nearest_try(&best, key->text, keys[i].name);
	name = nearest_name(&best, key->text);
	if (name)
		d = diag_report(g, key->pos, "unknown-key",
				"unknown key '%s' in a %s; did you mean '%s'?",
				key->text, what, name);
	else
		d = diag_report(g, key->pos, "unknown-key",
				"unknown key '%s' in a %s", key->text, what);
	if (value->kind == NODE_SCALAR && value->plain && !*value->text)
		diag_note(g, d, key->pos, "a text with a comma needs quotes");
}

static void parse_key(struct parse *p, const struct key *key,
		      const struct node *value, void *obj)
{
	void *member = (char *)obj + key->offset;

	switch (key->type) {
	case KEY_IDENT:
		parse_ident(p->g, value, member);
		break;
	case KEY_TEXT:
		parse_text(p->g, value, member);
		break;
	case KEY_NUMBER:
		parse_number(p->g, value, UINT32_MAX, member);
		break;
	case KEY_SIZE:
		parse_number(p->g, value, UINT64_C(1) << 62, member);
		break;
	case KEY_BOOL:
		parse_bool(p->g, value, member);
		break;
	case KEY_LINUX:
		parse_linux(p->g, value, member);
		break;
	case KEY_COND:
		parse_cond(p, value, member);
		break;
	case KEY_EXPR:
		parse_expr(p, value, member);
		break;
	case KEY_CUSTOM:
		key->fn(p, value, obj);
		break;
	case KEY_SKIP:
		break;
	}
}

bool parse_map(struct parse *p, const struct node *node, const struct key *keys,
	       unsigned int n_keys, void *obj, const char *what)
{
	if (node->kind != NODE_MAP) {
		bad_value(p->g, node,
			  str_format(p->g, "a %s (a mapping)", what));
		return false;
	}
	for (unsigned int i = 0; i < n_keys; i++) {
		const struct node *value = tree_get(node, keys[i].name);

		if (value)
			parse_key(p, &keys[i], value, obj);
		else if (keys[i].required)
			diag_report(p->g, node->pos, "missing-key",
				    "a %s needs '%s'", what, keys[i].name);
	}
	for (unsigned int i = 0; i < node->n; i++) {
		if (!find_key(keys, n_keys, node->keys[i]->text))
			unknown_key(p->g, node->keys[i], node->items[i], keys,
				    n_keys, what);
	}
	return true;
}
