{{! SPDX-License-Identifier: GPL-2.0-only OR MIT }}
/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Generated from {{path}}: each macro that it names, by the kernel's header. */
{{#bars}}
{{#blocks_flat}}
{{>macros}}
{{/blocks_flat}}
{{/bars}}
{{#structures}}
{{#blocks_inner_first}}
{{>macros}}
{{/blocks_inner_first}}
{{/structures}}
