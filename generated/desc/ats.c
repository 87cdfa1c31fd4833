/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Address Translation Services: description for decoding
 *
 * Generated from specs/ext/ats.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_ats_desc;

static const struct pcicap_match pcicap_ats_match[] = {
	{ PCICAP_EXTENDED, 0x000f, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_ats_desc = {
	.name = "ats",
	.title = "Address Translation Services",
	.match = pcicap_ats_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_IF_SET, 1, "ctrl.enable", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "on", 0U },
		{ PCICAP_SUMMARY_IF_CLEAR, 1, "ctrl.enable", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "off", 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "queue of ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "cap.invalidate_queue_depth", 0, 0, 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "smallest translation unit ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "ctrl.smallest_translation_unit", 0, 0, 0U },
	},
	.n_summary = 10,
	.root = {
	.name = "ats",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 2,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "cap",
		.doc = "ATS capabilities",
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
		.preserve_mask = 0xff00,
		.n_fields = 5,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "invalidate_queue_depth",
			.doc = "Depth of the invalidate queue",
			.bits = (const struct pcicap_bits[]){ { 0, 5 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_NUMBER, 0, 0, 0, 0,
				32, 0, 1, 0, 0, 0, 0, 0,
			},
			.when = { 0, 0 },
		},
		{
			.name = "page_aligned_request",
			.doc = "Untranslated addresses are always page aligned",
			.bits = (const struct pcicap_bits[]){ { 5, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "global_invalidate",
			.doc = "Global invalidation is supported",
			.bits = (const struct pcicap_bits[]){ { 6, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "relaxed_ordering",
			.doc = "Relaxed ordering on translation requests is supported",
			.bits = (const struct pcicap_bits[]){ { 7, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 8, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "ctrl",
		.doc = "ATS control",
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
		.write_mask = 0x801f,
		.w1c_mask = 0x0000,
		.preserve_mask = 0xffff,
		.n_fields = 3,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "smallest_translation_unit",
			.doc = "Smallest translation unit",
			.bits = (const struct pcicap_bits[]){ { 0, 5 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_NUMBER, 1, 0, 0, 0,
				0, 0, 1, 12, 0, 0, 0, 0,
			},
			.unit = "bytes",
			.when = { 0, 0 },
		},
		{
			.name = "enable",
			.doc = "ATS is enabled",
			.bits = (const struct pcicap_bits[]){ { 15, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 5, 10 } },
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
