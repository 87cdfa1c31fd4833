/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A small, strict template language in the manner of mustache. It knows
 * nothing of PCI and of no language that is generated: what a name means is
 * told by tables of keys, and the words of a language by its vocabulary.
 *
 *   {{name}}               the text or number of a key
 *   {{name|filter}}        the same through a filter of filter.h; more may follow
 *   {{#name}}...{{/name}}  for each element of a list, within an object, or
 *                          if true, a number, or a text that is not empty
 *   {{^name}}...{{/name}}  if false, empty, or a list without elements
 *   {{*name}}              how many elements the list has
 *   {{.}}                  the element of a list of texts
 *   {{-last}} {{-first}} {{-only}}
 *                          is this element of the list the last, the first,
 *                          the only one
 *   {{$word}}              a word of the vocabulary; {{$word|filter}} likewise
 *   {{$map.name}}          the word of a map that has this name, else the one
 *                          for the value of the key "name"
 *   {{#$word}} {{^$word}}  is the word not empty? Known before rendering.
 *   {{>file}}              partial: the file _file of the same folder, of the
 *                          target's, or of those that its vocabulary shares
 *   {{@48}}                tabs up to column 48, a space if it is past that
 *   {{%style}}...{{/%style}}
 *                          the text is laid out as a comment or a table, in a
 *                          form of the vocabulary; see layout.h. In a table
 *                          {{@48}} ends a cell.
 *   {{! comment }}
 *
 * A tag other than a value, alone on its line, takes the line with it, unless
 * it is a partial whose text does not end a line. Names
 * are looked up in the innermost object first, then outwards. An unknown name,
 * word or filter is an error.
 */
#ifndef GEN_TEMPLATE_H
#define GEN_TEMPLATE_H

#include "base/gen.h"
#include "view/value.h"

struct strbuf;
struct templates;
struct tmpl;
struct words;

/*
 * Templates that can meet objects of the @n types at @types; type->id is a
 * type's place in the array. Each file is read once. They live as long as @g.
 */
struct templates *tmpl_open(struct gen *g, const struct tmpl_type *const *types,
			    unsigned int n);

/*
 * Read the template at @path with the vocabulary @words of its target; errors
 * are reported as diagnostics, then NULL.
 */
const struct tmpl *tmpl_read(struct templates *ts, const struct words *words,
			     const char *path);

/* Append what @t makes of @object to @out; false after a reported error. */
bool tmpl_render(struct templates *ts, const struct tmpl *t,
		 const struct tmpl_type *type, const void *object,
		 struct strbuf *out);

#endif /* GEN_TEMPLATE_H */
