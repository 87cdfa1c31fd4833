// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "check/reserved.h"

#include "base/errors.h"
#include "space/candidates.h"
#include "space/item.h"

static const struct rule rule = {
	"function.reserved",
	"A register has reserved bits set: of a later version, or by mistake",
	"PCI Express Base 6.0, 7.4", PCICAP_SEVERITY_NOTE
};

struct reserved {
	struct findings *to;
	const struct function_facts *facts;
};

static int visit(void *ctx, const struct item *item)
{
	const struct reserved *r = ctx;

	if (item->error && !is_limit(item->error))
		r->to->trouble = true;
	if (item->error || item->unread || item->high || !item->reg ||
	    item->reg->weak || !item_unnamed(item))
		return 0;
	rule_found(r->to, &rule, r->facts->f->name,
		   item->space->offset + item->offset);
	return 0;
}

/*
 * A vendor's own capability has no reserved bits that others know of, and what is
 * weakly known has bits that a source may have left out.
 */
void check_reserved(struct findings *to, const struct function_facts *facts)
{
	struct reserved r = { to, facts };
	unsigned int i;

	for (i = 0; i < facts->list->n; i++) {
		const struct space *space = &facts->list->space[i];

		if (!space->desc || space->desc->weak ||
		    candidate_is_specific(space->desc))
			continue;
		if (space_visit(space, NULL, visit, &r) < 0)
			to->trouble = true;
	}
}
