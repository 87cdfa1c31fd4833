// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "json.h"

#include "out.h"

int run_json(const struct options *o)
{
	(void)o;
	complain("no JSON yet");
	return EXIT_USAGE;
}
