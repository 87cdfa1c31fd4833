/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Latency Tolerance Reporting: description for decoding
 *
 * Generated from specs/ext/ltr.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_ltr_desc;

static const struct pcicap_match pcicap_ltr_match[] = {
	{ PCICAP_EXTENDED, 0x0018, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_ltr_desc = {
	.name = "ltr",
	.title = "Latency Tolerance Reporting",
	.match = pcicap_ltr_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "snoop ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "max_snoop_latency.value", 0, 0, 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "no-snoop ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "max_no_snoop_latency.value", 0, 0, 0U },
	},
	.n_summary = 5,
	.checks = (const struct pcicap_check[]){
		{ "snoop_scale", "The scale of the snoop latency is reserved", "PCI Express Base 6.0, 7.8.2.2", { (const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0, 0, 1 }, 6, 0x7, 0 } }, 1 }, { 0, 0, 0, 0 }, { 0, 0, 0, 0 }, PCICAP_SEVERITY_ERROR },
		{ "no_snoop_scale", "The scale of the no-snoop latency is reserved", "PCI Express Base 6.0, 7.8.2.3", { (const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0, 1, 1 }, 6, 0x7, 0 } }, 1 }, { 0, 0, 0, 0 }, { 0, 0, 0, 0 }, PCICAP_SEVERITY_ERROR },
	},
	.n_checks = 2,
	.root = {
	.name = "ltr",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 3,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "max_snoop_latency",
		.doc = "Maximum snoop latency",
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
		.writable = 1,
		.write_mask = 0x1fff,
		.w1c_mask = 0x0000,
		.preserve_mask = 0xffff,
		.n_fields = 3,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "value",
			.doc = "Latency",
			.bits = (const struct pcicap_bits[]){ { 0, 10 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_NUMBER, 0, 1, 32, 5,
				0, 0, 1, 0, 0, 0, 0, 0,
			},
			.unit = "ns",
			.when = { 0, 0 },
		},
		{
			.name = "scale",
			.doc = "Scale: the value times 32 to this power",
			.bits = (const struct pcicap_bits[]){ { 10, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 13, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "max_no_snoop_latency",
		.doc = "Maximum no-snoop latency",
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
		.write_mask = 0x1fff,
		.w1c_mask = 0x0000,
		.preserve_mask = 0xffff,
		.n_fields = 3,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "value",
			.doc = "Latency",
			.bits = (const struct pcicap_bits[]){ { 0, 10 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_NUMBER, 0, 1, 32, 5,
				0, 0, 1, 0, 0, 0, 0, 0,
			},
			.unit = "ns",
			.when = { 0, 0 },
		},
		{
			.name = "scale",
			.doc = "Scale: the value times 32 to this power",
			.bits = (const struct pcicap_bits[]){ { 10, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 13, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "max_latencies",
		.doc = "Both latencies at once",
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
		.alias = 1,
		.writable = 1,
		.write_mask = 0x1fff1fff,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0xffffffff,
		.n_fields = 6,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "snoop_value",
			.doc = "Snooped",
			.bits = (const struct pcicap_bits[]){ { 0, 10 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_NUMBER, 0, 1, 32, 5,
				0, 0, 1, 0, 0, 0, 0, 0,
			},
			.unit = "ns",
			.when = { 0, 0 },
		},
		{
			.name = "snoop_scale",
			.doc = "Scale: the value times 32 to this power",
			.bits = (const struct pcicap_bits[]){ { 10, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = "no_snoop_value",
			.doc = "Not snooped",
			.bits = (const struct pcicap_bits[]){ { 16, 10 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_NUMBER, 0, 3, 32, 5,
				0, 0, 1, 0, 0, 0, 0, 0,
			},
			.unit = "ns",
			.when = { 0, 0 },
		},
		{
			.name = "no_snoop_scale",
			.doc = "Scale: the value times 32 to this power",
			.bits = (const struct pcicap_bits[]){ { 26, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 29, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 13, 3 } },
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
