// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <stdlib.h>

#include "base/util.h"
#include "model/members.h"

static bool can_be_member(const struct reg *reg)
{
	return !reg->bad && !reg->alias && !reg->when.n &&
	       at_is_const(reg->ats, reg->n_ats) && !ats_elsewhere(reg->ats) &&
	       (!reg->count.given || expr_is_const(&reg->count)) &&
	       reg_length(reg) && reg_stride(reg) == reg->width.v / 8;
}

static int by_offset(const void *va, const void *vb)
{
	const struct reg *a = *(struct reg *const *)va;
	const struct reg *b = *(struct reg *const *)vb;
	uint64_t oa = member_at(a), ob = member_at(b);

	/* of registers at one offset, the longer one */
	if (oa == ob)
		return (reg_length(b) > reg_length(a)) -
		       (reg_length(b) < reg_length(a));
	return (oa > ob) - (oa < ob);
}

struct reg **members_of(struct gen *g, const struct block *b, uint64_t from,
			unsigned int *n)
{
	struct reg **all = NULL, **v = NULL;
	unsigned int n_all = 0;

	*n = 0;
	for (unsigned int i = 0; i < b->n_regs; i++) {
		if (can_be_member(b->regs[i]))
			APPEND(g, all, n_all, b->regs[i]);
	}
	if (n_all)
		qsort(all, n_all, sizeof(*all), by_offset);
	for (unsigned int i = 0; i < n_all; i++) {
		if (member_at(all[i]) < from)
			continue;
		from = member_at(all[i]) + reg_length(all[i]);
		APPEND(g, v, *n, all[i]);
	}
	return v;
}

void members_mark(struct gen *g, struct block *b)
{
	unsigned int n;
	struct reg **members = members_of(g, b, 0, &n);

	for (unsigned int i = 0; i < n; i++)
		members[i]->member = true;
	for (unsigned int i = 0; i < b->n_blocks; i++)
		members_mark(g, b->blocks[i]);
}
