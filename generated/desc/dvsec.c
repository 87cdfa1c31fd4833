/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Designated Vendor-Specific Extended: description for decoding
 *
 * Generated from specs/ext/dvsec.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_dvsec_desc;

static const struct pcicap_match pcicap_dvsec_match[] = {
	{ PCICAP_EXTENDED, 0x0023, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_dvsec_desc = {
	.name = "dvsec",
	.title = "Designated Vendor-Specific Extended",
	.match = pcicap_dvsec_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "vendor ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "header1.vendor_id", 0, 0, 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "ID ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "header2.dvsec_id", 0, 0, 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "revision ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "header1.revision", 0, 0, 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "header1.length", 0, 0, 0U },
	},
	.n_summary = 10,
	.root = {
	.name = "dvsec",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_FIELD, 0, 0, 2 }, 0, 0, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 2,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "header1",
		.doc = "Vendor ID, revision and length",
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
			.name = "vendor_id",
			.doc = "Vendor ID of the registers' owner",
			.bits = (const struct pcicap_bits[]){ { 0, 16 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.format = PCICAP_FORMAT_HEX,
			.when = { 0, 0 },
		},
		{
			.name = "revision",
			.doc = "Revision assigned by that vendor",
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
	{
		.name = "header2",
		.doc = "Which registers follow",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0,
			 0 },
		.stride = 2,
		.n_runs = 0,
		.width = 16,
		.write_mask = 0x0000,
		.w1c_mask = 0x0000,
		.preserve_mask = 0x0000,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "dvsec_id",
			.doc = "ID assigned by that vendor",
			.bits = (const struct pcicap_bits[]){ { 0, 16 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.format = PCICAP_FORMAT_HEX,
			.when = { 0, 0 },
		},
		},
	},
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
