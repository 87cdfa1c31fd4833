/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CompactPCI Hot Swap: description for decoding
 *
 * Generated from specs/std/chswp.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_chswp_desc;

static const struct pcicap_match pcicap_chswp_match[] = {
	{ PCICAP_STANDARD, 0x0006, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_chswp_desc = {
	.name = "chswp",
	.title = "CompactPCI Hot Swap",
	.match = pcicap_chswp_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "programming interface ", 0U },
		{ PCICAP_SUMMARY_NUMBER, 0, "csr.pi", 0, 0, 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_IF_SET, 1, "csr.ins", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "inserted", 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_IF_SET, 1, "csr.ext", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "extraction requested", 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_IF_SET, 1, "csr.loo", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "LED on", 0U },
		{ PCICAP_SUMMARY_IF_CLEAR, 1, "csr.loo", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "LED off", 0U },
	},
	.n_summary = 13,
	.root = {
	.name = "chswp",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 4, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 1,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "csr",
		.doc = "Hot Swap Control and Status",
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
		.writable = 1,
		.write_mask = 0x0b,
		.w1c_mask = 0xc0,
		.preserve_mask = 0x0b,
		.n_fields = 7,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "dha",
			.doc = "Device hiding is armed",
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
			.weak = 1,
		},
		{
			.name = "eim",
			.doc = "Masks ENUM#",
			.bits = (const struct pcicap_bits[]){ { 1, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = "pie",
			.doc = "Insertion or extraction is pending",
			.bits = (const struct pcicap_bits[]){ { 2, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
			.weak = 1,
		},
		{
			.name = "loo",
			.doc = "Blue LED on",
			.bits = (const struct pcicap_bits[]){ { 3, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = "pi",
			.doc = "Programming interface",
			.bits = (const struct pcicap_bits[]){ { 4, 2 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "ext",
			.doc = "Extraction of the board is requested",
			.bits = (const struct pcicap_bits[]){ { 6, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW1C,
			.when = { 0, 0 },
		},
		{
			.name = "ins",
			.doc = "The board was inserted",
			.bits = (const struct pcicap_bits[]){ { 7, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW1C,
			.when = { 0, 0 },
		},
		},
	},
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
