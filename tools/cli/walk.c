// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "cli/walk.h"

#include "base/out.h"
#include "base/progress.h"

#include <string.h>

_Static_assert(MAX_ARGS <= MAX_SELECTED, "each argument can be a name");

void walk_init(struct walk *w, const struct options *o)
{
	w->file = o->value[OPT_FILE];
	w->root = o->value[OPT_ROOT];
	w->one = NULL;
	w->text = NULL;
	w->write = false;
	w->names.n = 0;
	w->names.one = false;
	w->seen = 0;
	w->reads = 0;
	w->trouble = false;
	w->is_open = false;
	w->failed = EXIT_OK;
}

bool walk_address(struct walk *w, const char *text)
{
	size_t used = pcicap_address_parse(text, &w->address);

	if (!used || text[used])
		return false;
	w->one = &w->address;
	w->text = text;
	w->names.one = true;
	return true;
}

void walk_name(struct walk *w, const char *arg, const char *ends)
{
	struct selected *name = &w->names.name[w->names.n++];

	name->name = arg;
	name->length = strcspn(arg, ends);
	name->marks = 0;
}

int walk_arguments(struct walk *w, const struct options *o, const char *ends)
{
	int i, first;

	walk_init(w, o);
	first = o->n_args && walk_address(w, o->args[0]) ? 1 : 0;
	for (i = first; i < o->n_args; i++)
		walk_name(w, o->args[i], ends);
	return first;
}

static int open_source(struct walk *w)
{
	int err;

	if (w->file)
		return source_open_file(&w->source, w->file) ? EXIT_TROUBLE
							     : EXIT_OK;
	if (w->one)
		err = source_open_one(&w->source, w->root, w->one, w->write);
	else
		err = source_open_live(&w->source, w->root);
	if (!err)
		return EXIT_OK;
	complain("%s: %s", w->root ? w->root : PCICAP_SYSFS_ROOT,
		 pcicap_strerror(err));
	return EXIT_TROUBLE;
}

static bool is_wanted(const struct walk *w, const struct function *f)
{
	if (!w->one)
		return true;
	if (f->has_address && pcicap_address_compare(w->one, &f->address) != 0)
		return false;
	return !f->live || f->err != -ENODEV;
}

static void close_spaces(struct walk *w)
{
	if (w->is_open)
		spaces_close(&w->spaces);
	w->is_open = false;
}

static void open_spaces(struct walk *w, const struct function *f)
{
	struct bar_origin origin = { f, &w->source.inner, w->root, w->write };

	spaces_open(&w->spaces, &w->names, &origin);
	w->is_open = true;
	if (f->err || w->spaces.bars.trouble)
		w->trouble = true;
}

static int nothing_seen(const struct walk *w)
{
	if (w->one) {
		complain("%s: no such function%s%s", w->text,
			 w->file ? " in " : "", w->file ? w->file : "");
		return EXIT_NOTHING;
	}
	if (w->file) {
		complain("%s: no function with data", w->file);
		return EXIT_TROUBLE;
	}
	return EXIT_OK;
}

int walk_open(struct walk *w)
{
	w->failed = open_source(w);
	return w->failed;
}

static bool next_function(struct walk *w, struct function *f)
{
	while (source_next(&w->source, f) > 0) {
		if (is_wanted(w, f))
			return true;
	}
	return false;
}

bool walk_next(struct walk *w, struct function *f)
{
	close_spaces(w);
	w->reads += w->source.cache.reads;
	w->source.cache.reads = 0;
	if (!next_function(w, f))
		return false;
	w->seen++;
	progress(w->seen, w->one ? 1 : w->source.n_all);
	open_spaces(w, f);
	return true;
}

int walk_close(struct walk *w)
{
	progress_clear();
	close_spaces(w);
	if (w->source.bad)
		w->trouble = true;
	source_close(&w->source);
	if (w->failed)
		return w->failed;
	if (!w->seen)
		return nothing_seen(w);
	return w->trouble ? EXIT_TROUBLE : EXIT_OK;
}

int walk_run(struct walk *w, walk_fn *fn, void *ctx)
{
	struct function f;

	if (walk_open(w) == EXIT_OK) {
		while (walk_next(w, &f))
			fn(ctx, w, &f);
	}
	return walk_close(w);
}
