/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Register Locator: description for decoding
 *
 * Generated from specs/vendor/cxl_reg_locator.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_cxl_reg_locator_desc;

static const struct pcicap_match match[] = {
	{ PCICAP_DVSEC, 0x0008, 0x1e98, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_cxl_reg_locator_desc = {
	.name = "cxl_reg_locator",
	.title = "CXL Register Locator",
	.match = match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_VALUE, "entry[0].low.block_id", 0, 0 },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0 },
		{ PCICAP_SUMMARY_VALUE, "entry[1].low.block_id", 0, 0 },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0 },
		{ PCICAP_SUMMARY_VALUE, "entry[2].low.block_id", 0, 0 },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0 },
		{ PCICAP_SUMMARY_VALUE, "entry[3].low.block_id", 0, 0 },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0 },
		{ PCICAP_SUMMARY_VALUE, "entry[4].low.block_id", 0, 0 },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0 },
		{ PCICAP_SUMMARY_VALUE, "entry[5].low.block_id", 0, 0 },
	},
	.n_summary = 11,
	.root = {
	.name = "cxl_reg_locator",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_FIELD, 0, 0, 2 }, 0, 0, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 1,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "header1",
		.doc = "DVSEC header; its length gives the number of entries",
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
		.alias = 1,
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0x00000000,
		.n_fields = 3,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "vendor_id",
			.doc = "1E98h",
			.bits = (const struct pcicap_bits[]){ { 0, 16 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.format = PCICAP_FORMAT_HEX,
			.when = { 0, 0 },
		},
		{
			.name = "revision",
			.doc = "Revision",
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
	.blocks = (const struct pcicap_block_desc[]){
	{
	.name = "entry",
	.doc = "One register block",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 12, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
	.when = { 0, 0 },
	.count = { { PCICAP_REF_FIELD, 0, 0, 2 }, 0, -12, 0, 0, 1, 8, 0, 478 },
	.stride = 8,
	.n_runs = 0,
	.is_array = 1,
	.n_regs = 2,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "low",
		.doc = "Place and kind",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 0, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
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
		.preserve_mask = 0x000000f8,
		.n_fields = 4,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "bir",
			.doc = "BAR that holds the block",
			.bits = (const struct pcicap_bits[]){ { 0, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.values = (const struct pcicap_value_desc[]){
				{ 0x0, "bar0", "BAR 0" },
				{ 0x1, "bar1", "BAR 1" },
				{ 0x2, "bar2", "BAR 2" },
				{ 0x3, "bar3", "BAR 3" },
				{ 0x4, "bar4", "BAR 4" },
				{ 0x5, "bar5", "BAR 5" },
			},
			.n_values = 6,
			.when = { 0, 0 },
		},
		{
			.name = "block_id",
			.doc = "Kind of block",
			.bits = (const struct pcicap_bits[]){ { 8, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.values = (const struct pcicap_value_desc[]){
				{ 0x0, "empty", 0 },
				{ 0x1, "component", 0 },
				{ 0x2, "virtualization", 0 },
				{ 0x3, "device", 0 },
				{ 0x4, "cpmu", "CPMU" },
			},
			.n_values = 5,
			.format = PCICAP_FORMAT_HEX,
			.when = { 0, 0 },
		},
		{
			.name = "offset_low",
			.doc = "Offset bits 31 to 16",
			.bits = (const struct pcicap_bits[]){ { 16, 16 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 3, 5 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "high",
		.doc = "Offset bits 63 to 32",
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
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0x00000000,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "high",
			.doc = "Offset bits 63 to 32",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		},
	},
	},
	.n_blocks = 0,
	.combined = (const struct pcicap_combined_desc[]){
	{
		.name = "offset",
		.doc = "Offset within the BAR",
		.unit = "bytes",
		.parts = (const struct pcicap_ref[]){ { PCICAP_REF_FIELD, 0, 1,
			 65535 }, { PCICAP_REF_FIELD, 0, 0, 2 } },
		.n_parts = 2,
		.lsb = 16,
	},
	},
	.n_combined = 1,
	},
	},
	.n_blocks = 1,
	.n_combined = 0,
	},
};
