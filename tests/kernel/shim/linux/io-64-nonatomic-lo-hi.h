/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#include <linux/io.h>

static inline u64 lo_hi_readq(const void *at)
{
	u32 low = readl(at);

	return (u64)readl((const u8 *)at + 4) << 32 | low;
}
