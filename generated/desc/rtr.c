/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Readiness Time Reporting: description for decoding
 *
 * Generated from specs/ext/rtr.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_rtr_desc;

static const struct pcicap_match pcicap_rtr_match[] = {
	{ PCICAP_EXTENDED, 0x0022, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_rtr_desc = {
	.name = "rtr",
	.title = "Readiness Time Reporting",
	.match = pcicap_rtr_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_IF_SET, 8, "times1.valid", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "reset ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "times1.reset_time", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, ", link up ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "times1.dl_up_time", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, ", FLR ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "times2.flr_time", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, ", D3hot to D0 ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "times2.d3hot_d0_time", 0, 0, 0U },
		{ PCICAP_SUMMARY_IF_CLEAR, 1, "times1.valid", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "times not valid", 0U },
	},
	.n_summary = 11,
	.root = {
	.name = "rtr",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 12, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 2,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "times1",
		.doc = "Times needed after a reset",
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
		.preserve_mask = 0x7f000000,
		.n_fields = 6,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "reset_time",
			.doc = "After a reset",
			.bits = (const struct pcicap_bits[]){ { 0, 9 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_NUMBER, 0, 1, 32, 7,
				0, 0, 1, 0, 0, 0, 0, 0,
			},
			.unit = "ns",
			.when = { 0, 0 },
		},
		{
			.name = "reset_time_scale",
			.doc = "Scale: the value times 32 to this power",
			.bits = (const struct pcicap_bits[]){ { 9, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "dl_up_time",
			.doc = "After link up",
			.bits = (const struct pcicap_bits[]){ { 12, 9 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_NUMBER, 0, 3, 32, 7,
				0, 0, 1, 0, 0, 0, 0, 0,
			},
			.unit = "ns",
			.when = { 0, 0 },
		},
		{
			.name = "dl_up_time_scale",
			.doc = "Scale: the value times 32 to this power",
			.bits = (const struct pcicap_bits[]){ { 21, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "valid",
			.doc = "The times are valid",
			.bits = (const struct pcicap_bits[]){ { 31, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 24, 7 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "times2",
		.doc = "Other times",
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
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0xff000000,
		.n_fields = 5,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "flr_time",
			.doc = "After FLR",
			.bits = (const struct pcicap_bits[]){ { 0, 9 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_NUMBER, 0, 1, 32, 7,
				0, 0, 1, 0, 0, 0, 0, 0,
			},
			.unit = "ns",
			.when = { 0, 0 },
		},
		{
			.name = "flr_time_scale",
			.doc = "Scale: the value times 32 to this power",
			.bits = (const struct pcicap_bits[]){ { 9, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "d3hot_d0_time",
			.doc = "Time from D3hot to D0",
			.bits = (const struct pcicap_bits[]){ { 12, 9 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_NUMBER, 0, 3, 32, 7,
				0, 0, 1, 0, 0, 0, 0, 0,
			},
			.unit = "ns",
			.when = { 0, 0 },
		},
		{
			.name = "d3hot_d0_time_scale",
			.doc = "Scale: the value times 32 to this power",
			.bits = (const struct pcicap_bits[]){ { 21, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 24, 8 } },
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
