/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Little-endian bytes, as registers have them, whatever the machine. */
#ifndef TEST_LITTLE_H
#define TEST_LITTLE_H

#include <stdint.h>

/*
 * SEEN(at): what an accessor wrote there. Memory holds it; tests/model/device.c
 * names a function that remembers it.
 */
#ifdef SEEN
const uint8_t *SEEN(const uint8_t *at);
#else
#define SEEN(at) (at)
#endif

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
