/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Test device with things in many places: description for decoding
 *
 * Generated from places.yaml - do not edit.
 */
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_device_desc pcicap_test_places_desc;

const struct pcicap_device_desc pcicap_test_places_desc = {
	.name = "test_places",
	.title = "Test device with things in many places",
	.ids = (const struct pcicap_device_id[]){
		{ 0x1234, 0x5681, 0x5681, PCICAP_ANY_ID, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
	},
	.n_ids = 1,
	.bars = (const struct pcicap_bar_desc[]){
	{
		.capability = "test_vsec",
		.where = &(const struct pcicap_located){
			{ "table.bir", { { PCICAP_REF_FIELD, 0, 0, 0 }, 0, 0, 0, 0, 1, 1, 0, 0 } },
			{ "table.place", { { PCICAP_REF_FIELD, 0, 0, 1 }, 0, 1, 0, 0, 4096, 1, 0, 0 } },
			{ "table.bir", { { PCICAP_REF_FIELD, 0, 0, 0 }, 0, 5, 0, 0, 1, 1, 16, 0 } },
		},
		.contents = PCICAP_CONTENTS_REGISTERS,
		.cache = PCICAP_CACHE_UC,
		.least = 0x10,
		.align = 8,
		.n_reserves = 0,
		.root = {
	.name = "pointed",
	.doc = "As the library has it",
	.n_regs = 1,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "pending",
		.doc = "A bit for each",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 0, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_MAPPED_SIZE, 0, 0, 0 }, 0, 0, 0, 0, 1,
			 8, 0, 0 },
		.stride = 8,
		.width = 64,
		.is_array = 1,
		.is_value = 1,
		.write_mask = 0x0000000000000000,
		.w1c_mask = 0x0000000000000000,
		.preserve_mask = 0x0000000000000000,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "pending",
			.doc = "A bit for each",
			.bits = (const struct pcicap_bits[]){ { 0, 64 } },
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
	},
	{
		.capability = "test_vsec",
		.where = &(const struct pcicap_located){
			{ "table.bir", { { PCICAP_REF_FIELD, 0, 0, 0 }, 0, 0, 0, 0, 1, 1, 0, 0 } },
			{ "table.place", { { PCICAP_REF_FIELD, 0, 0, 1 }, 0, 0, 0, 0, 4096, 1, 0, 0 } },
			{ 0, { { 0, 0, 0, 0 }, 0, -1, 0, 0, 1, 1, 0, 0 } },
		},
		.contents = PCICAP_CONTENTS_REGISTERS,
		.cache = PCICAP_CACHE_UC,
		.least = 0x10,
		.align = 4,
		.n_reserves = 0,
		.root = {
	.name = "behind",
	.doc = "Where the pointer in a vendor capability leads",
	.n_regs = 1,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "magic",
		.doc = "A number",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 0, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0,
			 0 },
		.stride = 4,
		.width = 32,
		.is_value = 1,
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0x00000000,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "magic",
			.doc = "A number",
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
	},
	},
	.n_bars = 2,
};
