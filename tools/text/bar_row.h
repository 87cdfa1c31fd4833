/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Rows of a BAR table in words. */
#ifndef BAR_ROW_H
#define BAR_ROW_H

#include "bar/table.h"
#include "base/strbuf.h"

/* "VF BAR 2" */
void bar_name_text(struct strbuf *t, const struct bar_row *row);

/* Address, size and state, and with @raw the register. */
void bar_row_text(struct strbuf *t, const struct bar_row *row, bool raw);

#endif
