// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "space/candidates.h"

#include "space/descs.h"

#include <stdlib.h>

uint8_t candidates_list(uint8_t match_kind)
{
	if (match_kind == PCICAP_VENDOR_SPECIFIC)
		return PCICAP_STANDARD;
	if (match_kind == PCICAP_VSEC || match_kind == PCICAP_DVSEC)
		return PCICAP_EXTENDED;
	return match_kind;
}

static uint16_t list_id(const struct pcicap_match *m)
{
	switch (m->kind) {
	case PCICAP_VENDOR_SPECIFIC:
		return PCICAP_CORE_ID_VENDOR;
	case PCICAP_VSEC:
		return PCICAP_CORE_ID_VSEC;
	case PCICAP_DVSEC:
		return PCICAP_CORE_ID_DVSEC;
	default:
		return m->id;
	}
}

bool candidate_is_specific(const struct pcicap_desc *desc)
{
	return !desc->is_header && desc->match[0].kind > PCICAP_EXTENDED;
}

/* Descriptions that say more are tried before those that say less. */
static unsigned int rank(const struct pcicap_desc *desc)
{
	return (candidate_is_specific(desc) ? 0u : 2u) +
	       (desc->select.n ? 0u : 1u);
}

static uint32_t key_of(uint8_t kind, uint16_t id)
{
	return (uint32_t)kind << 16 | id;
}

/* Of the same key and rank: in the order of the tables. */
static int compare(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;

	if (x->key != y->key)
		return x->key < y->key ? -1 : 1;
	return x->rank < y->rank ? -1 : x->rank > y->rank;
}

/* Once for a key, however many of its matches have it. */
static unsigned int add_desc(struct candidate *to, unsigned int i)
{
	const struct descs *descs = descs_all();
	const struct pcicap_desc *desc = descs->desc[i];
	unsigned int m, k, n = 0;

	for (m = 0; !desc->is_header && m < desc->n_match; m++) {
		const uint32_t key =
			key_of(candidates_list(desc->match[m].kind),
			       list_id(&desc->match[m]));

		for (k = 0; k < n && to[k].key != key; k++)
			;
		if (k == n)
			to[n++] = (struct candidate){
				key, rank(desc) * descs->n_descs + i, desc
			};
	}
	return n;
}

/* All of them, by key; made once, for a long dump has many capabilities. */
static struct candidates all_candidates(void)
{
	static struct candidate *all;
	static unsigned int n;
	const struct descs *descs = descs_all();
	unsigned int i, room = 0;

	if (all)
		return (struct candidates){ all, n };
	for (i = 0; i < descs->n_descs; i++)
		room += descs->desc[i]->n_match;
	all = calloc(room + 1, sizeof(*all));
	for (i = 0; all && i < descs->n_descs; i++)
		n += add_desc(all + n, i);
	if (n)
		qsort(all, n, sizeof(*all), compare);
	return (struct candidates){ all, n };
}

struct candidates candidates_of(const struct pcicap_header *h)
{
	const struct candidates all = all_candidates();
	const uint32_t key = key_of(h->kind, h->id);
	unsigned int low = 0, high = all.n, end;

	while (low < high) {
		const unsigned int middle = low + (high - low) / 2;

		if (all.first[middle].key < key)
			low = middle + 1;
		else
			high = middle;
	}
	for (end = low; end < all.n && all.first[end].key == key; end++)
		;
	return (struct candidates){ all.first + low, end - low };
}
