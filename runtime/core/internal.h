/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What the core's own files share. */
#ifndef PCICAP_CORE_INTERNAL_H
#define PCICAP_CORE_INTERNAL_H

#include <pcicap/core/cap.h>

/*
 * Bytes from @offset to the nearest higher capability that the walk has seen,
 * or to the end of the space. Exact when the walk is over.
 */
uint16_t pcicap_walk_size(const struct pcicap_walk *walk, uint16_t offset);

/* Walk until the PCI Express capability is known, or known to be absent. */
int pcicap_learn_pcie(struct pcicap_cfg *cfg);

#endif
