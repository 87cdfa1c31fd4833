/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * MSI-X: description for decoding
 *
 * Generated from specs/std/msix.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_msix_desc;

static const struct pcicap_match match[] = {
	{ PCICAP_STANDARD, 0x0011, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_msix_desc = {
	.name = "msix",
	.title = "MSI-X",
	.match = match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_IF_SET, "ctrl.enable", 0, "on" },
		{ PCICAP_SUMMARY_IF_CLEAR, "ctrl.enable", 0, "off" },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0 },
		{ PCICAP_SUMMARY_VALUE, "ctrl.table_size", 0, 0 },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0 },
		{ PCICAP_SUMMARY_IF_SET, "ctrl.function_mask", 0, "all masked" },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0 },
		{ PCICAP_SUMMARY_TEXT, 0, 0, "table in " },
		{ PCICAP_SUMMARY_VALUE, "table.bir", 0, 0 },
		{ PCICAP_SUMMARY_TEXT, 0, 0, " at " },
		{ PCICAP_SUMMARY_VALUE, "table.offset", 0, 0 },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0 },
		{ PCICAP_SUMMARY_TEXT, 0, 0, "PBA in " },
		{ PCICAP_SUMMARY_VALUE, "pba.bir", 0, 0 },
		{ PCICAP_SUMMARY_TEXT, 0, 0, " at " },
		{ PCICAP_SUMMARY_VALUE, "pba.offset", 0, 0 },
	},
	.n_summary = 16,
	.checks = (const struct pcicap_check[]){
		{ "masked", "MSI-X is enabled, but all vectors are masked", "PCI Express Base 6.0, 7.7.2.2", { (const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0, 0, 2 }, 1, 0x1, 0 }, { { PCICAP_REF_FIELD, 0, 0, 1 }, 1, 0x1, 0 } }, 2 }, { 0, 0, 0, 0 }, { 0, 0, 0, 0 }, PCICAP_SEVERITY_NOTE },
		{ "table_bar", "The table is in a BAR that does not exist", "PCI Express Base 6.0, 7.7.2.3", { (const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0, 1, 0 }, 6, 0x7, 0 } }, 1 }, { 0, 0, 0, 0 }, { 0, 0, 0, 0 }, PCICAP_SEVERITY_ERROR },
		{ "pba_bar", "The pending bits are in a BAR that does not exist", "PCI Express Base 6.0, 7.7.2.4", { (const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0, 2, 0 }, 6, 0x7, 0 } }, 1 }, { 0, 0, 0, 0 }, { 0, 0, 0, 0 }, PCICAP_SEVERITY_ERROR },
	},
	.n_checks = 3,
	.root = {
	.name = "msix",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 12, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 3,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "ctrl",
		.doc = "Message Control",
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
		.writable = 1,
		.write_mask = 0xc000,
		.w1c_mask = 0x0000,
		.preserve_mask = 0xf800,
		.n_fields = 4,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "table_size",
			.doc = "Number of table entries",
			.bits = (const struct pcicap_bits[]){ { 0, 11 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_NUMBER, 0, 0, 0, 0,
				0, 1, 1, 0, 0, 0, 0, 0,
			},
			.unit = "entries",
			.when = { 0, 0 },
		},
		{
			.name = "function_mask",
			.doc = "All vectors are masked",
			.bits = (const struct pcicap_bits[]){ { 14, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.has_reset = 1,
			.reset = 0x0,
			.when = { 0, 0 },
		},
		{
			.name = "enable",
			.doc = "MSI-X is enabled, and INTx is not used",
			.bits = (const struct pcicap_bits[]){ { 15, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.has_reset = 1,
			.reset = 0x0,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 11, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "table",
		.doc = "Location of the table",
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
		.preserve_mask = 0x00000000,
		.n_fields = 2,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "bir",
			.doc = "BAR that holds the table",
			.bits = (const struct pcicap_bits[]){ { 0, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.values = (const struct pcicap_value_desc[]){
				{ 0x0, "bar0", "BAR 0" },
				{ 0x1, "bar1", "BAR 1" },
				{ 0x2, "bar2", "BAR 2" },
				{ 0x3, "bar3", "BAR 3" },
				{ 0x4, "bar4", "BAR 4" },
				{ 0x5, "bar5", "BAR 5" },
			},
			.n_values = 6,
			.when = { 0, 0 },
		},
		{
			.name = "offset",
			.doc = "Offset within that BAR",
			.bits = (const struct pcicap_bits[]){ { 3, 29 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_ADDRESS, 0, 0, 0, 0,
				0, 0, 1, 0, 0, 0, 0, 0,
			},
			.unit = "bytes",
			.format = PCICAP_FORMAT_HEX,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "pba",
		.doc = "Location of the pending bit array",
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
		.n_fields = 2,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "bir",
			.doc = "BAR that holds the pending bits",
			.bits = (const struct pcicap_bits[]){ { 0, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.values = (const struct pcicap_value_desc[]){
				{ 0x0, "bar0", "BAR 0" },
				{ 0x1, "bar1", "BAR 1" },
				{ 0x2, "bar2", "BAR 2" },
				{ 0x3, "bar3", "BAR 3" },
				{ 0x4, "bar4", "BAR 4" },
				{ 0x5, "bar5", "BAR 5" },
			},
			.n_values = 6,
			.when = { 0, 0 },
		},
		{
			.name = "offset",
			.doc = "Offset within that BAR",
			.bits = (const struct pcicap_bits[]){ { 3, 29 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_ADDRESS, 0, 0, 0, 0,
				0, 0, 1, 0, 0, 0, 0, 0,
			},
			.unit = "bytes",
			.format = PCICAP_FORMAT_HEX,
			.when = { 0, 0 },
		},
		},
	},
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
