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

static bool read_layout(struct gen *g, struct words *words,
			const struct node *v)
{
	if (v->kind != NODE_SCALAR || strcmp(v->text, "c") != 0)
		return wrong(g, v, "c, or no 'layout' at all");
	words->layout_c = true;
	return true;
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
	if (!strcmp(key->text, "layout"))
		return read_layout(g, words, v);
	if (!strcmp(key->text, "words") && v->kind == NODE_MAP) {
		words->words = v;
		return true;
	}
	if (!strcmp(key->text, "reserved"))
		return read_texts(g, v, NULL, &words->reserved,
				  &words->n_reserved);
	if (!strcmp(key->text, "escape") && scalar && strstr(v->text, "NAME")) {
		words->escape = v->text;
		return true;
	}
	return wrong(g, key, "doc, share, layout, words, reserved or escape");
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

bool words_reserve(const struct words *words, const char *name)
{
	return words->n_reserved &&
	       bsearch(&name, words->reserved, words->n_reserved,
		       sizeof(*words->reserved), by_name);
}
