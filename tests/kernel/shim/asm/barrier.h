/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#ifndef PCICAP_SHIM_BARRIER_H
#define PCICAP_SHIM_BARRIER_H

#include <linux/compiler.h>

#define dma_rmb() ((void)dma.rmb++)
#define dma_wmb() ((void)dma.wmb++)

#endif
