/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* pcicap show: a function at a glance. */
#ifndef SHOW_SUMMARY_H
#define SHOW_SUMMARY_H

#include "cli/walk.h"

/* A line for each BAR and each space, after the heading. */
void show_summary(struct walk *w, const struct function *f);

#endif
