/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#ifndef SHIM_LINUX_BITS_H
#define SHIM_LINUX_BITS_H

#define BIT(n)	      (1UL << (n))
#define BIT_ULL(n)    (1ULL << (n))
#define GENMASK(h, l) (((2UL << (h)) - 1) & ~((1UL << (l)) - 1))

#endif
