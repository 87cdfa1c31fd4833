/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Vital Product Data: description for decoding
 *
 * Generated from specs/std/vpd.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_vpd_desc;

static const struct pcicap_match pcicap_vpd_match[] = {
	{ PCICAP_STANDARD, 0x0003, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_vpd_desc = {
	.name = "vpd",
	.title = "Vital Product Data",
	.match = pcicap_vpd_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "VPD, address ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "address.address", 0, 0, 0U },
	},
	.n_summary = 2,
	.root = {
	.name = "vpd",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 2,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "address",
		.doc = "Address of the VPD transfer and its direction",
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
		.writable = 1,
		.write_mask = 0xffff,
		.w1c_mask = 0x0000,
		.preserve_mask = 0xffff,
		.n_fields = 2,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "address",
			.doc = "Byte address; a multiple of 4",
			.bits = (const struct pcicap_bits[]){ { 0, 15 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.unit = "bytes",
			.format = PCICAP_FORMAT_HEX,
			.when = { 0, 0 },
		},
		{
			.name = "flag",
			.doc = "Write 0 to read, 1 to write; it toggles when the transfer is done",
			.bits = (const struct pcicap_bits[]){ { 15, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "data",
		.doc = "VPD data; the lowest address is in the low byte",
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
		.writable = 1,
		.write_mask = 0xffffffff,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0xffffffff,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "data",
			.doc = "VPD data; the lowest address is in the low byte",
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
