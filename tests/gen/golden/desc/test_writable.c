/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Writable at times: description for decoding
 *
 * Generated from writable.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_test_writable_desc;

static const struct pcicap_match pcicap_test_writable_match[] = {
	{ PCICAP_STANDARD, 0x0074, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_test_writable_desc = {
	.name = "test_writable",
	.title = "Writable at times",
	.match = pcicap_test_writable_match,
	.n_match = 1,
	.root = {
	.name = "test_writable",
	.n_regs = 3,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "cap",
		.doc = "What it can do",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 2, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
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
		.preserve_mask = 0xfff8,
		.n_fields = 3,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "movable",
			.doc = "The range can be moved",
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "kind",
			.doc = "Which kind it is",
			.bits = (const struct pcicap_bits[]){ { 1, 2 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 3, 13 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "base",
		.doc = "Where the range is",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 4, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.writable_when = { (const struct pcicap_term[]){ { { PCICAP_REF_FIELD,
				 0, 0, 0 }, 1, 0x1, 0 } }, 1 },
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
			.name = "base",
			.doc = "Where the range is",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "limit",
		.doc = "Where it ends",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.writable_when = { (const struct pcicap_term[]){ { { PCICAP_REF_FIELD,
				 0, 0, 0 }, 1, 0x1, 0 }, { { PCICAP_REF_FIELD,
				 0, 0, 1 }, 2, 0x3, PCICAP_TERM_OR } }, 2 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0,
			 0 },
		.stride = 4,
		.n_runs = 0,
		.width = 32,
		.writable = 1,
		.write_mask = 0xfffffff0,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0xffffffff,
		.n_fields = 2,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "address",
			.doc = "Its last address",
			.bits = (const struct pcicap_bits[]){ { 4, 28 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
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
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
