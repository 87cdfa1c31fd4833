/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * LN Requester: description for decoding
 *
 * Generated from specs/ext/lnr.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_lnr_desc;

static const struct pcicap_match pcicap_lnr_match[] = {
	{ PCICAP_EXTENDED, 0x001c, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_lnr_desc = {
	.name = "lnr",
	.title = "LN Requester",
	.match = pcicap_lnr_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_IF_SET, 5, "ctrl.enable", 0, 0, 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "ctrl.cls", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, " lines, ", 0U },
		{ PCICAP_SUMMARY_NUMBER, 0, "ctrl.registration_limit", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, " of ", 0U },
		{ PCICAP_SUMMARY_NUMBER, 0, "cap.registration_max", 0, 0, 0U },
		{ PCICAP_SUMMARY_IF_CLEAR, 1, "ctrl.enable", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "disabled", 0U },
	},
	.n_summary = 8,
	.root = {
	.name = "lnr",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 2,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "cap",
		.doc = "LNR capabilities",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 4, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
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
		.preserve_mask = 0xe0fc,
		.n_fields = 5,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "lnr64",
			.doc = "64-byte cache lines",
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "lnr128",
			.doc = "128-byte cache lines",
			.bits = (const struct pcicap_bits[]){ { 1, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "registration_max",
			.doc = "Maximum number of lines that the requester can register",
			.bits = (const struct pcicap_bits[]){ { 8, 5 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_NUMBER, 1, 0, 0, 0,
				0, 0, 1, 0, 0, 0, 0, 0,
			},
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 13, 3 } },
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
	{
		.name = "ctrl",
		.doc = "Use of notification",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 6, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0,
			 0 },
		.stride = 2,
		.n_runs = 0,
		.width = 16,
		.writable = 1,
		.write_mask = 0x1f03,
		.w1c_mask = 0x0000,
		.preserve_mask = 0xffff,
		.n_fields = 5,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "enable",
			.doc = "May register lines",
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = "cls",
			.doc = "Cache line size",
			.bits = (const struct pcicap_bits[]){ { 1, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.values = (const struct pcicap_value_desc[]){
				{ 0x0, "b64", "64 bytes" },
				{ 0x1, "b128", "128 bytes" },
			},
			.n_values = 2,
			.when = { 0, 0 },
		},
		{
			.name = "registration_limit",
			.doc = "Number of lines that the requester may register",
			.bits = (const struct pcicap_bits[]){ { 8, 5 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_NUMBER, 1, 0, 0, 0,
				0, 0, 1, 0, 0, 0, 0, 0,
			},
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 13, 3 } },
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
