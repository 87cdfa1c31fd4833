/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What JSON tells of a function besides its registers. */
#ifndef DEVICE_JSON_H
#define DEVICE_JSON_H

#include "cli/walk.h"

/* Members of a device, each with a comma behind it: "subsystem", "names". */
void device_json_names(const struct function *f);

/* Of a function that has VFs on: "vfs". */
void device_json_vfs(const struct walk *w, const struct function *f);

/* Of a function of this machine: "kernel". */
void device_json_kernel(const struct walk *w, const struct function *f);

#endif
