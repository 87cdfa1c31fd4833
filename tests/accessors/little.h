/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Little-endian bytes, as registers have them, whatever the machine. */
#ifndef TEST_LITTLE_H
#define TEST_LITTLE_H

#include <stdint.h>

static inline void little_put(uint8_t *at, unsigned int width, uint64_t val)
{
	for (unsigned int i = 0; i < width; i++)
		at[i] = (uint8_t)(val >> (8 * i));
}

static inline uint64_t little_get(const uint8_t *at, unsigned int width)
{
	uint64_t val = 0;

	for (unsigned int i = 0; i < width; i++)
		val |= (uint64_t)at[i] << (8 * i);
	return val;
}

#endif
