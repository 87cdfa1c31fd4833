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

/* What can change, at a place where it would be looked at but once. */
static void never_live(struct gen *g, const char *check,
		       const struct cond *cond, const char *what)
{
	for (unsigned int i = 0; i < cond->n; i++) {
		const struct conj *conj = cond->alts[i];

		for (unsigned int k = 0; k < conj->n; k++) {
			const struct ref *ref = &conj->tests[k]->ref;

			if (ref_is_live(ref))
				diag_report(g, ref->text.pos, check,
					    "'%s' can be written, but %s",
					    ref->text.s, what);
		}
	}
}

static void never_live_ats(struct gen *g, const char *check,
			   struct at *const *ats, unsigned int n)
{
	for (unsigned int i = 0; i < n; i++)
		never_live(g, check, &ats[i]->when,
			   "places are found once, when the view is made; two "
			   "registers with 'when' say it");
}

/* A 'when' of what is in @b: it is evaluated at the access. */
static void live_when(struct gen *g, const char *check, const struct block *b,
		      const struct cond *cond)
{
	bool sized = b->n_sizes || b->stride.given ||
		     b->spec->kind == SPEC_DEVICE;

	for (unsigned int i = 0; i < cond->n; i++) {
		const struct conj *conj = cond->alts[i];

		for (unsigned int k = 0; k < conj->n; k++) {
			const struct ref *ref = &conj->tests[k]->ref;

			if (!ref_is_live(ref))
				continue;
			if (ref->block != b)
				diag_report(g, ref->text.pos, check,
					    "'%s' can be written, and is in "
					    "another block: nothing here can "
					    "look at it at each access",
					    ref->text.s);
			else if (!sized)
				diag_report(g, ref->text.pos, check,
					    "'%s' can be written, and how long "
					    "all this is would change with it: "
					    "give a 'size'",
					    ref->text.s);
		}
	}
}

void check_live_condition(struct gen *g, const char *check,
			  const struct block *b)
{
	if (b->spec->kind == SPEC_LIBRARY)
		return;
	for (unsigned int i = 0; i < b->n_regs; i++) {
		live_when(g, check, b, &b->regs[i]->when);
		never_live(g, check, &b->regs[i]->writable_when,
			   "whether a register can be written is found once, "
			   "when the view is made");
		never_live_ats(g, check, b->regs[i]->ats, b->regs[i]->n_ats);
	}
	for (unsigned int i = 0; i < b->n_blocks; i++) {
		live_when(g, check, b, &b->blocks[i]->when);
		never_live_ats(g, check, b->blocks[i]->ats,
			       b->blocks[i]->n_ats);
	}
	for (unsigned int i = 0; i < b->n_sizes; i++)
		never_live(g, check, &b->sizes[i]->when,
			   "sizes are found once, when the view is made");
	for (unsigned int i = 0; i < b->n_combined; i++) {
		for (unsigned int k = 0; k < b->combined[i]->n_parts; k++) {
			const struct ref *ref = b->combined[i]->parts[k];

			if (ref->kind == REF_FIELD &&
			    cond_is_live(&ref->reg->when))
				diag_report(g, ref->text.pos, check,
					    "'%s' comes and goes: no value can "
					    "be made of it",
					    ref->text.s);
		}
	}
}

/* Each part is read by itself. */
static void readable_part(struct gen *g, const char *check,
			  const struct ref *ref)
{
	if (ref->kind != REF_FIELD)
		return;
	if (ref->reg->count.given)
		diag_report(g, ref->text.pos, check,
			    "'%s' is an array: which element?",
			    ref->reg->name.s);
	else if (!ref->reg->readable ||
		 (ref->field &&
		  access_rules[ref->field->access].read == READ_NOTHING))
		diag_report(g, ref->text.pos, check,
			    "'%s' is write only, no value can be made of it",
			    ref->text.s);
	else if (ref->up)
		diag_report(g, ref->text.pos, check,
			    "'%s' is in another block than the combined value",
			    ref->text.s);
}

void check_combined_read(struct gen *g, const char *check,
			 const struct block *b)
{
	for (unsigned int i = 0; i < b->n_combined; i++) {
		const struct combined *c = b->combined[i];

		for (unsigned int k = 0; k < c->n_parts; k++) {
			const struct ref *ref = c->parts[k];

			if (ref->kind == REF_FIELD && ref->reg->read_effect &&
			    !c->has_order)
				diag_report(g, ref->text.pos, check,
					    "reading '%s' changes the device: "
					    "'order' of '%s' says when it is "
					    "read",
					    ref->reg->name.s, c->name.s);
		}
	}
}

/* What runs is read until its high part agrees: there is one, always. */
void check_combined_order(struct gen *g, const char *check,
			  const struct block *b)
{
	for (unsigned int i = 0; i < b->n_combined; i++) {
		const struct combined *c = b->combined[i];

		if (c->order != ORDER_STABLE)
			continue;
		if (c->n_parts != 2)
			diag_report(g, c->order_pos, check,
				    "'stable' is for two parts, '%s' has %u",
				    c->name.s, c->n_parts);
		for (unsigned int k = 0; k < c->n_parts; k++) {
			const struct ref *ref = c->parts[k];

			if (ref->kind != REF_FIELD || ref->reg->bad)
				continue;
			if (ref->reg->when.n ||
			    ref->reg->ats[ref->reg->n_ats - 1]->when.n)
				diag_report(g, ref->text.pos, check,
					    "'%s' is not in every layout, as a "
					    "part of a 'stable' value must be",
					    ref->reg->name.s);
			if (ref->reg->read_effect)
				diag_report(g, ref->text.pos, check,
					    "'stable' reads again, and reading "
					    "'%s' changes the device",
					    ref->reg->name.s);
		}
	}
}

void check_combined_width(struct gen *g, const char *check,
			  const struct block *b)
{
	for (unsigned int i = 0; i < b->n_combined; i++) {
		const struct combined *c = b->combined[i];
		uint64_t width = c->lsb.v;

		if (c->fill.v >> c->lsb.v)
			diag_report(g, c->fill.pos, check,
				    "'fill' has bits from 'lsb' on");

		for (unsigned int k = 0; k < c->n_parts; k++) {
			const struct ref *ref = c->parts[k];

			if (ref->kind == REF_FIELD)
				width += ref->field ? field_width(ref->field)
						    : ref->reg->width.v;
		}
		if (width > 64)
			diag_report(g, c->pos, check,
				    "'%s' ends at bit %llu, values have 64",
				    c->name.s, (unsigned long long)width);
	}
}

/* Where it is looked at is where it is. */
static void poll_ref(struct gen *g, const char *check, const struct ref *ref)
{
	if (ref->kind == REF_NONE)
		return; /* reported */
	if (ref->kind != REF_FIELD || ref->up)
		diag_report(g, ref->text.pos, check,
			    "'%s' is no register of this block", ref->text.s);
}

static void poll_start(struct gen *g, const char *check,
		       const struct poll *poll)
{
	const struct ref *ref = &poll->start;
	const struct field *f;

	if (!ref->text.s)
		return;
	poll_ref(g, check, ref);
	if (ref->kind != REF_FIELD)
		return;
	if (ref->reg->count.given)
		diag_report(g, ref->text.pos, check,
			    "'%s' is an array: which element?",
			    ref->reg->name.s);
	f = ref->field ? ref->field : ref->reg->fields[0];
	if (!access_is_written(f->access) || !ref->reg->writable)
		diag_report(g, ref->text.pos, check,
			    "'%s' cannot be written: nothing is started",
			    ref->text.s);
	if (poll->start_value.v > ref_max(ref))
		diag_report(g, poll->start_value.pos, check,
			    "'%s' is never above %llu", ref->text.s,
			    (unsigned long long)ref_max(ref));
}

void check_poll(struct gen *g, const char *check, const struct block *b)
{
	for (unsigned int i = 0; i < b->n_polls; i++) {
		const struct poll *poll = b->polls[i];

		poll_start(g, check, poll);
		for (unsigned int k = 0; k < poll->until.n; k++) {
			const struct conj *conj = poll->until.alts[k];

			for (unsigned int m = 0; m < conj->n; m++)
				poll_ref(g, check, &conj->tests[m]->ref);
		}
		if (poll->interval.v > poll->timeout.v)
			diag_report(g, poll->interval.pos, check,
				    "one sleep is longer than the time limit");
	}
}

static void readable_spec(struct gen *g, const char *check,
			  const struct spec *spec)
{
	readable_cond(g, check, &spec->select, NULL);
	for (unsigned int i = 0; i < spec->n_checks; i++) {
		readable_cond(g, check, &spec->checks[i]->when, NULL);
		readable(g, check, &spec->checks[i]->lesser, NULL);
		readable(g, check, &spec->checks[i]->greater, NULL);
	}
}

void check_unreadable(struct gen *g, const char *check, const struct block *b)
{
	for (unsigned int i = 0; i < b->n_regs; i++) {
		const struct reg *reg = b->regs[i];

		readable_ats(g, check, reg->ats, reg->n_ats);
		readable_cond(g, check, &reg->when, NULL);
		readable_cond(g, check, &reg->writable_when, NULL);
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
	for (unsigned int i = 0; i < b->n_combined; i++) {
		for (unsigned int k = 0; k < b->combined[i]->n_parts; k++)
			readable_part(g, check, b->combined[i]->parts[k]);
	}
	for (unsigned int i = 0; i < b->n_polls; i++)
		readable_cond(g, check, &b->polls[i]->until, NULL);
	if (!b->parent)
		readable_spec(g, check, b->spec);
}
