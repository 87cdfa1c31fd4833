// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "read/parse_map.h"

static const struct key *find_key(const struct map *map, const char *name)
{
	for (unsigned int i = 0; i < map->n_keys; i++) {
		if (map->keys[i].name[0] == name[0] &&
		    !strcmp(map->keys[i].name, name))
			return &map->keys[i];
	}
	return NULL;
}

static void unknown_key(struct gen *g, const struct node *key,
			const struct node *value, const struct map *map)
{
	struct nearest best = { 0 };
	struct diag *d;

	for (unsigned int i = 0; i < map->n_keys; i++)
		nearest_try(&best, key->text, map->keys[i].name);
	d = diag_report(g, key->pos, "unknown-key",
			"unknown key '%.40s' in %s%s", key->text, map->what,
			nearest_hint(g, &best, key->text));
	if (value->kind == NODE_SCALAR && value->plain && !*value->text)
		diag_note(g, d, key->pos, "a text with a comma needs quotes");
}

static void parse_u32(struct gen *g, const struct node *value,
		      const struct key *key, uint64_t max, uint32_t *out)
{
	struct number n;

	if (parse_number(g, value, (uint64_t)key->min, max, &n))
		*out = (uint32_t)n.v;
}

static void parse_one_of(struct gen *g, const struct node *value,
			 const struct word_list *words, const char *check,
			 struct text *out)
{
	if (parse_word(g, value, words, check) >= 0)
		*out = (struct text){ value->text, value->pos };
}

static void parse_key(struct parse *p, const struct key *key,
		      const struct node *value, void *obj)
{
	uint64_t max = key->max ? (uint64_t)key->max : UINT32_MAX;
	void *member = (char *)obj + key->offset;

	switch (key->type) {
	case KEY_IDENT:
		parse_ident(p->g, value, member);
		break;
	case KEY_TEXT:
		parse_text(p->g, value, member);
		break;
	case KEY_UNIT:
		parse_one_of(p->g, value, &unit_words, "unit", member);
		break;
	case KEY_FORMAT:
		parse_one_of(p->g, value, &format_words, "bad-value", member);
		break;
	case KEY_NUMBER:
		parse_number(p->g, value, (uint64_t)key->min, max, member);
		break;
	case KEY_U32:
		parse_u32(p->g, value, key, max, member);
		break;
	case KEY_INT:
		parse_int(p->g, value, INT32_MIN, INT32_MAX, member);
		break;
	case KEY_BOOL:
		parse_bool(p->g, value, member);
		break;
	case KEY_LINUX:
		parse_linux(p->g, value, member);
		break;
	case KEY_CUSTOM:
		key->fn(p, value, member);
		break;
	case KEY_LATER:
		break;
	}
}

/* Is one of the keys @name with a slip of the pen? */
static bool is_misspelt(const struct node *node, const struct map *map,
			const char *name)
{
	for (unsigned int i = 0; i < node->n; i++) {
		const char *text = node->keys[i]->text;
		struct nearest best = { 0 };

		nearest_try(&best, text, name);
		if (!find_key(map, text) && nearest_is_near(&best, text))
			return true;
	}
	return false;
}

bool parse_map(struct parse *p, const struct node *node, const struct map *map,
	       void *obj)
{
	bool unknown = false;

	if (node->kind != NODE_MAP) {
		bad_value(p->g, node,
			  str_format(p->g, "%s (a mapping)", map->what));
		return false;
	}
	for (unsigned int i = 0; i < map->n_keys; i++) {
		const struct key *key = &map->keys[i];
		const struct node *value = tree_get(node, key->name);

		if (value)
			parse_key(p, key, value, obj);
		else if (key->required && !is_misspelt(node, map, key->name))
			diag_report(p->g, node->pos, "missing-key",
				    "%s needs '%s'", map->what, key->name);
	}
	for (unsigned int i = 0; i < node->n; i++) {
		if (find_key(map, node->keys[i]->text))
			continue;
		unknown_key(p->g, node->keys[i], node->items[i], map);
		unknown = true;
	}
	p->unknown_key = unknown;
	return true;
}

void missing_key(struct parse *p, struct srcpos pos, const char *fmt, ...)
{
	char text[200];
	va_list ap;

	if (p->unknown_key)
		return;
	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	diag_report(p->g, pos, "missing-key", "%s", text);
}
