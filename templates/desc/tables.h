/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * All tables, for a compiler that shall see them at once.
 *
 * Generated from specs/ - do not edit.
 */
/* clang-format off */
#include "all.c"
{{#headers}}
#include "{{name}}.c"
{{/headers}}
{{#capabilities}}
#include "{{name}}.c"
{{/capabilities}}
{{#devices}}
#include "{{name}}.c"
{{/devices}}
/* clang-format on */
