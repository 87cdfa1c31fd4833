// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <string.h>

#include "read/parse_library.h"

#define MAX_PART_DEPTH 16

/* The library that @source is, among what @spec imports; NULL: none. */
static const struct spec *owner_of(const struct spec *spec,
				   const struct source *source)
{
	const struct spec *found = NULL;

	if (spec->pos.source == source)
		return spec->kind == SPEC_LIBRARY ? spec : NULL;
	for (unsigned int i = 0; !found && i < spec->n_imports; i++)
		found = owner_of(spec->imports[i], source);
	return found;
}

static const struct spec *find_library(const struct spec *spec,
				       const char *name, size_t len)
{
	if (spec->kind == SPEC_LIBRARY && strlen(spec->name.s) == len &&
	    !strncmp(spec->name.s, name, len))
		return spec;
	for (unsigned int i = 0; i < spec->n_imports; i++) {
		const struct spec *s = spec->imports[i];

		/* a capability may have the same name */
		if (s->kind == SPEC_LIBRARY && s->name.s &&
		    strlen(s->name.s) == len && !strncmp(s->name.s, name, len))
			return s;
	}
	return NULL;
}

const struct node *library_part(struct parse *p, const struct node *name,
				const char *section)
{
	const char *dot = name->kind == NODE_SCALAR ? strchr(name->text, '.')
						    : NULL;
	const struct spec *lib = NULL, *owner;
	const char *last = dot ? dot + 1 : name->text;
	const struct node *parts, *part;
	struct nearest best = { 0 };

	owner = owner_of(p->spec, name->pos.source);
	if (name->kind != NODE_SCALAR || (!dot && !owner)) {
		bad_value(p->g, name, "library.name");
		return NULL;
	}
	lib = dot ? find_library(owner ? owner : p->spec, name->text,
				 (size_t)(dot - name->text))
		  : owner;
	if (!lib) {
		diag_report(p->g, name->pos, "unresolved-reference",
			    "no library '%.*s' is imported",
			    (int)(dot - name->text), name->text);
		return NULL;
	}
	parts = tree_get(lib->tree, section);
	part = parts ? tree_get(parts, last) : NULL;
	if (part)
		return part;
	for (unsigned int i = 0;
	     parts && parts->kind == NODE_MAP && i < parts->n; i++)
		nearest_try(&best, last, parts->keys[i]->text);
	diag_report(p->g, name->pos, "unresolved-reference",
		    "library '%s' has no '%s' in its %s%s", lib->name.s, last,
		    section, nearest_hint(p->g, &best, last));
	return NULL;
}

bool library_has_type(const struct parse *p, const struct node *name)
{
	const struct spec *owner = owner_of(p->spec, name->pos.source);
	const struct node *types = owner ? tree_get(owner->tree, "types")
					 : NULL;

	return types && tree_get(types, name->text);
}

bool library_enter(struct parse *p, const struct node *name)
{
	if (p->depth < MAX_PART_DEPTH) {
		p->depth++;
		return true;
	}
	diag_report(p->g, name->pos, "circular-reference",
		    "'%s' leads back to itself", name->text);
	return false;
}
