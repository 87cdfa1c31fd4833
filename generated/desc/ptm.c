/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Precision Time Measurement: description for decoding
 *
 * Generated from specs/ext/ptm.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_ptm_desc;

static const struct pcicap_match pcicap_ptm_match[] = {
	{ PCICAP_EXTENDED, 0x001f, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_ptm_desc = {
	.name = "ptm",
	.title = "Precision Time Measurement",
	.match = pcicap_ptm_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_IF_SET, 1, "ctrl.enable", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "on", 0U },
		{ PCICAP_SUMMARY_IF_CLEAR, 1, "ctrl.enable", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "off", 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_IF_SET, 1, "cap.root", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "root", 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_IF_SET, 1, "cap.responder", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "responder", 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_IF_SET, 1, "cap.requester", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "requester", 0U },
	},
	.n_summary = 13,
	.root = {
	.name = "ptm",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 12, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 2,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "cap",
		.doc = "PTM capabilities",
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
		.preserve_mask = 0xffff00e0,
		.n_fields = 8,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "requester",
			.doc = "PTM requester",
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		{
			.name = "responder",
			.doc = "PTM responder",
			.bits = (const struct pcicap_bits[]){ { 1, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		{
			.name = "root",
			.doc = "PTM root",
			.bits = (const struct pcicap_bits[]){ { 2, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		{
			.name = "eptm",
			.doc = "ePTM: enhanced precision time measurement",
			.bits = (const struct pcicap_bits[]){ { 3, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		{
			.name = "propagation_delay_adaptation",
			.doc = "Propagation delay adaptation is supported",
			.bits = (const struct pcicap_bits[]){ { 4, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		{
			.name = "clock_granularity",
			.doc = "Local clock granularity",
			.bits = (const struct pcicap_bits[]){ { 8, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.values = (const struct pcicap_value_desc[]){
				{ 0x0, "unknown", 0 },
				{ 0xff, "above_254", "more than 254 ns" },
			},
			.n_values = 2,
			.unit = "ns",
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
			.bits = (const struct pcicap_bits[]){ { 5, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "ctrl",
		.doc = "PTM control",
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
		.writable = 1,
		.write_mask = 0x0000ff03,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0xffffffff,
		.n_fields = 5,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "enable",
			.doc = "PTM is enabled",
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = "root_select",
			.doc = "Selected as PTM root",
			.bits = (const struct pcicap_bits[]){ { 1, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = "effective_granularity",
			.doc = "Effective clock granularity up to the root",
			.bits = (const struct pcicap_bits[]){ { 8, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.values = (const struct pcicap_value_desc[]){
				{ 0x0, "unknown", 0 },
				{ 0xff, "above_254", "more than 254 ns" },
			},
			.n_values = 2,
			.unit = "ns",
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
			.bits = (const struct pcicap_bits[]){ { 2, 6 } },
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
