/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Dynamic Power Allocation: description for decoding
 *
 * Generated from specs/ext/dpa.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_dpa_desc;

static const struct pcicap_match match[] = {
	{ PCICAP_EXTENDED, 0x0016, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_dpa_desc = {
	.name = "dpa",
	.title = "Dynamic Power Allocation",
	.match = match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_TEXT, 0, 0, "substate " },
		{ PCICAP_SUMMARY_VALUE, "status.substate", 0, 0 },
		{ PCICAP_SUMMARY_TEXT, 0, 0, " of " },
		{ PCICAP_SUMMARY_VALUE, "cap.substate_max", 0, 0 },
	},
	.n_summary = 4,
	.root = {
	.name = "dpa",
	.n_regs = 5,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "cap",
		.doc = "Number of substates, and units",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 4, 0, 0, 1, 1, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0 },
		.stride = 4,
		.width = 32,
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0x0000cce0,
		.n_fields = 8,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "substate_max",
			.doc = "Highest substate",
			.bits = (const struct pcicap_bits[]){ { 0, 5 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "latency_unit",
			.doc = "Unit of transition latencies",
			.bits = (const struct pcicap_bits[]){ { 8, 2 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.values = (const struct pcicap_value_desc[]){
				{ 0x0, "ms1", "1 ms" },
				{ 0x1, "ms10", "10 ms" },
				{ 0x2, "ms100", "100 ms" },
			},
			.n_values = 3,
			.when = { 0, 0 },
		},
		{
			.name = "power_scale",
			.doc = "Scale of power allocations",
			.bits = (const struct pcicap_bits[]){ { 12, 2 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.values = (const struct pcicap_value_desc[]){
				{ 0x0, "w10", "10 W" },
				{ 0x1, "w1", "1 W" },
				{ 0x2, "w0_1", "0.1 W" },
				{ 0x3, "w0_01", "0.01 W" },
			},
			.n_values = 4,
			.when = { 0, 0 },
		},
		{
			.name = "latency0",
			.doc = "Transition latency value 0",
			.bits = (const struct pcicap_bits[]){ { 16, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "latency1",
			.doc = "Transition latency value 1",
			.bits = (const struct pcicap_bits[]){ { 24, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
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
			.bits = (const struct pcicap_bits[]){ { 10, 2 } },
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
		.name = "latency_indicator",
		.doc = "Bit n selects the transition latency value of substate n",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0 },
		.stride = 4,
		.width = 32,
		.is_value = 1,
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0x00000000,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "latency_indicator",
			.doc = "Bit n selects the transition latency value of substate n",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "status",
		.doc = "Substate in use",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 12, 0, 0, 1, 1, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0 },
		.stride = 2,
		.width = 16,
		.writable = 1,
		.write_mask = 0x0000,
		.w1c_mask = 0x0100,
		.preserve_mask = 0x0000,
		.n_fields = 4,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "substate",
			.doc = "Present substate",
			.bits = (const struct pcicap_bits[]){ { 0, 5 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "control_enabled",
			.doc = "Substate control is enabled",
			.bits = (const struct pcicap_bits[]){ { 8, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW1C,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 9, 7 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDZ,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 5, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDZ,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "ctrl",
		.doc = "Requested substate",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 14, 0, 0, 1, 1, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0 },
		.stride = 2,
		.width = 16,
		.writable = 1,
		.write_mask = 0x001f,
		.w1c_mask = 0x0000,
		.preserve_mask = 0xffff,
		.n_fields = 2,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "substate",
			.doc = "Wanted substate",
			.bits = (const struct pcicap_bits[]){ { 0, 5 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 5, 11 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "power_allocation",
		.doc = "Power allocation of each substate",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 16, 0, 0, 1, 1, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_FIELD, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0 },
		.stride = 1,
		.width = 8,
		.is_array = 1,
		.is_value = 1,
		.write_mask = 0x00,
		.w1c_mask = 0x00,
		.preserve_mask = 0x00,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "power_allocation",
			.doc = "Power allocation of each substate",
			.bits = (const struct pcicap_bits[]){ { 0, 8 } },
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
