// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap list: functions and their capabilities, one line each. */
#include "each.h"
#include "json.h"
#include "out.h"

#include <stdio.h>

static void list_cap(const struct cap *cap)
{
	char name[FULL_NAME_SIZE];

	cap_full_name(cap, name, sizeof(name));
	if (cap->kind == PCICAP_STANDARD)
		out("  %03x  id %02x       ", cap->offset, cap->id);
	else
		out("  %03x  id %04x v%-2u ", cap->offset, cap->id,
		    cap->version);
	out_name(name);
	out("%*s %4u bytes  %s\n",
	    snprintf(NULL, 0, "%s", name) > 20
		    ? 0
		    : 20 - snprintf(NULL, 0, "%s", name),
	    "", cap->size, cap->title);
}

static void list_function(void *ctx, struct each *e, const struct function *f)
{
	unsigned int i;

	(void)ctx;
	print_heading(f);
	if (!f->cfg)
		return;
	for (i = 0; i < e->caps.n; i++) {
		if (e->caps.cap[i].kind != PCICAP_HEADER)
			list_cap(&e->caps.cap[i]);
	}
	print_list_problems(e, f);
}

int run_list(const struct options *o)
{
	static struct each e;
	int ret = only_address(o);

	if (ret)
		return ret;
	if (o->json)
		return run_json(o);
	ret = each_function(&e, o, list_function, NULL);
	if (o->stats)
		complain("%lu reads of %u functions", e.reads, e.seen);
	if (ret == EXIT_OK && !e.seen)
		print_no_functions(o);
	return ret;
}
