// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "cmd/snapshot.h"

#include "base/number.h"
#include "input/counters.h"
#include "text/value.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *copy(const char *s)
{
	size_t n = strlen(s) + 1;
	char *to = malloc(n);

	return to ? memcpy(to, s, n) : NULL;
}

/* @capability: length of its name, the first part of @key */
static int add_entry(struct snapshot *s, const char *key, size_t capability,
		     uint64_t value, const char *text)
{
	struct snapshot_entry *e;

	if (s->n == s->room) {
		s->room = s->room ? 2 * s->room : 256;
		e = realloc(s->entries, s->room * sizeof(*e));
		if (!e)
			return -ENOMEM;
		s->entries = e;
	}
	e = &s->entries[s->n];
	e->key = copy(key);
	e->text = copy(text);
	e->value = value;
	e->capability = capability;
	e->offset = 0;
	e->counts = false;
	if (!e->key || !e->text) {
		free(e->key);
		free(e->text);
		return -ENOMEM;
	}
	s->n++;
	return 0;
}

static int add(struct snapshot *s, const struct item *item, const char *field,
	       uint64_t value, const char *text)
{
	char key[FULL_NAME_SIZE + PATH_SIZE + 64];
	char name[FULL_NAME_SIZE];
	int err;

	space_full_name(item->space, name, sizeof(name));
	snprintf(key, sizeof(key), "%s.%s%s%s", name, item->path,
		 field ? "." : "", field ? field : "");
	err = add_entry(s, key, strlen(name), value, text);
	if (!err)
		s->entries[s->n - 1].offset = item->space->offset;
	return err;
}

static int add_field(struct snapshot *s, const struct item *item,
		     unsigned int i)
{
	const struct pcicap_field_desc *field = &item->reg->fields[i];
	char buffer[LABEL_SIZE];
	struct strbuf t;

	strbuf_init(&t, buffer, sizeof(buffer));
	field_text(&t, item, i);
	return add(s, item, item->reg->is_value ? NULL : field->name,
		   pcicap_field_get(field, item->value), buffer);
}

static int add_number(struct snapshot *s, const struct item *item,
		      const char *field, uint64_t value)
{
	char buffer[32];
	struct strbuf t;

	strbuf_init(&t, buffer, sizeof(buffer));
	hex_text(&t, value, item->width);
	return add(s, item, field, value, buffer);
}

static int take_item(void *ctx, const struct item *item)
{
	const struct pcicap_field_desc *field;
	struct snapshot *s = ctx;
	uint64_t unnamed;
	unsigned int i;
	int err = 0, why;

	if (item->unread)
		return 0;
	if (item->error)
		return add(s, item, NULL, 0, pcicap_strerror(item->error));
	/* the registers that hold it are compared */
	if (item->combined)
		return 0;
	if (!item->reg || item->high)
		return add_number(s, item, NULL, item->value);
	for (i = 0; i < item_fields(item) && !err; i++) {
		field = item_field(item, i, &why);
		if (field && why)
			err = add(s, item, field->name, 0,
				  pcicap_strerror(why));
		else if (field)
			err = add_field(s, item, i);
	}
	unnamed = item_unnamed(item);
	if (!err && unnamed)
		err = add_number(s, item, "reserved", unnamed);
	return err;
}

struct snapshot *snapshot_take(const struct walk *w, const struct function *f)
{
	struct snapshot *s = calloc(1, sizeof(*s));
	const struct space *space = NULL;
	unsigned int i;
	int err = 0;

	if (!s)
		return NULL;
	memcpy(s->name, f->name, sizeof(s->name));
	s->err = f->err;
	while (err != -ENOMEM && (space = spaces_next(&w->spaces, space)))
		err = space_visit(space, NULL, take_item, s);
	for (i = 0; i < N_LISTS && !s->err; i++)
		s->err = w->spaces.list.err[i];
	if (err == -ENOMEM) {
		snapshot_free(s);
		return NULL;
	}
	return s;
}

static int add_counter(struct snapshot *s, enum counter_file file,
		       const struct counter *c)
{
	char key[128], text[NUMBER_SIZE];
	struct strbuf t;
	int err;

	strbuf_init(&t, key, sizeof(key));
	strbuf_add(&t, "kernel.");
	strbuf_add(&t, counters_file_name(file));
	strbuf_add(&t, c->name[0] ? "." : "");
	strbuf_add(&t, c->name);
	err = add_entry(s, key, strlen("kernel"), c->value,
			number_decimal(text, c->value));
	if (!err)
		s->entries[s->n - 1].counts = true;
	return err;
}

int snapshot_add_counters(struct snapshot *s, const char *root)
{
	struct counter counters[MAX_COUNTERS];
	unsigned int file, i, n;
	int err = 0;

	for (file = 0; file < N_COUNTER_FILES && !err; file++) {
		n = counters_read(root, s->name, (enum counter_file)file,
				  counters);
		for (i = 0; i < n && !err; i++)
			err = add_counter(s, (enum counter_file)file,
					  &counters[i]);
	}
	return err;
}

void snapshot_free(struct snapshot *s)
{
	size_t i;

	for (i = 0; s && i < s->n; i++) {
		free(s->entries[i].key);
		free(s->entries[i].text);
	}
	if (s)
		free(s->entries);
	free(s);
}
