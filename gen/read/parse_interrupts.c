// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "read/parse_interrupts.h"

static const struct key interrupts_keys[] = {
	KEY(IDENT, "name", struct interrupts, name, NEEDED, DOC("its name")),
	KEY(IDENT, "cause", struct interrupts, cause_name, NEEDED,
	    DOC("the register with a bit for each cause")),
	KEY(IDENT, "ack", struct interrupts, ack_name,
	    DOC("where ones acknowledge causes; by default `cause`, if writing "
		"1 clears it")),
	KEY(IDENT, "enable", struct interrupts, enable_name,
	    DOC("the register with a bit for each that is enabled; or")),
	KEY(IDENT, "set", struct interrupts, set_name,
	    DOC("where ones enable, and")),
	KEY(IDENT, "clear", struct interrupts, clear_name,
	    DOC("where ones disable")),
	KEY(BOOL, "masked", struct interrupts, masked,
	    DOC("`true`: the other way round, a one masks the cause")),
	KEY(TEXT, "doc", struct interrupts, doc,
	    DOC("one line, in our own words")),
};
const struct map interrupts_map =
	MAP("interrupts", "interrupts", interrupts_keys);

void parse_interrupts(struct parse *p, const struct node *node, void *obj)
{
	struct node *const *items;
	unsigned int n = as_list(p->g, node, &items);

	(void)obj;
	for (unsigned int i = 0; i < n; i++) {
		struct interrupts *irq = mem_alloc(p->g, sizeof(*irq));

		irq->pos = items[i]->pos;
		if (parse_map(p, items[i], &interrupts_map, irq) &&
		    irq->name.s && irq->cause_name.s)
			APPEND(p->g, p->block->interrupts,
			       p->block->n_interrupts, irq);
	}
}
