/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Entries: description for decoding
 *
 * Generated from entries.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_test_entries_desc;

static const struct pcicap_match pcicap_test_entries_match[] = {
	{ PCICAP_STANDARD, 0x007d, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_test_entries_desc = {
	.name = "test_entries",
	.title = "Entries",
	.match = pcicap_test_entries_match,
	.n_match = 1,
	.root = {
	.name = "test_entries",
	.n_regs = 1,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "number",
		.doc = "Number of entries",
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
		.preserve_mask = 0x00,
		.n_fields = 2,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "entries",
			.doc = "Entries",
			.bits = (const struct pcicap_bits[]){ { 0, 6 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 6, 2 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDZ,
			.when = { 0, 0 },
		},
		},
	},
	},
	.blocks = (const struct pcicap_block_desc[]){
	{
	.name = "entry",
	.doc = "An entry",
	.at = (const struct pcicap_at[]){
		{ { (const struct pcicap_term[]){ { { PCICAP_REF_HEADER_TYPE, 0, 0, 0 }, 1, 0x1, 0 } }, 1 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 4, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 2,
	.when = { 0, 0 },
	.count = { { PCICAP_REF_FIELD, 0, 0, 0 }, 0, 0, 0, 0, 1, 1, 0, 0 },
	.stride = 0,
	.n_runs = 0,
	.is_array = 1,
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_FIELD, 0, 0, 0 }, 0, 1, 0, 0, 4, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 3,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "head",
		.doc = "First dword",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 0, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
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
		.preserve_mask = 0x00000000,
		.n_fields = 4,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "size",
			.doc = "Dwords that follow",
			.bits = (const struct pcicap_bits[]){ { 0, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "index",
			.doc = "Which BAR",
			.bits = (const struct pcicap_bits[]){ { 4, 4 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 8, 24 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDZ,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 3, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDZ,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "base",
		.doc = "Base",
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
		.preserve_mask = 0x00000001,
		.n_fields = 3,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "low",
			.doc = "Low part",
			.bits = (const struct pcicap_bits[]){ { 2, 30 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "is_64",
			.doc = "There is a high part",
			.bits = (const struct pcicap_bits[]){ { 1, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "base_high",
		.doc = "High part",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { (const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0,
			1, 1 }, 1, 0x1, 0 } }, 1 },
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
			.name = "base_high",
			.doc = "High part",
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
		.name = "whole_base",
		.doc = "The whole base",
		.unit = "bytes",
		.parts = (const struct pcicap_ref[]){ { PCICAP_REF_FIELD, 0, 2,
			 65535 }, { PCICAP_REF_FIELD, 0, 1, 0 } },
		.n_parts = 2,
		.lsb = 2,
	},
	},
	.n_combined = 1,
	},
	},
	.n_blocks = 1,
	.n_combined = 0,
	},
};
