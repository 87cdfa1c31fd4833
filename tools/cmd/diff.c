// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap diff: what changed, by field name. */
#include "base/errors.h"
#include "base/out.h"
#include "cli/command.h"
#include "cli/report.h"
#include "cmd/pending.h"
#include "cmd/snapshot.h"

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

/* Capabilities of @s that @other lacks; from A, also those that moved. */
static void compare_capabilities(struct diff *d, const struct snapshot *s,
				 const struct snapshot *other, char sign)
{
	const struct snapshot_entry *where;
	size_t i;

	for (i = 0; i < s->n; i++) {
		const struct snapshot_entry *e = &s->entries[i];

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
		difference(d);
		if (there)
			out("  %s: %s -> %s\n", e->key, e->text, there->text);
		else
			out("- %s: %s\n", e->key, e->text);
	}
	for (i = 0, hint = 0; i < b->n; i++) {
		const struct snapshot_entry *e = &b->entries[i];

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

static void only_one_has(struct diff *d, const struct snapshot *s, char sign)
{
	d->heading = NULL;
	difference(d);
	out("%c %s\n", sign, s->name);
}

/* The next function of a side, or NULL. */
static struct snapshot *take(struct diff *d, struct walk *w)
{
	struct snapshot *s;
	struct function f;

	if (w->failed || !walk_next(w, &f))
		return NULL;
	selection_find(&w->names, f.cfg ? &w->spaces.list : NULL);
	complain_bar_problems(w);
	s = snapshot_take(w, &f);
	if (!s) {
		complain("%s: no memory", w->text);
		d->trouble = true;
	} else if (s->err && !is_limit(s->err)) {
		complain("%s: %s: %s", w->text, f.name,
			 f.err ? function_error_text(f.err)
			       : pcicap_strerror(s->err));
		d->trouble = true;
	}
	return s;
}

/* The function of B that has the address of @a, wherever it is in B; or NULL. */
static struct snapshot *find_match(struct diff *d, struct pending *p,
				   struct walk *w, const struct snapshot *a)
{
	struct snapshot *s = pending_take(p, a->name);

	while (!s && (s = take(d, w))) {
		if (!strcmp(s->name, a->name))
			return s;
		if (pending_add(p, s))
			d->trouble = true;
		s = NULL;
	}
	return s;
}

/* Functions of B are kept only until the one of A that they belong to. */
static void compare_all(struct diff *d, struct walk *a, struct walk *b)
{
	struct snapshot *first = take(d, a), *second = take(d, a);
	struct snapshot *s = take(d, b), *next = take(d, b);
	struct pending p = { 0 };

	if (first && s && !second && !next) {
		compare(d, first, s);
		snapshot_free(first);
		snapshot_free(s);
		return;
	}
	if ((s && pending_add(&p, s)) || (next && pending_add(&p, next)))
		d->trouble = true;
	for (; first; first = second, second = take(d, a)) {
		s = find_match(d, &p, b, first);
		if (s)
			compare(d, first, s);
		else
			only_one_has(d, first, '-');
		snapshot_free(s);
		snapshot_free(first);
	}
	while ((s = pending_first(&p)) || (s = take(d, b))) {
		only_one_has(d, s, '+');
		snapshot_free(s);
	}
	pending_end(&p);
}

/* A file, or a function of this machine. */
static void open_side(struct walk *w, const struct options *o, const char *arg)
{
	int i;

	walk_init(w, o);
	if (!walk_address(w, arg) || access(arg, F_OK) == 0) {
		w->one = NULL;
		w->text = arg;
		w->file = arg;
		w->names.one = false;
	}
	for (i = 2; i < o->n_args; i++)
		walk_name(w, o->args[i], "");
	(void)walk_open(w);
}

/* A name that is on neither side; @b has the marks of both. */
static int missing(const struct walk *a, struct walk *b, int ret)
{
	unsigned int i;

	for (i = 0; i < b->names.n; i++)
		b->names.name[i].marks |= a->names.name[i].marks;
	return report_missing(b, ret);
}

static int run(const struct options *o)
{
	static struct walk a, b;
	struct diff d = { 0 };
	int ret;

	if (o->n_args < 2) {
		complain("diff: two files or addresses are needed");
		return EXIT_USAGE;
	}
	open_side(&a, o, o->args[0]);
	if (!a.failed)
		open_side(&b, o, o->args[1]);
	if (!a.failed && !b.failed)
		compare_all(&d, &a, &b);
	if (walk_close(&a) != EXIT_OK)
		d.trouble = true;
	if (!a.failed && walk_close(&b) != EXIT_OK)
		d.trouble = true;
	ret = d.different ? EXIT_NOTHING : EXIT_OK;
	if (d.trouble)
		ret = EXIT_TROUBLE;
	return a.failed || b.failed ? ret : missing(&a, &b, ret);
}

DEFINE_COMMAND(diff) = {
	.name = "diff",
	.usage = "A B [CAPABILITY...]",
	.summary = "show what is different, by the names of fields",
	.help = "Shows what is different in B by the names of fields, of all "
		"capabilities unless some are named. Two single functions are "
		"compared whatever their addresses are.",
	.options = OPTION_BIT(ROOT),
	.run = run,
};
