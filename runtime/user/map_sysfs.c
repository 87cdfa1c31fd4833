// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <pcicap/core/bar.h>
#include <pcicap/user/map.h>

#include "map.h"
#include "sys.h"

#include <fcntl.h>

static int check_resource(const struct pcicap_resource *res,
			  const struct pcicap_want *want)
{
	uint64_t least = want->least;

	if (res->flags & PCICAP_RESOURCE_IO)
		return -EOPNOTSUPP;
	if (!(res->flags & PCICAP_RESOURCE_MEMORY) ||
	    (res->flags & PCICAP_RESOURCE_UNSET) || res->end < res->start)
		return -ENXIO;
	if (res->end - res->start < least - (least > 0))
		return -ERANGE;
	return pcicap_want_is_reserved(want, res->end - res->start + 1)
		       ? -EACCES
		       : 0;
}

/* "resourceN", or "resourceN_wc". */
static int open_resource(int dir, const struct pcicap_map *map, bool combining)
{
	char name[] = "resource0_wc";

	name[8] = (char)('0' + map->bar);
	if (!combining)
		name[9] = '\0';
	return pcicap_sysfs_file(dir, name, map->writable ? O_RDWR : O_RDONLY);
}

static int map_file(struct pcicap_map *map, int fd)
{
	size_t before, n;
	void *at;
	int err = pcicap_map_span(map, &before, &n);

	if (!err)
		err = pcicap_sys_mmap(fd, 0, n, map->writable, NULL, &at);
	/* nothing is wrong with the arguments: the kernel has other plans */
	if (err)
		return err == -EINVAL ? -EBUSY : err;
	map->base = (volatile uint8_t *)at + before;
	map->is_mapped = true;
	return pcicap_map_spare(map);
}

/* The lock is held; which file is mapped depends on the cache mode. */
static int map_cached(struct pcicap_map *map, int dir)
{
	int fd, err;

	if (map->asked == PCICAP_CACHE_WC || map->asked == PCICAP_CACHE_WB) {
		fd = open_resource(dir, map, true);
		if (fd >= 0) {
			err = map_file(map, fd);
			pcicap_sys_close(fd);
			map->got = PCICAP_CACHE_WC;
			return err;
		}
		if (fd != -ENOENT)
			return fd;
	}
	map->got = PCICAP_CACHE_UC;
	return map_file(map, map->fd);
}

static int map_bar(struct pcicap_map *map, int dir,
		   const struct pcicap_want *want, unsigned int flags)
{
	struct pcicap_resource res;
	int err = pcicap_map_resource(dir, map->bar, &res);

	if (!err)
		err = check_resource(&res, want);
	if (err)
		return err;
	map->phys = res.start;
	map->size = res.end - res.start + 1;
	map->fd = open_resource(dir, map, false);
	if (map->fd < 0)
		return map->fd == -ENOENT ? -EOPNOTSUPP : map->fd;
	err = pcicap_sys_lock(map->fd, !(flags & PCICAP_MAP_SHARE));
	return err ? err : map_cached(map, dir);
}

int pcicap_map_sysfs(struct pcicap_map *map, const char *root,
		     const char *address, const struct pcicap_want *want,
		     unsigned int flags)
{
	int dir, err;

	pcicap_map_empty(map, want, flags);
	if (want->bar >= PCICAP_MAX_BARS ||
	    (flags & ~(unsigned int)(PCICAP_MAP_WRITE | PCICAP_MAP_SHARE)))
		return -EINVAL;
	dir = pcicap_sysfs_folder(root, address);
	if (dir < 0)
		return dir;
	err = map_bar(map, dir, want, flags);
	pcicap_sys_close(dir);
	if (err) {
		pcicap_map_close(map);
		map->size = 0;
		map->phys = 0;
		map->got = PCICAP_CACHE_UNKNOWN;
	}
	return err == -ENOENT ? -ENODEV : err == -EPERM ? -EACCES : err;
}
