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
{{#capabilities}}
#include <pcicap/{{.}}.h>
{{/capabilities}}

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

/* For MODULE_DEVICE_TABLE(pci, {{cname}}_ids) of a driver. */
static const struct pci_device_id {{cname}}_ids[] __maybe_unused = {
{{#device_ids}}
{{#only_class}}
	{ PCI_DEVICE_CLASS({{class}}, 0xffffff) },
{{/only_class}}
{{#devices}}
{{^class}}
	{ PCI_DEVICE({{vendor}}, {{.}}) },
{{/class}}
{{#class}}
	{
		.vendor = {{vendor}},
		.device = {{.}},
		.subvendor = PCI_ANY_ID,
		.subdevice = PCI_ANY_ID,
		.class = {{class}},
		.class_mask = 0xffffff,
	},
{{/class}}
{{/devices}}
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
