/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Memory that lives as long as its context, and arrays of pointers in it. */
#ifndef GEN_MEM_H
#define GEN_MEM_H

#include <stddef.h>

#include "base/gen.h"

#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))

/*
 * Zeroed memory, aligned for every type. Does not return when there is none:
 * gen_run() does, then. Built with AddressSanitizer, each allocation is one of
 * malloc(), so that an access outside of it is found.
 */
void *mem_alloc(struct gen *g, size_t size);
void *mem_copy(struct gen *g, const void *data, size_t size);

/*
 * Memory of its own that can grow, and be given back before the end; @old is
 * what mem_resize() returned, or NULL. What is new is not zeroed.
 */
void *mem_resize(struct gen *g, void *old, size_t size);
void mem_release(struct gen *g, void *old);

/* There is no memory: what to do about it when another library says so. */
_Noreturn void mem_exhausted(struct gen *g);

/*
 * Append @item to the array of pointers at @items, which has @n elements and a
 * capacity that is the next power of two.
 */
void **ptr_append(struct gen *g, void **items, unsigned int n, void *item);
#define APPEND(g, array, count, item)                                        \
	((array) = (void *)ptr_append(g, (void **)(array), (count), (item)), \
	 (count)++)

#endif /* GEN_MEM_H */
