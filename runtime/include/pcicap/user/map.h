/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A mapped BAR. One object owns the reservation and the mapping; a backend
 * makes it (pcicap_map_sysfs(), pcicap_vfio_map()), pcicap_map_close() ends
 * both, in reverse order. After any failure nothing is held.
 *
 * A device that is gone reads all ones or zeros, or touching it ends in SIGBUS;
 * so the bytes of a mapping prove nothing. pcicap_map_present() asks
 * configuration space.
 */
#ifndef PCICAP_USER_MAP_H
#define PCICAP_USER_MAP_H

#include <pcicap/core/config.h>
#include <pcicap/core/want.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Parts of a BAR that are not to be touched; MSI-X has two. */
#define PCICAP_MAP_HOLES 4

struct pcicap_model;

/**
 * struct pcicap_map - a mapped BAR
 * @base: first byte; NULL: nothing is mapped
 * @size: bytes
 * @phys: physical start; 0: the backend does not know it
 * @bar: index
 * @asked: cache mode that was asked for
 * @got: cache mode that there is; PCICAP_CACHE_UNKNOWN: nobody tells
 * @writable: writes are allowed
 * @n_holes: parts without a mapping, or of the kernel's: MSI-X
 * @holes: these parts
 * @n_reserved: parts that the device reserves; whole pages of them are not mapped
 * @reserved: these parts, as wanted
 * @fd: private: descriptor that holds the reservation, or -1
 * @is_mapped: private: closing removes the mapping
 * @model: private: what stands for the device, see <pcicap/user/model_mmio.h>
 */
struct pcicap_map {
	volatile uint8_t *base;
	uint64_t size;
	uint64_t phys;
	uint8_t bar;
	enum pcicap_cache asked;
	enum pcicap_cache got;
	bool writable;
	unsigned int n_holes;
	struct pcicap_hole holes[PCICAP_MAP_HOLES];
	unsigned int n_reserved;
	const struct pcicap_hole *reserved;
	int fd;
	bool is_mapped;
	struct pcicap_model *model;
};

/* Flags of functions that map. */
#define PCICAP_MAP_WRITE 0x1 /* for writing, too */
#define PCICAP_MAP_SHARE 0x2 /* with others that say so, too */

/**
 * pcicap_map_sysfs() - reserve and map a BAR through sysfs
 * @map: out: the BAR
 * @root: folder of the functions; NULL: PCICAP_SYSFS_ROOT
 * @address: "0000:01:00.0" or "01:00.0"
 * @want: BAR, cache mode and least size
 * @flags: PCICAP_MAP_* bits
 *
 * The kernel does not reserve a BAR for a user. Instead, an advisory lock
 * (flock()) on "resourceN" is held as long as the mapping. Processes that all
 * use this function thus keep out of each other's way; others, and drivers of
 * the kernel, are not kept out. A driver that holds the region makes mmap() fail
 * with EINVAL where the kernel has CONFIG_IO_STRICT_DEVMEM; so does a BAR that
 * the kernel has mapped with another cache mode. Both are -EBUSY. A driver that
 * takes the region later, takes the mapping away where the kernel has
 * CONFIG_IO_STRICT_DEVMEM: touching it then ends in SIGBUS.
 *
 * PCICAP_CACHE_WC takes "resourceN_wc" if there is one: prefetchable BARs of
 * some machines. PCICAP_CACHE_WB cannot be had: what is mapped then is WC or
 * UC. @map->got tells: the file, not an MTRR below it.
 *
 * Return: 0; -EINVAL @address is none, the index is above 5, or unknown flags;
 * -ENODEV no such function; -ENXIO no such BAR, or it has no address;
 * -EOPNOTSUPP an I/O BAR, or the kernel has no file for mapping it; -ERANGE
 * shorter than @want->least, or too long for this process; -EBUSY taken;
 * -EACCES not permitted, or all of it is reserved; -ENOMEM; -EIO; other errors of
 * open() and mmap().
 */
PCICAP_MUST_CHECK int pcicap_map_sysfs(struct pcicap_map *map, const char *root,
				       const char *address,
				       const struct pcicap_want *want,
				       unsigned int flags);

/**
 * pcicap_map_memory() - memory that stands for a BAR, for models and tests
 * @map: out: the BAR, writable
 * @bar: index
 * @bytes: contents, aligned to 8 bytes; not copied, not freed
 * @size: bytes
 */
void pcicap_map_memory(struct pcicap_map *map, uint8_t bar, void *bytes,
		       uint64_t size);

/**
 * pcicap_map_close() - end the mapping, then the reservation
 * @map: the BAR; closing it twice is allowed
 */
void pcicap_map_close(struct pcicap_map *map);

/**
 * pcicap_map_has() - can these bytes be touched?
 * @map: the BAR
 * @off: offset of the first
 * @n: how many
 *
 * Return: 0; -ENXIO nothing is mapped; -ERANGE past the end; -EACCES some of
 * them are not mapped.
 */
PCICAP_MUST_CHECK int pcicap_map_has(const struct pcicap_map *map, uint64_t off,
				     uint64_t n);

/**
 * pcicap_map_read() - copy out of a BAR
 * @map: the BAR
 * @off: offset
 * @out: bytes
 * @n: how many
 *
 * For shared memory: accesses are of any width, and their order is not defined.
 *
 * Return: 0, or as pcicap_map_has(); then @out is all ones.
 */
PCICAP_MUST_CHECK int pcicap_map_read(const struct pcicap_map *map,
				      uint64_t off, void *out, size_t n);

/**
 * pcicap_map_write() - copy into a BAR
 * @map: the BAR
 * @off: offset
 * @in: bytes
 * @n: how many
 *
 * As pcicap_map_read(). All bytes have left the processor when it returns, also
 * where writes are combined.
 *
 * Return: 0; -EPERM not mapped for writing; or as pcicap_map_has().
 */
PCICAP_MUST_CHECK int pcicap_map_write(const struct pcicap_map *map,
				       uint64_t off, const void *in, size_t n);

/**
 * pcicap_map_present() - is the device behind a mapping still there?
 * @map: the BAR
 * @cfg: configuration space of its function
 *
 * Asks configuration space, and never touches the BAR.
 *
 * Return: 0; -ENXIO nothing is mapped; or as pcicap_cfg_present().
 */
PCICAP_MUST_CHECK int pcicap_map_present(const struct pcicap_map *map,
					 struct pcicap_cfg *cfg);

#ifdef __cplusplus
}
#endif

#endif
