/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#include <stddef.h>

#define GFP_KERNEL 0

void *kmalloc(size_t n, int flags);
void kfree(void *mem);
