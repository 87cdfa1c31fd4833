/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Which description of a device fits a function, and where its parts are. */
#ifndef DEVICE_H
#define DEVICE_H

#include "caps.h"

#include <pcicap/user/sysfs.h>

/* A BAR, or a part of one, that a description knows. */
struct part {
	const struct pcicap_device_desc *device;
	const struct pcicap_bar_desc *bar;
	struct pcicap_region where; /* ends with the BAR, or before */
	char name[32];		    /* "nvme_regs" */
};

/*
 * The description that fits a function of this machine best, or NULL: an ID is
 * the function's, and it has all the BARs.
 */
const struct pcicap_device_desc *
device_find(const char *root, const char *address, struct pcicap_cfg *cfg);

/* Part @i of those that @device has; false: it cannot be found. */
bool device_part(const struct pcicap_device_desc *device, unsigned int i,
		 const struct caps *caps, struct part *out);

/* Are registers in this BAR, as far as the description knows? */
bool device_has_registers(const struct pcicap_device_desc *device,
			  const struct caps *caps, unsigned int bar);

#endif
