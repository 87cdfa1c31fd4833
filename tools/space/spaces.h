/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* All register spaces of a function; each command goes through them here. */
#ifndef SPACES_H
#define SPACES_H

#include "space/bar_space.h"

struct spaces {
	struct space_list list;
	struct bar_spaces bars;
	const struct selection *names;
};

/*
 * The header, the capabilities, and what @names asks for in BARs. The function's
 * cfg may be NULL: then there is nothing. Each call needs a spaces_close().
 */
void spaces_open(struct spaces *s, struct selection *names,
		 const struct bar_origin *origin);

void spaces_close(struct spaces *s);

/*
 * The space after @last that the selection has; @last NULL: the first; NULL: no
 * more.
 */
const struct space *spaces_next(const struct spaces *s,
				const struct space *last);

#endif
