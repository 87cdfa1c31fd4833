/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Standard Hot-Plug Controller: description for decoding
 *
 * Generated from specs/std/shpc.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_shpc_desc;

static const struct pcicap_match pcicap_shpc_match[] = {
	{ PCICAP_STANDARD, 0x000c, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_shpc_desc = {
	.name = "shpc",
	.title = "Standard Hot-Plug Controller",
	.match = pcicap_shpc_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_IF_SET, 1, "pending.controller_interrupt", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "interrupt pending", 0U },
		{ PCICAP_SUMMARY_IF_CLEAR, 1, "pending.controller_interrupt", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "no interrupt pending", 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_IF_SET, 1, "pending.controller_serr", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "SERR pending", 0U },
	},
	.n_summary = 7,
	.root = {
	.name = "shpc",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 3,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "dword_select",
		.doc = "Dword of the working registers to be shown",
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
		.writable = 1,
		.write_mask = 0xff,
		.w1c_mask = 0x00,
		.preserve_mask = 0xff,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "dword_select",
			.doc = "Dword of the working registers to be shown",
			.bits = (const struct pcicap_bits[]){ { 0, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "pending",
		.doc = "What waits",
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
		.write_mask = 0x00,
		.w1c_mask = 0x00,
		.preserve_mask = 0x3f,
		.n_fields = 3,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "controller_serr",
			.doc = "A controller SERR is pending",
			.bits = (const struct pcicap_bits[]){ { 6, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "controller_interrupt",
			.doc = "A controller interrupt is pending",
			.bits = (const struct pcicap_bits[]){ { 7, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 0, 6 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "dword_data",
		.doc = "The selected dword",
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
			.name = "dword_data",
			.doc = "The selected dword",
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
