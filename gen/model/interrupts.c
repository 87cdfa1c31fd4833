// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <string.h>

#include "base/diag.h"
#include "model/interrupts.h"

static const struct reg *find(struct gen *g, const struct block *b,
			      const struct text *name)
{
	struct nearest best = { 0 };

	if (!name->s)
		return NULL;
	for (unsigned int i = 0; i < b->n_regs; i++) {
		const char *s = b->regs[i]->name.s;

		if (s && !strcmp(s, name->s))
			return b->regs[i];
		if (s)
			nearest_try(&best, name->s, s);
	}
	diag_report(g, name->pos, "unresolved-reference",
		    "no register '%s' is in this block%s", name->s,
		    nearest_hint(g, &best, name->s));
	return NULL;
}

void interrupts_link(struct gen *g, struct block *b)
{
	for (unsigned int i = 0; i < b->n_interrupts; i++) {
		struct interrupts *irq = b->interrupts[i];

		irq->cause = find(g, b, &irq->cause_name);
		irq->ack = find(g, b, &irq->ack_name);
		irq->enable = find(g, b, &irq->enable_name);
		irq->set = find(g, b, &irq->set_name);
		irq->clear = find(g, b, &irq->clear_name);
		if (!irq->ack_name.s && irq->cause && irq->cause->w1c_mask)
			irq->ack = irq->cause;
	}
	for (unsigned int i = 0; i < b->n_blocks; i++)
		interrupts_link(g, b->blocks[i]);
}
