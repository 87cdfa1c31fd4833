/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Configuration Access Correlation: description for decoding
 *
 * Generated from specs/ext/cac.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_cac_desc;

static const struct pcicap_match pcicap_cac_match[] = {
	{ PCICAP_EXTENDED, 0x000c, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_cac_desc = {
	.name = "cac",
	.title = "Configuration Access Correlation",
	.match = pcicap_cac_match,
	.n_match = 1,
	.weak = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "correlation ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "correlation", 0, 0, 0U },
	},
	.n_summary = 2,
	.root = {
	.name = "cac",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 1,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "correlation",
		.doc = "Device correlation value",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 4, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0,
			 0 },
		.stride = 4,
		.n_runs = 0,
		.width = 32,
		.is_value = 1,
		.weak = 1,
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0x00000000,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "correlation",
			.doc = "Device correlation value",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_UNKNOWN,
			.when = { 0, 0 },
			.weak = 1,
		},
		},
	},
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
