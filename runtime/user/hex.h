/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Text and byte order, without a locale. */
#ifndef PCICAP_USER_HEX_H
#define PCICAP_USER_HEX_H

#include <pcicap/core/types.h>

/* Value of a hexadecimal digit, or -1. */
static inline int pcicap_hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

/* Configuration space is little-endian. */
static inline uint32_t pcicap_load_le(const uint8_t *p, unsigned int width)
{
	uint32_t val = 0;
	unsigned int i;

	for (i = 0; i < width; i++)
		val |= (uint32_t)p[i] << (8 * i);
	return val;
}

static inline void pcicap_store_le(uint8_t *p, unsigned int width, uint32_t val)
{
	unsigned int i;

	for (i = 0; i < width; i++)
		p[i] = (uint8_t)(val >> (8 * i));
}

#endif
