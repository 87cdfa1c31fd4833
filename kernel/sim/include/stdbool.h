/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#ifndef PCICAP_SIM_STDBOOL_H
#define PCICAP_SIM_STDBOOL_H

#include <linux/types.h>

#endif
