// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* References in conditions and expressions. */
#include "check/check.h"

static void readable(struct gen *g, const char *check, const struct ref *ref,
		     const struct reg *own)
{
	if (ref->kind != REF_FIELD || ref->reg == own)
		return;
	if (ref->reg->count.given)
		diag_report(g, ref->text.pos, check,
			    "'%s' is an array: which element?",
			    ref->reg->name.s);
	if (!ref->reg->readable ||
	    (ref->field &&
	     access_rules[ref->field->access].read == READ_NOTHING))
		diag_report(g, ref->text.pos, check,
			    "'%s' is write only, no condition can depend on it",
			    ref->text.s);
	if (ref->reg->read_effect)
		diag_report(g, ref->text.pos, check,
			    "reading '%s' changes the device, no condition can "
			    "depend on it",
			    ref->reg->name.s);
	/* in a device they are one access, and the value is the field's */
	if (ref->reg->width.v > 32 &&
	    (ref->reg->block->spec->kind != SPEC_DEVICE || !ref->field ||
	     field_width(ref->field) > 32))
		diag_report(g, ref->text.pos, check,
			    "'%s' is in a 64-bit register, conditions look at "
			    "32 bits or less",
			    ref->text.s);
}

static void readable_cond(struct gen *g, const char *check,
			  const struct cond *cond, const struct reg *own)
{
	for (unsigned int i = 0; i < cond->n; i++) {
		for (unsigned int k = 0; k < cond->alts[i]->n; k++)
			readable(g, check, &cond->alts[i]->tests[k]->ref, own);
	}
}

static void readable_ats(struct gen *g, const char *check,
			 struct at *const *ats, unsigned int n)
{
	for (unsigned int i = 0; i < n; i++) {
		readable_cond(g, check, &ats[i]->when, NULL);
		readable(g, check, &ats[i]->expr.ref, NULL);
	}
}

void check_unreadable(struct gen *g, const char *check, const struct block *b)
{
	for (unsigned int i = 0; i < b->n_regs; i++) {
		const struct reg *reg = b->regs[i];

		readable_ats(g, check, reg->ats, reg->n_ats);
		readable_cond(g, check, &reg->when, NULL);
		readable(g, check, &reg->count.ref, NULL);
		for (unsigned int k = 0; k < reg->n_fields; k++)
			readable_cond(g, check, &reg->fields[k]->when, reg);
	}
	for (unsigned int i = 0; i < b->n_sizes; i++) {
		readable_cond(g, check, &b->sizes[i]->when, NULL);
		readable(g, check, &b->sizes[i]->expr.ref, NULL);
	}
	for (unsigned int i = 0; i < b->n_blocks; i++) {
		readable_ats(g, check, b->blocks[i]->ats, b->blocks[i]->n_ats);
		readable_cond(g, check, &b->blocks[i]->when, NULL);
		readable(g, check, &b->blocks[i]->count.ref, NULL);
	}
	if (!b->parent)
		readable_cond(g, check, &b->spec->select, NULL);
}
