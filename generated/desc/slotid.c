/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Slot Identification: description for decoding
 *
 * Generated from specs/std/slotid.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_slotid_desc;

static const struct pcicap_match pcicap_slotid_match[] = {
	{ PCICAP_STANDARD, 0x0004, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_slotid_desc = {
	.name = "slotid",
	.title = "Slot Identification",
	.match = pcicap_slotid_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "chassis ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "chassis", 0, 0, 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "expansion_slot.slots", 0, 0, 0U },
	},
	.n_summary = 4,
	.root = {
	.name = "slotid",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 4, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 2,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "expansion_slot",
		.doc = "Expansion slots",
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
		.write_mask = 0x00,
		.w1c_mask = 0x00,
		.preserve_mask = 0xc0,
		.n_fields = 3,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "slots",
			.doc = "Expansion slots on the secondary bus",
			.bits = (const struct pcicap_bits[]){ { 0, 5 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "first_in_chassis",
			.doc = "First bridge of its chassis",
			.bits = (const struct pcicap_bits[]){ { 5, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 6, 2 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "chassis",
		.doc = "Chassis number",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 3, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0,
			 0 },
		.stride = 1,
		.n_runs = 0,
		.width = 8,
		.is_value = 1,
		.writable = 1,
		.write_mask = 0xff,
		.w1c_mask = 0x00,
		.preserve_mask = 0xff,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "chassis",
			.doc = "Chassis number",
			.bits = (const struct pcicap_bits[]){ { 0, 8 } },
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
