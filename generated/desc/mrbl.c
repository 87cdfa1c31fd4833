/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * MMIO Register Block Locator: description for decoding
 *
 * Generated from specs/ext/mrbl.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_mrbl_desc;

static const struct pcicap_match pcicap_mrbl_match[] = {
	{ PCICAP_EXTENDED, 0x0036, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_mrbl_desc = {
	.name = "mrbl",
	.title = "MMIO Register Block Locator",
	.match = pcicap_mrbl_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "block ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "locator[0].low.block_id", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, " in ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "locator[0].low.bir", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, " at ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "locator[0].offset", 0, 0, 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "block ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "locator[1].low.block_id", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, " in ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "locator[1].low.bir", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, " at ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "locator[1].offset", 0, 0, 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "block ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "locator[2].low.block_id", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, " in ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "locator[2].low.bir", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, " at ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "locator[2].offset", 0, 0, 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "block ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "locator[3].low.block_id", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, " in ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "locator[3].low.bir", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, " at ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "locator[3].offset", 0, 0, 0U },
	},
	.n_summary = 27,
	.root = {
	.name = "mrbl",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_FIELD, 0, 0, 0 }, 0, 0, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 1,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "cap",
		.doc = "Size of the list",
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
		.preserve_mask = 0xfffff000,
		.n_fields = 2,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "length",
			.doc = "Length of the capability in bytes",
			.bits = (const struct pcicap_bits[]){ { 0, 12 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.unit = "bytes",
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 12, 20 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	},
	.blocks = (const struct pcicap_block_desc[]){
	{
	.name = "locator",
	.doc = "One register block",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
	.when = { 0, 0 },
	.count = { { PCICAP_REF_FIELD, 0, 0, 0 }, 0, -8, 0, 0, 1, 8, 0, 479 },
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
		.format = PCICAP_FORMAT_HEX,
	},
	},
	.n_combined = 1,
	},
	},
	.n_blocks = 1,
	.n_combined = 0,
	},
};
