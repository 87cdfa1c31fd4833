/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Root Complex Register Block Header: description for decoding
 *
 * Generated from specs/ext/rcrb.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_rcrb_desc;

static const struct pcicap_match pcicap_rcrb_match[] = {
	{ PCICAP_EXTENDED, 0x000a, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_rcrb_desc = {
	.name = "rcrb",
	.title = "Root Complex Register Block Header",
	.match = pcicap_rcrb_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_VALUE, 0, "vendor_id", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, ":", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "device_id", 0, 0, 0U },
	},
	.n_summary = 3,
	.root = {
	.name = "rcrb",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 20, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 4,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "vendor_id",
		.doc = "Manufacturer",
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
			.doc = "Manufacturer",
			.bits = (const struct pcicap_bits[]){ { 0, 16 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.format = PCICAP_FORMAT_HEX,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "device_id",
		.doc = "IDs of the block",
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
			.doc = "IDs of the block",
			.bits = (const struct pcicap_bits[]){ { 0, 16 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.format = PCICAP_FORMAT_HEX,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "cap",
		.doc = "RCRB capabilities",
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
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0xfffffffe,
		.n_fields = 2,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "rrs_software_visibility",
			.doc = "CRS software visibility is supported",
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 1, 31 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "ctrl",
		.doc = "Controls the block",
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
		.writable = 1,
		.write_mask = 0x00000001,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0xffffffff,
		.n_fields = 2,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "rrs_software_visibility",
			.doc = "CRS software visibility is enabled",
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 1, 31 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
