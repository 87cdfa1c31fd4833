/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* A map from texts to pointers. */
#ifndef GEN_STRMAP_H
#define GEN_STRMAP_H

#include <stddef.h>
#include <stdint.h>

struct gen;
struct strmap_slot;

/* Made as { 0 }; its memory is the context's. */
struct strmap {
	struct strmap_slot *slots;
	unsigned int n, max; /* used, and all: 0 or a power of two */
};

/* The hash of the texts in a map; equal texts have equal ones. */
uint32_t str_hash(const char *s, size_t len);

/* What was put for @key, of @len characters; NULL: nothing. */
void *strmap_get(const struct strmap *map, const char *key, size_t len);

/* Put @value, not NULL, for @key, which the map does not have and must live. */
void strmap_put(struct gen *g, struct strmap *map, const char *key,
		void *value);

#endif /* GEN_STRMAP_H */
