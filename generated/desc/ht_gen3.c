/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: Gen3: description for decoding
 *
 * Generated from specs/std/ht_gen3.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_ht_gen3_desc;

static const struct pcicap_match pcicap_ht_gen3_match[] = {
	{ PCICAP_STANDARD, 0x0008, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_ht_gen3_desc = {
	.name = "ht_gen3",
	.title = "HyperTransport: Gen3",
	.match = pcicap_ht_gen3_match,
	.n_match = 1,
	.weak = 1,
	.select = {
		(const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0, 0, 1 }, 26, 0x1a, 0 } },
		1
	},
	.root = {
	.name = "ht_gen3",
	.n_regs = 2,
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
		.weak = 1,
		.write_mask = 0x0000,
		.w1c_mask = 0x0000,
		.preserve_mask = 0x0000,
		.n_fields = 2,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "other",
			.doc = "Not known",
			.bits = (const struct pcicap_bits[]){ { 0, 11 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_UNKNOWN,
			.when = { 0, 0 },
		},
		{
			.name = "type",
			.doc = "Capability type",
			.bits = (const struct pcicap_bits[]){ { 11, 5 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
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
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
