/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Registers and fields as text. */
#ifndef SHOW_SPACE_H
#define SHOW_SPACE_H

#include "space/item.h"

/* @verbose: with offsets, raw values and reserved bits that are set */
struct show_style {
	bool verbose;
};

/* True: something could not be read; the rest was shown. */
bool show_space(const struct space *space, const struct show_style *style);

#endif
