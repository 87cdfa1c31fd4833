/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Simulated functions as a file system, with libfuse. */
#ifndef MOUNT_H
#define MOUNT_H

#include "serve/sim.h"

/*
 * Mount @s at the folder @dir and answer until it is unmounted or a signal ends
 * it. 0; -EOPNOTSUPP: built without libfuse; -EIO: libfuse has said why.
 */
int sim_mount(struct sim *s, const char *dir);

#endif
