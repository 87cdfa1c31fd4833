/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What libyaml complains of, in words that say what to write. */
#ifndef GEN_TREE_ERROR_H
#define GEN_TREE_ERROR_H

#include <yaml.h>

#include "base/diag.h"

/*
 * Report the error of @parser. @pos is where it was found, @opened where that
 * began which it is in.
 */
void tree_error(struct gen *g, const yaml_parser_t *parser, struct srcpos pos,
		struct srcpos opened);

#endif /* GEN_TREE_ERROR_H */
