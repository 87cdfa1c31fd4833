/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#ifndef PCICAP_SHIM_PROCESSOR_H
#define PCICAP_SHIM_PROCESSOR_H

#include <linux/delay.h>

#define cpu_relax() ((void)waits.spins++)

#endif
