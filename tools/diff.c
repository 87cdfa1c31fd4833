// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap diff: what changed, by field name. */
#include "options.h"
#include "out.h"
#include "snapshot.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct diff {
	bool different;
	bool trouble;
	const char *heading; /* to be printed before the first difference */
};

static void difference(struct diff *d)
{
	if (!d->different)
		d->different = true;
	if (!d->heading)
		return;
	if (d->heading[0]) {
		out_bold(d->heading);
		out_text("\n");
	}
	d->heading = NULL;
}

/* Reads all of a file, or one live function. NULL: it said why. */
static struct snapshot *load(struct diff *d, const struct options *o,
			     const char *arg)
{
	static struct source source;
	static struct caps caps;
	struct pcicap_address address;
	struct snapshot *first = NULL, **last = &first;
	struct function f;
	size_t used = pcicap_address_parse(arg, &address);
	int err;

	if (used && !arg[used] && access(arg, F_OK) != 0)
		err = source_open_one(&source, o->root, &address, false);
	else
		err = source_open_file(&source, arg);
	while (!err && source_next(&source, &f) > 0) {
		*last = snapshot_take(&f, &caps);
		if (!*last) {
			complain("%s: no memory", arg);
			d->trouble = true;
			break;
		}
		if ((*last)->err && !is_limit((*last)->err)) {
			complain("%s: %s: %s", arg, f.name,
				 pcicap_strerror((*last)->err));
			d->trouble = true;
		}
		last = &(*last)->next;
	}
	if (!err && !first && !d->trouble)
		complain("%s: no function with data", arg);
	if (source.bad)
		d->trouble = true;
	source_close(&source);
	return first;
}

static void free_all(struct snapshot *s)
{
	struct snapshot *next;

	for (; s; s = next) {
		next = s->next;
		snapshot_free(s);
	}
}

/* Both lists have about the same order: the search begins at @hint. */
static const struct entry *find(const struct snapshot *s, const char *key,
				size_t length, bool whole, size_t *hint)
{
	size_t i;

	for (i = 0; i < s->n; i++) {
		const struct entry *e = &s->entries[(*hint + i) % s->n];
		size_t n = whole ? strlen(e->key) : e->capability;

		if (n == length && !strncmp(e->key, key, n)) {
			*hint = (*hint + i + 1) % s->n;
			return e;
		}
	}
	return NULL;
}

static bool has_capability(const struct snapshot *s, const struct entry *e,
			   const struct entry **where)
{
	size_t hint = 0;

	*where = find(s, e->key, e->capability, false, &hint);
	return *where;
}

static bool begins_capability(const struct snapshot *s, size_t i)
{
	const struct entry *e = &s->entries[i];

	return i == 0 || e[-1].capability != e->capability ||
	       strncmp(e[-1].key, e->key, e->capability) != 0;
}

/* Capabilities of @s that @other lacks; from A, also those that moved. */
static void compare_capabilities(struct diff *d, const struct snapshot *s,
				 const struct snapshot *other, char sign)
{
	const struct entry *where;
	size_t i;

	for (i = 0; i < s->n; i++) {
		const struct entry *e = &s->entries[i];

		if (!begins_capability(s, i))
			continue;
		if (!has_capability(other, e, &where)) {
			difference(d);
			out("%c %.*s: capability at %03x\n", sign,
			    (int)e->capability, e->key, e->offset);
		} else if (sign == '-' && where->offset != e->offset) {
			difference(d);
			out("  %.*s: capability at %03x -> %03x\n",
			    (int)e->capability, e->key, e->offset,
			    where->offset);
		}
	}
}

static void compare_entries(struct diff *d, const struct snapshot *a,
			    const struct snapshot *b)
{
	const struct entry *there, *where;
	size_t i, hint = 0;

	for (i = 0; i < a->n; i++) {
		const struct entry *e = &a->entries[i];

		there = find(b, e->key, strlen(e->key), true, &hint);
		if (there && there->value == e->value &&
		    !strcmp(there->text, e->text))
			continue;
		if (!there && !has_capability(b, e, &where))
			continue;
		difference(d);
		if (there)
			out("  %s: %s -> %s\n", e->key, e->text, there->text);
		else
			out("- %s: %s\n", e->key, e->text);
	}
	for (i = 0, hint = 0; i < b->n; i++) {
		const struct entry *e = &b->entries[i];

		if (find(a, e->key, strlen(e->key), true, &hint) ||
		    !has_capability(a, e, &where))
			continue;
		difference(d);
		out("+ %s: %s\n", e->key, e->text);
	}
}

static void compare(struct diff *d, const struct snapshot *a,
		    const struct snapshot *b)
{
	d->heading = a->name[0] ? a->name : b->name;
	compare_capabilities(d, a, b, '-');
	compare_capabilities(d, b, a, '+');
	compare_entries(d, a, b);
}

static struct snapshot *find_function(struct snapshot *list, const char *name)
{
	for (; list; list = list->next) {
		if (!strcmp(list->name, name))
			return list;
	}
	return NULL;
}

static void compare_all(struct diff *d, struct snapshot *a, struct snapshot *b)
{
	struct snapshot *s, *other;
	bool single = !a->next && !b->next;

	for (s = a; s; s = s->next) {
		other = single ? b : find_function(b, s->name);
		if (other) {
			other->matched = true;
			compare(d, s, other);
			continue;
		}
		d->heading = NULL;
		difference(d);
		out("- %s\n", s->name);
	}
	for (s = b; s; s = s->next) {
		if (s->matched)
			continue;
		d->heading = NULL;
		difference(d);
		out("+ %s\n", s->name);
	}
}

int run_diff(const struct options *o)
{
	struct diff d = { 0 };
	struct snapshot *a, *b = NULL;

	if (o->n_args != 2 || o->file) {
		complain("diff: two files or addresses are needed");
		return EXIT_USAGE;
	}
	a = load(&d, o, o->args[0]);
	if (a)
		b = load(&d, o, o->args[1]);
	if (a && b)
		compare_all(&d, a, b);
	else
		d.trouble = true;
	free_all(a);
	free_all(b);
	if (d.trouble)
		return EXIT_TROUBLE;
	return d.different ? EXIT_NOTHING : EXIT_OK;
}
