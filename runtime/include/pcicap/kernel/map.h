/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A BAR of memory that is shared, mapped: one object owns the region and the
 * mapping. The function must be enabled: pci_enable_device_mem() or its like.
 *
 * A device that is gone reads all ones or zeros: the bytes of a mapping prove
 * nothing. pci_device_is_present() asks configuration space.
 */
#ifndef PCICAP_KERNEL_MAP_H
#define PCICAP_KERNEL_MAP_H

#include <linux/pci.h>

/* How the processor caches what is mapped. */
enum pcicap_cache {
	PCICAP_CACHE_UC,
	PCICAP_CACHE_WC,
	PCICAP_CACHE_WB,
};

/**
 * struct pcicap_hole - bytes of a BAR that are not to be touched
 * @at: offset of the first
 * @size: how many
 */
struct pcicap_hole {
	u64 at;
	u64 size;
};

/**
 * struct pcicap_want - a BAR of memory, and how it is to be mapped
 * @bar: index, 0 to 5
 * @cache: cache mode
 * @least: bytes that it must have
 * @reserved: what the device reserves; stays while it is mapped
 * @n_reserved: number of these
 */
struct pcicap_want {
	u8 bar;
	enum pcicap_cache cache;
	u64 least;
	const struct pcicap_hole *reserved;
	unsigned int n_reserved;
};

/**
 * struct pcicap_map - a mapped BAR of memory
 * @dev: the function; the caller keeps it alive as long as the mapping
 * @mem: the memory
 * @phys: physical start
 * @size: bytes
 * @bar: index
 * @cache: cache mode that was asked for
 * @reserved: parts that the device reserves, as wanted: they are not touched
 * @n_reserved: number of these
 */
struct pcicap_map {
	struct pci_dev *dev;
	void *mem;
	resource_size_t phys;
	u64 size;
	u8 bar;
	enum pcicap_cache cache;
	const struct pcicap_hole *reserved;
	unsigned int n_reserved;
};

/**
 * pcicap_map_open() - reserve and map a BAR
 * @map: the BAR
 * @dev: the function
 * @want: index, cache mode and least size
 * @name: owner of the region, as in /proc/iomem
 *
 * Memory that is wanted as PCICAP_CACHE_WB can be less: an x86 MTRR makes BARs
 * below 4 GiB uncached. What programs have mapped of it through sysfs is taken
 * away from them (SIGBUS) if the kernel has CONFIG_IO_STRICT_DEVMEM; otherwise,
 * and between two mappings of drivers, the first has decided about the cache
 * mode.
 *
 * Context: may sleep.
 *
 * Return: 0; -EINVAL the index is above 5; -ENXIO no such BAR, or it has no
 * address; -EOPNOTSUPP a BAR of ports; -ERANGE shorter than @want->least;
 * -EACCES all of it is reserved; -EBUSY another has the region; -ENOMEM. After
 * an error nothing is held, and pcicap_map_close() does nothing.
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
 * @dev: the function, whose driver is the owner
 * @want: index, cache mode and least size
 *
 * It ends when the driver detaches.
 *
 * Return: the map; the errors of pcicap_map_open() as an error pointer.
 */
struct pcicap_map *__must_check devm_pcicap_map(struct pci_dev *dev,
						const struct pcicap_want *want);

/**
 * pcicap_map_read() - copy from a BAR
 * @map: the BAR
 * @off: offset
 * @out: the bytes; all ones after an error
 * @n: how many
 *
 * Return: 0; -ENXIO nothing is mapped; -ERANGE past the end; -EACCES the device
 * reserves a byte of it.
 */
int __must_check pcicap_map_read(const struct pcicap_map *map, u64 off,
				 void *out, size_t n);

/**
 * pcicap_map_write() - copy to a BAR
 * @map: the BAR
 * @off: offset
 * @in: the bytes
 * @n: how many
 *
 * They are on their way to the device when it returns.
 *
 * Return: as pcicap_map_read().
 */
int __must_check pcicap_map_write(const struct pcicap_map *map, u64 off,
				  const void *in, size_t n);

#endif
