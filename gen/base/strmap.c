// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <string.h>

#include "base/mem.h"
#include "base/strmap.h"

#define FIRST_SIZE 32

struct strmap_slot {
	const char *key;
	void *value; /* NULL: free */
	uint32_t hash;
};

uint32_t str_hash(const char *s, size_t len)
{
	uint32_t hash = 2166136261; /* FNV-1a */

	for (size_t i = 0; i < len; i++)
		hash = (hash ^ (unsigned char)s[i]) * 16777619;
	return hash;
}

static void insert(struct strmap *map, struct strmap_slot slot)
{
	uint32_t at = slot.hash;

	while (map->slots[at & (map->max - 1)].value)
		at++;
	map->slots[at & (map->max - 1)] = slot;
}

static void grow(struct gen *g, struct strmap *map)
{
	struct strmap old = *map;

	map->max = old.max ? 2 * old.max : FIRST_SIZE;
	map->slots = mem_alloc(g, map->max * sizeof(*map->slots));
	for (unsigned int i = 0; i < old.max; i++) {
		if (old.slots[i].value)
			insert(map, old.slots[i]);
	}
}

void *strmap_get(const struct strmap *map, const char *key, size_t len)
{
	uint32_t hash = str_hash(key, len);

	for (uint32_t at = hash; map->max; at++) {
		const struct strmap_slot *slot =
			&map->slots[at & (map->max - 1)];

		if (!slot->value)
			break;
		if (slot->hash == hash && !strncmp(slot->key, key, len) &&
		    !slot->key[len])
			return slot->value;
	}
	return NULL;
}

void strmap_put(struct gen *g, struct strmap *map, const char *key, void *value)
{
	if (2 * (map->n + 1) > map->max)
		grow(g, map);
	map->n++;
	insert(map,
	       (struct strmap_slot){ key, value, str_hash(key, strlen(key)) });
}
