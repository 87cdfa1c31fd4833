/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Secondary PCI Express: description for decoding
 *
 * Generated from specs/ext/secpcie.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_secpcie_desc;

static const struct pcicap_match pcicap_secpcie_match[] = {
	{ PCICAP_EXTENDED, 0x0019, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_secpcie_desc = {
	.name = "secpcie",
	.title = "Secondary PCI Express",
	.match = pcicap_secpcie_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_IF_SET, 1, "lane_error_status", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "lane errors", 0U },
		{ PCICAP_SUMMARY_IF_CLEAR, 1, "lane_error_status", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "no lane error", 0U },
	},
	.n_summary = 4,
	.checks = (const struct pcicap_check[]){
		{ "lanes", "Lanes had errors", "PCI Express Base 6.0, 7.7.3.3", { (const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0, 1, 65535 }, 1, 0xffffffff, 0 } }, 1 }, { 0, 0, 0, 0 }, { 0, 0, 0, 0 }, PCICAP_SEVERITY_WARNING },
	},
	.n_checks = 1,
	.root = {
	.name = "secpcie",
	.n_regs = 3,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "link_ctrl3",
		.doc = "Link Control 3",
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
		.write_mask = 0x0000fe03,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0xffffffff,
		.n_fields = 5,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "perform_equalization",
			.doc = "Equalization is performed at the next retraining",
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = "equalization_interrupt",
			.doc = "A link equalization request raises an interrupt",
			.bits = (const struct pcicap_bits[]){ { 1, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = "lower_skp_generation",
			.doc = "Speeds at which fewer SKP ordered sets are generated",
			.bits = (const struct pcicap_bits[]){ { 9, 7 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.flags = (const struct pcicap_value_desc[]){
				{ 0x0, "gt2_5", "2.5GT/s" },
				{ 0x1, "gt5", "5GT/s" },
				{ 0x2, "gt8", "8GT/s" },
				{ 0x3, "gt16", "16GT/s" },
				{ 0x4, "gt32", "32GT/s" },
				{ 0x5, "gt64", "64GT/s" },
				{ 0x6, "gt128", "128GT/s" },
			},
			.n_flags = 7,
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
			.bits = (const struct pcicap_bits[]){ { 2, 7 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "lane_error_status",
		.doc = "Bit n: an error was detected on lane n",
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
		.writable = 1,
		.write_mask = 0x00000000,
		.w1c_mask = 0xffffffff,
		.preserve_mask = 0x00000000,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "lane_error_status",
			.doc = "Bit n: an error was detected on lane n",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW1CS,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "lane_equalization",
		.doc = "Equalization Control of each lane",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 12, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_LINK_WIDTH, 0, 0, 0 }, 0, 0, 0, 0, 1, 1,
			 0, 0 },
		.stride = 2,
		.n_runs = 0,
		.width = 16,
		.is_array = 1,
		.write_mask = 0x0000,
		.w1c_mask = 0x0000,
		.preserve_mask = 0x8080,
		.n_fields = 6,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "downstream_tx_preset",
			.doc = "Downstream port transmitter preset",
			.bits = (const struct pcicap_bits[]){ { 0, 4 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		{
			.name = "downstream_rx_hint",
			.doc = "Downstream port receiver preset hint",
			.bits = (const struct pcicap_bits[]){ { 4, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		{
			.name = "upstream_tx_preset",
			.doc = "Upstream port transmitter preset",
			.bits = (const struct pcicap_bits[]){ { 8, 4 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		{
			.name = "upstream_rx_hint",
			.doc = "Upstream port receiver preset hint",
			.bits = (const struct pcicap_bits[]){ { 12, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 15, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 7, 1 } },
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
