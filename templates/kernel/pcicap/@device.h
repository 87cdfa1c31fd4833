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
#include <linux/pci.h>
#include <pcicap/core/generated.h>
#include <pcicap/kernel/mmio.h>

/* clang-format off */
{{#bars}}

/* BAR {{index}}: {{name}}, {{kind}}, {{width}} bits{{#prefetchable}}, prefetchable{{/prefetchable}}{{#doc}}: {{doc}}{{/doc}} */
#define {{CNAME}}_BAR{{@48}}{{index}}
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

/* For MODULE_DEVICE_TABLE(pci, {{cname}}_ids) of a driver. */
static const struct pci_device_id {{cname}}_ids[] __maybe_unused = {
{{#device_ids}}
	{
		.vendor = {{#vendor}}{{vendor}}{{/vendor}}{{^vendor}}PCI_ANY_ID{{/vendor}},
		.device = {{#device}}{{device}}{{/device}}{{^device}}PCI_ANY_ID{{/device}},
		.subvendor = PCI_ANY_ID,
		.subdevice = PCI_ANY_ID,
{{#class}}
		.class = {{class}},
		.class_mask = 0xffffff,
{{/class}}
	},
{{/device_ids}}
	{}
};
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

#endif /* {{guard}} */
