/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Arrays: description for decoding
 *
 * Generated from arrays.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_test_arrays_desc;

static const struct pcicap_match pcicap_test_arrays_match[] = {
	{ PCICAP_EXTENDED, 0x00f2, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_test_arrays_desc = {
	.name = "test_arrays",
	.title = "Arrays",
	.match = pcicap_test_arrays_match,
	.n_match = 1,
	.root = {
	.name = "test_arrays",
	.n_regs = 5,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "cap",
		.doc = "How many of everything",
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
		.preserve_mask = 0xffff0800,
		.n_fields = 5,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "bits",
			.doc = "Bits of the vector, 0 means 256",
			.bits = (const struct pcicap_bits[]){ { 0, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "extra",
			.doc = "Entries, less one",
			.bits = (const struct pcicap_bits[]){ { 8, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "size_log",
			.doc = "Log entries above 4",
			.bits = (const struct pcicap_bits[]){ { 12, 4 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 16, 16 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 11, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "fixed",
		.doc = "Three, each in a dword",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 3, 0, 0, 1, 1, 0,
			 0 },
		.stride = 4,
		.n_runs = 0,
		.width = 16,
		.is_array = 1,
		.is_value = 1,
		.writable = 1,
		.write_mask = 0xffff,
		.w1c_mask = 0x0000,
		.preserve_mask = 0xffff,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "fixed",
			.doc = "Three, each in a dword",
			.bits = (const struct pcicap_bits[]){ { 0, 16 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "vector",
		.doc = "A bit vector",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 20, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_FIELD, 0, 0, 0 }, 256, 0, 0, 0, 1, 32,
			 0, 0 },
		.stride = 4,
		.n_runs = 0,
		.width = 32,
		.is_array = 1,
		.is_value = 1,
		.writable = 1,
		.write_mask = 0xffffffff,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0xffffffff,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "vector",
			.doc = "A bit vector",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "lane",
		.doc = "One for each lane",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 64, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_LINK_WIDTH, 0, 0, 0 }, 0, 0, 0, 0, 1, 1,
			 0, 0 },
		.stride = 1,
		.n_runs = 0,
		.width = 8,
		.is_array = 1,
		.is_value = 1,
		.writable = 1,
		.write_mask = 0xff,
		.w1c_mask = 0x00,
		.preserve_mask = 0xff,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "lane",
			.doc = "One for each lane",
			.bits = (const struct pcicap_bits[]){ { 0, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "log",
		.doc = "The log",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 96, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_FIELD, 0, 0, 2 }, 0, -4, 0, 0, 1, 1, 0,
			 5 },
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
			.name = "log",
			.doc = "The log",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		},
	},
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
