/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * {{title}}
 *
 * Generated from {{path}} - do not edit.
 * Source: {{source}}
 */
#ifndef {{guard}}
#define {{guard}}

/* clang-format off */
{{#types}}

/* {{name}}: {{width}} bits{{#doc}}, {{doc}}{{/doc}} */
{{#fields}}
{{>field_defines}}
{{/fields}}
{{/types}}
/* clang-format on */

#endif /* {{guard}} */
