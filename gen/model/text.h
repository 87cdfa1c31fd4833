/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What stands in a spec, with where it stands. */
#ifndef GEN_TEXT_H
#define GEN_TEXT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/source.h"

/* A text with its position; text NULL: not given. */
struct text {
	const char *s;
	struct srcpos pos;
};

/* A number with its position. */
struct number {
	uint64_t v;
	struct srcpos pos;
	bool given;
};

struct texts {
	struct text **v;
	unsigned int n;
};

#endif /* GEN_TEXT_H */
