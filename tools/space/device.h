/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Which description of a device fits a function, and where its parts are. */
#ifndef DEVICE_H
#define DEVICE_H

#include "space/list.h"

#include <pcicap/core/want.h>
#include <pcicap/user/sysfs.h>

/*
 * A BAR, or a part of one, that a description knows.
 * @bad_bars: bit n: a capability that cannot be right says that it is in BAR n
 */
struct part {
	const struct pcicap_device_desc *device;
	const struct pcicap_bar_desc *bar;
	struct pcicap_region where; /* ends with the BAR, or before */
	unsigned int bad_bars;
	char name[SPACE_NAME_SIZE]; /* "nvme_regs" */
};

/*
 * The description that fits a function of this machine best: an ID is the
 * function's, and it has all the BARs. 0, *out is NULL if none fits; or why that
 * cannot be told.
 */
int device_find(const char *root, const char *address, struct pcicap_cfg *cfg,
		const struct pcicap_device_desc **out);

/*
 * Part @i of those that @device has; @out has its name in any case.
 *
 * Return: 0; -ENOENT the function lacks the capability that tells where it is;
 * -EBADMSG what that tells is not possible; another error: it cannot be read.
 */
int device_part(const struct pcicap_device_desc *device, unsigned int i,
		const struct space_list *list, struct part *out);

/*
 * Are registers in this BAR, as far as the description knows? 1; 0; or why that
 * cannot be told. A part that is not possible counts.
 */
int device_has_registers(const struct pcicap_device_desc *device,
			 const struct space_list *list, unsigned int bar);

/* What the device reserves in @want->bar, whatever is in it besides. */
void device_reserves(const struct pcicap_device_desc *device,
		     struct pcicap_want *want);

/* Has any description a part of this name of @length characters? */
bool device_names(const char *name, size_t length);

#endif
