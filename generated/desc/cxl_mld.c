/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Multi-Logical Device: description for decoding
 *
 * Generated from specs/vendor/cxl_mld.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_cxl_mld_desc;

static const struct pcicap_match pcicap_cxl_mld_match[] = {
	{ PCICAP_DVSEC, 0x0009, 0x1e98, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_cxl_mld_desc = {
	.name = "cxl_mld",
	.title = "CXL Multi-Logical Device",
	.match = pcicap_cxl_mld_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_NUMBER, 0, "num_lds", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, " logical devices", 0U },
	},
	.n_summary = 2,
	.root = {
	.name = "cxl_mld",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 16, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 1,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "num_lds",
		.doc = "Logical devices",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 10, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0,
			 0 },
		.stride = 2,
		.n_runs = 0,
		.width = 16,
		.is_value = 1,
		.write_mask = 0x0000,
		.w1c_mask = 0x0000,
		.preserve_mask = 0x0000,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "num_lds",
			.doc = "Logical devices",
			.bits = (const struct pcicap_bits[]){ { 0, 16 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		},
	},
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
