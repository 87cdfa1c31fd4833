/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Numbers of the command line: one syntax for all. */
#ifndef NUMBER_H
#define NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * The number at the beginning of @text: decimal without leading zeros, or
 * hexadecimal with 0x. Returns its length; 0: there is none, or it has more than
 * 64 bits.
 */
size_t number_parse(const char *text, uint64_t *out);

/* Is all of @text one? */
bool number_is(const char *text, uint64_t *out);

/* Why @text is none, if it looks like one; NULL: it does not. */
const char *number_problem(const char *text);

/* @length digits of @base 10 or 16, and nothing else. */
bool number_digits(const char *text, size_t length, unsigned int base,
		   uint64_t *out);

/* Of 64 bits in decimal, with the end. */
#define NUMBER_SIZE 21

/* The digits of @n at the end of @buffer; returns the first of them. */
const char *number_decimal(char buffer[NUMBER_SIZE], uint64_t n);

#endif
