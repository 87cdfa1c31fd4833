/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* All descriptions that pcicap-gen made from the specs; they are in libpcicap. */
#ifndef PCICAP_USER_ALL_H
#define PCICAP_USER_ALL_H

#include <pcicap/core/desc.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Headers, then capabilities by name; NULL after the last one. */
extern const struct pcicap_desc *const pcicap_all_descs[];
extern const unsigned int pcicap_n_all_descs;
extern const struct pcicap_device_desc *const pcicap_all_devices[];
extern const unsigned int pcicap_n_all_devices;

/* Capability IDs, also those without a description. */
extern const struct pcicap_id_desc pcicap_all_ids[];
extern const unsigned int pcicap_n_all_ids;

#ifdef __cplusplus
}
#endif

#endif
