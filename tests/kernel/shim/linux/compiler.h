/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Accesses to memory that a device shares, and their barriers: counted. */
#ifndef PCICAP_SHIM_COMPILER_H
#define PCICAP_SHIM_COMPILER_H

struct shim_dma {
	unsigned int rmb, wmb;
	unsigned int once; /* in one piece */
};

extern struct shim_dma dma;

#define READ_ONCE(x)	   (dma.once++, *(const volatile __typeof__(x) *)&(x))
#define WRITE_ONCE(x, val) (dma.once++, *(volatile __typeof__(x) *)&(x) = (val))

#endif
