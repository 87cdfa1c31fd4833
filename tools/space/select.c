// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "space/select.h"

#include "base/errors.h"
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

/* Of a register without a value: which fields it would have is not known. */
static int find_any(const struct pcicap_reg_desc *reg, const char *name,
		    size_t length)
{
	unsigned int i;

	for (i = 0; i < reg->n_fields; i++) {
		if (reg->fields[i].name &&
		    is_name(reg->fields[i].name, name, length))
			return (int)i;
	}
	return -1;
}

static int find_field(const struct item *item, const char *name, size_t length)
{
	unsigned int i;
	int err;

	if (item->reg && item->error)
		return find_any(item->reg, name, length);

	for (i = 0; i < item_fields(item); i++) {
		const struct pcicap_field_desc *field =
			item_any_field(item, i, &err);

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

/* Length of the part of a name that is a space. */
static size_t space_part(const char *name, size_t length)
{
	const char *dot = memchr(name, '.', length);

	return dot ? (size_t)(dot - name) : length;
}

int select_name(const struct space_list *list, const char *name, size_t length,
		select_fn *fn, void *ctx)
{
	size_t n = space_part(name, length);
	const struct space *space = space_list_find(list, name, n);
	struct wanted s = { .fn = fn, .ctx = ctx };
	int ret;

	if (!space || n == length)
		return -ENOENT;
	s.path = name + n + 1;
	s.length = length - n - 1;
	ret = space_visit(space, is_wanted, look_at, &s);
	if (s.found)
		return ret - 1;
	return ret ? ret : -ENOENT;
}

static void complain_lists(const struct space_list *list, const char *where)
{
	unsigned int i;
	int err;

	for (i = 0; i < N_LISTS; i++) {
		err = space_list_problem(list, i);
		if (err)
			complain("%s: %s: %s", where, list_name(i),
				 pcicap_strerror(err));
	}
}

int select_complain(const struct space_list *list, const char *where,
		    const char *name, size_t length)
{
	size_t n = space_part(name, length);
	int err;

	if (space_list_find(list, name, n)) {
		if (n == length)
			complain("\"%.*s\" is a capability; which register?",
				 (int)n, name);
		else
			complain("%s: no register or field \"%.*s\"", where,
				 (int)length, name);
		return 0;
	}
	err = space_list_missing(list, name, n);
	if (err && !is_limit(err))
		complain("%s: \"%.*s\" may be there: %s", where, (int)n, name,
			 pcicap_strerror(err));
	else
		complain("%s: no capability \"%.*s\"", where, (int)n, name);
	complain_lists(list, where);
	return err;
}
