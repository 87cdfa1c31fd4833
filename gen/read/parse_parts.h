/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Reading of libraries: the values of `types`, `groups`, ... */
#ifndef GEN_PARSE_PARTS_H
#define GEN_PARSE_PARTS_H

#include "read/parse_map.h"

extern const struct map library_block_map;

parse_fn library_types, library_groups, library_bars, library_blocks,
	library_enums, library_encodings;

#endif /* GEN_PARSE_PARTS_H */
