/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What a bridge leads to, in words. */
#ifndef BRIDGE_H
#define BRIDGE_H

#include "base/strbuf.h"
#include "space/topology.h"

#define BRIDGE_TEXT_SIZE 512

/* "buses 01-02, memory fe000000-fe0fffff (1 MiB)"; disabled ones are left out. */
void bridge_text(struct strbuf *t, const struct node *n);

#endif
