/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The line that sums a space up, as its spec says it. */
#ifndef SUMMARY_H
#define SUMMARY_H

#include "base/strbuf.h"
#include "space/space.h"

#define SUMMARY_SIZE 1024

/*
 * Adds the line to @t, or its title if it has none; what is read for it is what
 * it shows. Returns 0, or the first error; what could not be read is a "?".
 */
int summary_text(struct strbuf *t, const struct space *space);

#endif
