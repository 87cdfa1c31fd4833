/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * {{title}}: description for decoding
 *
 * Generated from {{path}} - do not edit.
 */
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_device_desc {{symbol}}_desc;

const struct pcicap_device_desc {{symbol}}_desc = {
	.name = {{name|quote}},
	.title = {{title|quote}},
	.ids = (const struct pcicap_device_id[]){
{{#device_ids}}
		{ {{>device_id}} },
{{/device_ids}}
	},
	.n_ids = {{*device_ids}},
	.bars = (const struct pcicap_bar_desc[]){
{{#direct_bars}}
	{
{{>bar}}
	},
{{/direct_bars}}
	},
	.n_bars = {{*direct_bars}},
{{#has_structures}}
	.structures = (const struct pcicap_structure_desc[]){
{{#structures}}
	{
		.size = {{size}},
		.align = {{structure_align}},
		.root = {
{{#block}}
{{>block}}
{{/block}}
		},
	},
{{/structures}}
	},
	.n_structures = {{*structures}},
{{/has_structures}}
};
