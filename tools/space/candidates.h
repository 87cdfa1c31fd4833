/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Which descriptions a capability may have, by its ID. */
#ifndef CANDIDATES_H
#define CANDIDATES_H

#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

#include <stdbool.h>

struct candidates {
	const struct candidate {
		uint32_t key;
		unsigned int rank;
		const struct pcicap_desc *desc;
	} * first;
	unsigned int n;
};

/* Those for the capability @h; the ones that say more come first. */
struct candidates candidates_of(const struct pcicap_header *h);

/* In which list does what matches like this lie? An enum pcicap_kind. */
uint8_t candidates_list(uint8_t match_kind);

/* Of a vendor's structure, not of all structures of its kind. */
bool candidate_is_specific(const struct pcicap_desc *desc);

#endif
