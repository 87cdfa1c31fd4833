// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Texts with values in braces become pieces. */
#include <string.h>

#include "read/parse_summary.h"

static void add(struct parse *p, const struct summary *piece)
{
	APPEND(p->g, p->spec->summary, p->spec->n_summary,
	       mem_copy(p->g, piece, sizeof(*piece)));
}

static void add_text(struct parse *p, struct srcpos pos, const char *s,
		     size_t len)
{
	if (len)
		add(p, &(struct summary){ .pos = pos,
					  .op = SUMMARY_TEXT,
					  .text = str_copy(p->g, s, len) });
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

/* After the brace; false: it has another form. */
static bool take_value(struct gen *g, const char *s, struct summary *piece)
{
	bool number = *s == '#';

	s += number;
	piece->op = number ? SUMMARY_NUMBER : SUMMARY_VALUE;
	piece->path = take_path(g, &s);
	if (!piece->path || number)
		return piece->path && *s == '}';
	if (*s == '*') {
		s++;
		piece->op = SUMMARY_PRODUCT;
		piece->other = take_path(g, &s);
		return piece->other && *s == '}';
	}
	if (*s == '<') {
		s++;
		piece->op = SUMMARY_IF_LESS;
		piece->other = take_path(g, &s);
		if (!piece->other || *s != '?')
			return false;
	} else if (*s == '?') {
		piece->op = SUMMARY_IF_SET;
	} else if (*s == '!') {
		piece->op = SUMMARY_IF_CLEAR;
	} else {
		return *s == '}';
	}
	piece->text = str_copy(g, s + 1, strcspn(s + 1, "{}"));
	return *piece->text && s[1 + strlen(piece->text)] == '}';
}

static void parse_clause(struct parse *p, const struct node *node)
{
	struct text text;
	const char *s;

	if (!parse_text(p->g, node, &text))
		return;
	for (s = text.s; *s;) {
		struct summary piece = { .pos = node->pos };
		size_t len = strcspn(s, "{}");

		add_text(p, node->pos, s, len);
		s += len;
		if (!*s)
			break;
		if (*s == '}' || !take_value(p->g, s + 1, &piece)) {
			bad_value(p->g, node,
				  "a text with {PATH}, {#PATH}, {PATH?TEXT}, "
				  "{PATH!TEXT}, {PATH<PATH?TEXT} or "
				  "{PATH*PATH}");
			return;
		}
		add(p, &piece);
		s = strchr(s, '}') + 1;
	}
}

void parse_summary(struct parse *p, const struct node *v, void *obj)
{
	struct node *const *items;
	unsigned int n = as_list(p->g, v, &items);

	(void)obj;
	for (unsigned int i = 0; i < n; i++) {
		if (i)
			add(p, &(struct summary){ .pos = items[i]->pos,
						  .op = SUMMARY_CLAUSE });
		parse_clause(p, items[i]);
	}
	if (p->spec->n_summary > PCICAP_SUMMARY_MAX)
		diag_report(p->g, v->pos, "bad-value",
			    "the summary has %u pieces, at most %u are "
			    "possible",
			    p->spec->n_summary, PCICAP_SUMMARY_MAX);
}
