/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The descriptions of all specs, which are in desc/all.c. */
#ifndef PCICAP_SIM_H
#define PCICAP_SIM_H

#include <pcicap/core/model_bus.h>

extern const struct pcicap_desc *const pcicap_all_descs[];
extern const unsigned int pcicap_n_all_descs;

#endif
