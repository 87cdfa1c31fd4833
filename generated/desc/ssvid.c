/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Bridge Subsystem Vendor ID: description for decoding
 *
 * Generated from specs/std/ssvid.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_ssvid_desc;

static const struct pcicap_match pcicap_ssvid_match[] = {
	{ PCICAP_STANDARD, 0x000d, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_ssvid_desc = {
	.name = "ssvid",
	.title = "Bridge Subsystem Vendor ID",
	.match = pcicap_ssvid_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "subsystem ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "vendor_id", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, ":", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "device_id", 0, 0, 0U },
	},
	.n_summary = 4,
	.root = {
	.name = "ssvid",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 2,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "vendor_id",
		.doc = "Subsystem vendor ID",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 4, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
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
			.name = "vendor_id",
			.doc = "Subsystem vendor ID",
			.bits = (const struct pcicap_bits[]){ { 0, 16 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.format = PCICAP_FORMAT_HEX,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "device_id",
		.doc = "Subsystem ID",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 6, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
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
			.name = "device_id",
			.doc = "Subsystem ID",
			.bits = (const struct pcicap_bits[]){ { 0, 16 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
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
