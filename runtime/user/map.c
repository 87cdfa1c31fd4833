// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <pcicap/user/map.h>

#include "map.h"
#include "sys.h"

#include <string.h>

void pcicap_map_empty(struct pcicap_map *map, const struct pcicap_want *want,
		      unsigned int flags)
{
	*map = (struct pcicap_map){ 0 };
	map->fd = -1;
	map->bar = want->bar;
	map->asked = want->cache;
	map->got = PCICAP_CACHE_UNKNOWN;
	map->writable = (flags & PCICAP_MAP_WRITE) != 0;
	map->reserved = want->reserved;
	map->n_reserved = want->n_reserved;
}

int pcicap_map_span(const struct pcicap_map *map, size_t *before, size_t *n)
{
	uint64_t page = pcicap_sys_page_size();
	uint64_t end;

	*before = (size_t)(map->phys & (page - 1));
	end = *before + map->size;
	if (!map->size || end < map->size || end > SIZE_MAX - page)
		return -ERANGE;
	*n = (size_t)((end + page - 1) & ~(page - 1));
	return 0;
}

int pcicap_map_spare(struct pcicap_map *map)
{
	uintptr_t mask = pcicap_sys_page_size() - 1;
	uintptr_t base = (uintptr_t)map->base;
	int err = 0;

	for (unsigned int i = 0; !err && i < map->n_reserved; i++) {
		const struct pcicap_hole *hole = &map->reserved[i];
		uint64_t end = hole->at + hole->size;
		uintptr_t from, to;
		void *at;

		if (hole->at >= map->size)
			continue;
		from = (base + (uintptr_t)hole->at + mask) & ~mask;
		to = (base + (uintptr_t)(end < map->size ? end : map->size)) &
		     ~mask;
		if (from < to)
			err = pcicap_sys_mmap(-1, 0, to - from, false,
					      (void *)from, &at);
	}
	return err;
}

void pcicap_map_memory(struct pcicap_map *map, uint8_t bar, void *bytes,
		       uint64_t size)
{
	const struct pcicap_want want = { .bar = bar,
					  .shared = true,
					  .cache = PCICAP_CACHE_WB };

	pcicap_map_empty(map, &want, PCICAP_MAP_WRITE);
	map->base = bytes;
	map->size = size;
	map->got = PCICAP_CACHE_WB;
}

void pcicap_map_close(struct pcicap_map *map)
{
	size_t before, n;

	if (map->is_mapped && !pcicap_map_span(map, &before, &n))
		pcicap_sys_munmap((uint8_t *)map->base - before, n);
	if (map->fd >= 0)
		pcicap_sys_close(map->fd);
	map->base = NULL;
	map->model = NULL;
	map->size = 0;
	map->is_mapped = false;
	map->fd = -1;
}

int pcicap_map_has(const struct pcicap_map *map, uint64_t off, uint64_t n)
{
	if (!map->base)
		return -ENXIO;
	if (off > map->size || n > map->size - off)
		return -ERANGE;
	if (pcicap_holes_meet(map->holes, map->n_holes, off, n) ||
	    pcicap_holes_meet(map->reserved, map->n_reserved, off, n))
		return -EACCES;
	return 0;
}

/*
 * Neither the compiler nor memcpy() knows what a device allows: accesses are
 * aligned, of 8 bytes where they can be, and happen once.
 */
static void copy_out(volatile uint8_t *from, uint8_t *to, size_t n)
{
	while (n) {
		if (n >= 8 && !((uintptr_t)from & 7)) {
			uint64_t v = *(volatile uint64_t *)from;

			memcpy(to, &v, 8);
			from += 8;
			to += 8;
			n -= 8;
		} else {
			*to++ = *from++;
			n--;
		}
	}
}

static void copy_in(volatile uint8_t *to, const uint8_t *from, size_t n)
{
	while (n) {
		if (n >= 8 && !((uintptr_t)to & 7)) {
			uint64_t v;

			memcpy(&v, from, 8);
			*(volatile uint64_t *)to = v;
			from += 8;
			to += 8;
			n -= 8;
		} else {
			*to++ = *from++;
			n--;
		}
	}
}

int pcicap_map_read(const struct pcicap_map *map, uint64_t off, void *out,
		    size_t n)
{
	int err = pcicap_map_has(map, off, n);

	if (err) {
		if (n)
			memset(out, 0xff, n);
		return err;
	}
	__sync_synchronize();
	copy_out(map->base + off, out, n);
	__sync_synchronize();
	return 0;
}

int pcicap_map_write(const struct pcicap_map *map, uint64_t off, const void *in,
		     size_t n)
{
	int err = pcicap_map_has(map, off, n);

	if (err)
		return err;
	if (!map->writable)
		return -EPERM;
	__sync_synchronize();
	copy_in(map->base + off, in, n);
	__sync_synchronize();
	return 0;
}

int pcicap_map_present(const struct pcicap_map *map, struct pcicap_cfg *cfg)
{
	return map->base ? pcicap_cfg_present(cfg) : -ENXIO;
}
