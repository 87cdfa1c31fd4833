// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "space/spaces.h"

#include <string.h>

void spaces_open(struct spaces *s, struct selection *names,
		 const struct bar_origin *origin)
{
	s->names = names;
	s->list.n = 0;
	memset(s->list.err, 0, sizeof(s->list.err));
	if (origin->function->cfg)
		space_list_read(&s->list, origin->function->cfg);
	bar_spaces_open(&s->bars, &s->list, names, origin);
}

void spaces_close(struct spaces *s)
{
	bar_spaces_close(&s->bars);
}

const struct space *spaces_next(const struct spaces *s,
				const struct space *last)
{
	const struct space *end = s->list.space + s->list.n;
	const struct space *next = last ? last + 1 : s->list.space;

	while (next < end && !selection_has(s->names, next))
		next++;
	return next < end ? next : NULL;
}
