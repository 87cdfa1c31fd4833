/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Virtio Notification: description for decoding
 *
 * Generated from specs/vendor/virtio_notify.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_virtio_notify_desc;

static const struct pcicap_match pcicap_virtio_notify_match[] = {
	{ PCICAP_VENDOR_SPECIFIC, 0x0009, 0x1af4, 0x1000, 0x107f, 0, 15 },
};

const struct pcicap_desc pcicap_virtio_notify_desc = {
	.name = "virtio_notify",
	.title = "Virtio Notification",
	.match = pcicap_virtio_notify_match,
	.n_match = 1,
	.select = {
		(const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0, 0, 65535 }, 2, 0x2, 0 } },
		1
	},
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "BAR ", 0U },
		{ PCICAP_SUMMARY_NUMBER, 0, "bar", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, " at ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "offset", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, ", ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "length", 0, 0, 0U },
	},
	.n_summary = 6,
	.root = {
	.name = "virtio_notify",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 20, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 6,
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
		.name = "bar",
		.doc = "BAR that holds the structure; above 5: reserved",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 4, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
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
			.name = "bar",
			.doc = "BAR that holds the structure; above 5: reserved",
			.bits = (const struct pcicap_bits[]){ { 0, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "instance",
		.doc = "ID, to tell structures of one type apart",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 5, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
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
			.name = "instance",
			.doc = "ID, to tell structures of one type apart",
			.bits = (const struct pcicap_bits[]){ { 0, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "offset",
		.doc = "Offset within the BAR",
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
			.name = "offset",
			.doc = "Offset within the BAR",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.unit = "bytes",
			.format = PCICAP_FORMAT_HEX,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "length",
		.doc = "Length of the structure",
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
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0x00000000,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "length",
			.doc = "Length of the structure",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.unit = "bytes",
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "notify_off_multiplier",
		.doc = "Multiplier: bytes between two queues; 0: all queues share one address",
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
			.name = "notify_off_multiplier",
			.doc = "Multiplier: bytes between two queues; 0: all queues share one address",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
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
