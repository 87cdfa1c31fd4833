// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "space/selection.h"

#include "base/errors.h"

#include <string.h>

bool selection_has(const struct selection *s, const struct space *space)
{
	unsigned int i;

	for (i = 0; i < s->n; i++) {
		if (space_is(space, s->name[i].name, s->name[i].length))
			return true;
	}
	return !s->n;
}

/* Not everything could be read, and not for lack of privilege or of a dump. */
static bool may_have(const struct space_list *list, const struct selected *name)
{
	int err;

	if (!list)
		return true;
	err = space_list_missing(list, name->name, name->length);
	return err && !is_limit(err);
}

bool selection_find(struct selection *s, const struct space_list *list)
{
	bool any = !s->n;
	unsigned int i;

	for (i = 0; i < s->n; i++) {
		struct selected *name = &s->name[i];
		bool has = list &&
			   space_list_find(list, name->name, name->length);

		if (has || may_have(list, name))
			name->marks |= SELECTED_FOUND;
		any = any || has || may_have(list, name);
	}
	return any;
}

static bool is_same(const struct selected *a, const struct selected *b)
{
	return a->length == b->length && !strncmp(a->name, b->name, a->length);
}

const struct selected *selection_missing(const struct selection *s,
					 unsigned int *i, bool *missing)
{
	const struct selected *first, *name;

	while (*i < s->n) {
		name = &s->name[(*i)++];
		if (name->marks & SELECTED_FOUND)
			continue;
		*missing = true;
		for (first = s->name; !is_same(first, name); first++)
			;
		if (first == name && !(name->marks & SELECTED_SAID))
			return name;
	}
	return NULL;
}
