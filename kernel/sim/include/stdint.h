/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What the freestanding core takes from C's headers, as the kernel has it. */
#ifndef PCICAP_SIM_STDINT_H
#define PCICAP_SIM_STDINT_H

#include <linux/limits.h>
#include <linux/types.h>

#define UINT8_MAX  U8_MAX
#define UINT16_MAX U16_MAX
#define UINT32_MAX U32_MAX
#define UINT64_MAX U64_MAX
#ifndef UINT64_C
#define UINT64_C(v) v##ULL
#endif

#endif
