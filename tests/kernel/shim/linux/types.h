/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#include <linux/pci.h>
#include_next <linux/types.h>
