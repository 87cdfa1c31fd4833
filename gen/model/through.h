/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Registers behind an index register and a data register. */
#ifndef GEN_THROUGH_H
#define GEN_THROUGH_H

#include <stdbool.h>
#include <stdint.h>

#include "base/source.h"

struct bar;
struct reg;

/* A name with its position; see struct text. */
struct through_name {
	const char *s;
	struct srcpos pos;
};

struct through {
	struct srcpos pos;
	bool given;
	struct through_name bar_name, index_name, data_name;
	const struct bar *bar; /* by link, with the other two */
	const struct reg *index, *data;
	uint32_t step; /* bytes that one index stands for */
};

#endif /* GEN_THROUGH_H */
