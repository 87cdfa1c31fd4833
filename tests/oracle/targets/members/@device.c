{{! SPDX-License-Identifier: GPL-2.0-only OR MIT }}
{{#has_structures}}
/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Generated from {{path}}: members in C are where the spec has them. */
#include <stddef.h>
#include <pcicap/{{name}}.h>

#define AT(type, member, at, size)                                         \
	_Static_assert(offsetof(struct type, member) == (at), #member);    \
	_Static_assert(sizeof(((struct type *)0)->member) == (size), #member)

{{#structures}}
{{#blocks_inner_first}}
{{#layout}}
{{#register}}
AT({{block_symbol}}, {{name}}, {{const_offset}}, {{length}});
{{/register}}
{{#block}}
AT({{parent_symbol}}, {{name}}, {{const_offset}}, {{stride_number}} * ({{#const_count}}{{const_count}}{{/const_count}}{{^const_count}}1{{/const_count}}));
{{/block}}
{{/layout}}
{{/blocks_inner_first}}
{{/structures}}
{{/has_structures}}
