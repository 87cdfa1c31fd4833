/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * TPH Requester: description for decoding
 *
 * Generated from specs/ext/tph.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_tph_desc;

static const struct pcicap_match pcicap_tph_match[] = {
	{ PCICAP_EXTENDED, 0x0017, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_tph_desc = {
	.name = "tph",
	.title = "TPH Requester",
	.match = pcicap_tph_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_VALUE, 0, "ctrl.requester_enable", 0, 0, 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "ctrl.st_mode", 0, 0, 0U },
	},
	.n_summary = 3,
	.root = {
	.name = "tph",
	.sizes = (const struct pcicap_size[]){
		{ { (const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0, 0, 4 }, 1, 0x1, 0 } }, 1 }, { { PCICAP_REF_FIELD, 0, 0, 5 }, 0, 7, 0, 0, 2, 1, 0, 0 } },
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 12, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 2,
	.n_regs = 3,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "cap",
		.doc = "TPH requester capabilities",
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
		.preserve_mask = 0xf800f8f8,
		.n_fields = 9,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "no_st_mode",
			.doc = "No ST mode",
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "interrupt_vector_mode",
			.doc = "Interrupt vector mode",
			.bits = (const struct pcicap_bits[]){ { 1, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "device_specific_mode",
			.doc = "Device specific mode",
			.bits = (const struct pcicap_bits[]){ { 2, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "extended_tph",
			.doc = "16-bit steering tags",
			.bits = (const struct pcicap_bits[]){ { 8, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "st_location",
			.doc = "Location of the steering tag table",
			.bits = (const struct pcicap_bits[]){ { 9, 2 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.values = (const struct pcicap_value_desc[]){
				{ 0x0, "none", "Not present" },
				{ 0x1, "capability", "TPH capability" },
				{ 0x2, "msix", "MSI-X table" },
			},
			.n_values = 3,
			.when = { 0, 0 },
		},
		{
			.name = "st_table_size",
			.doc = "Size of the steering tag table",
			.bits = (const struct pcicap_bits[]){ { 16, 11 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_NUMBER, 0, 0, 0, 0,
				0, 1, 1, 0, 0, 0, 0, 0,
			},
			.unit = "entries",
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 27, 5 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 11, 5 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 3, 5 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "ctrl",
		.doc = "Use of hints",
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
		.write_mask = 0x00000307,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0xffffffff,
		.n_fields = 4,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "st_mode",
			.doc = "Mode in use",
			.bits = (const struct pcicap_bits[]){ { 0, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.values = (const struct pcicap_value_desc[]){
				{ 0x0, "no_st", "No ST" },
				{ 0x1, "interrupt_vector", "Interrupt vector" },
				{ 0x2, "device_specific", "Device specific" },
			},
			.n_values = 3,
			.when = { 0, 0 },
		},
		{
			.name = "requester_enable",
			.doc = "TPH requester enable",
			.bits = (const struct pcicap_bits[]){ { 8, 2 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.values = (const struct pcicap_value_desc[]){
				{ 0x0, "disabled", "Disabled" },
				{ 0x1, "tph", "TPH" },
				{ 0x3, "extended_tph", "TPH and extended TPH" },
			},
			.n_values = 3,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 10, 22 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 3, 5 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "st_table",
		.doc = "Steering tags",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 12, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { (const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0,
			0, 4 }, 1, 0x1, 0 } }, 1 },
		.count = { { PCICAP_REF_FIELD, 0, 0, 5 }, 0, 1, 0, 0, 1, 1, 0,
			 64 },
		.stride = 2,
		.n_runs = 0,
		.width = 16,
		.is_array = 1,
		.is_value = 1,
		.writable = 1,
		.write_mask = 0xffff,
		.w1c_mask = 0x0000,
		.preserve_mask = 0xffff,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "st_table",
			.doc = "Steering tags",
			.bits = (const struct pcicap_bits[]){ { 0, 16 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		},
	},
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
