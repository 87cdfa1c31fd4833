/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The language as data, for --language json. */
#ifndef GEN_DESCRIBE_H
#define GEN_DESCRIBE_H

#include <stdio.h>

/* Words of all lists, keys of all mappings and rules, as one JSON object. */
void describe_language(FILE *out);

#endif /* GEN_DESCRIBE_H */
