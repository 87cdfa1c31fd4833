/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Device Serial Number: description for decoding
 *
 * Generated from specs/ext/dsn.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_dsn_desc;

static const struct pcicap_match pcicap_dsn_match[] = {
	{ PCICAP_EXTENDED, 0x0003, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_dsn_desc = {
	.name = "dsn",
	.title = "Device Serial Number",
	.match = pcicap_dsn_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_VALUE, 0, "serial", 0, 0, 0U },
	},
	.n_summary = 1,
	.root = {
	.name = "dsn",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 12, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 2,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "serial_low",
		.doc = "Lower dword of the serial number",
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
			.name = "serial_low",
			.doc = "Lower dword of the serial number",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "serial_high",
		.doc = "Upper dword of the serial number",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
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
			.name = "serial_high",
			.doc = "Upper dword of the serial number",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		},
	},
	},
	.n_blocks = 0,
	.combined = (const struct pcicap_combined_desc[]){
	{
		.name = "serial",
		.doc = "The serial number",
		.unit = 0,
		.parts = (const struct pcicap_ref[]){ { PCICAP_REF_FIELD, 0, 1,
			 65535 }, { PCICAP_REF_FIELD, 0, 0, 65535 } },
		.n_parts = 2,
		.lsb = 0,
	},
	},
	.n_combined = 1,
	},
};
