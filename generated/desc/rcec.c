/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Root Complex Event Collector Endpoint Association: description for decoding
 *
 * Generated from specs/ext/rcec.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_rcec_desc;

static const struct pcicap_match pcicap_rcec_match[] = {
	{ PCICAP_EXTENDED, 0x0007, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_rcec_desc = {
	.name = "rcec",
	.title = "Root Complex Event Collector Endpoint Association",
	.match = pcicap_rcec_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "RCiEPs ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "rciep_bitmap", 0, 0, 0U },
	},
	.n_summary = 2,
	.root = {
	.name = "rcec",
	.n_regs = 2,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "rciep_bitmap",
		.doc = "Bit n: device n on the collector's own bus is associated",
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
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0x00000000,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "rciep_bitmap",
			.doc = "Bit n: device n on the collector's own bus is associated",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "bus_numbers",
		.doc = "Other buses with associated functions; none if the first is above the last",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { (const struct pcicap_term[]){ { { PCICAP_REF_VERSION,
			0, 0, 0 }, 2, 0xf, 0 } }, 1 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0,
			 0 },
		.stride = 4,
		.n_runs = 0,
		.width = 32,
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0xff0000ff,
		.n_fields = 4,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "next_bus",
			.doc = "First bus",
			.bits = (const struct pcicap_bits[]){ { 8, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		{
			.name = "last_bus",
			.doc = "Last bus",
			.bits = (const struct pcicap_bits[]){ { 16, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 24, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 0, 8 } },
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
