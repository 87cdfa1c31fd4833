/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Page Request Interface: description for decoding
 *
 * Generated from specs/ext/pri.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_pri_desc;

static const struct pcicap_match pcicap_pri_match[] = {
	{ PCICAP_EXTENDED, 0x0013, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_pri_desc = {
	.name = "pri",
	.title = "Page Request Interface",
	.match = pcicap_pri_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_IF_SET, 1, "ctrl.enable", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "on", 0U },
		{ PCICAP_SUMMARY_IF_CLEAR, 1, "ctrl.enable", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "off", 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_IF_SET, 1, "status.stopped", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "stopped", 0U },
		{ PCICAP_SUMMARY_IF_CLEAR, 1, "status.stopped", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "running", 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_NUMBER, 0, "allocation", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, " of ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "max_requests", 0, 0, 0U },
	},
	.n_summary = 13,
	.checks = (const struct pcicap_check[]){
		{ "response_failure", "A page request group failed", "PCI Express Base 6.0, 10.5.2.2", { (const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0, 1, 0 }, 1, 0x1, 0 } }, 1 }, { 0, 0, 0, 0 }, { 0, 0, 0, 0 }, PCICAP_SEVERITY_WARNING },
		{ "unexpected_group", "A response had an unexpected page request group index", "PCI Express Base 6.0, 10.5.2.2", { (const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0, 1, 1 }, 1, 0x1, 0 } }, 1 }, { 0, 0, 0, 0 }, { 0, 0, 0, 0 }, PCICAP_SEVERITY_WARNING },
	},
	.n_checks = 2,
	.root = {
	.name = "pri",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 16, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 4,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "ctrl",
		.doc = "Page request control",
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
		.write_mask = 0x0003,
		.w1c_mask = 0x0000,
		.preserve_mask = 0xfffd,
		.n_fields = 3,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "enable",
			.doc = "Page requests are enabled",
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = "reset",
			.doc = "Resets the interface and discards outstanding requests; reads 0",
			.bits = (const struct pcicap_bits[]){ { 1, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW1S,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 2, 14 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "status",
		.doc = "Page request status",
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
		.write_mask = 0x0000,
		.w1c_mask = 0x0003,
		.preserve_mask = 0x0000,
		.n_fields = 6,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "response_failure",
			.doc = "A response reported failure",
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW1C,
			.when = { 0, 0 },
		},
		{
			.name = "unexpected_group_index",
			.doc = "A response had an unexpected group index",
			.bits = (const struct pcicap_bits[]){ { 1, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW1C,
			.when = { 0, 0 },
		},
		{
			.name = "stopped",
			.doc = "No request is outstanding",
			.bits = (const struct pcicap_bits[]){ { 8, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "response_pasid_required",
			.doc = "Responses need the PASID of the request",
			.bits = (const struct pcicap_bits[]){ { 15, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 9, 6 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDZ,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 2, 6 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDZ,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "max_requests",
		.doc = "Maximum number of outstanding page requests",
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
		.preserve_mask = 0x00000000,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "max_requests",
			.doc = "Maximum number of outstanding page requests",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "allocation",
		.doc = "Number of outstanding page requests allowed",
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
		.is_value = 1,
		.writable = 1,
		.write_mask = 0xffffffff,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0xffffffff,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "allocation",
			.doc = "Number of outstanding page requests allowed",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		},
	},
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
