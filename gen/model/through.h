/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Registers behind an index register and a data register. */
#ifndef GEN_THROUGH_H
#define GEN_THROUGH_H

#include "model/text.h"

struct bar;
struct reg;

struct through {
	struct srcpos pos;
	bool given;
	struct text bar_name, index_name, data_name;
	const struct bar *bar; /* by link, with the other two */
	const struct reg *index, *data;
	uint32_t step; /* bytes that one index stands for */
};

#endif /* GEN_THROUGH_H */
