// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <errno.h>
#include <getopt.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/diag.h"
#include "base/embedded.h"
#include "check/check.h"
#include "cli/describe.h"
#include "model/link.h"
#include "read/parse.h"
#include "target/output.h"
#include "target/target.h"

enum status {
	STATUS_CLEAN = 0,
	STATUS_ERRORS = 1,
	STATUS_USAGE = 2
};

struct options {
	char **targets;
	unsigned int n_targets;
	const char *templates;
	const char *out;
	const char *depfile;
	bool check;
	bool prune;
};

static void usage(FILE *out)
{
	fputs("Usage: pcicap-gen [OPTION]... SPEC...\n"
	      "Check specs of PCI capabilities and make C from them.\n"
	      "\n"
	      "  -t, --target NAME     what to make: kernel, user, or another "
	      "folder of\n"
	      "                        templates; may be repeated (default: "
	      "kernel and user)\n"
	      "  -T, --templates DIR   where the folders of templates are "
	      "(default: those\n"
	      "                        that the program carries with it)\n"
	      "  -I, --import DIR      look for SPEC and what specs import in "
	      "DIR, too, and\n"
	      "                        last among the specs that the program "
	      "carries\n"
	      "  -o, --output DIR      write below DIR, with several targets "
	      "below\n"
	      "                        DIR/TARGET; without -o, specs are "
	      "checked only\n"
	      "  -P, --prefix NAME     begin names with NAME and an "
	      "underscore, "
	      "and write headers\n"
	      "                        to a folder NAME, in place of pcicap\n"
	      "  -c, --check           write nothing, exit 1 if an output "
	      "would change\n"
	      "  -p, --prune           remove files below the output that "
	      "were made of specs\n"
	      "                        that are not given; with --check, name "
	      "them\n"
	      "  -d, --depfile FILE    write dependencies for make\n"
	      "  -W [no-]CHECK         report CHECK as a warning, or not at "
	      "all\n"
	      "  -E [no-]CHECK         report CHECK as an error, or not at "
	      "all\n"
	      "  -m, --max-errors N    show N errors and N warnings (100), "
	      "0: all\n"
	      "  -l, --list-checks     list the checks\n"
	      "  -L, --language json   print the language of specs: keys, "
	      "words, checks\n"
	      "  -h, --help            this text\n"
	      "  -V, --version         the version\n"
	      "\n"
	      "Exit status: 0 clean, 1 errors in specs or --check found a "
	      "difference,\n"
	      "2 wrong usage or a file that cannot be read or written.\n",
	      out);
}

static bool set_check(struct gen *g, const char *arg, enum severity severity)
{
	bool off = !strncmp(arg, "no-", 3);

	if (diag_set_severity(g, off ? arg + 3 : arg, off ? SEV_OFF : severity))
		return true;
	fprintf(stderr,
		"pcicap-gen: no check '%s' can be switched; see "
		"--list-checks\n",
		arg);
	return false;
}

#define LONGEST_PREFIX 16

/* A part of names of C, and of paths. */
static bool set_prefix(struct gen *g, const char *arg)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz";

	g->prefix = arg;
	if (*arg && strchr(letters, *arg) && strlen(arg) <= LONGEST_PREFIX &&
	    !arg[strspn(arg, "abcdefghijklmnopqrstuvwxyz0123456789_")] &&
	    arg[strlen(arg) - 1] != '_')
		return true;
	fprintf(stderr,
		"pcicap-gen: '%s' is no prefix: a lower-case letter, then "
		"letters, digits and '_', %d at the most\n",
		arg, LONGEST_PREFIX);
	return false;
}

static const struct option long_options[] = {
	{ "target", required_argument, NULL, 't' },
	{ "templates", required_argument, NULL, 'T' },
	{ "output", required_argument, NULL, 'o' },
	{ "import", required_argument, NULL, 'I' },
	{ "prefix", required_argument, NULL, 'P' },
	{ "check", no_argument, NULL, 'c' },
	{ "prune", no_argument, NULL, 'p' },
	{ "depfile", required_argument, NULL, 'd' },
	{ "max-errors", required_argument, NULL, 'm' },
	{ "list-checks", no_argument, NULL, 'l' },
	{ "language", required_argument, NULL, 'L' },
	{ "help", no_argument, NULL, 'h' },
	{ "version", no_argument, NULL, 'V' },
	{ 0 },
};

static void list_checks(FILE *out)
{
	const struct check_info *c, *last = NULL;

	for (unsigned int i = 0; (c = check_info(i)); last = c, i++) {
		if (!last || strcmp(c->name, last->name) != 0)
			fprintf(out, "%-22s %-8s %s\n", c->name,
				severity_name(c->severity), c->help);
	}
}

/* What was asked for is printed, or it is said why not. */
static int flush_stdout(void)
{
	if (!fflush(stdout) && !ferror(stdout))
		return STATUS_CLEAN;
	fprintf(stderr, "pcicap-gen: standard output: %s\n", strerror(errno));
	return STATUS_USAGE;
}

static bool set_max_errors(struct gen *g, const char *arg)
{
	char *end;
	unsigned long n = strtoul(arg, &end, 10);

	if (*arg < '0' || *arg > '9' || *end || n > UINT_MAX) {
		fprintf(stderr, "pcicap-gen: '%s' is not a number of errors\n",
			arg);
		return false;
	}
	g->max_errors = (unsigned int)n;
	return true;
}

/* Returns -1 to go on, else the exit status. */
static int read_option(struct gen *g, int c, struct options *o)
{
	switch (c) {
	case 't':
		APPEND(g, o->targets, o->n_targets, optarg);
		return -1;
	case 'T':
		o->templates = optarg;
		return -1;
	case 'o':
		o->out = optarg;
		return -1;
	case 'I':
		APPEND(g, g->search, g->n_search, optarg);
		return -1;
	case 'P':
		return set_prefix(g, optarg) ? -1 : STATUS_USAGE;
	case 'c':
		o->check = true;
		return -1;
	case 'p':
		o->prune = true;
		return -1;
	case 'd':
		o->depfile = optarg;
		return -1;
	case 'W':
		return set_check(g, optarg, SEV_WARNING) ? -1 : STATUS_USAGE;
	case 'E':
		return set_check(g, optarg, SEV_ERROR) ? -1 : STATUS_USAGE;
	case 'm':
		return set_max_errors(g, optarg) ? -1 : STATUS_USAGE;
	case 'l':
		list_checks(stdout);
		return flush_stdout();
	case 'L':
		if (strcmp(optarg, "json") != 0) {
			fprintf(stderr, "pcicap-gen: the language is printed "
					"as json alone\n");
			return STATUS_USAGE;
		}
		describe_language(stdout);
		return flush_stdout();
	case 'h':
		usage(stdout);
		return flush_stdout();
	case 'V':
		puts("pcicap-gen " PCICAP_VERSION);
		return flush_stdout();
	default:
		fputs("Try 'pcicap-gen --help'.\n", stderr);
		return STATUS_USAGE;
	}
}

static int read_options(struct gen *g, int argc, char **argv, struct options *o)
{
	int c, status;

	while ((c = getopt_long(argc, argv, "t:T:o:I:P:cpd:W:E:m:lL:hV",
				long_options, NULL)) != -1) {
		status = read_option(g, c, o);
		if (status >= 0)
			return status;
	}
	if (optind == argc) {
		fputs("pcicap-gen: no specs\nTry 'pcicap-gen --help'.\n",
		      stderr);
		return STATUS_USAGE;
	}
	if ((o->check || o->prune || o->depfile) && !o->out) {
		fputs("pcicap-gen: --check, --prune and --depfile need "
		      "--output\n",
		      stderr);
		return STATUS_USAGE;
	}
	if (!o->templates)
		o->templates = EMBEDDED_PREFIX "templates";
	if (!o->n_targets) {
		APPEND(g, o->targets, o->n_targets, "kernel");
		APPEND(g, o->targets, o->n_targets, "user");
	}
	return -1;
}

static bool read_specs(struct gen *g, char **paths, struct spec_set *set)
{
	bool ok = true;

	for (; *paths; paths++) {
		const char *error;
		struct spec *spec =
			parse_spec(g, source_find(g, NULL, *paths), &error);

		if (!spec) {
			fprintf(stderr, "pcicap-gen: %s: %s\n", *paths, error);
			ok = false;
		} else {
			spec_set_add(g, set, spec);
		}
	}
	return ok;
}

static const char *output_folder(struct gen *g, const struct options *o,
				 unsigned int target)
{
	return o->n_targets > 1
		       ? str_format(g, "%s/%s", o->out, o->targets[target])
		       : o->out;
}

static bool render(struct gen *g, const struct options *o,
		   const struct spec_set *set)
{
	for (unsigned int i = 0; i < o->n_targets; i++) {
		const char *name = o->targets[i];

		if (!target_is_there(g, o->templates, name)) {
			fprintf(stderr,
				"pcicap-gen: no target '%s' in %s; there "
				"are:%s\n",
				name, o->templates,
				target_names(g, o->templates));
			return false;
		}
		if (!target_render(g,
				   str_format(g, "%s/%s", o->templates, name),
				   output_folder(g, o, i), set))
			return false;
	}
	return true;
}

/* Files of specs that are gone: how many, or -1. */
static int prune(struct gen *g, const struct options *o)
{
	int all = 0;

	for (unsigned int i = 0; o->prune && i < o->n_targets; i++) {
		int n = output_prune(g, output_folder(g, o, i), !o->check);

		if (n < 0)
			return -1;
		all += n;
	}
	return all;
}

static int finish(struct gen *g, const struct options *o, const char *first)
{
	int differ, gone;

	if (o->check) {
		differ = output_compare(g);
		gone = prune(g, o);
		return gone < 0		? STATUS_USAGE
		       : differ || gone ? STATUS_ERRORS
					: STATUS_CLEAN;
	}
	if (!output_write(g) || prune(g, o) < 0 ||
	    (o->depfile && !output_depfile(g, o->depfile, first)))
		return STATUS_USAGE;
	return STATUS_CLEAN;
}

static int run(struct gen *g, int argc, char **argv)
{
	struct options o = { 0 };
	struct spec_set set = { 0 };
	bool readable, rendered;
	int status;

#ifdef PCICAP_EMBEDDED
	g->embedded = embedded_files;
	g->n_embedded = n_embedded_files;
#endif
	checks_declare(g);
	g->max_errors = 100;
	status = read_options(g, argc, argv, &o);
	if (status >= 0)
		return status;
	readable = read_specs(g, argv + optind, &set);
	link_set(g, &set);
	check_set(g, &set);
	if (diag_print(g, stderr))
		return readable ? STATUS_ERRORS : STATUS_USAGE;
	if (!readable)
		return STATUS_USAGE;
	if (!o.out)
		return STATUS_CLEAN;
	rendered = render(g, &o, &set);
	if (diag_print(g, stderr) || !rendered)
		return STATUS_USAGE;
	return finish(g, &o, g->specs[0]->name.s);
}

struct call {
	int argc;
	char **argv;
	int status;
};

static void run_call(struct gen *g, void *arg)
{
	struct call *call = arg;

	call->status = run(g, call->argc, call->argv);
}

int main(int argc, char **argv)
{
	struct call call = { argc, argv, STATUS_USAGE };
	struct gen *g = gen_new();

	if (!g || !gen_run(g, run_call, &call))
		fputs("pcicap-gen: out of memory\n", stderr);
	gen_free(g);
	return call.status;
}
