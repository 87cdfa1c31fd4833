// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap serve: simulated functions where programs look for real ones. */
#include "base/errors.h"
#include "base/out.h"
#include "cli/command.h"
#include "cli/report.h"
#include "serve/copy.h"
#include "serve/mount.h"

#include <errno.h>

static int add_all(struct sim *s, struct walk *w, const struct options *o)
{
	struct function f;
	int ret = walk_open(w);

	(void)o;
	while (!ret && walk_next(w, &f)) {
		int err = f.cfg ? 0 : f.err;

		if (!err && !f.has_address)
			err = -EDESTADDRREQ;
		if (!err)
			err = sim_add(s, &f);
		if (err == -EDESTADDRREQ)
			complain("an image without an address has no name in "
				 "a tree");
		else if (err)
			print_problem(w, &f, "model", err);
		if (err)
			w->trouble = true;
	}
	return walk_close(w);
}

static int run(const struct options *o)
{
	static struct walk w;
	struct sim s;
	int ret, err = 0;

	walk_init(&w, o);
	if (o->n_args != 1) {
		complain("serve: the folder is missing");
		return EXIT_USAGE;
	}
	sim_init(&s);
	ret = add_all(&s, &w, o);
	if (!s.functions)
		ret = ret ? ret : EXIT_NOTHING;
	else if (is_given(o, OPT_ONCE))
		err = sim_copy(&s, o->args[0]);
	else
		err = sim_mount(&s, o->args[0]);
	if (err == -EOPNOTSUPP)
		complain("pcicap was built without libfuse; --once copies the "
			 "functions as they are");
	sim_free(&s);
	return err ? EXIT_TROUBLE : ret;
}

DEFINE_COMMAND(serve) = {
	.name = "serve",
	.usage = "DIR",
	.summary = "simulate functions below a folder like /sys",
	.help = "Makes a simulated function of each function, as model does, "
		"and shows them below the folder DIR as Linux shows functions "
		"below /sys, so that other programs can be pointed at them: "
		"\"lspci -O sysfs.path=DIR/bus/pci\", or, with umockdev and a "
		"DIR that ends in /sys, any program that looks into /sys. What "
		"is read from and written to a file \"config\" is an access to "
		"the function. It is a file system of libfuse, which ends when "
		"DIR is unmounted or pcicap is interrupted.\n"
		"With --once the files are copies, in which a write changes "
		"bytes and nothing else.",
	.options = OPTION_BIT(FILE) | OPTION_BIT(ROOT) | OPTION_BIT(ONCE),
	.run = run,
};
