/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Vendor-Specific: description for decoding
 *
 * Generated from specs/std/vndr.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_vndr_desc;

static const struct pcicap_match pcicap_vndr_match[] = {
	{ PCICAP_STANDARD, 0x0009, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_vndr_desc = {
	.name = "vndr",
	.title = "Vendor-Specific",
	.match = pcicap_vndr_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_VALUE, 0, "length", 0, 0, 0U },
	},
	.n_summary = 1,
	.root = {
	.name = "vndr",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_FIELD, 0, 0, 65535 }, 0, 0, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 1,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "length",
		.doc = "Length of the capability in bytes",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 2, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
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
			.name = "length",
			.doc = "Length of the capability in bytes",
			.bits = (const struct pcicap_bits[]){ { 0, 8 } },
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
