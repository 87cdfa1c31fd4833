/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * SATA Data/Index Configuration: description for decoding
 *
 * Generated from specs/std/sata.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_sata_desc;

static const struct pcicap_match pcicap_sata_match[] = {
	{ PCICAP_STANDARD, 0x0012, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_sata_desc = {
	.name = "sata",
	.title = "SATA Data/Index Configuration",
	.match = pcicap_sata_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "revision ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "revision.major", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, ".", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "revision.minor", 0, 0, 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "index-data pair: ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "location.bar", 0, 0, 0U },
		{ PCICAP_SUMMARY_IF_BELOW, 2, "location.bar", 0, 0, 10U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, " at ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "location.offset", 0, 0, 0U },
	},
	.n_summary = 10,
	.root = {
	.name = "sata",
	.sizes = (const struct pcicap_size[]){
		{ { (const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0, 1, 0 }, 15, 0xf, 0 } }, 1 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 16, 0, 0, 1, 1, 0, 0 } },
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 2,
	.n_regs = 4,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "revision",
		.doc = "Revision of the layout",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 2, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
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
		.preserve_mask = 0xff00,
		.n_fields = 3,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "minor",
			.doc = "Minor revision",
			.bits = (const struct pcicap_bits[]){ { 0, 4 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "major",
			.doc = "Major revision",
			.bits = (const struct pcicap_bits[]){ { 4, 4 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 8, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "location",
		.doc = "Location of the pair",
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
		.preserve_mask = 0xff000000,
		.n_fields = 3,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "bar",
			.doc = "Where to look",
			.bits = (const struct pcicap_bits[]){ { 0, 4 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.values = (const struct pcicap_value_desc[]){
				{ 0x4, "bar0", "BAR 0" },
				{ 0x5, "bar1", "BAR 1" },
				{ 0x6, "bar2", "BAR 2" },
				{ 0x7, "bar3", "BAR 3" },
				{ 0x8, "bar4", "BAR 4" },
				{ 0x9, "bar5", "BAR 5" },
				{ 0xf, "here", "in configuration space" },
			},
			.n_values = 7,
			.when = { 0, 0 },
		},
		{
			.name = "offset",
			.doc = "Offset within the BAR",
			.bits = (const struct pcicap_bits[]){ { 4, 20 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_NUMBER, 0, 0, 0, 0,
				0, 0, 4, 0, 0, 0, 0, 0,
			},
			.unit = "bytes",
			.format = PCICAP_FORMAT_HEX,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 24, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "index",
		.doc = "Index of the register shown in the data register",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { (const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0,
			1, 0 }, 15, 0xf, 0 } }, 1 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0,
			 0 },
		.stride = 4,
		.n_runs = 0,
		.width = 32,
		.is_value = 1,
		.writable = 1,
		.write_mask = 0xffffffff,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0xffffffff,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "index",
			.doc = "Index of the register shown in the data register",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "data",
		.doc = "Data of the register that the index selects",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 12, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { (const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0,
			1, 0 }, 15, 0xf, 0 } }, 1 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0,
			 0 },
		.stride = 4,
		.n_runs = 0,
		.width = 32,
		.is_value = 1,
		.writable = 1,
		.write_mask = 0xffffffff,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0xffffffff,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "data",
			.doc = "Data of the register that the index selects",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		},
	},
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
