// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "cmd/pending.h"

#include <search.h>
#include <string.h>

/*
 * The tree has the first of each name; others of it follow by @same. All are in
 * a list, in the order in which they came.
 */
static int by_name(const void *a, const void *b)
{
	const struct snapshot *left = a, *right = b;

	return strcmp(left->name, right->name);
}

static void append(struct pending *p, struct snapshot *s)
{
	s->next = NULL;
	s->prev = p->last;
	if (p->last)
		p->last->next = s;
	else
		p->first = s;
	p->last = s;
}

static void unlink_snapshot(struct pending *p, struct snapshot *s)
{
	if (s->prev)
		s->prev->next = s->next;
	else
		p->first = s->next;
	if (s->next)
		s->next->prev = s->prev;
	else
		p->last = s->prev;
}

int pending_add(struct pending *p, struct snapshot *s)
{
	struct snapshot **node = tsearch(s, &p->tree, by_name), *last;

	if (!node) {
		snapshot_free(s);
		return -ENOMEM;
	}
	s->same = NULL;
	for (last = *node; last->same; last = last->same)
		;
	if (last != s)
		last->same = s;
	append(p, s);
	return 0;
}

struct snapshot *pending_take(struct pending *p, const char *name)
{
	struct snapshot key, **node, *s;

	strcpy(key.name, name);
	node = tfind(&key, &p->tree, by_name);
	if (!node)
		return NULL;
	s = *node;
	unlink_snapshot(p, s);
	/* the next of this name takes its place in the tree */
	if (s->same)
		*node = s->same;
	else
		tdelete(s, &p->tree, by_name);
	return s;
}

struct snapshot *pending_first(struct pending *p)
{
	return p->first ? pending_take(p, p->first->name) : NULL;
}

void pending_end(struct pending *p)
{
	struct snapshot *s;

	while ((s = pending_first(p)))
		snapshot_free(s);
}
