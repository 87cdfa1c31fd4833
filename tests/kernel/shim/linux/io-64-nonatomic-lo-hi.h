/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#ifndef PCICAP_SHIM_IO_64_NONATOMIC_LO_HI_H
#define PCICAP_SHIM_IO_64_NONATOMIC_LO_HI_H

#include <linux/io.h>

static inline u64 lo_hi_readq(const void *at)
{
	u32 low = readl(at);

	return (u64)readl((const u8 *)at + 4) << 32 | low;
}

#endif
