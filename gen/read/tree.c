// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <stdlib.h>
#include <string.h>

#include <yaml.h>

#include "base/diag.h"
#include "read/tree.h"
#include "read/tree_error.h"

#define MAX_DEPTH 64

struct reader {
	struct gen *g;
	struct cleanup cleanup;
	const struct source *src;
	yaml_parser_t parser;
	yaml_event_t event;
	bool failed;
	unsigned int line; /* to_pos() counted so far */
	size_t chars, bytes;
};

/*
 * libyaml counts characters; a column of ours counts bytes. Marks rarely go
 * back, so that a long line is counted once.
 */
static struct srcpos to_pos(struct reader *r, yaml_mark_t mark)
{
	unsigned int line = (unsigned int)mark.line + 1;
	size_t len;
	const char *text = source_line(r->src, line, &len);

	if (r->line != line || r->chars > mark.column) {
		r->line = line;
		r->chars = r->bytes = 0;
	}
	for (; r->chars < mark.column && r->bytes < len; r->chars++) {
		r->bytes++;
		while (r->bytes < len &&
		       ((unsigned char)text[r->bytes] & 0xc0) == 0x80)
			r->bytes++;
	}
	return (struct srcpos){ r->src, line, (unsigned int)r->bytes + 1 };
}

/* The next event is in r->event; false after an error, which is reported. */
static bool next_event(struct reader *r)
{
	struct srcpos opened;

	yaml_event_delete(&r->event);
	if (yaml_parser_parse(&r->parser, &r->event))
		return true;
	r->failed = true;
	if (r->parser.error == YAML_MEMORY_ERROR)
		mem_exhausted(r->g);
	opened = to_pos(r, r->parser.context_mark);
	tree_error(r->g, &r->parser, to_pos(r, r->parser.problem_mark), opened);
	return false;
}

static struct node *new_node(struct reader *r, enum node_kind kind)
{
	struct node *node = mem_alloc(r->g, sizeof(*node));

	node->kind = kind;
	node->pos = to_pos(r, r->event.start_mark);
	return node;
}

static void reject_decoration(struct reader *r, const yaml_char_t *anchor,
			      const yaml_char_t *tag)
{
	if (anchor)
		diag_report(r->g, to_pos(r, r->event.start_mark), "yaml-alias",
			    "anchors and aliases are not used in specs");
	if (tag)
		diag_report(r->g, to_pos(r, r->event.start_mark), "yaml-tag",
			    "tags are not used in specs");
}

static struct node *read_node(struct reader *r, unsigned int depth);

static struct node *read_scalar(struct reader *r)
{
	struct node *node = new_node(r, NODE_SCALAR);
	const char *text = (const char *)r->event.data.scalar.value;
	size_t len = r->event.data.scalar.length;

	reject_decoration(r, r->event.data.scalar.anchor,
			  r->event.data.scalar.tag);
	if (memchr(text, '\0', len))
		diag_report(r->g, node->pos, "yaml-syntax", "NUL in a value");
	node->text = str_copy(r->g, text, len);
	node->plain = r->event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
	return node;
}

static struct node *read_list(struct reader *r, unsigned int depth)
{
	struct node *node = new_node(r, NODE_LIST);
	struct node *item;

	reject_decoration(r, r->event.data.sequence_start.anchor,
			  r->event.data.sequence_start.tag);
	while (next_event(r) && r->event.type != YAML_SEQUENCE_END_EVENT) {
		item = read_node(r, depth + 1);
		if (r->failed)
			return NULL;
		if (item)
			APPEND(r->g, node->items, node->n, item);
	}
	return r->failed ? NULL : node;
}

struct key_order {
	const struct node *key;
	unsigned int index;
};

static int by_key(const void *va, const void *vb)
{
	const struct key_order *a = va, *b = vb;
	int order = strcmp(a->key->text, b->key->text);

	return order ? order : (a->index > b->index) - (a->index < b->index);
}

static void reject_duplicates(struct gen *g, const struct node *map)
{
	struct key_order *order;

	if (map->n < 2)
		return;
	order = mem_alloc(g, map->n * sizeof(*order));
	for (unsigned int i = 0; i < map->n; i++)
		order[i] = (struct key_order){ map->keys[i], i };
	qsort(order, map->n, sizeof(*order), by_key);
	for (unsigned int i = 1; i < map->n; i++) {
		if (strcmp(order[i].key->text, order[i - 1].key->text))
			continue;
		diag_note(g,
			  diag_report(g, order[i].key->pos, "duplicate-key",
				      "key '%s' is given twice",
				      order[i].key->text),
			  order[i - 1].key->pos, "first given here");
	}
}

static struct node *read_map(struct reader *r, unsigned int depth)
{
	struct node *node = new_node(r, NODE_MAP);
	struct node *key, *value;
	unsigned int n_keys = 0;

	reject_decoration(r, r->event.data.mapping_start.anchor,
			  r->event.data.mapping_start.tag);
	while (next_event(r) && r->event.type != YAML_MAPPING_END_EVENT) {
		key = read_node(r, depth + 1);
		if (r->failed || !next_event(r))
			return NULL;
		value = read_node(r, depth + 1);
		if (r->failed)
			return NULL;
		if (!key || !value)
			continue;
		if (key->kind != NODE_SCALAR) {
			diag_report(r->g, key->pos, "yaml-syntax",
				    "a key must be a plain word");
			continue;
		}
		APPEND(r->g, node->keys, n_keys, key);
		APPEND(r->g, node->items, node->n, value);
	}
	if (r->failed)
		return NULL;
	reject_duplicates(r->g, node);
	return node;
}

/* The node that r->event starts; NULL after an error and for an alias. */
static struct node *read_node(struct reader *r, unsigned int depth)
{
	if (depth > MAX_DEPTH) {
		diag_report(r->g, to_pos(r, r->event.start_mark), "yaml-syntax",
			    "nested more than %d levels deep", MAX_DEPTH);
		r->failed = true;
		return NULL;
	}
	switch (r->event.type) {
	case YAML_SCALAR_EVENT:
		return read_scalar(r);
	case YAML_SEQUENCE_START_EVENT:
		return read_list(r, depth);
	case YAML_MAPPING_START_EVENT:
		return read_map(r, depth);
	case YAML_ALIAS_EVENT:
		diag_report(r->g, to_pos(r, r->event.start_mark), "yaml-alias",
			    "anchors and aliases are not used in specs");
		return NULL;
	default:
		diag_report(r->g, to_pos(r, r->event.start_mark), "yaml-syntax",
			    "a value is expected here");
		r->failed = true;
		return NULL;
	}
}

static struct node *read_document(struct reader *r)
{
	struct node *root = NULL;

	if (!next_event(r) || !next_event(r)) /* stream start, document start */
		return NULL;
	if (r->event.type == YAML_STREAM_END_EVENT) {
		diag_report(r->g, (struct srcpos){ r->src, 1, 1 },
			    "yaml-syntax", "the file is empty");
		return NULL;
	}
	if (!next_event(r))
		return NULL;
	root = read_node(r, 0);
	if (r->failed || !next_event(r) || !next_event(r))
		return NULL;
	if (r->event.type != YAML_STREAM_END_EVENT) {
		diag_report(r->g, to_pos(r, r->event.start_mark),
			    "yaml-multi-document",
			    "a spec is one document, another begins here");
		return NULL;
	}
	return root;
}

static void end_reader(void *data)
{
	struct reader *r = data;

	yaml_event_delete(&r->event);
	yaml_parser_delete(&r->parser);
}

struct node *tree_read(struct gen *g, const struct source *src)
{
	struct reader *r = mem_alloc(g, sizeof(*r));
	struct node *root;

	r->g = g;
	r->src = src;
	gen_defer(g, &r->cleanup, end_reader, r);
	if (!yaml_parser_initialize(&r->parser))
		mem_exhausted(g);
	yaml_parser_set_input_string(
		&r->parser, (const unsigned char *)src->text, src->size);
	root = read_document(r);
	gen_undo(g);
	return root;
}

struct node *tree_get(const struct node *map, const char *key)
{
	for (unsigned int i = 0; map->kind == NODE_MAP && i < map->n; i++) {
		const char *text = map->keys[i]->text;

		/* many keys are looked for that are not there */
		if (text[0] == key[0] && !strcmp(text, key))
			return map->items[i];
	}
	return NULL;
}
