/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Data Link Feature: description for decoding
 *
 * Generated from specs/ext/dlf.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_dlf_desc;

static const struct pcicap_match pcicap_dlf_match[] = {
	{ PCICAP_EXTENDED, 0x0025, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_dlf_desc = {
	.name = "dlf",
	.title = "Data Link Feature",
	.match = pcicap_dlf_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_IF_SET, 1, "status.valid", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "the other end has answered", 0U },
		{ PCICAP_SUMMARY_IF_CLEAR, 1, "status.valid", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "no answer from the other end", 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "scaled flow control", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "cap.scaled_flow_control", 0, 0, 0U },
	},
	.n_summary = 7,
	.root = {
	.name = "dlf",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 12, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 2,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "cap",
		.doc = "Local data link features",
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
		.preserve_mask = 0x7f800000,
		.n_fields = 7,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "scaled_flow_control",
			.doc = "Scaled flow control",
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		{
			.name = "immediate_readiness",
			.doc = "Immediate readiness",
			.bits = (const struct pcicap_bits[]){ { 1, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		{
			.name = "extended_vc_count",
			.doc = "Extended virtual channels",
			.bits = (const struct pcicap_bits[]){ { 2, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		{
			.name = "l0p_exit_latency",
			.doc = "L0p exit latency",
			.bits = (const struct pcicap_bits[]){ { 5, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		{
			.name = "other_features",
			.doc = "Reserved for further features",
			.bits = (const struct pcicap_bits[]){ { 8, 15 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		{
			.name = "exchange_enable",
			.doc = "Tells its features",
			.bits = (const struct pcicap_bits[]){ { 31, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 23, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "status",
		.doc = "Remote data link features",
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
		.preserve_mask = 0x00000000,
		.n_fields = 7,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "scaled_flow_control",
			.doc = "Scaled flow control",
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "immediate_readiness",
			.doc = "Immediate readiness",
			.bits = (const struct pcicap_bits[]){ { 1, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "extended_vc_count",
			.doc = "Extended virtual channels",
			.bits = (const struct pcicap_bits[]){ { 2, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "l0p_exit_latency",
			.doc = "L0p exit latency",
			.bits = (const struct pcicap_bits[]){ { 5, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "other_features",
			.doc = "Reserved for further features",
			.bits = (const struct pcicap_bits[]){ { 8, 15 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "valid",
			.doc = "The remote features are valid",
			.bits = (const struct pcicap_bits[]){ { 31, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 23, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDZ,
			.when = { 0, 0 },
		},
		},
	},
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
