// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Texts with values in braces become pieces. */
#include <ctype.h>
#include <string.h>

#include "read/parse_summary.h"

/* What is expected instead of a text of another form. */
static const char forms[] = "a text with {PATH}, {#PATH}, {PATH?TEXT}, "
			    "{PATH!TEXT}, {PATH<PATH?TEXT}, "
			    "{PATH<NUMBER?TEXT} or {PATH*PATH}";

/* Conditions within each other; more can hardly be read. */
#define SUMMARY_DEPTH_MAX 4

static struct summary *add(struct parse *p, struct summary piece)
{
	struct summary *kept = mem_copy(p->g, &piece, sizeof(piece));

	APPEND(p->g, p->spec->summary, p->spec->n_summary, kept);
	return kept;
}

/* A path ends at one of these. */
#define MARKS "?!<*{}"

static const char *take_path(struct gen *g, const char **s)
{
	size_t len = strcspn(*s, MARKS);
	const char *path = len ? str_copy(g, *s, len) : NULL;

	*s += len;
	return path;
}

/* The number that stands in the place of the other path. */
static bool take_limit(struct summary *piece)
{
	struct range limit;

	if (!range_from_text(piece->other, UINT64_MAX, &limit) ||
	    limit.lo != limit.hi)
		return false;
	piece->limit = limit.lo;
	piece->other = NULL;
	return true;
}

/* Behind the brace, up to the mark that ends the paths; false: it has another form. */
static bool take_paths(struct gen *g, const char **s, struct summary *piece)
{
	bool number = **s == '#';

	*s += number;
	piece->op = number ? SUMMARY_NUMBER : SUMMARY_VALUE;
	piece->path = take_path(g, s);
	if (!piece->path || number)
		return piece->path && **s == '}';
	if (**s == '*') {
		++*s;
		piece->op = SUMMARY_PRODUCT;
		piece->other = take_path(g, s);
		return piece->other && **s == '}';
	}
	if (**s == '<') {
		++*s;
		piece->op = SUMMARY_IF_LESS;
		piece->other = take_path(g, s);
		if (piece->other && isdigit((unsigned char)piece->other[0])) {
			piece->op = SUMMARY_IF_BELOW;
			return take_limit(piece) && **s == '?';
		}
		return piece->other && **s == '?';
	}
	if (**s == '?')
		piece->op = SUMMARY_IF_SET;
	else if (**s == '!')
		piece->op = SUMMARY_IF_CLEAR;
	else
		return **s == '}';
	return true;
}

/*
 * Texts and values up to the end of @s, or to the brace that ends the text of a
 * condition. Returns what is expected instead of one that is not right.
 */
static const char *take_pieces(struct parse *p, struct srcpos pos,
			       const char **s, unsigned int depth)
{
	while (**s && **s != '}') {
		struct summary piece = { .pos = pos };
		const char *expected;
		struct summary *condition;
		size_t len = strcspn(*s, "{}");
		unsigned int before;

		if (len) {
			piece.op = SUMMARY_TEXT;
			piece.text = str_copy(p->g, *s, len);
			add(p, piece);
			*s += len;
			continue;
		}
		++*s;
		if (!take_paths(p->g, s, &piece))
			return forms;
		if (*(*s)++ == '}') {
			add(p, piece);
			continue;
		}
		if (depth == SUMMARY_DEPTH_MAX)
			return str_format(p->g,
					  "a text with no more than %u "
					  "conditions within each other",
					  SUMMARY_DEPTH_MAX);
		condition = add(p, piece);
		before = p->spec->n_summary;
		expected = take_pieces(p, pos, s, depth + 1);
		condition->n = p->spec->n_summary - before;
		if (expected || *(*s)++ != '}' || !condition->n)
			return expected ? expected : forms;
	}
	return NULL;
}

static void parse_clause(struct parse *p, const struct node *node)
{
	struct text text;
	const char *s, *expected;

	if (!parse_text(p->g, node, &text))
		return;
	s = text.s;
	expected = take_pieces(p, node->pos, &s, 0);
	if (expected || *s)
		bad_value(p->g, node, expected ? expected : forms);
}

void parse_summary(struct parse *p, const struct node *v, void *obj)
{
	struct node *const *items;
	unsigned int n = as_list(p->g, v, &items);

	(void)obj;
	for (unsigned int i = 0; i < n; i++) {
		if (i)
			add(p, (struct summary){ .pos = items[i]->pos,
						 .op = SUMMARY_CLAUSE });
		parse_clause(p, items[i]);
	}
	if (p->spec->n_summary > PCICAP_SUMMARY_MAX)
		diag_report(p->g, v->pos, "bad-value",
			    "the summary has %u pieces, at most %u are "
			    "possible",
			    p->spec->n_summary, PCICAP_SUMMARY_MAX);
}
