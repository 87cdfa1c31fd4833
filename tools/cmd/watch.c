// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap watch: what changes, as it changes. */
#include "base/number.h"
#include "base/out.h"
#include "cli/command.h"
#include "cli/report.h"
#include "cmd/compare.h"

#include <stdlib.h>
#include <time.h>

struct watch {
	struct comparison comparison;
	struct timespec interval;
	uint64_t count; /* 0: without end */
	unsigned long n;
	char time[16];	/* of the present look */
	double looked;	/* when that was, in seconds */
	double seconds; /* since the one before */
};

static void print_change(void *ctx, const struct change *c)
{
	struct watch *w = ctx;

	w->n++;
	out("%s ", w->time);
	out_bold(c->address);
	out(" %s: %s -> %s", c->name, c->before ? c->before : "not there",
	    c->after ? c->after : "not there");
	if (c->counted && w->seconds > 0)
		out(" (%.3g/s)", (double)c->counted / w->seconds);
	out_text("\n");
}

static void note_time(struct watch *w)
{
	time_t now = time(NULL);
	struct timespec precise;
	struct tm local;

	clock_gettime(CLOCK_MONOTONIC, &precise);
	w->seconds = w->looked;
	w->looked = (double)precise.tv_sec + (double)precise.tv_nsec / 1e9;
	w->seconds = w->seconds > 0 ? w->looked - w->seconds : 0;

	if (!localtime_r(&now, &local) ||
	    !strftime(w->time, sizeof(w->time), "%H:%M:%S", &local))
		w->time[0] = 0;
}

/* NULL: no memory. */
static struct snapshot *take(const struct walk *walk, const struct function *f)
{
	struct snapshot *s = snapshot_take(walk, f);

	/* of capabilities that are named, nothing else is read */
	if (!s || walk->names.n || !snapshot_add_counters(s, walk->root))
		return s;
	snapshot_free(s);
	return NULL;
}

/* NULL: there is no function, or no memory. */
static struct snapshot *look(struct walk *walk, const struct options *o,
			     int *ret)
{
	struct snapshot *s = NULL;
	struct function f;

	walk_arguments(walk, o, "");
	if (walk_open(walk) == EXIT_OK && walk_next(walk, &f)) {
		selection_find(&walk->names, f.cfg ? &walk->spaces.list : NULL);
		if (f.cfg)
			s = take(walk, &f);
		else
			complain("%s: %s", f.name, function_error_text(f.err));
	}
	*ret = report_missing(walk, walk_close(walk));
	if (!s && *ret == EXIT_OK)
		*ret = EXIT_TROUBLE;
	return s;
}

static int run_watch(struct watch *w, const struct options *o)
{
	static struct walk walk;
	struct snapshot *before, *now;
	int ret;

	before = look(&walk, o, &ret);
	note_time(w);
	while (before && (ret == EXIT_OK || ret == EXIT_TROUBLE)) {
		if (w->count && !--w->count)
			break;
		out_flush();
		nanosleep(&w->interval, NULL);
		now = look(&walk, o, &ret);
		note_time(w);
		if (now)
			compare_snapshots(&w->comparison, before, now);
		snapshot_free(before);
		before = now;
	}
	snapshot_free(before);
	return ret;
}

/* "2" or "0.5" */
static bool parse_interval(const char *text, struct timespec *out)
{
	char *end;
	double seconds;

	if (!text) {
		out->tv_sec = 1;
		return true;
	}
	seconds = strtod(text, &end);
	if (end == text || *end || !(seconds >= 0.01 && seconds <= 86400))
		return false;
	out->tv_sec = (time_t)seconds;
	out->tv_nsec = (long)((seconds - (double)out->tv_sec) * 1e9);
	return true;
}

static int run(const struct options *o)
{
	struct watch w = { .comparison = { o->value[OPT_IGNORE], print_change,
					   &w } };
	struct pcicap_address address;

	if (!o->n_args || !pcicap_address_parse(o->args[0], &address)) {
		complain("watch: an address is needed");
		return EXIT_USAGE;
	}
	if (!parse_interval(o->value[OPT_INTERVAL], &w.interval)) {
		complain("watch: \"%s\" is no time from 0.01 to 86400 seconds",
			 o->value[OPT_INTERVAL]);
		return EXIT_USAGE;
	}
	if (o->value[OPT_COUNT] && !number_is(o->value[OPT_COUNT], &w.count)) {
		complain("watch: \"%s\" is no number", o->value[OPT_COUNT]);
		return EXIT_USAGE;
	}
	return run_watch(&w, o);
}

DEFINE_COMMAND(watch) = {
	.name = "watch",
	.usage = "ADDRESS [CAPABILITY...]",
	.summary = "show what changes, by the names of fields",
	.help = "Reads the function again and again and shows each change: the "
		"time, the name of the field, the old and the new value. What "
		"the "
		"kernel counts, errors that AER told it of, is shown with the "
		"rate per second. Of capabilities that are named only these "
		"are read, and no counters.",
	.options = OPTION_BIT(ROOT) | OPTION_BIT(IGNORE) |
		   OPTION_BIT(INTERVAL) | OPTION_BIT(COUNT),
	.run = run,
};
