/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What a decoder reads, and keeps. */
#ifndef PCICAP_CORE_DECODE_READ_H
#define PCICAP_CORE_DECODE_READ_H

#include <pcicap/core/decode.h>

/* A result that may be an error. */
struct result {
	uint64_t v;
	int err;
};

static inline struct result good(uint64_t v)
{
	struct result n = { v, 0 };

	return n;
}

static inline struct result bad(int err)
{
	struct result n = { ~(uint64_t)0, err };

	return n;
}

/* Nothing is known yet. */
void pcicap_decode_forget(struct pcicap_decoder *dec);

/*
 * Bits of a register at @off; -ENXIO past the end of the capability, -ENODATA past
 * that of the data.
 */
struct result pcicap_decode_read(struct pcicap_decoder *dec, uint32_t off,
				 unsigned int width);

/* The same, in the machine's order. */
struct result pcicap_decode_reg(struct pcicap_decoder *dec, uint32_t off,
				const struct pcicap_reg_desc *reg);

/* Value of what a reference is to, if that is no field of this space. */
struct result pcicap_decode_fact(struct pcicap_decoder *dec,
				 const struct pcicap_ref *ref);

#endif
