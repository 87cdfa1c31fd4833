// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <stdlib.h>
#include <string.h>

#include "base/diag.h"
#include "base/gen.h"
#include "base/source.h"
#include "base/util.h"
#include "read/tree.h"
#include "target/words.h"

static bool wrong(struct gen *g, const struct node *node, const char *what)
{
	diag_report(g, node->pos, "template", "expected %s", what);
	return false;
}

/* The texts of a list; @prefix and a slash stand before each. */
static bool read_texts(struct gen *g, const struct node *list,
		       const char *prefix, const char *const **out,
		       unsigned int *n)
{
	const char **v = NULL;

	*n = 0;
	if (list->kind != NODE_LIST)
		return wrong(g, list, "a list of texts");
	for (unsigned int i = 0; i < list->n; i++) {
		const struct node *item = list->items[i];

		if (item->kind != NODE_SCALAR)
			return wrong(g, item, "a text");
		APPEND(g, v, *n,
		       prefix ? str_format(g, "%s/%s", prefix, item->text)
			      : (char *)item->text);
	}
	*out = v;
	return true;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool read_wrap(struct gen *g, struct words *words, const struct node *v)
{
	if (v->kind != NODE_SCALAR || strcmp(v->text, "c") != 0)
		return wrong(g, v, "c, or no 'wrap' at all");
	words->wrap_c = true;
	return true;
}

/* A number of columns. */
static bool read_width(struct gen *g, const struct node *v, unsigned int *out)
{
	char *end = NULL;

	if (v->kind == NODE_SCALAR)
		*out = (unsigned int)strtoul(v->text, &end, 10);
	if (!end || *end || *out < 20 || *out > 1000)
		return wrong(g, v, "a number of columns: 20 to 1000");
	return true;
}

static bool read_comment(struct gen *g, struct words *words,
			 const struct node *key, const struct node *v)
{
	struct named_comment *c = mem_alloc(g, sizeof(*c));
	bool ok = v->kind == NODE_MAP;

	c->name = key->text;
	c->style = (struct comment_style){ "", "", "", "", 80 };
	for (unsigned int i = 0; ok && i < v->n; i++) {
		const char *name = v->keys[i]->text;
		const char **to = !strcmp(name, "one")	   ? &c->style.one
				  : !strcmp(name, "open")  ? &c->style.open
				  : !strcmp(name, "line")  ? &c->style.line
				  : !strcmp(name, "close") ? &c->style.close
							   : NULL;

		if (!strcmp(name, "width"))
			ok = read_width(g, v->items[i], &c->style.width);
		else if (to && v->items[i]->kind == NODE_SCALAR)
			*to = v->items[i]->text;
		else
			return wrong(g, v->keys[i],
				     "one, open, line, close or width");
	}
	if (v->kind != NODE_MAP)
		return wrong(g, v, "one, open, line, close or width");
	APPEND(g, words->comments, words->n_comments, c);
	return ok;
}

static bool read_table(struct gen *g, struct words *words,
		       const struct node *key, const struct node *v)
{
	const struct node *above = tree_get(v, "above");
	const struct node *width = tree_get(v, "width");
	struct named_table *t = mem_alloc(g, sizeof(*t));

	if (v->kind != NODE_MAP || !above || above->kind != NODE_SCALAR ||
	    !width || v->n != 2)
		return wrong(g, v, "above and width");
	t->name = key->text;
	t->style.above = words_comment(words, above->text, strlen(above->text));
	if (!t->style.above || !strstr(t->style.above->one, "TEXT"))
		return wrong(g, above,
			     "the name of a comment with 'one' in 'comments', "
			     "which stands before 'tables'");
	APPEND(g, words->tables, words->n_tables, t);
	return read_width(g, width, &t->style.width);
}

static bool
read_styles(struct gen *g, struct words *words, const struct node *v,
	    bool (*read)(struct gen *g, struct words *words,
			 const struct node *key, const struct node *v))
{
	bool ok = v->kind == NODE_MAP;

	if (!ok)
		return wrong(g, v, "a mapping of names to forms");
	for (unsigned int i = 0; ok && i < v->n; i++)
		ok = read(g, words, v->keys[i], v->items[i]);
	return ok;
}

static bool read_key(struct gen *g, struct words *words, const char *parent,
		     const struct node *key, const struct node *v)
{
	bool scalar = v->kind == NODE_SCALAR;

	if (!strcmp(key->text, "doc") && scalar) {
		words->doc = v->text;
		return true;
	}
	if (!strcmp(key->text, "share"))
		return read_texts(g, v, parent, &words->shared,
				  &words->n_shared);
	if (!strcmp(key->text, "wrap"))
		return read_wrap(g, words, v);
	if (!strcmp(key->text, "comments"))
		return read_styles(g, words, v, read_comment);
	if (!strcmp(key->text, "tables"))
		return read_styles(g, words, v, read_table);
	if (!strcmp(key->text, "words") && v->kind == NODE_MAP) {
		words->words = v;
		return true;
	}
	if (!strcmp(key->text, "longest"))
		return read_width(g, v, &words->longest);
	if (!strcmp(key->text, "shorten") && v->kind == NODE_MAP) {
		words->shorten = v;
		return true;
	}
	if (!strcmp(key->text, "reserved"))
		return read_texts(g, v, NULL, &words->reserved,
				  &words->n_reserved);
	if (!strcmp(key->text, "escape") && scalar && strstr(v->text, "NAME")) {
		words->escape = v->text;
		return true;
	}
	return wrong(g, key,
		     "doc, share, wrap, comments, tables, words, longest, "
		     "shorten, reserved or escape");
}

const struct words *words_read(struct gen *g, const char *folder)
{
	const char *path = str_format(g, "%s/" WORDS_FILE, folder);
	const char *slash = strrchr(folder, '/');
	const char *parent =
		slash ? str_copy(g, folder, (size_t)(slash - folder)) : ".";
	struct words *words = mem_alloc(g, sizeof(*words));
	const struct source *src;
	const struct node *tree;
	const char *error;
	bool ok = true;

	words->folder = folder;
	words->escape = "NAME_";
	src = source_open(g, path, &error);
	if (!src) {
		diag_report(g, (struct srcpos){ 0 }, "template", "%s: %s", path,
			    error);
		return NULL;
	}
	tree = tree_read(g, src);
	if (!tree)
		return NULL;
	if (tree->kind != NODE_MAP)
		ok = wrong(g, tree, "a mapping");
	for (unsigned int i = 0; ok && i < tree->n; i++)
		ok = read_key(g, words, parent, tree->keys[i], tree->items[i]);
	if (words->n_reserved)
		qsort((void *)words->reserved, words->n_reserved,
		      sizeof(*words->reserved), by_name);
	return ok ? words : NULL;
}

const struct node *words_find(const struct words *words, const char *name,
			      size_t len)
{
	for (unsigned int i = 0; words->words && i < words->words->n; i++) {
		const char *key = words->words->keys[i]->text;

		if (strlen(key) == len && !strncmp(key, name, len))
			return words->words->items[i];
	}
	return NULL;
}

static bool is_name(const char *known, const char *name, size_t len)
{
	return strlen(known) == len && !strncmp(known, name, len);
}

const struct comment_style *words_comment(const struct words *words,
					  const char *name, size_t len)
{
	for (unsigned int i = 0; i < words->n_comments; i++) {
		if (is_name(words->comments[i]->name, name, len))
			return &words->comments[i]->style;
	}
	return NULL;
}

const struct table_style *words_table(const struct words *words,
				      const char *name, size_t len)
{
	for (unsigned int i = 0; i < words->n_tables; i++) {
		if (is_name(words->tables[i]->name, name, len))
			return &words->tables[i]->style;
	}
	return NULL;
}

bool words_reserve(const struct words *words, const char *name)
{
	return words->n_reserved &&
	       bsearch(&name, words->reserved, words->n_reserved,
		       sizeof(*words->reserved), by_name);
}
