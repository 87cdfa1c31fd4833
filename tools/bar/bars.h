/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What tells of the BARs of a function. */
#ifndef BARS_H
#define BARS_H

#include "bar/table.h"
#include "input/source.h"
#include "space/list.h"

/* Nothing is written to the function, so sizes may be unknown. */
void bars_read_config(struct bar_table *t, const struct space_list *list,
		      struct pcicap_cfg *cfg);

/* What the kernel adds for a function of this machine, after that. */
void bars_read_kernel(struct bar_table *t, const char *root,
		      const struct function *f);

/* What lspci's words in a dump add, NULL: it is no dump. */
void bars_read_words(struct bar_table *t, const struct pcicap_dump *dump);

/* All of them, for a function that may have no handle. */
void bars_read(struct bar_table *t, const struct space_list *list,
	       const struct function *f, const char *root);

#endif
