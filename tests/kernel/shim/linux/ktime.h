/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* A clock that goes on by 100 us each time that it is asked. */
#ifndef PCICAP_SHIM_KTIME_H
#define PCICAP_SHIM_KTIME_H

#include <linux/types.h>

typedef s64 ktime_t;

static inline ktime_t ktime_get(void)
{
	static ktime_t now;

	return now += 100 * 1000;
}

static inline ktime_t ktime_add_us(ktime_t time, u64 us)
{
	return time + (s64)us * 1000;
}

static inline int ktime_compare(ktime_t a, ktime_t b)
{
	return (a > b) - (a < b);
}

#endif
