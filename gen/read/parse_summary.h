/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The line that sums a capability up. */
#ifndef GEN_PARSE_SUMMARY_H
#define GEN_PARSE_SUMMARY_H

#include "read/parse_map.h"

/* A list of texts, or one, with values in braces. */
parse_fn parse_summary;

#endif /* GEN_PARSE_SUMMARY_H */
