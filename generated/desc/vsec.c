/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Vendor-Specific Extended: description for decoding
 *
 * Generated from specs/ext/vsec.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_vsec_desc;

static const struct pcicap_match pcicap_vsec_match[] = {
	{ PCICAP_EXTENDED, 0x000b, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_vsec_desc = {
	.name = "vsec",
	.title = "Vendor-Specific Extended",
	.match = pcicap_vsec_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "ID ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "header.vsec_id", 0, 0, 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "revision ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "header.revision", 0, 0, 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "header.length", 0, 0, 0U },
	},
	.n_summary = 7,
	.root = {
	.name = "vsec",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_FIELD, 0, 0, 2 }, 0, 0, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 1,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "header",
		.doc = "Which registers follow",
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
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0x00000000,
		.n_fields = 3,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "vsec_id",
			.doc = "ID assigned by the vendor",
			.bits = (const struct pcicap_bits[]){ { 0, 16 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.format = PCICAP_FORMAT_HEX,
			.when = { 0, 0 },
		},
		{
			.name = "revision",
			.doc = "Revision assigned by the vendor",
			.bits = (const struct pcicap_bits[]){ { 16, 4 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "length",
			.doc = "Length of the capability in bytes",
			.bits = (const struct pcicap_bits[]){ { 20, 12 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.unit = "bytes",
			.when = { 0, 0 },
		},
		},
	},
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
