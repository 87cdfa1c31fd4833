/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What depends on a device: references, conditions and expressions. */
#ifndef GEN_REF_H
#define GEN_REF_H

#include "model/language.h"
#include "model/text.h"

struct bar;
struct block;
struct fact;
struct field;
struct reg;

/* What a condition or an expression looks at; target filled in by link. */
struct ref {
	struct text text;
	enum ref_kind kind;
	unsigned int up;	   /* blocks outwards; BARs back, of @bar */
	const struct bar *bar;	   /* another one that it is in, or NULL */
	const struct block *block; /* target */
	const struct reg *reg;
	const struct field *field; /* NULL: the whole register */
	const struct fact *fact;   /* of the block that it stands in */
};

/* lo..hi, or an enum name that link turns into numbers. */
struct range {
	uint64_t lo, hi;
	const char *name;
	struct srcpos pos;
};

struct test {
	struct ref ref;
	struct range **ranges;
	unsigned int n;
	bool negate;
	bool live; /* evaluated at each access; by facts_collect */
};

struct conj {
	struct test **tests;
	unsigned int n;
};

/* Alternatives of conjunctions of tests; n == 0: always true. */
struct cond {
	struct conj **alts;
	unsigned int n;
	struct srcpos pos;
};

/*
 * min(max, round(ceil(n * times / divide), align)), n: (ref or zero_means) + plus, or 2 to the
 * power of this + pow2; no ref: plus
 */
struct expr {
	bool given;
	bool decoded; /* what the field stands for, not the number in it */
	struct srcpos pos;
	struct ref ref;
	uint32_t zero_means;
	int64_t plus;
	bool has_pow2;
	uint32_t pow2;
	uint32_t times;
	uint32_t divide;
	uint32_t align; /* rounded up to a multiple of this; 0: not */
	uint32_t max;
};

#endif /* GEN_REF_H */
