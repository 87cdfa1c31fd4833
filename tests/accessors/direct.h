/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* A direct binding: configuration space in memory, as firmware has it. */
#ifndef TEST_DIRECT_H
#define TEST_DIRECT_H

#include <pcicap/core/types.h>

struct pcicap_cfg {
	volatile uint8_t *bytes;
	uint16_t size;
	uint16_t vendor;
	uint16_t device;
	uint16_t pcie;
	uint16_t pcie_flags;
	uint16_t pcix;
	uint8_t header_type;
	uint8_t known;
};

static inline int pcicap_cfg_raw_read(struct pcicap_cfg *cfg, uint32_t off,
				      unsigned int width, uint32_t *val)
{
	volatile uint8_t *at = cfg->bytes + off;

	*val = width == 1   ? *at
	       : width == 2 ? *(volatile uint16_t *)at
			    : *(volatile uint32_t *)at;
	return 0;
}

static inline int pcicap_cfg_raw_write(struct pcicap_cfg *cfg, uint32_t off,
				       unsigned int width, uint32_t val)
{
	volatile uint8_t *at = cfg->bytes + off;

	if (width == 1)
		*at = (uint8_t)val;
	else if (width == 2)
		*(volatile uint16_t *)at = (uint16_t)val;
	else
		*(volatile uint32_t *)at = val;
	return 0;
}

#endif /* TEST_DIRECT_H */
