/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Debug Port: description for decoding
 *
 * Generated from specs/std/dbg.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_dbg_desc;

static const struct pcicap_match pcicap_dbg_match[] = {
	{ PCICAP_STANDARD, 0x000a, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_dbg_desc = {
	.name = "dbg",
	.title = "Debug Port",
	.match = pcicap_dbg_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "in ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "port.bar", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, " at ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "port.offset", 0, 0, 0U },
	},
	.n_summary = 4,
	.root = {
	.name = "dbg",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 4, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 1,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "port",
		.doc = "Location of the debug port registers",
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
		.preserve_mask = 0x0000,
		.n_fields = 2,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "offset",
			.doc = "Offset within the BAR",
			.bits = (const struct pcicap_bits[]){ { 0, 13 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.unit = "bytes",
			.format = PCICAP_FORMAT_HEX,
			.when = { 0, 0 },
		},
		{
			.name = "bar",
			.doc = "BAR that holds the registers",
			.bits = (const struct pcicap_bits[]){ { 13, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.values = (const struct pcicap_value_desc[]){
				{ 0x1, "bar0", "BAR 0" },
				{ 0x2, "bar1", "BAR 1" },
				{ 0x3, "bar2", "BAR 2" },
				{ 0x4, "bar3", "BAR 3" },
				{ 0x5, "bar4", "BAR 4" },
				{ 0x6, "bar5", "BAR 5" },
			},
			.n_values = 6,
			.when = { 0, 0 },
		},
		},
	},
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
