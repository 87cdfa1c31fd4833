/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What generated headers of devices ask of the functions that map a BAR. */
#ifndef PCICAP_CORE_WANT_H
#define PCICAP_CORE_WANT_H

#include <pcicap/core/errno.h>
#include <pcicap/core/language.h>
#include <pcicap/core/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How the processor caches what is mapped. */
enum pcicap_cache {
	PCICAP_CACHE_UNKNOWN, /* the platform does not tell */
#define PCICAP_X(id, word, meaning) PCICAP_CACHE_##id,
	PCICAP_CACHE_MODES(PCICAP_X)
#undef PCICAP_X
};

/**
 * struct pcicap_hole - bytes of a BAR that are not to be touched
 * @at: offset of the first
 * @size: how many
 */
struct pcicap_hole {
	uint64_t at;
	uint64_t size;
};

/**
 * struct pcicap_want - a BAR, and how it is to be mapped
 * @bar: index, 0 to 5
 * @shared: memory that is shared; false: registers
 * @cache: cache mode
 * @least: bytes that it must have
 * @reserved: what the device reserves, as of MSI-X; stays while it is mapped
 * @n_reserved: number of these
 */
struct pcicap_want {
	uint8_t bar;
	bool shared;
	enum pcicap_cache cache;
	uint64_t least;
	const struct pcicap_hole *reserved;
	unsigned int n_reserved;
};

/* Does one of the @holes have a part of @size bytes at @at? */
static inline bool pcicap_holes_meet(const struct pcicap_hole *holes,
				     unsigned int n, uint64_t at, uint64_t size)
{
	for (unsigned int i = 0; i < n; i++) {
		if (size && at < holes[i].at + holes[i].size &&
		    holes[i].at < at + size)
			return true;
	}
	return false;
}

/* Is every byte of a BAR of @size bytes reserved? */
static inline bool pcicap_want_is_reserved(const struct pcicap_want *want,
					   uint64_t size)
{
	for (unsigned int i = 0; i < want->n_reserved; i++) {
		if (!want->reserved[i].at && want->reserved[i].size >= size)
			return true;
	}
	return false;
}

/**
 * struct pcicap_region - a part of a BAR
 * @bar: index, 0 to 5
 * @offset: where it begins in the BAR
 * @size: its bytes
 */
struct pcicap_region {
	uint8_t bar;
	uint64_t offset;
	uint64_t size;
};

/* All of a BAR, however long it is. */
static inline struct pcicap_region pcicap_region_whole(uint8_t bar)
{
	struct pcicap_region whole = { bar, 0, ~(uint64_t)0 };

	return whole;
}

/**
 * pcicap_region_init() - a part of a BAR that a device tells the place of
 * @region: out
 * @bar: index
 * @offset: where it begins in the BAR
 * @size: its bytes
 * @least: bytes that it must have
 * @align: bytes that its offset must be a multiple of
 *
 * Return: 0; -EBADMSG one of them is not possible.
 */
PCICAP_MUST_CHECK
static inline int pcicap_region_init(struct pcicap_region *region, uint32_t bar,
				     uint32_t offset, uint32_t size,
				     uint64_t least, uint32_t align)
{
	if (bar > 5 || size < least || offset % align)
		return -EBADMSG;
	region->bar = (uint8_t)bar;
	region->offset = offset;
	region->size = size;
	return 0;
}

/* An ID or class of a device that may be anything. */
#define PCICAP_ANY_ID 0xffffffff

/**
 * struct pcicap_device_id - an entry of a table of devices
 * @vendor: vendor ID, or PCICAP_ANY_ID
 * @first: first device ID of a range
 * @last: last of the range
 * @class_code: class, subclass and programming interface, or PCICAP_ANY_ID
 * @subvendor: vendor ID of the subsystem, or PCICAP_ANY_ID
 * @subdevice: device ID of the subsystem, or PCICAP_ANY_ID
 * @driver_data: what a driver has for it
 */
struct pcicap_device_id {
	uint32_t vendor;
	uint32_t first;
	uint32_t last;
	uint32_t class_code;
	uint32_t subvendor;
	uint32_t subdevice;
	uint32_t driver_data;
};

/*
 * The entry that a function has, NULL: none. A subsystem that is not known is
 * PCICAP_ANY_ID, and no entry that wants one.
 */
static inline const struct pcicap_device_id *
pcicap_id_find(const struct pcicap_device_id *ids, unsigned int n,
	       uint16_t vendor, uint16_t device, uint32_t class_code,
	       uint32_t subvendor, uint32_t subdevice)
{
	for (unsigned int i = 0; i < n; i++) {
		if ((ids[i].vendor == vendor ||
		     ids[i].vendor == PCICAP_ANY_ID) &&
		    ids[i].first <= device && device <= ids[i].last &&
		    (ids[i].class_code == class_code ||
		     ids[i].class_code == PCICAP_ANY_ID) &&
		    (ids[i].subvendor == subvendor ||
		     ids[i].subvendor == PCICAP_ANY_ID) &&
		    (ids[i].subdevice == subdevice ||
		     ids[i].subdevice == PCICAP_ANY_ID))
			return &ids[i];
	}
	return NULL;
}

#ifdef __cplusplus
}
#endif

#endif
