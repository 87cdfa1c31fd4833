/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* How far a long scan is, on standard error if that is a terminal. */
#ifndef PROGRESS_H
#define PROGRESS_H

#include <stddef.h>

/*
 * The @n-th function is looked at, of @all; 0: nobody knows how many there are.
 * Nothing is shown in the first second, nor more often than ten times in one.
 */
void progress(size_t n, size_t all);

/* Before anything else is written to a terminal, and at the end. */
void progress_clear(void);

#endif
