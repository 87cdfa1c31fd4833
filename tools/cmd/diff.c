// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap diff: what changed, by field name. */
#include "base/errors.h"
#include "base/json.h"
#include "base/out.h"
#include "cli/command.h"
#include "cli/report.h"
#include "cmd/compare.h"
#include "cmd/pending.h"
#include "cmd/snapshot.h"

#include <string.h>
#include <unistd.h>

struct diff {
	struct comparison comparison;
	bool trouble;
	bool json;
	unsigned int n;
	char heading[PCICAP_ADDRESS_TEXT]; /* that was printed last */
};

static void print_json(struct diff *d, const struct change *c)
{
	static const char *const kinds[] = {
		[CHANGE_FUNCTION] = "function",
		[CHANGE_CAPABILITY] = "capability",
		[CHANGE_VALUE] = "value",
	};

	out_text(d->n ? ",\n    {" : "\n    {");
	json_key("address");
	json_string_or_null(c->address[0] ? c->address : NULL);
	out_text(", ");
	json_key("kind");
	json_string(kinds[c->kind]);
	out_text(", ");
	json_key("name");
	json_string(c->name);
	out_text(", ");
	json_key("before");
	json_string_or_null(c->before);
	out_text(", ");
	json_key("after");
	json_string_or_null(c->after);
	out_text("}");
}

/* The function's address before the first of its changes. */
static void print_address(struct diff *d, const struct change *c)
{
	if (c->kind == CHANGE_FUNCTION || !strcmp(d->heading, c->address))
		return;
	memcpy(d->heading, c->address, strlen(c->address) + 1);
	out_bold(c->address);
	out_text("\n");
}

static void print_text(struct diff *d, const struct change *c)
{
	const char *what = c->kind == CHANGE_CAPABILITY ? "capability at " : "";
	char sign = c->before && c->after ? ' ' : c->before ? '-' : '+';

	print_address(d, c);
	out("%c %s", sign, c->name);
	if (c->kind != CHANGE_FUNCTION)
		out(": %s%s%s%s", what, c->before ? c->before : "",
		    sign == ' ' ? " -> " : "", c->after ? c->after : "");
	out_text("\n");
}

static void print_change(void *ctx, const struct change *change)
{
	struct diff *d = ctx;

	if (d->json)
		print_json(d, change);
	else
		print_text(d, change);
	d->n++;
}

static void compare(struct diff *d, const struct snapshot *a,
		    const struct snapshot *b)
{
	compare_snapshots(&d->comparison, a, b);
}

static void only_one_has(struct diff *d, const struct snapshot *s, char sign)
{
	const struct change change = {
		.kind = CHANGE_FUNCTION,
		.address = s->name,
		.name = s->name,
		.before = sign == '-' ? "there" : NULL,
		.after = sign == '+' ? "there" : NULL,
	};

	print_change(d, &change);
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
	struct diff d = { .comparison = { o->value[OPT_IGNORE], print_change,
					  &d },
			  .json = is_given(o, OPT_JSON) };
	int ret;

	if (o->n_args < 2) {
		complain("diff: two files or addresses are needed");
		return EXIT_USAGE;
	}
	open_side(&a, o, o->args[0]);
	if (!a.failed)
		open_side(&b, o, o->args[1]);
	if (d.json)
		out_text("{\"differences\": [");
	if (!a.failed && !b.failed)
		compare_all(&d, &a, &b);
	if (d.json)
		out_text("]}\n");
	if (walk_close(&a) != EXIT_OK)
		d.trouble = true;
	if (!a.failed && walk_close(&b) != EXIT_OK)
		d.trouble = true;
	ret = d.n ? EXIT_NOTHING : EXIT_OK;
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
	.options = OPTION_BIT(ROOT) | OPTION_BIT(JSON) | OPTION_BIT(IGNORE),
	.run = run,
};
