// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <ctype.h>
#include <string.h>

#include "read/parse_value.h"

#define MAX_NAME 48

void bad_value(struct gen *g, const struct node *node, const char *what)
{
	const char *kind = node->kind == NODE_MAP ? "a mapping"
			   : node->n > 1	  ? "a list"
			   : node->n		  ? "a list of one"
						  : "an empty list";

	if (node->kind != NODE_SCALAR)
		diag_report(g, node->pos, "bad-value", "expected %s, not %s",
			    what, kind);
	else if (!*node->text)
		diag_report(g, node->pos, "bad-value",
			    "expected %s, but there is nothing", what);
	else
		diag_report(g, node->pos, "bad-value",
			    "expected %s, not '%.40s'", what, node->text);
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

enum number_fault {
	NUMBER_OK,
	NUMBER_NONE,  /* not a number at all */
	NUMBER_ZERO,  /* a leading zero */
	NUMBER_UPPER, /* 0X */
	NUMBER_LARGE, /* more than 64 bits */
};

static int digit_value(char c)
{
	if (isdigit((unsigned char)c))
		return c - '0';
	if (isxdigit((unsigned char)c))
		return tolower((unsigned char)c) - 'a' + 10;
	return 16;
}

/* Digits, or 0x and hexadecimal digits; no sign, no leading zero. */
static enum number_fault number_from_text(const char *s, size_t len,
					  uint64_t *out)
{
	bool upper = len > 2 && s[0] == '0' && s[1] == 'X';
	bool hex = upper || (len > 2 && s[0] == '0' && s[1] == 'x');
	bool zero = !hex && len > 1 && s[0] == '0';
	unsigned int base = hex ? 16 : 10;
	bool large = false;
	uint64_t v = 0;

	if (!len)
		return NUMBER_NONE;
	for (size_t i = hex ? 2 : 0; i < len; i++) {
		unsigned int digit = (unsigned int)digit_value(s[i]);

		if (digit >= base)
			return NUMBER_NONE;
		large |= v > (UINT64_MAX - digit) / base;
		v = v * base + digit;
	}
	*out = v;
	return upper   ? NUMBER_UPPER
	       : zero  ? NUMBER_ZERO
	       : large ? NUMBER_LARGE
		       : NUMBER_OK;
}

/* Why the text is no number, and what to write. */
static void bad_number(struct gen *g, const struct node *node,
		       enum number_fault fault, uint64_t v)
{
	const char *text = node->kind == NODE_SCALAR ? node->text : "";
	const char *why;

	if (node->kind == NODE_SCALAR && !node->plain && fault != NUMBER_NONE)
		why = "a number stands without quotes";
	else if (fault == NUMBER_UPPER)
		why = "write 0x with a small x";
	else if (fault == NUMBER_LARGE)
		why = "it has more than 64 bits";
	else if (fault == NUMBER_ZERO)
		why = str_format(g,
				 "no number begins with 0: write %llu, or 0x "
				 "and hexadecimal digits",
				 (unsigned long long)v);
	else if (*text == '-' && text[1])
		why = "it cannot be below 0";
	else
		why = NULL;
	if (why)
		diag_report(g, node->pos, "bad-value", "'%.40s' is wrong: %s",
			    text, why);
	else
		bad_value(g, node, "a number, such as 10 or 0x0a");
}

static bool in_bounds(struct gen *g, const struct node *node, bool low,
		      bool high, const char *least, const char *most)
{
	if (low || high)
		diag_report(g, node->pos, "bad-value",
			    "%s is too %s, the %s is %s", node->text,
			    low ? "small" : "large", low ? "least" : "most",
			    low ? least : most);
	return !low && !high;
}

bool parse_number(struct gen *g, const struct node *node, uint64_t min,
		  uint64_t max, struct number *out)
{
	enum number_fault fault = NUMBER_NONE;
	uint64_t v = 0;

	if (node->kind == NODE_SCALAR)
		fault = number_from_text(node->text, strlen(node->text), &v);
	if (fault != NUMBER_OK || !node->plain) {
		bad_number(g, node, fault, v);
		return false;
	}
	if (!in_bounds(g, node, v<min, v> max,
		       str_format(g, "%llu", (unsigned long long)min),
		       str_format(g, max < 100 ? "%llu" : "%#llx",
				  (unsigned long long)max)))
		return false;
	*out = (struct number){ v, node->pos, true };
	return true;
}

bool parse_int(struct gen *g, const struct node *node, int64_t min, int64_t max,
	       int64_t *out)
{
	bool negative = node->kind == NODE_SCALAR && node->text[0] == '-';
	enum number_fault fault = NUMBER_NONE;
	const char *digits;
	uint64_t v = 0;
	int64_t value;

	if (node->kind == NODE_SCALAR) {
		digits = node->text + negative;
		fault = number_from_text(digits, strlen(digits), &v);
	}
	if (fault != NUMBER_OK || !node->plain) {
		bad_number(g, node, fault, v);
		return false;
	}
	if (v > UINT32_MAX)
		v = UINT32_MAX; /* out of bounds whatever they are */
	value = negative ? -(int64_t)v : (int64_t)v;
	if (!in_bounds(g, node, value<min, value> max,
		       str_format(g, "%lld", (long long)min),
		       str_format(g, "%lld", (long long)max)))
		return false;
	*out = value;
	return true;
}

int parse_word(struct gen *g, const struct node *node,
	       const struct word_list *words, const char *check)
{
	struct strbuf all = { .g = g };
	struct nearest best = { 0 };
	int found = -1;

	if (node->kind == NODE_SCALAR)
		found = word_find(words, node->text);
	if (found >= 0)
		return found;
	for (unsigned int i = 0; i < words->n; i++) {
		buf_adds(&all, !i ? "" : i + 1 < words->n ? ", " : " or ");
		buf_adds(&all, words->v[i].name);
		if (node->kind == NODE_SCALAR)
			nearest_try(&best, node->text, words->v[i].name);
	}
	if (node->kind != NODE_SCALAR || !*node->text)
		bad_value(g, node, words->n > 5 ? words->what : all.s);
	else
		diag_note(g,
			  diag_report(g, node->pos, check,
				      "'%.40s' is not %s%s", node->text,
				      words->what,
				      nearest_hint(g, &best, node->text)),
			  node->pos, "possible: %s", all.s);
	buf_free(&all);
	return -1;
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
	*out = (struct text){ node->text, node->pos };
	for (const char *s = node->text, *end = s + strlen(s); s < end;) {
		uint32_t code;
		size_t n = utf8_length(s, (size_t)(end - s), &code);

		if (!n || !is_printable(code)) {
			diag_report(g, node->pos, "bad-value",
				    "a text is one line; U+%04X is a control "
				    "character or one that is not seen",
				    n ? code : 0xfffd);
			return false;
		}
		s += n;
	}
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

	if (number_from_text(text, len, &out->lo) != NUMBER_OK)
		return false;
	if (!dots)
		out->hi = out->lo;
	else if (!dots[2])
		out->hi = max;
	else if (number_from_text(dots + 2, strlen(dots + 2), &out->hi) !=
		 NUMBER_OK)
		return false;
	return out->lo <= out->hi && out->lo <= max;
}
