/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What the backends share that map BARs. */
#ifndef PCICAP_USER_MAP_PRIVATE_H
#define PCICAP_USER_MAP_PRIVATE_H

#include <pcicap/user/map.h>
#include <pcicap/user/sysfs.h>

/* Nothing is mapped yet. */
void pcicap_map_empty(struct pcicap_map *map, const struct pcicap_want *want,
		      unsigned int flags);

/*
 * The line of the file "resource" in the function's folder; all 0 after an
 * error. -ENXIO: no line.
 */
int pcicap_map_resource(int dir, unsigned int bar, struct pcicap_resource *res);

/* The folder; -EINVAL: @address is none; -ENODEV: there is no such folder. */
int pcicap_sysfs_folder(const char *root, const char *address);

/*
 * One of its files, without waiting for anything; -EIO: it is no regular file.
 * @flags: as those of open().
 */
int pcicap_sysfs_file(int dir, const char *name, int flags);

/*
 * Whole pages around the BAR, whose phys and size are set: bytes before it in
 * the first page, and bytes of them all. -ERANGE: they do not fit.
 */
int pcicap_map_span(const struct pcicap_map *map, size_t *before, size_t *n);

/* Put nothing in the place of the whole pages that are reserved. */
int pcicap_map_spare(struct pcicap_map *map);

#endif
