/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Red Hat Bridge Resource Reserve: description for decoding
 *
 * Generated from specs/vendor/redhat_reserve.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_redhat_reserve_desc;

static const struct pcicap_match pcicap_redhat_reserve_match[] = {
	{ PCICAP_VENDOR_SPECIFIC, 0x0009, 0x1b36, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_redhat_reserve_desc = {
	.name = "redhat_reserve",
	.title = "Red Hat Bridge Resource Reserve",
	.match = pcicap_redhat_reserve_match,
	.n_match = 1,
	.select = {
		(const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0, 0, 65535 }, 1, 0x1, 0 } },
		1
	},
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_IF_BELOW, 2, "bus", 0, 0, 4294967295U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "buses ", 0U },
		{ PCICAP_SUMMARY_NUMBER, 0, "bus", 0, 0, 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_IF_BELOW, 2, "io", 0, 0, 18446744073709551615U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "I/O ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "io", 0, 0, 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_IF_BELOW, 2, "mem", 0, 0, 4294967295U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "memory ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "mem", 0, 0, 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_IF_BELOW, 3, "pref_mem32", 0, 0, 4294967295U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "prefetchable ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "pref_mem32", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, " below 4 GiB", 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_IF_BELOW, 2, "pref_mem64", 0, 0, 18446744073709551615U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "prefetchable ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "pref_mem64", 0, 0, 0U },
	},
	.n_summary = 20,
	.root = {
	.name = "redhat_reserve",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 32, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 6,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "type",
		.doc = "Type; 1: resource reserve",
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
		.is_value = 1,
		.write_mask = 0x00,
		.w1c_mask = 0x00,
		.preserve_mask = 0x00,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "type",
			.doc = "Type; 1: resource reserve",
			.bits = (const struct pcicap_bits[]){ { 0, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "bus",
		.doc = "Bus numbers",
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
		.preserve_mask = 0x00000000,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "bus",
			.doc = "Bus numbers",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "io",
		.doc = "I/O space",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0,
			 0 },
		.stride = 8,
		.n_runs = 0,
		.width = 64,
		.is_value = 1,
		.write_mask = 0x0000000000000000,
		.w1c_mask = 0x0000000000000000,
		.preserve_mask = 0x0000000000000000,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "io",
			.doc = "I/O space",
			.bits = (const struct pcicap_bits[]){ { 0, 64 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.unit = "bytes",
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "mem",
		.doc = "Non-prefetchable memory",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 16, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
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
		.preserve_mask = 0x00000000,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "mem",
			.doc = "Non-prefetchable memory",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.unit = "bytes",
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "pref_mem32",
		.doc = "Prefetchable memory below 4 GiB",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 20, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
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
		.preserve_mask = 0x00000000,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "pref_mem32",
			.doc = "Prefetchable memory below 4 GiB",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.unit = "bytes",
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "pref_mem64",
		.doc = "Prefetchable memory",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 24, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0,
			 0 },
		.stride = 8,
		.n_runs = 0,
		.width = 64,
		.is_value = 1,
		.write_mask = 0x0000000000000000,
		.w1c_mask = 0x0000000000000000,
		.preserve_mask = 0x0000000000000000,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "pref_mem64",
			.doc = "Prefetchable memory",
			.bits = (const struct pcicap_bits[]){ { 0, 64 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.unit = "bytes",
			.when = { 0, 0 },
		},
		},
	},
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
