/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Alternative Routing-ID Interpretation: description for decoding
 *
 * Generated from specs/ext/ari.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_ari_desc;

static const struct pcicap_match pcicap_ari_match[] = {
	{ PCICAP_EXTENDED, 0x000e, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_ari_desc = {
	.name = "ari",
	.title = "Alternative Routing-ID Interpretation",
	.match = pcicap_ari_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "next function ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "cap.next_function", 0, 0, 0U },
	},
	.n_summary = 2,
	.root = {
	.name = "ari",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 2,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "cap",
		.doc = "ARI capabilities",
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
		.write_mask = 0x0000,
		.w1c_mask = 0x0000,
		.preserve_mask = 0x00fc,
		.n_fields = 4,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "mfvc_function_groups",
			.doc = "MFVC arbitrates between function groups",
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "acs_function_groups",
			.doc = "ACS controls by function groups",
			.bits = (const struct pcicap_bits[]){ { 1, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "next_function",
			.doc = "Number of the next function; 0 in the last one",
			.bits = (const struct pcicap_bits[]){ { 8, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 2, 6 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "ctrl",
		.doc = "ARI control",
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
		.writable = 1,
		.write_mask = 0x0073,
		.w1c_mask = 0x0000,
		.preserve_mask = 0xffff,
		.n_fields = 5,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "mfvc_function_groups",
			.doc = "MFVC arbitrates between function groups",
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = "acs_function_groups",
			.doc = "ACS controls by function groups",
			.bits = (const struct pcicap_bits[]){ { 1, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = "function_group",
			.doc = "Group of this function",
			.bits = (const struct pcicap_bits[]){ { 4, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 7, 9 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 2, 2 } },
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
