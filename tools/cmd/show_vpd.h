/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* pcicap show --vpd: vital product data. */
#ifndef SHOW_VPD_H
#define SHOW_VPD_H

#include "cli/walk.h"

/* Lines of a function that has them; trouble, if they cannot be read. */
void show_vpd(struct walk *w, const struct function *f);

/* "vpd", with a comma behind it. */
void show_vpd_json(struct walk *w, const struct function *f);

#endif
