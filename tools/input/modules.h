/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Which modules of the running kernel fit a device. */
#ifndef MODULES_H
#define MODULES_H

#include "base/strbuf.h"

/* "nvme, vfio_pci": those that have the alias @modalias of a device; or "". */
void modules_text(struct strbuf *t, const char *modalias);

#endif
