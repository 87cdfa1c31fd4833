/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#ifndef PCICAP_SHIM_SLAB_H
#define PCICAP_SHIM_SLAB_H

#include <stddef.h>

#define GFP_KERNEL 0

void *kmalloc(size_t n, int flags);
void kfree(void *mem);

#endif
