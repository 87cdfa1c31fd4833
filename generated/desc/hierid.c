/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Hierarchy ID: description for decoding
 *
 * Generated from specs/ext/hierid.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_hierid_desc;

static const struct pcicap_match pcicap_hierid_match[] = {
	{ PCICAP_EXTENDED, 0x0028, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_hierid_desc = {
	.name = "hierid",
	.title = "Hierarchy ID",
	.match = pcicap_hierid_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_IF_SET, 1, "status.valid", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "valid", 0U },
		{ PCICAP_SUMMARY_IF_CLEAR, 1, "status.valid", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "not valid", 0U },
	},
	.n_summary = 4,
	.root = {
	.name = "hierid",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 32, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 3,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "status",
		.doc = "What is known",
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
		.preserve_mask = 0xcfff0000,
		.n_fields = 5,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "requester_id",
			.doc = "Requester ID of the hierarchy ID message's sender",
			.bits = (const struct pcicap_bits[]){ { 0, 16 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.format = PCICAP_FORMAT_BDF,
			.when = { 0, 0 },
		},
		{
			.name = "valid",
			.doc = "The data is valid",
			.bits = (const struct pcicap_bits[]){ { 28, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "writable",
			.doc = "Software can write the data",
			.bits = (const struct pcicap_bits[]){ { 29, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 30, 2 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 16, 12 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "data",
		.doc = "The hierarchy",
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
		.preserve_mask = 0x0000ff00,
		.n_fields = 3,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "guid_authority",
			.doc = "Authority that assigned the GUID",
			.bits = (const struct pcicap_bits[]){ { 0, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_UNKNOWN,
			.when = { 0, 0 },
		},
		{
			.name = "hierarchy_id",
			.doc = "Hierarchy ID",
			.bits = (const struct pcicap_bits[]){ { 16, 16 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_UNKNOWN,
			.format = PCICAP_FORMAT_HEX,
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
		.name = "guid",
		.doc = "System GUID",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 12, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 5, 0, 0, 1, 1, 0,
			 0 },
		.stride = 4,
		.n_runs = 0,
		.width = 32,
		.is_array = 1,
		.is_value = 1,
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0x00000000,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "guid",
			.doc = "System GUID",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_UNKNOWN,
			.when = { 0, 0 },
		},
		},
	},
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
