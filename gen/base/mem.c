// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ONE_BY_ONE 1
#endif
#endif
#ifdef __SANITIZE_ADDRESS__
#define ONE_BY_ONE 1
#endif
#ifndef ONE_BY_ONE
#define ONE_BY_ONE 0
#endif

/* below what malloc() asks the kernel for one by one */
#define CHUNK_SIZE ((size_t)64 * 1024)
#define ALIGN	   sizeof(max_align_t)

struct mem_block {
	struct mem_block *prev, *next;
	_Alignas(max_align_t) char data[];
};

_Noreturn void mem_exhausted(struct gen *g)
{
	if (!g->out_of_memory)
		abort(); /* allocated outside of gen_run() */
	longjmp(*g->out_of_memory, 1);
}

static void link_block(struct gen *g, struct mem_block *b)
{
	b->prev = NULL;
	b->next = g->blocks;
	if (b->next)
		b->next->prev = b;
	g->blocks = b;
}

static void unlink_block(struct gen *g, struct mem_block *b)
{
	if (b->prev)
		b->prev->next = b->next;
	else
		g->blocks = b->next;
	if (b->next)
		b->next->prev = b->prev;
}

static struct mem_block *block_of(void *data)
{
	return (struct mem_block *)((char *)data -
				    offsetof(struct mem_block, data));
}

static void *new_block(struct gen *g, size_t size)
{
	struct mem_block *b = NULL;

	if (size < SIZE_MAX - sizeof(*b))
		b = calloc(1, sizeof(*b) + size);
	if (!b)
		mem_exhausted(g);
	link_block(g, b);
	return b->data;
}

void *mem_alloc(struct gen *g, size_t size)
{
	void *p;

	if (ONE_BY_ONE || size > CHUNK_SIZE / 4)
		return new_block(g, size);
	size = (size + ALIGN - 1) / ALIGN * ALIGN;
	if (size > g->chunk_left) {
		g->chunk = new_block(g, CHUNK_SIZE);
		g->chunk_left = CHUNK_SIZE;
	}
	p = g->chunk;
	g->chunk += size;
	g->chunk_left -= size;
	return p;
}

void *mem_copy(struct gen *g, const void *data, size_t size)
{
	return memcpy(mem_alloc(g, size), data, size);
}

void *mem_resize(struct gen *g, void *old, size_t size)
{
	struct mem_block *b, *grown = NULL;

	if (!old)
		return new_block(g, size);
	b = block_of(old);
	unlink_block(g, b);
	if (size < SIZE_MAX - sizeof(*b))
		grown = realloc(b, sizeof(*b) + size);
	link_block(g, grown ? grown : b);
	if (!grown)
		mem_exhausted(g);
	return grown->data;
}

void mem_release(struct gen *g, void *old)
{
	if (!old)
		return;
	unlink_block(g, block_of(old));
	free(block_of(old));
}

void **ptr_append(struct gen *g, void **items, unsigned int n, void *item)
{
	if (!(n & (n - 1))) { /* full: 0 or a power of two */
		void **grown =
			mem_alloc(g, (n ? 2 * (size_t)n : 1) * sizeof(*grown));

		if (n)
			memcpy(grown, items, n * sizeof(*grown));
		items = grown;
	}
	items[n] = item;
	return items;
}

struct gen *gen_new(void)
{
	struct gen *g = calloc(1, sizeof(*g));

	if (g)
		g->prefix = "pcicap";
	return g;
}

void gen_free(struct gen *g)
{
	if (!g)
		return;
	while (g->blocks)
		mem_release(g, g->blocks->data);
	free(g);
}

bool gen_run(struct gen *g, void (*fn)(struct gen *g, void *arg), void *arg)
{
	jmp_buf *outer = g->out_of_memory;
	struct cleanup *volatile open = g->cleanups;
	volatile bool ok = true;
	jmp_buf here;

	if (!setjmp(here)) {
		g->out_of_memory = &here;
		fn(g, arg);
	} else {
		ok = false;
		while (g->cleanups != open)
			gen_undo(g);
	}
	g->out_of_memory = outer;
	return ok;
}

void gen_defer(struct gen *g, struct cleanup *c, void (*undo)(void *data),
	       void *data)
{
	*c = (struct cleanup){ undo, data, g->cleanups };
	g->cleanups = c;
}

void gen_undo(struct gen *g)
{
	struct cleanup *c = g->cleanups;

	g->cleanups = c->outer;
	c->undo(c->data);
}
