/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * {{title}}
 *
 * Generated from {{path}} - do not edit.
 * Source: {{source}}
 */
#ifndef {{guard}}
#define {{guard}}

#include <pcicap/core/generated.h>
#include <pcicap/user/mmio.h>
{{#capabilities}}
#include <pcicap/{{.}}.h>
{{/capabilities}}

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
{{#bars}}

{{^located}}
/* BAR {{index}}: {{name}}, {{kind}}, {{width}} bits{{#prefetchable}}, prefetchable{{/prefetchable}}{{#doc}}: {{doc}}{{/doc}} */
#define {{CNAME}}_BAR{{@48}}{{index}}
{{/located}}
{{#located}}
/* Where the capability {{capability}} says: {{name}}, {{kind}}{{#doc}}: {{doc}}{{/doc}} */
{{/located}}
#define {{CNAME}}_MIN_SIZE{{@48}}{{size}}
{{#reserves}}
/* Bytes that are never mapped or touched: {{at}}, {{size}} bytes{{#doc}}; {{doc}}{{/doc}} */
{{/reserves}}
{{#is_registers}}
{{#blocks_flat}}
{{>defines}}
{{/blocks_flat}}
{{/is_registers}}
{{#is_io}}
{{#blocks_flat}}
{{>defines}}
{{/blocks_flat}}
{{/is_io}}
{{/bars}}

{{#bars}}
{{>bar_asserts}}
{{/bars}}
/* clang-format on */

/**
 * {{cname}}_matches() - is a function one of these devices?
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 *
 * Return: whether an entry of the table has all three.
 */
static inline bool
{{cname}}_matches(uint16_t vendor, uint16_t device, uint32_t class_code)
{
	static const struct pcicap_device_id ids[] = {
{{#device_ids}}
		{ {{#vendor}}{{vendor}}{{/vendor}}{{^vendor}}PCICAP_ANY_ID{{/vendor}}, {{#device}}{{device}}, {{last_device}}{{/device}}{{^device}}0, PCICAP_ANY_ID{{/device}}, {{#class}}{{class}}{{/class}}{{^class}}PCICAP_ANY_ID{{/class}} },
{{/device_ids}}
	};

	return pcicap_id_matches(ids, {{*device_ids}}, vendor, device, class_code);
}
{{#bars}}
{{>want}}
{{#is_registers}}
{{#blocks_flat}}
{{>block}}
{{/blocks_flat}}
{{/is_registers}}
{{#is_io}}
{{#blocks_flat}}
{{>block}}
{{/blocks_flat}}
{{/is_io}}
{{/bars}}

#ifdef __cplusplus
}
#endif

#endif /* {{guard}} */
