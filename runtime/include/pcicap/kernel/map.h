/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A mapped BAR: one object owns the region and the mapping. Needs the module
 * pcicap, or its objects.
 *
 * The function must be enabled: pci_enable_device_mem() or its like.
 *
 * A device that is gone reads all ones or zeros: the bytes of a mapping prove
 * nothing. pcicap_map_present() asks configuration space.
 */
#ifndef PCICAP_KERNEL_MAP_H
#define PCICAP_KERNEL_MAP_H

#include <linux/pci.h>
#include <pcicap/core/want.h>

/**
 * struct pcicap_map - a mapped BAR
 * @dev: the function; the caller keeps it alive as long as the mapping
 * @io: registers; NULL of shared memory
 * @mem: shared memory; NULL of registers
 * @phys: physical start
 * @size: bytes
 * @bar: index
 * @asked: cache mode that was asked for
 * @got: cache mode of the page tables; PCICAP_CACHE_UNKNOWN where the
 *       architecture does not tell
 * @reserved: parts that the device reserves, as wanted: they are not touched
 * @n_reserved: number of these
 */
struct pcicap_map {
	struct pci_dev *dev;
	void __iomem *io;
	void *mem;
	resource_size_t phys;
	u64 size;
	u8 bar;
	enum pcicap_cache asked;
	enum pcicap_cache got;
	const struct pcicap_hole *reserved;
	unsigned int n_reserved;
};

/**
 * pcicap_map_open() - reserve and map a BAR
 * @map: the BAR
 * @dev: the function
 * @want: index, kind, cache mode and least size
 * @name: owner of the region, as in /proc/iomem
 *
 * Shared memory that is wanted as PCICAP_CACHE_WB can be less: an x86 MTRR makes
 * BARs below 4 GiB uncached. @map->got tells, so that it is not silent. What
 * programs have mapped of it through sysfs is taken away from them (SIGBUS) if
 * the kernel has CONFIG_IO_STRICT_DEVMEM; otherwise, and between two mappings of
 * drivers, the first has decided about the cache mode.
 *
 * Context: may sleep.
 *
 * Return: 0; -EINVAL the index is above 5; -ENXIO no such BAR, or it has no
 * address; -EOPNOTSUPP an I/O BAR; -ERANGE shorter
 * than @want->least; -EACCES all of it is reserved; -EBUSY another has the
 * region; -ENOMEM. After an error
 * nothing is held, and pcicap_map_close() does nothing.
 */
int __must_check pcicap_map_open(struct pcicap_map *map, struct pci_dev *dev,
				 const struct pcicap_want *want,
				 const char *name);

/**
 * pcicap_map_close() - end the mapping, then give back the region
 * @map: the BAR; closing it twice is allowed
 */
void pcicap_map_close(struct pcicap_map *map);

/**
 * devm_pcicap_map() - device-managed pcicap_map_open()
 * @dev: the function, of the caller's driver
 * @want: index, kind, cache mode and least size
 *
 * Return: the mapping, until the driver detaches; or as an error pointer what
 * pcicap_map_open() returns.
 */
struct pcicap_map *__must_check devm_pcicap_map(struct pci_dev *dev,
						const struct pcicap_want *want);

/**
 * pcicap_map_read() - copy out of a BAR
 * @map: the BAR
 * @off: offset
 * @out: bytes
 * @n: how many
 *
 * Return: 0; -ENXIO nothing is mapped; -EOPNOTSUPP an I/O BAR; -ERANGE past the
 * end; -EACCES reserved; after an error, @out is all ones.
 */
int __must_check pcicap_map_read(const struct pcicap_map *map, u64 off,
				 void *out, size_t n);

/**
 * pcicap_map_write() - copy into a BAR
 * @map: the BAR
 * @off: offset
 * @in: bytes
 * @n: how many
 *
 * Return: 0; -ENXIO nothing is mapped; -EOPNOTSUPP an I/O BAR; -ERANGE past the
 * end; -EACCES reserved.
 */
int __must_check pcicap_map_write(const struct pcicap_map *map, u64 off,
				  const void *in, size_t n);

/**
 * pcicap_map_present() - is the device behind a mapping still there?
 * @map: the BAR
 *
 * Return: 0; -ENXIO nothing is mapped; -ENODEV the device is gone.
 */
int __must_check pcicap_map_present(const struct pcicap_map *map);

#endif
