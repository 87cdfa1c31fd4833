/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Physical Layer 64.0 GT/s: description for decoding
 *
 * Generated from specs/ext/pl64.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_pl64_desc;

static const struct pcicap_match pcicap_pl64_match[] = {
	{ PCICAP_EXTENDED, 0x0031, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_pl64_desc = {
	.name = "pl64",
	.title = "Physical Layer 64.0 GT/s",
	.match = pcicap_pl64_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_IF_SET, 1, "status.equalization_complete", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "equalized", 0U },
		{ PCICAP_SUMMARY_IF_CLEAR, 1, "status.equalization_complete", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "not equalized", 0U },
	},
	.n_summary = 4,
	.root = {
	.name = "pl64",
	.n_regs = 4,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "cap",
		.doc = "Reserved",
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
		.preserve_mask = 0xffffffff,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "cap",
			.doc = "Reserved",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "ctrl",
		.doc = "Reserved",
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
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0xffffffff,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "ctrl",
			.doc = "Reserved",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "status",
		.doc = "State of equalization",
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
		.writable = 1,
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000010,
		.preserve_mask = 0x00000000,
		.n_fields = 9,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "equalization_complete",
			.doc = "Equalization at this speed is done",
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_ROS,
			.when = { 0, 0 },
		},
		{
			.name = "phase1_successful",
			.doc = "Phase 1 succeeded",
			.bits = (const struct pcicap_bits[]){ { 1, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_ROS,
			.when = { 0, 0 },
		},
		{
			.name = "phase2_successful",
			.doc = "Phase 2 succeeded",
			.bits = (const struct pcicap_bits[]){ { 2, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_ROS,
			.when = { 0, 0 },
		},
		{
			.name = "phase3_successful",
			.doc = "Phase 3 succeeded",
			.bits = (const struct pcicap_bits[]){ { 3, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_ROS,
			.when = { 0, 0 },
		},
		{
			.name = "equalization_request",
			.doc = "Link equalization is requested",
			.bits = (const struct pcicap_bits[]){ { 4, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW1CS,
			.when = { 0, 0 },
		},
		{
			.name = "transmitter_precoding_on",
			.doc = "The transmitter precodes",
			.bits = (const struct pcicap_bits[]){ { 5, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "transmitter_precoding_request",
			.doc = "Transmitter precoding is requested",
			.bits = (const struct pcicap_bits[]){ { 6, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "no_equalization_needed_received",
			.doc = "No equalization needed was received",
			.bits = (const struct pcicap_bits[]){ { 7, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 8, 24 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDZ,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "lane_equalization",
		.doc = "Equalization Control of each lane",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 16, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_LINK_WIDTH, 0, 0, 0 }, 0, 0, 0, 0, 1, 1,
			 0, 0 },
		.stride = 1,
		.n_runs = 0,
		.width = 8,
		.is_array = 1,
		.write_mask = 0x00,
		.w1c_mask = 0x00,
		.preserve_mask = 0x00,
		.n_fields = 2,
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
			.name = "upstream_tx_preset",
			.doc = "Upstream port transmitter preset",
			.bits = (const struct pcicap_bits[]){ { 4, 4 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		},
	},
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
