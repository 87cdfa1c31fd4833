/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Configuration space in memory: a simple model of a device. */
#ifndef PCICAP_USER_MEM_H
#define PCICAP_USER_MEM_H

#include <pcicap/core/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * struct pcicap_mem - bytes that behave as configuration space
 * @bytes: contents, little-endian as on the bus
 * @write_mask: bits that a write changes; NULL: all
 * @w1c_mask: bits that a write of 1 clears, whatever @write_mask has; NULL: none
 * @size: bytes in each of the three
 */
struct pcicap_mem {
	uint8_t *bytes;
	const uint8_t *write_mask;
	const uint8_t *w1c_mask;
	uint32_t size;
};

/* Operations over a struct pcicap_mem, for wrappers. */
extern const struct pcicap_cfg_ops pcicap_mem_ops;

/**
 * pcicap_mem_open() - handle over bytes in memory
 * @mem: backend; must not move while @cfg is in use
 * @cfg: out: handle
 * @bytes: contents; not copied
 * @size: bytes, 64 to 4096
 *
 * No masks: they may be set in @mem before or after. Nothing is to be closed.
 *
 * Return: as pcicap_cfg_init().
 */
PCICAP_MUST_CHECK int pcicap_mem_open(struct pcicap_mem *mem,
				      struct pcicap_cfg *cfg, uint8_t *bytes,
				      uint32_t size);

#ifdef __cplusplus
}
#endif

#endif
