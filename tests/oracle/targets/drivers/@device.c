{{! SPDX-License-Identifier: GPL-2.0-only OR MIT }}
/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Generated from {{path}}: each macro that it names, by the kernel's header. */
{{#bars}}
{{#blocks_flat}}
{{#registers}}
{{#const_offset}}
{{#linux_names}}
_Static_assert(({{.}}) == {{const_offset}}, "offset {{.}}");
{{/linux_names}}
{{/const_offset}}
{{#fields}}
{{#linux_names}}
{{^is_whole}}
_Static_assert(({{.}}) == {{mask}}, "mask {{.}}");
{{/is_whole}}
{{/linux_names}}
{{#values}}
{{#linux_names}}
_Static_assert(({{.}}) == {{value}} || ({{.}}) == {{in_register}}, "value {{.}}");
{{/linux_names}}
{{/values}}
{{/fields}}
{{/registers}}
{{/blocks_flat}}
{{/bars}}
