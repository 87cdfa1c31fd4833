/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What the kernel of this machine knows about a function. */
#ifndef LIVE_H
#define LIVE_H

#include "base/strbuf.h"

/*
 * "driver nvme, IRQ 24, NUMA node 0, IOMMU group 14, power D0": what there is of
 * the function @name, a bus address. @root: see struct pcicap_sysfs.
 */
void live_text(struct strbuf *t, const char *root, const char *name);

#endif
