/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Process Address Space ID: description for decoding
 *
 * Generated from specs/ext/pasid.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_pasid_desc;

static const struct pcicap_match pcicap_pasid_match[] = {
	{ PCICAP_EXTENDED, 0x001b, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_pasid_desc = {
	.name = "pasid",
	.title = "Process Address Space ID",
	.match = pcicap_pasid_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_IF_SET, 1, "ctrl.enable", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "on", 0U },
		{ PCICAP_SUMMARY_IF_CLEAR, 1, "ctrl.enable", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "off", 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "width ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "cap.max_width", 0, 0, 0U },
	},
	.n_summary = 7,
	.checks = (const struct pcicap_check[]){
		{ "width", "PASID is enabled with a width of 0", "PCI Express Base 6.0, 7.8.9.2", { (const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0, 1, 0 }, 1, 0x1, 0 }, { { PCICAP_REF_FIELD, 0, 0, 3 }, 0, 0x0, 0 } }, 2 }, { 0, 0, 0, 0 }, { 0, 0, 0, 0 }, PCICAP_SEVERITY_ERROR },
	},
	.n_checks = 1,
	.root = {
	.name = "pasid",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 2,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "cap",
		.doc = "PASID capabilities",
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
		.preserve_mask = 0xe0f1,
		.n_fields = 7,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "execute",
			.doc = "Execute permission requests are supported",
			.bits = (const struct pcicap_bits[]){ { 1, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "privileged",
			.doc = "Privileged mode is supported",
			.bits = (const struct pcicap_bits[]){ { 2, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "translated_requests",
			.doc = "Translated requests with a PASID are supported",
			.bits = (const struct pcicap_bits[]){ { 3, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "max_width",
			.doc = "Maximum PASID width in bits",
			.bits = (const struct pcicap_bits[]){ { 8, 5 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.unit = "bits",
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
			.bits = (const struct pcicap_bits[]){ { 4, 4 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "ctrl",
		.doc = "PASID control",
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
		.write_mask = 0x000f,
		.w1c_mask = 0x0000,
		.preserve_mask = 0xffff,
		.n_fields = 5,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "enable",
			.doc = "PASID is enabled",
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = "execute",
			.doc = "Execute permission requests are enabled",
			.bits = (const struct pcicap_bits[]){ { 1, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = "privileged",
			.doc = "Privileged mode is enabled",
			.bits = (const struct pcicap_bits[]){ { 2, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = "translated_requests",
			.doc = "Translated requests with a PASID are enabled",
			.bits = (const struct pcicap_bits[]){ { 3, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 4, 12 } },
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
