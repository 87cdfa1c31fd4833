/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Quantities with units, as people read and write them. */
#ifndef QUANTITY_H
#define QUANTITY_H

#include "base/strbuf.h"

#include <stdint.h>

/* The name of @unit beside @n: "byte", "bytes", "GT/s". */
const char *unit_text(const char *unit, uint64_t n);

/* A number with its unit; @unit may be NULL. */
void quantity_text(struct strbuf *t, uint64_t n, const char *unit);

/*
 * "4 KiB", "32us": the number in @unit, which may be NULL. Return: 0; -EINVAL: no
 * number, no unit, or one of something else; -EDOM: it is no multiple of @unit;
 * -ERANGE: more than 64 bits.
 */
int quantity_parse(const char *text, const char *unit, uint64_t *out);

/* @n times 2 to the power of -@fraction, exactly; @unit may be NULL. */
void fixed_text(struct strbuf *t, int64_t n, unsigned int fraction,
		const char *unit);

#endif
