/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * {{title}}
 *
 * Generated from {{path}} - do not edit.
 * Source: {{source}}
 */
#ifndef {{guard}}
#define {{guard}}

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
{{#single_id}}
#define {{CNAME}}_ID{{@48}}{{single_id}}
{{/single_id}}
{{#size_hex}}
#define {{CNAME}}_SIZE{{@48}}{{size_hex}}
{{/size_hex}}
{{#blocks_flat}}
{{>defines}}
{{/blocks_flat}}
/* clang-format on */
{{>asserts}}

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc {{cname}}_desc;
{{#blocks_flat}}
{{>block}}
{{/blocks_flat}}

#endif /* {{guard}} */
