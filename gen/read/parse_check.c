// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <string.h>

#include "read/parse_check.h"
#include "read/parse_cond.h"

static void check_severity(struct parse *p, const struct node *v, void *obj)
{
	int i = parse_word(p->g, v, &severity_words, "bad-value");

	if (i >= 0)
		*(enum check_severity *)obj = (enum check_severity)i;
}

static void check_below(struct parse *p, const struct node *v, void *obj)
{
	struct finding *check = obj;

	if (v->kind != NODE_MAP || v->n != 1 ||
	    v->items[0]->kind != NODE_SCALAR) {
		bad_value(p->g, v, "{LESSER: GREATER}, two references");
		return;
	}
	check->lesser.text = (struct text){ v->keys[0]->text, v->keys[0]->pos };
	check->greater.text =
		(struct text){ v->items[0]->text, v->items[0]->pos };
}

static const struct key check_keys[] = {
	KEY(IDENT, "name", struct finding, name, NEEDED, DOC("its name")),
	KEY_AT("severity", check_severity, "severity", struct finding, severity,
	       NEEDED, DOC("how bad it is")),
	KEY(TEXT, "text", struct finding, text, NEEDED,
	    DOC("what is so then, in our own words")),
	KEY(TEXT, "source", struct finding, source, NEEDED,
	    DOC("who says that it should not be so")),
	KEY_AT("condition", parse_cond, "when", struct finding, when,
	       DOC("a condition on the capability's own registers")),
	KEY_CALL("comparison", check_below, "below",
		 DOC("`{A: B}`: the number of A is below that of B; with "
		     "`when`, both must hold")),
};
const struct map check_map = MAP("check", "a check", check_keys);

static void same_name(struct parse *p, const struct finding *check)
{
	for (unsigned int i = 0; i < p->spec->n_checks; i++) {
		const struct finding *other = p->spec->checks[i];

		if (strcmp(other->name.s, check->name.s) != 0)
			continue;
		diag_note(p->g,
			  diag_report(p->g, check->name.pos, "duplicate-name",
				      "there is another check '%s'",
				      check->name.s),
			  other->name.pos, "it is here");
	}
}

static void parse_check(struct parse *p, const struct node *node)
{
	struct finding *check = mem_alloc(p->g, sizeof(*check));

	check->pos = node->pos;
	if (!parse_map(p, node, &check_map, check) || !check->name.s)
		return;
	if (!tree_get(node, "when") && !tree_get(node, "below"))
		missing_key(p, check->pos, "a check needs 'when' or 'below'");
	same_name(p, check);
	APPEND(p->g, p->spec->checks, p->spec->n_checks, check);
}

void parse_checks(struct parse *p, const struct node *v, void *obj)
{
	(void)obj;
	if (v->kind != NODE_LIST) {
		bad_value(p->g, v, "a list of checks");
		return;
	}
	for (unsigned int i = 0; i < v->n; i++)
		parse_check(p, v->items[i]);
}
