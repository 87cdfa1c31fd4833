/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: UnitID Clumping: description for decoding
 *
 * Generated from specs/std/ht_unitid_clumping.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_ht_unitid_clumping_desc;

static const struct pcicap_match pcicap_ht_unitid_clumping_match[] = {
	{ PCICAP_STANDARD, 0x0008, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_ht_unitid_clumping_desc = {
	.name = "ht_unitid_clumping",
	.title = "HyperTransport: UnitID Clumping",
	.match = pcicap_ht_unitid_clumping_match,
	.n_match = 1,
	.weak = 1,
	.select = {
		(const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0, 0, 0 }, 18, 0x12, 0 } },
		1
	},
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_IF_SET, 2, "enable", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "enabled for ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "enable", 0, 0, 0U },
		{ PCICAP_SUMMARY_IF_CLEAR, 1, "enable", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "disabled", 0U },
	},
	.n_summary = 5,
	.root = {
	.name = "ht_unitid_clumping",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 12, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 4,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "command",
		.doc = "Header",
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
		.preserve_mask = 0x07ff,
		.n_fields = 2,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "type",
			.doc = "Capability type",
			.bits = (const struct pcicap_bits[]){ { 11, 5 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 0, 11 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "type_byte",
		.doc = "Capability type, as a byte",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 3, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0,
			 0 },
		.stride = 1,
		.n_runs = 0,
		.width = 8,
		.alias = 1,
		.write_mask = 0x00,
		.w1c_mask = 0x00,
		.preserve_mask = 0x00,
		.n_fields = 2,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "low",
			.doc = "Command bits of the capability type",
			.bits = (const struct pcicap_bits[]){ { 0, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "type",
			.doc = "Capability type",
			.bits = (const struct pcicap_bits[]){ { 3, 5 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.values = (const struct pcicap_value_desc[]){
				{ 0x0, "slave", 0 },
				{ 0x4, "host", 0 },
				{ 0x8, "switch_port", 0 },
				{ 0x10, "interrupt", 0 },
				{ 0x11, "revision_id", 0 },
				{ 0x12, "unitid_clumping", 0 },
				{ 0x13, "extended_config", 0 },
				{ 0x14, "address_mapping", 0 },
				{ 0x15, "msi_mapping", 0 },
				{ 0x16, "direct_route", 0 },
				{ 0x17, "vcset", 0 },
				{ 0x18, "retry_mode", 0 },
				{ 0x19, "x86", 0 },
				{ 0x1a, "gen3", 0 },
				{ 0x1c, "power_management", 0 },
			},
			.n_values = 15,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "support",
		.doc = "UnitIDs for which clumping is supported",
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
		.weak = 1,
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0x00000000,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "support",
			.doc = "UnitIDs for which clumping is supported",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
			.weak = 1,
		},
		},
	},
	{
		.name = "enable",
		.doc = "UnitIDs for which clumping is enabled",
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
		.is_value = 1,
		.weak = 1,
		.writable = 1,
		.write_mask = 0xffffffff,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0xffffffff,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "enable",
			.doc = "UnitIDs for which clumping is enabled",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
			.weak = 1,
		},
		},
	},
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
