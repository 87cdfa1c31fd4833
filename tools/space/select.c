// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "space/select.h"

#include "base/out.h"

#include <string.h>

struct wanted {
	const char *path;
	size_t length;
	select_fn *fn;
	void *ctx;
	bool found;
};

static bool is_name(const char *name, const char *at, size_t length)
{
	return strlen(name) == length && !strncmp(name, at, length);
}

static int find_field(const struct item *item, const char *name, size_t length)
{
	unsigned int i;

	for (i = 0; i < item_fields(item); i++) {
		const struct pcicap_field_desc *field = item_field(item, i);

		if (field && is_name(field->name, name, length))
			return (int)i;
	}
	return -1;
}

/* A register, or that a field is of. */
static bool is_wanted(void *ctx, const char *path)
{
	const struct wanted *s = ctx;
	size_t n = strlen(path);

	return s->length >= n && !strncmp(s->path, path, n) &&
	       (s->length == n || s->path[n] == '.');
}

static int look_at(void *ctx, const struct item *item)
{
	struct wanted *s = ctx;
	size_t n = strlen(item->path);
	int field = -1;

	/* a base address register may be visited for the one after it */
	if (!is_wanted(s, item->path))
		return 0;
	if (s->length == n) {
		if (item->reg && item->reg->is_value)
			field = 0;
	} else {
		field = find_field(item, s->path + n + 1, s->length - n - 1);
		if (field < 0)
			return 0;
	}
	s->found = true;
	/* positive, so that it ends the visit */
	return s->fn(s->ctx, item, field) + 1;
}

int select_name(const struct space_list *list, const char *name, size_t length,
		select_fn *fn, void *ctx)
{
	const char *dot = memchr(name, '.', length);
	size_t n = dot ? (size_t)(dot - name) : length;
	const struct space *space = space_list_find(list, name, n);
	struct wanted s = { .fn = fn, .ctx = ctx };
	int ret;

	if (!space || !dot)
		return -ENOENT;
	s.path = dot + 1;
	s.length = length - n - 1;
	ret = space_visit(space, is_wanted, look_at, &s);
	if (s.found)
		return ret - 1;
	return ret ? ret : -ENOENT;
}

static void complain_list(const struct space_list *list, const char *where)
{
	unsigned int i;

	for (i = 0; i < N_LISTS; i++) {
		if (list->err[i])
			complain("%s: %s: %s", where, list_name(i),
				 pcicap_strerror(list->err[i]));
	}
}

void select_complain(const struct space_list *list, const char *where,
		     const char *name, size_t length)
{
	const char *dot = memchr(name, '.', length);
	int n = dot ? (int)(dot - name) : (int)length;

	if (!space_list_find(list, name, (size_t)n)) {
		complain("%s: no capability \"%.*s\"", where, n, name);
		complain_list(list, where);
	} else if (!dot) {
		complain("\"%.*s\" is a capability; which register?", n, name);
	} else {
		complain("%s: no register or field \"%.*s\"", where,
			 (int)length, name);
	}
}
