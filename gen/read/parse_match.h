/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Reading of what a capability is recognised by. */
#ifndef GEN_PARSE_MATCH_H
#define GEN_PARSE_MATCH_H

#include "read/parse_map.h"

extern const struct map vendor_match_map, vsec_match_map;

/* Keys of a capability, into a struct spec. */
parse_fn match_standard, match_extended, match_vendor_specific, match_vsec,
	match_dvsec;

/* Has the capability one kind of ID? */
void match_check(struct parse *p, const struct node *tree);

#endif /* GEN_PARSE_MATCH_H */
