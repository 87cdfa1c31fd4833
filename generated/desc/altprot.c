/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Alternate Protocol: description for decoding
 *
 * Generated from specs/ext/altprot.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_altprot_desc;

static const struct pcicap_match match[] = {
	{ PCICAP_EXTENDED, 0x002b, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_altprot_desc = {
	.name = "altprot",
	.title = "Alternate Protocol",
	.match = match,
	.n_match = 1,
	.weak = 1,
	.root = {
	.name = "altprot",
	.sizes = (const struct pcicap_size[]){
		{ { (const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0, 0, 1 }, 1, 0x1, 0 } }, 1 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 24, 0, 0, 1, 1, 0, 0 } },
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 20, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 2,
	.n_regs = 5,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "cap",
		.doc = "Protocols there are",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 4, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0,
			 0 },
		.stride = 4,
		.width = 32,
		.weak = 1,
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0xfffffe00,
		.n_fields = 3,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "count",
			.doc = "Protocols",
			.bits = (const struct pcicap_bits[]){ { 0, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.unit = "entries",
			.when = { 0, 0 },
		},
		{
			.name = "selective_enable",
			.doc = "Selective enabling of protocols is supported",
			.bits = (const struct pcicap_bits[]){ { 8, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 9, 23 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "ctrl",
		.doc = "Selects the protocol that the data registers show",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0,
			 0 },
		.stride = 4,
		.width = 32,
		.weak = 1,
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0xfffffe00,
		.n_fields = 3,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "index",
			.doc = "Index of the protocol shown in the data registers",
			.bits = (const struct pcicap_bits[]){ { 0, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_UNKNOWN,
			.when = { 0, 0 },
		},
		{
			.name = "global_enable",
			.doc = "Alternate protocol negotiation is enabled",
			.bits = (const struct pcicap_bits[]){ { 8, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_UNKNOWN,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 9, 23 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "data1",
		.doc = "The protocol",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 12, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0,
			 0 },
		.stride = 4,
		.width = 32,
		.weak = 1,
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0x00000018,
		.n_fields = 4,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "usage",
			.doc = "Modified training set usage",
			.bits = (const struct pcicap_bits[]){ { 0, 3 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.values = (const struct pcicap_value_desc[]){
				{ 0x0, "pci_express", "PCI Express" },
				{ 0x1, "training_set_message", 0 },
				{ 0x2, "alternate_protocol", 0 },
			},
			.n_values = 3,
			.when = { 0, 0 },
		},
		{
			.name = "details",
			.doc = "Details",
			.bits = (const struct pcicap_bits[]){ { 5, 11 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = "vendor_id",
			.doc = "Vendor ID of the protocol's owner",
			.bits = (const struct pcicap_bits[]){ { 16, 16 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.format = PCICAP_FORMAT_HEX,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 3, 2 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "data2",
		.doc = "The protocol",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 16, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0,
			 0 },
		.stride = 4,
		.width = 32,
		.weak = 1,
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0xff000000,
		.n_fields = 2,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "information2",
			.doc = "Information 2",
			.bits = (const struct pcicap_bits[]){ { 0, 24 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 24, 8 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "selective_enable_mask",
		.doc = "Bit n enables protocol n",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 20, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { (const struct pcicap_term[]){ { { PCICAP_REF_FIELD, 0,
			0, 1 }, 1, 0x1, 0 } }, 1 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0,
			 0 },
		.stride = 4,
		.width = 32,
		.is_value = 1,
		.weak = 1,
		.write_mask = 0x00000000,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0x00000000,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "selective_enable_mask",
			.doc = "Bit n enables protocol n",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_UNKNOWN,
			.when = { 0, 0 },
			.weak = 1,
		},
		},
	},
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
