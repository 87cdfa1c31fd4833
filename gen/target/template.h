/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A small, strict template language in the manner of mustache. It knows
 * nothing of PCI: what a name means is told by tables of keys.
 *
 *   {{name}}               the text of a key
 *   {{#name}}...{{/name}}  for each element of a list, within an object, or
 *                          if true or a text that is not empty
 *   {{^name}}...{{/name}}  if false, empty, or a list without elements
 *   {{>file}}              partial: the file _file of the same folder
 *   {{! comment }}
 *   {{@48}}                tabs up to column 48, a space if it is past that
 *   {{"name}}              the text between quotes, as a C string
 *   {{*name}}              how many elements the list has
 *   {{.}}                  the element of a list of texts
 *   {{-last}} {{-first}}   is this element of the list the last, the first
 *
 * A tag other than a value, alone on its line, takes the line with it. Names
 * are looked up in the innermost object first, then outwards. An unknown name
 * is an error.
 */
#ifndef GEN_TEMPLATE_H
#define GEN_TEMPLATE_H

#include <stdbool.h>

#include "base/util.h"

struct tmpl;
struct tmpl_type;

enum tmpl_kind {
	TMPL_FALSE,
	TMPL_TRUE,
	TMPL_TEXT,
	TMPL_LIST,
	TMPL_OBJECT,
};

struct tmpl_value {
	enum tmpl_kind kind;
	const char *text;
	struct tmpl_type *type; /* of the elements; NULL: texts */
	const void *const *items;
	unsigned int n;
	const void *object;
};

struct tmpl_key {
	const char *name;
	struct tmpl_value (*get)(struct gen *g, const void *object);
};

struct tmpl_type {
	const char *name;
	const struct tmpl_key *keys;
	unsigned int n_keys;
	unsigned int index; /* the engine's */
};

static inline struct tmpl_value tmpl_bool(bool b)
{
	return (struct tmpl_value){ .kind = b ? TMPL_TRUE : TMPL_FALSE };
}

/* NULL is false. */
static inline struct tmpl_value tmpl_text(const char *s)
{
	return (struct tmpl_value){ .kind = s ? TMPL_TEXT : TMPL_FALSE,
				    .text = s };
}

static inline struct tmpl_value tmpl_list(struct tmpl_type *type,
					  const void *items, unsigned int n)
{
	return (struct tmpl_value){ .kind = TMPL_LIST,
				    .type = type,
				    .items = (const void *const *)items,
				    .n = n };
}

/* NULL is false. */
static inline struct tmpl_value tmpl_object(struct tmpl_type *type,
					    const void *object)
{
	return (struct tmpl_value){ .kind = object ? TMPL_OBJECT : TMPL_FALSE,
				    .type = type,
				    .object = object };
}

/* All types that templates will meet, before the first is read. */
void tmpl_add_types(struct gen *g, struct tmpl_type *const *types,
		    unsigned int n);

/* Read a template; errors are reported as diagnostics, then NULL. */
struct tmpl *tmpl_read(struct gen *g, const char *path);

/* Append what @t makes of @object to @out; false after a reported error. */
bool tmpl_render(struct gen *g, const struct tmpl *t, struct tmpl_type *type,
		 const void *object, struct strbuf *out);

#endif /* GEN_TEMPLATE_H */
