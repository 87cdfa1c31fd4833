/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* From trees to the model. Reports what is not in the language. */
#ifndef GEN_PARSE_H
#define GEN_PARSE_H

#include "model/spec.h"

/*
 * Read the spec at @path and the libraries it imports. Each file is read once.
 * NULL and *@error when it cannot be read at all; other problems are reported
 * as diagnostics.
 */
struct spec *parse_spec(struct gen *g, const char *path, const char **error);

/* Every mapping of the language with its keys, for --language. */
struct map;
extern const struct map *const language_maps[];
extern const unsigned int n_language_maps;

#endif /* GEN_PARSE_H */
