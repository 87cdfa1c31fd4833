// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* All that tells of the BARs of a function, one after the other. */
#include "bar/bars.h"

void bars_read(struct bar_table *t, const struct space_list *list,
	       const struct function *f, const char *root)
{
	bar_table_init(t);
	if (!f->cfg)
		return;
	bars_read_config(t, list, f->cfg);
	bars_read_words(t, f->dump);
	if (f->live)
		bars_read_kernel(t, root, f);
}
