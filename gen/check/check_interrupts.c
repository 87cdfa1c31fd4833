// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Registers of interrupts. */
#include "check/check.h"

static void one(struct gen *g, const char *check, const struct text *name,
		const struct reg *reg, bool read, const struct reg *cause)
{
	if (!reg || reg->bad)
		return;
	if (reg->count.given || reg->when.n)
		diag_report(g, name->pos, check,
			    "'%s' is not one register that is always there",
			    name->s);
	if (cause && reg->width.v != cause->width.v)
		diag_report(g, name->pos, check,
			    "'%s' has %llu bits, the causes have %llu", name->s,
			    (unsigned long long)reg->width.v,
			    (unsigned long long)cause->width.v);
	if (read && !reg->readable)
		diag_report(g, name->pos, check, "'%s' cannot be read",
			    name->s);
	if (!read && (!reg->writable || reg->write_effect))
		diag_report(g, name->pos, check,
			    "'%s' cannot be written for some of its bits",
			    name->s);
}

void check_interrupts(struct gen *g, const char *check, const struct block *b)
{
	for (unsigned int i = 0; i < b->n_interrupts; i++) {
		const struct interrupts *irq = b->interrupts[i];

		if (b->spec->kind != SPEC_DEVICE || block_structure(b))
			diag_report(g, irq->pos, check,
				    "'interrupts' belong to a BAR");
		if (!!irq->enable_name.s == !!irq->set_name.s ||
		    !irq->set_name.s != !irq->clear_name.s)
			diag_report(g, irq->pos, check,
				    "interrupts have either 'enable', or 'set' "
				    "and 'clear'");
		one(g, check, &irq->cause_name, irq->cause, true, NULL);
		one(g, check, &irq->ack_name, irq->ack_name.s ? irq->ack : NULL,
		    false, irq->cause);
		one(g, check, &irq->set_name, irq->set, false, irq->cause);
		one(g, check, &irq->clear_name, irq->clear, false, irq->cause);
		one(g, check, &irq->enable_name, irq->enable, false,
		    irq->cause);
		one(g, check, &irq->enable_name, irq->enable, true, irq->cause);
	}
}
