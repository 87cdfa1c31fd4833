/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Accesses to registers in memory, noted in their order. */
#ifndef TEST_SEEN_H
#define TEST_SEEN_H

/* Offset of each, and 0x1000 if it was a store. */
extern unsigned int seen[64], n_seen;

static inline void see(unsigned int what)
{
	if (n_seen < sizeof(seen) / sizeof(seen[0]))
		seen[n_seen++] = what;
}

#define PCICAP_MMIO_LOAD(bits, m, off)             \
	(see((unsigned int)((m)->offset + (off))), \
	 PCICAP_MMIO_LE##bits(                     \
		 *(volatile uint##bits##_t *)pcicap_mmio_at(m, off)))
#define PCICAP_MMIO_STORE(bits, m, off, val)                  \
	(see(0x1000 | (unsigned int)((m)->offset + (off))),   \
	 *(volatile uint##bits##_t *)pcicap_mmio_at(m, off) = \
		 PCICAP_MMIO_LE##bits(val))

#endif
