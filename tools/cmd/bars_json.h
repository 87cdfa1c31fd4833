/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#ifndef BARS_JSON_H
#define BARS_JSON_H

#include "bar/table.h"

/* The JSON of a function, without what all functions have. */
void bars_json(const struct bar_table *t, bool verbose);

#endif
