/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What generated headers of devices ask of the functions that map a BAR. */
#ifndef PCICAP_CORE_WANT_H
#define PCICAP_CORE_WANT_H

#include <pcicap/core/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How the processor caches what is mapped. */
enum pcicap_cache {
	PCICAP_CACHE_UNKNOWN, /* the platform does not tell */
	PCICAP_CACHE_UC,      /* not at all */
	PCICAP_CACHE_WC,      /* writes are combined */
	PCICAP_CACHE_WB,      /* as memory */
};

/**
 * struct pcicap_want - a BAR, and how it is to be mapped
 * @bar: index, 0 to 5
 * @shared: memory that is shared; false: registers
 * @cache: cache mode
 * @least: bytes that it must have
 */
struct pcicap_want {
	uint8_t bar;
	bool shared;
	enum pcicap_cache cache;
	uint64_t least;
};

/* An ID or class of a device that may be anything. */
#define PCICAP_ANY_ID 0xffffffff

/* An entry of a table of devices; each member may be PCICAP_ANY_ID. */
struct pcicap_device_id {
	uint32_t vendor;
	uint32_t device;
	uint32_t class_code;
};

static inline bool pcicap_id_matches(const struct pcicap_device_id *ids,
				     unsigned int n, uint16_t vendor,
				     uint16_t device, uint32_t class_code)
{
	for (unsigned int i = 0; i < n; i++) {
		if ((ids[i].vendor == vendor ||
		     ids[i].vendor == PCICAP_ANY_ID) &&
		    (ids[i].device == device ||
		     ids[i].device == PCICAP_ANY_ID) &&
		    (ids[i].class_code == class_code ||
		     ids[i].class_code == PCICAP_ANY_ID))
			return true;
	}
	return false;
}

#ifdef __cplusplus
}
#endif

#endif
