/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Non-CXL Function Map: description for decoding
 *
 * Generated from specs/vendor/cxl_function_map.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_cxl_function_map_desc;

static const struct pcicap_match pcicap_cxl_function_map_match[] = {
	{ PCICAP_DVSEC, 0x0002, 0x1e98, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_cxl_function_map_desc = {
	.name = "cxl_function_map",
	.title = "CXL Non-CXL Function Map",
	.match = pcicap_cxl_function_map_match,
	.n_match = 1,
	.root = {
	.name = "cxl_function_map",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 44, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 1,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "map",
		.doc = "Bit n of map m stands for function 32 m + n",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 12, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0,
			 0 },
		.stride = 4,
		.n_runs = 0,
		.width = 32,
		.is_array = 1,
		.is_value = 1,
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0x00000000,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "map",
			.doc = "Bit n of map m stands for function 32 m + n",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		},
	},
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
