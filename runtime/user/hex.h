/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Text and byte order, without a locale. */
#ifndef PCICAP_USER_HEX_H
#define PCICAP_USER_HEX_H

#include <pcicap/core/types.h>

/* What is no digit has this bit. */
#define PCICAP_HEX_NONE 0x80u

extern const uint8_t pcicap_hex_values[256];

/* Value of a hexadecimal digit, or PCICAP_HEX_NONE. */
static inline unsigned int pcicap_hex_value(char c)
{
	return pcicap_hex_values[(unsigned char)c];
}

/* Value of a hexadecimal digit, or -1. */
static inline int pcicap_hex_digit(char c)
{
	unsigned int value = pcicap_hex_value(c);

	return value == PCICAP_HEX_NONE ? -1 : (int)value;
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
