/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The descriptions that the program knows: those of libpcicap, and before them those
 * that were loaded. A loaded one takes the place of one with its name.
 */
#ifndef DESCS_H
#define DESCS_H

#include <pcicap/core/desc.h>

#include <stdbool.h>

struct descs {
	const struct pcicap_desc *const *desc;
	const struct pcicap_device_desc *const *device;
	unsigned int n_descs;
	unsigned int n_devices;
};

/* Always the same, once it was called: descriptions are loaded before. */
const struct descs *descs_all(void);

/* It stays, and so must what it points to. False: there is no memory. */
bool descs_add(const struct pcicap_desc *desc);
bool descs_add_device(const struct pcicap_device_desc *device);

#endif
