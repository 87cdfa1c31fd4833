/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Simulated functions as plain files, as they are now. */
#ifndef COPY_H
#define COPY_H

#include "serve/sim.h"

/*
 * Make the folder @dir, if it is not there, and all in it. 0, or the negative
 * errno of what could not be made, which was said.
 */
int sim_copy(const struct sim *s, const char *dir);

#endif
