/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * VF Resizable BAR: description for decoding
 *
 * Generated from specs/ext/vf_rebar.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_vf_rebar_desc;

static const struct pcicap_match match[] = {
	{ PCICAP_EXTENDED, 0x0024, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_vf_rebar_desc = {
	.name = "vf_rebar",
	.title = "VF Resizable BAR",
	.match = match,
	.n_match = 1,
	.root = {
	.name = "vf_rebar",
	.n_regs = 1,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "first_ctrl",
		.doc = "The first control register has the number of entries",
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
		.alias = 1,
		.writable = 1,
		.write_mask = 0x00003f00,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0x0000ff18,
		.n_fields = 6,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "bar_index",
			.doc = "Which BAR",
			.bits = (const struct pcicap_bits[]){ { 0, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "num_bars",
			.doc = "Number of resizable BARs; valid in the first entry only",
			.bits = (const struct pcicap_bits[]){ { 5, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "bar_size",
			.doc = "BAR size",
			.bits = (const struct pcicap_bits[]){ { 8, 6 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_NUMBER, 1, 0, 0, 0,
				0, 0, 1, 20, 0, 0, 0, 0,
			},
			.unit = "bytes",
			.when = { 0, 0 },
		},
		{
			.name = "sizes_high",
			.doc = "Sizes from 256 TiB to 8 EiB",
			.bits = (const struct pcicap_bits[]){ { 16, 16 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_BITMAP_POW2, 0, 0, 0, 0,
				0, 0, 1, 48, 0, 0, 0, 0,
			},
			.unit = "bytes",
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 14, 2 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 3, 2 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	},
	.blocks = (const struct pcicap_block_desc[]){
	{
	.name = "entry",
	.doc = "One BAR",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 4, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
	.when = { 0, 0 },
	.count = { { PCICAP_REF_FIELD, 0, 0, 1 }, 0, 0, 0, 0, 1, 1, 0, 6 },
	.stride = 8,
	.n_runs = 0,
	.is_array = 1,
	.n_regs = 2,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "cap",
		.doc = "Supported BAR sizes",
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
		.preserve_mask = 0x0000000f,
		.n_fields = 2,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "sizes",
			.doc = "Sizes from 1 MiB to 128 TiB",
			.bits = (const struct pcicap_bits[]){ { 4, 28 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_BITMAP_POW2, 0, 0, 0, 0,
				0, 0, 1, 20, 0, 0, 0, 0,
			},
			.unit = "bytes",
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 0, 4 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "ctrl",
		.doc = "BAR size",
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
		.writable = 1,
		.write_mask = 0x00003f00,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0x0000ff18,
		.n_fields = 6,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "bar_index",
			.doc = "Which BAR",
			.bits = (const struct pcicap_bits[]){ { 0, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "num_bars",
			.doc = "Number of resizable BARs; valid in the first entry only",
			.bits = (const struct pcicap_bits[]){ { 5, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "bar_size",
			.doc = "BAR size",
			.bits = (const struct pcicap_bits[]){ { 8, 6 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_NUMBER, 1, 0, 0, 0,
				0, 0, 1, 20, 0, 0, 0, 0,
			},
			.unit = "bytes",
			.when = { 0, 0 },
		},
		{
			.name = "sizes_high",
			.doc = "Sizes from 256 TiB to 8 EiB",
			.bits = (const struct pcicap_bits[]){ { 16, 16 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_BITMAP_POW2, 0, 0, 0, 0,
				0, 0, 1, 48, 0, 0, 0, 0,
			},
			.unit = "bytes",
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 14, 2 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 3, 2 } },
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
	},
	.n_blocks = 1,
	.n_combined = 0,
	},
};
