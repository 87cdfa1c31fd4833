/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Values in a JSON document. */
#ifndef JSON_H
#define JSON_H

#include <stdbool.h>
#include <stdint.h>

void json_string(const char *s);

/* The same of a name, which has nothing that needs an escape. */
void json_word(const char *s);
void json_string_or_null(const char *s);

/* "name":, of letters */
void json_key(const char *name);

/* The number, or null. */
void json_number(bool known, uint64_t n);

#endif
