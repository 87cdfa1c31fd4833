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

/* Standard capabilities */
{{#standard_ids}}
#define PCICAP_CAP_ID_{{NAME}}{{@48}}{{id}}{{@56}}/* {{title}} */
{{/standard_ids}}

/* Extended capabilities */
{{#extended_ids}}
#define PCICAP_EXT_CAP_ID_{{NAME}}{{@48}}{{id}}{{@56}}/* {{title}} */
{{/extended_ids}}
/* clang-format on */

#endif /* {{guard}} */
