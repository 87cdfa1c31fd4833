/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#ifndef PCICAP_SIM_ERRNO_H
#define PCICAP_SIM_ERRNO_H

#include <linux/errno.h>

#endif
