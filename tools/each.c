// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "each.h"

#include "names.h"

#include <pcicap/type0.h>

#include <string.h>

static int open_source(struct each *e)
{
	const struct options *o = e->options;
	int err;

	if (o->file) {
		if (source_open_file(&e->source, o->file))
			return EXIT_TROUBLE;
		return EXIT_OK;
	}
	if (e->address)
		err = source_open_one(&e->source, o->root, e->address, false);
	else
		err = source_open_live(&e->source, o->root);
	if (!err)
		return EXIT_OK;
	complain("%s: %s", o->root ? o->root : PCICAP_SYSFS_ROOT,
		 pcicap_strerror(err));
	return EXIT_TROUBLE;
}

static void first_address(struct each *e)
{
	const struct options *o = e->options;
	size_t used;

	if (!o->n_args)
		return;
	used = pcicap_address_parse(o->args[0], &e->parsed);
	if (!used || o->args[0][used])
		return;
	e->address = &e->parsed;
	e->selected = 1;
}

static bool is_wanted(const struct each *e, const struct function *f)
{
	return !e->address || !f->has_address ||
	       !pcicap_address_compare(e->address, &f->address);
}

static int nothing_seen(const struct each *e)
{
	const struct options *o = e->options;

	if (e->address) {
		complain("%s: no such function%s%s", o->args[0],
			 o->file ? " in " : "", o->file ? o->file : "");
		return EXIT_NOTHING;
	}
	if (o->file) {
		complain("%s: no function with data", o->file);
		return EXIT_TROUBLE;
	}
	return EXIT_OK;
}

int each_function(struct each *e, const struct options *o, function_fn *fn,
		  void *ctx)
{
	struct function f;
	int ret;

	e->options = o;
	e->address = NULL;
	e->selected = 0;
	e->seen = 0;
	e->reads = 0;
	e->trouble = false;
	memset(e->args, 0, sizeof(e->args));
	first_address(e);
	ret = open_source(e);
	if (ret) {
		source_close(&e->source);
		return ret;
	}
	while (source_next(&e->source, &f) > 0) {
		if (!is_wanted(e, &f))
			continue;
		if (e->address && f.live && f.err == -ENODEV)
			continue;
		e->seen++;
		if (f.err)
			e->trouble = true;
		else
			caps_read(&e->caps, f.cfg);
		fn(ctx, e, &f);
		if (f.live && !f.err)
			e->reads += e->source.cache.reads;
	}
	if (e->source.bad)
		e->trouble = true;
	source_close(&e->source);
	if (!e->seen)
		return nothing_seen(e);
	return e->trouble ? EXIT_TROUBLE : EXIT_OK;
}

static const char *problem_text(const struct function *f, int err)
{
	if (err == -EACCES)
		return "not readable without privilege";
	if (err == -ENODATA)
		return f->live ? "past the end of what can be read"
			       : "not in the dump";
	return pcicap_strerror(err);
}

void print_problem(struct each *e, const struct function *f, const char *where,
		   int err)
{
	out("  %s: %s\n", where, problem_text(f, err));
	if (!is_limit(err))
		e->trouble = true;
}

void print_list_problems(struct each *e, const struct function *f)
{
	unsigned int i;

	for (i = 0; i < N_LISTS; i++) {
		int err = e->caps.err[i];

		if (!err)
			continue;
		if (i != LIST_HEADER && err != -ENXIO) {
			print_problem(e, f, list_name(i), err);
			continue;
		}
		out("  %s: unknown header layout\n", list_name(i));
		e->trouble = true;
	}
}

int only_address(const struct options *o)
{
	struct pcicap_address address;
	size_t used;

	if (o->n_args > 1) {
		complain("%s: too many arguments", o->command);
		return EXIT_USAGE;
	}
	used = o->n_args ? pcicap_address_parse(o->args[0], &address) : 0;
	if (o->n_args && (!used || o->args[0][used])) {
		complain("%s: not an address", o->args[0]);
		return EXIT_USAGE;
	}
	return EXIT_OK;
}

void print_no_functions(const struct options *o)
{
	out("No PCI functions: %s is empty or does not exist.\n",
	    o->root ? o->root : PCICAP_SYSFS_ROOT);
}

int identify(struct pcicap_cfg *cfg, struct identity *id)
{
	int err = pcicap_cfg_ids(cfg, &id->vendor, &id->device);
	int class_err = pcicap_cfg_read24(cfg, PCICAP_TYPE0_CLASS_CODE,
					  &id->class_code);

	if (class_err)
		id->class_code = 0;
	return err && err != -ENXIO ? err : class_err;
}

/* A VF has no Memory Space Enable of its own; its IDs read all ones. */
static bool is_vf(struct pcicap_cfg *cfg)
{
	uint32_t ids;

	return !pcicap_cfg_raw_read(cfg, PCICAP_TYPE0_VENDOR_ID, 4, &ids) &&
	       ids == PCICAP_ALL_ONES;
}

int memory_decoding(struct pcicap_cfg *cfg)
{
	uint16_t command;
	int err = pcicap_cfg_read16(cfg, PCICAP_TYPE0_COMMAND, &command);

	if (err)
		return err;
	return command & PCICAP_TYPE0_COMMAND_MEMORY_SPACE || is_vf(cfg);
}

void print_heading(const struct function *f)
{
	struct identity id;
	char buffer[512];
	struct text t;

	if (f->name[0]) {
		out_bold(f->name);
		out_text(" ");
	}
	if (!f->cfg) {
		out("cannot be read: %s\n", pcicap_strerror(f->err));
		return;
	}
	(void)identify(f->cfg, &id);
	text_init(&t, buffer, sizeof(buffer));
	class_text(&t, id.class_code);
	text_add(&t, ": ");
	device_text(&t, id.vendor, id.device);
	out_safe(buffer);
	out_text("\n");
}

bool is_selected(const struct each *e, const struct cap *cap)
{
	const struct options *o = e->options;
	int i;

	for (i = e->selected; i < o->n_args; i++) {
		if (cap_is(cap, o->args[i], strlen(o->args[i])))
			return true;
	}
	return e->selected == o->n_args;
}

static bool has_selected(const struct caps *caps, const char *name)
{
	unsigned int i;

	for (i = 0; i < caps->n; i++) {
		if (cap_is(&caps->cap[i], name, strlen(name)))
			return true;
	}
	return false;
}

bool find_selected(struct each *e, const struct function *f)
{
	bool any = e->selected == e->options->n_args;
	int i;

	for (i = e->selected; i < e->options->n_args; i++) {
		bool has = f->cfg &&
			   has_selected(&e->caps, e->options->args[i]);

		/* nobody knows what a function has that cannot be read */
		if (has || !f->cfg)
			e->args[i] |= ARG_FOUND;
		any = any || has;
	}
	return any;
}

int print_missing(const struct each *e, int ret)
{
	const struct options *o = e->options;
	bool missing = false;
	int i, k;

	for (i = e->selected; e->seen && i < o->n_args; i++) {
		if (e->args[i] & ARG_FOUND)
			continue;
		missing = true;
		for (k = e->selected; strcmp(o->args[k], o->args[i]) != 0; k++)
			;
		if (k == i && !(e->args[i] & ARG_SAID))
			complain("no capability \"%s\"", o->args[i]);
	}
	return missing && ret == EXIT_OK ? EXIT_NOTHING : ret;
}
