// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "cmd/compare.h"

#include <stdio.h>
#include <string.h>

/* Is @key a name of the list, or in what has that name? */
static bool is_ignored(const struct comparison *c, const char *key)
{
	const char *name = c->ignore;
	size_t n;

	for (; name && *name; name += n + (name[n] == ',')) {
		n = strcspn(name, ",");
		if (n && !strncmp(key, name, n) &&
		    (!key[n] || strchr(".[#", key[n])))
			return true;
	}
	return false;
}

static void report(const struct comparison *c, enum change_kind kind,
		   const char *address, const char *name, const char *before,
		   const char *after)
{
	const struct change change = { kind, address, name, before, after, 0 };

	if (!is_ignored(c, name))
		c->fn(c->ctx, &change);
}

static void report_entry(const struct comparison *c, const char *address,
			 const struct snapshot_entry *before,
			 const struct snapshot_entry *after)
{
	const struct change change = {
		CHANGE_VALUE,
		address,
		before->key,
		before->text,
		after ? after->text : NULL,
		after && after->counts && after->value > before->value
			? after->value - before->value
			: 0
	};

	if (!is_ignored(c, before->key))
		c->fn(c->ctx, &change);
}

/* Both lists have about the same order: the search begins at @hint. */
static const struct snapshot_entry *find(const struct snapshot *s,
					 const char *key, size_t length,
					 bool whole, size_t *hint)
{
	size_t i;

	for (i = 0; i < s->n; i++) {
		const struct snapshot_entry *e =
			&s->entries[(*hint + i) % s->n];
		size_t n = whole ? strlen(e->key) : e->capability;

		if (n == length && !strncmp(e->key, key, n)) {
			*hint = (*hint + i + 1) % s->n;
			return e;
		}
	}
	return NULL;
}

static bool has_capability(const struct snapshot *s,
			   const struct snapshot_entry *e,
			   const struct snapshot_entry **where)
{
	size_t hint = 0;

	*where = find(s, e->key, e->capability, false, &hint);
	return *where;
}

static bool begins_capability(const struct snapshot *s, size_t i)
{
	const struct snapshot_entry *e = &s->entries[i];

	return i == 0 || e[-1].capability != e->capability ||
	       strncmp(e[-1].key, e->key, e->capability) != 0;
}

static void compare_capability(const struct comparison *c, const char *address,
			       const struct snapshot_entry *e,
			       const struct snapshot_entry *where, bool from_a)
{
	char name[FULL_NAME_SIZE], here[16], there[16];

	snprintf(name, sizeof(name), "%.*s", (int)e->capability, e->key);
	snprintf(here, sizeof(here), "%03x", (unsigned int)e->offset);
	if (where)
		snprintf(there, sizeof(there), "%03x",
			 (unsigned int)where->offset);
	report(c, CHANGE_CAPABILITY, address, name, from_a ? here : NULL,
	       !from_a ? here
	       : where ? there
		       : NULL);
}

/* Capabilities of @s that @other lacks; from A, also those that moved. */
static void compare_capabilities(const struct comparison *c,
				 const char *address, const struct snapshot *s,
				 const struct snapshot *other, bool from_a)
{
	const struct snapshot_entry *where;
	size_t i;

	for (i = 0; i < s->n; i++) {
		const struct snapshot_entry *e = &s->entries[i];

		if (!begins_capability(s, i))
			continue;
		if (!has_capability(other, e, &where) ||
		    (from_a && where->offset != e->offset))
			compare_capability(c, address, e, where, from_a);
	}
}

static void compare_entries(const struct comparison *c, const char *address,
			    const struct snapshot *a, const struct snapshot *b)
{
	const struct snapshot_entry *there, *where;
	size_t i, hint = 0;

	for (i = 0; i < a->n; i++) {
		const struct snapshot_entry *e = &a->entries[i];

		there = find(b, e->key, strlen(e->key), true, &hint);
		if (there && there->value == e->value &&
		    !strcmp(there->text, e->text))
			continue;
		if (!there && !has_capability(b, e, &where))
			continue;
		report_entry(c, address, e, there);
	}
	for (i = 0, hint = 0; i < b->n; i++) {
		const struct snapshot_entry *e = &b->entries[i];

		if (!find(a, e->key, strlen(e->key), true, &hint) &&
		    has_capability(a, e, &where))
			report(c, CHANGE_VALUE, address, e->key, NULL, e->text);
	}
}

void compare_snapshots(const struct comparison *c, const struct snapshot *a,
		       const struct snapshot *b)
{
	const char *address = a->name[0] ? a->name : b->name;

	compare_capabilities(c, address, a, b, true);
	compare_capabilities(c, address, b, a, false);
	compare_entries(c, address, a, b);
}
