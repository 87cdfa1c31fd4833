/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Rules for what the kernel of this machine has counted. */
#ifndef CHECK_KERNEL_H
#define CHECK_KERNEL_H

#include "check/finding.h"
#include "input/source.h"

/* @f: a function of this machine. */
void check_kernel(struct findings *to, const struct function *f,
		  const char *root);

#endif
