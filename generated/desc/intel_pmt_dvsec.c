/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Intel Platform Monitoring (DVSEC): description for decoding
 *
 * Generated from specs/vendor/intel_pmt_dvsec.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_intel_pmt_dvsec_desc;

static const struct pcicap_match pcicap_intel_pmt_dvsec_match[] = {
	{ PCICAP_DVSEC, 0x0002, 0x8086, 0x0000, 0xffff, 1, 1 },
	{ PCICAP_DVSEC, 0x0003, 0x8086, 0x0000, 0xffff, 1, 1 },
	{ PCICAP_DVSEC, 0x0004, 0x8086, 0x0000, 0xffff, 1, 1 },
	{ PCICAP_DVSEC, 0x0041, 0x8086, 0x0000, 0xffff, 1, 1 },
	{ PCICAP_DVSEC, 0x0042, 0x8086, 0x0000, 0xffff, 1, 1 },
};

const struct pcicap_desc pcicap_intel_pmt_dvsec_desc = {
	.name = "intel_pmt_dvsec",
	.title = "Intel Platform Monitoring (DVSEC)",
	.match = pcicap_intel_pmt_dvsec_match,
	.n_match = 5,
	.select = {
		(const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0, 0, 65535 }, 1, 0xff, 0 },
		{ { PCICAP_REF_FIELD, 0, 1, 65535 }, 1, 0xff, 0 } },
		2
	},
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_VALUE, 0, "num_entries", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, " of ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "entry_size", 0, 0, 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "table in ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "table.bir", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, " at ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "table.offset", 0, 0, 0U },
	},
	.n_summary = 8,
	.root = {
	.name = "intel_pmt_dvsec",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 16, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 3,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "num_entries",
		.doc = "Number of entries in the table",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 10, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0,
			 0 },
		.stride = 1,
		.n_runs = 0,
		.width = 8,
		.is_value = 1,
		.write_mask = 0x00,
		.w1c_mask = 0x00,
		.preserve_mask = 0x00,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "num_entries",
			.doc = "Number of entries in the table",
			.bits = (const struct pcicap_bits[]){ { 0, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.unit = "entries",
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "entry_size",
		.doc = "Size of an entry in dwords",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 11, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0,
			 0 },
		.stride = 1,
		.n_runs = 0,
		.width = 8,
		.is_value = 1,
		.write_mask = 0x00,
		.w1c_mask = 0x00,
		.preserve_mask = 0x00,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "entry_size",
			.doc = "Size of an entry in dwords",
			.bits = (const struct pcicap_bits[]){ { 0, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.unit = "dwords",
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "table",
		.doc = "Location of the table",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 12, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
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
		.n_fields = 2,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "bir",
			.doc = "BAR that holds the table",
			.bits = (const struct pcicap_bits[]){ { 0, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
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
			.name = "offset",
			.doc = "Offset within that BAR",
			.bits = (const struct pcicap_bits[]){ { 3, 29 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_ADDRESS, 0, 0, 0, 0,
				0, 0, 1, 0, 0, 0, 0, 0,
			},
			.unit = "bytes",
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
