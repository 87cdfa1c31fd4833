/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A VSEC: description for decoding
 *
 * Generated from vsec.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_test_vsec_desc;

static const struct pcicap_match pcicap_test_vsec_match[] = {
	{ PCICAP_VSEC, 0x0002, 0x8086, 0x0000, 0xffff, 1, 1 },
	{ PCICAP_VSEC, 0x0002, 0x1002, 0x0000, 0xffff, 1, 1 },
};

const struct pcicap_desc pcicap_test_vsec_desc = {
	.name = "test_vsec",
	.title = "A VSEC",
	.match = pcicap_test_vsec_match,
	.n_match = 2,
	.root = {
	.name = "test_vsec",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 20, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 1,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "table",
		.doc = "Where a table is",
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
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0x00000000,
		.n_fields = 2,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "bir",
			.doc = "Which BAR",
			.bits = (const struct pcicap_bits[]){ { 28, 4 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "place",
			.doc = "Where in it",
			.bits = (const struct pcicap_bits[]){ { 0, 28 } },
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
