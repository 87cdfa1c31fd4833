/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Virtio Vendor Data: description for decoding
 *
 * Generated from specs/vendor/virtio_vendor.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_virtio_vendor_desc;

static const struct pcicap_match pcicap_virtio_vendor_match[] = {
	{ PCICAP_VENDOR_SPECIFIC, 0x0009, 0x1af4, 0x1000, 0x107f, 0, 15 },
};

const struct pcicap_desc pcicap_virtio_vendor_desc = {
	.name = "virtio_vendor",
	.title = "Virtio Vendor Data",
	.match = pcicap_virtio_vendor_match,
	.n_match = 1,
	.select = {
		(const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0, 0, 65535 }, 9, 0x9, 0 } },
		1
	},
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "vendor ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "vendor_id", 0, 0, 0U },
	},
	.n_summary = 2,
	.root = {
	.name = "virtio_vendor",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_FIELD, 0, 1, 65535 }, 0, 0, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 3,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "cfg_type",
		.doc = "Type of the structure",
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
			.name = "cfg_type",
			.doc = "Type of the structure",
			.bits = (const struct pcicap_bits[]){ { 0, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.values = (const struct pcicap_value_desc[]){
				{ 0x1, "common", "CommonCfg" },
				{ 0x2, "notify", "Notify" },
				{ 0x3, "isr", "ISR" },
				{ 0x4, "device", "DeviceCfg" },
				{ 0x5, "pci", "PciCfg" },
				{ 0x8, "shared_memory", "SharedMemory" },
				{ 0x9, "vendor", "VendorCfg" },
			},
			.n_values = 7,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "cap_len",
		.doc = "Length of the capability in bytes",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 2, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0,
			 0 },
		.stride = 1,
		.n_runs = 0,
		.width = 8,
		.is_value = 1,
		.alias = 1,
		.write_mask = 0x00,
		.w1c_mask = 0x00,
		.preserve_mask = 0x00,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "cap_len",
			.doc = "Length of the capability in bytes",
			.bits = (const struct pcicap_bits[]){ { 0, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.unit = "bytes",
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "vendor_id",
		.doc = "Vendor ID of the data's owner",
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
		.is_value = 1,
		.write_mask = 0x0000,
		.w1c_mask = 0x0000,
		.preserve_mask = 0x0000,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "vendor_id",
			.doc = "Vendor ID of the data's owner",
			.bits = (const struct pcicap_bits[]){ { 0, 16 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
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
