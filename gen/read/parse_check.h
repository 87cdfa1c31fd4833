/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* States that somebody should be told of. */
#ifndef GEN_PARSE_CHECK_H
#define GEN_PARSE_CHECK_H

#include "read/parse_map.h"

extern const struct map check_map;

parse_fn parse_checks;

#endif /* GEN_PARSE_CHECK_H */
