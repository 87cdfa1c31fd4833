/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#ifndef PCICAP_SIM_STDDEF_H
#define PCICAP_SIM_STDDEF_H

#include <linux/stddef.h>
#include <linux/types.h>

#endif
