// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "space/descs.h"

#include <pcicap/user/all.h>

#include <stdlib.h>
#include <string.h>

static struct descs all;

const struct descs *descs_all(void)
{
	if (!all.desc) {
		all.desc = pcicap_all_descs;
		all.n_descs = pcicap_n_all_descs;
	}
	if (!all.device) {
		all.device = pcicap_all_devices;
		all.n_devices = pcicap_n_all_devices;
	}
	return &all;
}

/* A longer list replaces the one before, that it may come from. */
#define DEFINE_ADD(function, type, list, n_list)                            \
	bool function(const struct type *item)                              \
	{                                                                   \
		static const struct type **own;                             \
		const struct descs *before = descs_all();                   \
		const struct type **longer =                                \
			malloc((before->n_list + 1) * sizeof(*longer));     \
		unsigned int n = 0;                                         \
                                                                            \
		if (!longer)                                                \
			return false;                                       \
		longer[n++] = item;                                         \
		for (unsigned int i = 0; i < before->n_list; i++) {         \
			if (strcmp(before->list[i]->name, item->name) != 0) \
				longer[n++] = before->list[i];              \
		}                                                           \
		free(own);                                                  \
		own = longer;                                               \
		all.list = own;                                             \
		all.n_list = n;                                             \
		return true;                                                \
	}

DEFINE_ADD(descs_add, pcicap_desc, desc, n_descs)
DEFINE_ADD(descs_add_device, pcicap_device_desc, device, n_devices)
