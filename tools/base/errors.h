/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What errors are called, and which of them are nobody's fault. */
#ifndef ERRORS_H
#define ERRORS_H

#include <stdbool.h>

/* "ELOOP" and so on. */
const char *error_symbol(int err);

/* An error that is a limit of the reader and not a fault of the function. */
bool is_limit(int err);

/* What an error of mapping a BAR means; configuration space has other words. */
const char *map_error_text(int err);

/* -EACCES of an access to a mapping: the device reserves it. */
#define RESERVED_TEXT "reserved: not to be accessed"

#endif
