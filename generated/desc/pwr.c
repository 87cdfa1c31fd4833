/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Power Budgeting: description for decoding
 *
 * Generated from specs/ext/pwr.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_pwr_desc;

static const struct pcicap_match pcicap_pwr_match[] = {
	{ PCICAP_EXTENDED, 0x0004, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_pwr_desc = {
	.name = "pwr",
	.title = "Power Budgeting",
	.match = pcicap_pwr_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_VALUE, 0, "data.type", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, " in ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "data.pm_state", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, ", ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "data.power_rail", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, ": ", 0U },
		{ PCICAP_SUMMARY_PRODUCT, 0, "data.base_power", "data.data_scale", 0, 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_IF_SET, 1, "cap.system_allocated", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "in the system's budget", 0U },
	},
	.n_summary = 10,
	.root = {
	.name = "pwr",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 16, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 3,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "data_select",
		.doc = "Selects the entry in the data register",
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
		.write_mask = 0x000000ff,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0xffffffff,
		.n_fields = 2,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "index",
			.doc = "Index of the entry, from 0 until the data reads 0",
			.bits = (const struct pcicap_bits[]){ { 0, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 8, 24 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "data",
		.doc = "One operating condition",
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
		.preserve_mask = 0xffe00000,
		.n_fields = 7,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "base_power",
			.doc = "Base power, to be scaled",
			.bits = (const struct pcicap_bits[]){ { 0, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "data_scale",
			.doc = "Data scale",
			.bits = (const struct pcicap_bits[]){ { 8, 2 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.values = (const struct pcicap_value_desc[]){
				{ 0x0, "w1", "1 W" },
				{ 0x1, "w0_1", "0.1 W" },
				{ 0x2, "w0_01", "0.01 W" },
				{ 0x3, "w0_001", "0.001 W" },
			},
			.n_values = 4,
			.when = { 0, 0 },
		},
		{
			.name = "pm_substate",
			.doc = "Power management sub-state",
			.bits = (const struct pcicap_bits[]){ { 10, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "pm_state",
			.doc = "Power management state",
			.bits = (const struct pcicap_bits[]){ { 13, 2 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.values = (const struct pcicap_value_desc[]){
				{ 0x0, "d0", "D0" },
				{ 0x1, "d1", "D1" },
				{ 0x2, "d2", "D2" },
				{ 0x3, "d3", "D3" },
			},
			.n_values = 4,
			.when = { 0, 0 },
		},
		{
			.name = "type",
			.doc = "Kind of operation",
			.bits = (const struct pcicap_bits[]){ { 15, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.values = (const struct pcicap_value_desc[]){
				{ 0x0, "pme_aux", "PME Aux" },
				{ 0x1, "auxiliary", "Auxiliary" },
				{ 0x2, "idle", "Idle" },
				{ 0x3, "sustained", "Sustained" },
				{ 0x7, "maximum", "Maximum" },
			},
			.n_values = 5,
			.when = { 0, 0 },
		},
		{
			.name = "power_rail",
			.doc = "Power rail, or thermal load",
			.bits = (const struct pcicap_bits[]){ { 18, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.values = (const struct pcicap_value_desc[]){
				{ 0x0, "v12", "12V" },
				{ 0x1, "v3_3", "3.3V" },
				{ 0x2, "v1_5", "1.5V/1.8V" },
				{ 0x7, "thermal", "Thermal" },
			},
			.n_values = 4,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 21, 11 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "cap",
		.doc = "Power budget capabilities",
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
		.preserve_mask = 0xfffffffe,
		.n_fields = 2,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "system_allocated",
			.doc = "System allocated: the power is included in the system's budget",
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 1, 31 } },
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
