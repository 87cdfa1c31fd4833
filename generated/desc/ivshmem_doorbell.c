/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * QEMU Inter-VM Shared Memory, with doorbells: description for decoding
 *
 * Generated from specs/devices/ivshmem_doorbell.yaml - do not edit.
 */
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_device_desc pcicap_ivshmem_doorbell_desc;

const struct pcicap_device_desc pcicap_ivshmem_doorbell_desc = {
	.name = "ivshmem_doorbell",
	.title = "QEMU Inter-VM Shared Memory, with doorbells",
	.ids = (const struct pcicap_device_id[]){
		{ 0x1af4, 0x1110, 0x1110, PCICAP_ANY_ID, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
	},
	.n_ids = 1,
	.bars = (const struct pcicap_bar_desc[]){
	{
		.index = 0,
		.width = 32,
		.contents = PCICAP_CONTENTS_REGISTERS,
		.cache = PCICAP_CACHE_UC,
		.least = 0x100,
		.align = 4,
		.n_reserves = 0,
		.root = {
	.name = "regs",
	.doc = "Registers",
	.n_regs = 4,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "irq_mask",
		.doc = "Interrupt Mask; reserved since revision 1",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 0, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
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
			.name = "irq_mask",
			.doc = "Interrupt Mask; reserved since revision 1",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "irq_status",
		.doc = "Interrupt Status; a read clears it; reserved since revision 1",
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
		.no_read = 1,
		.writable = 1,
		.write_mask = 0xffffffff,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0xffffffff,
		.n_fields = 1,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "irq_status",
			.doc = "Interrupt Status; a read clears it; reserved since revision 1",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "position",
		.doc = "ID of this peer; 0 if it has none",
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
			.name = "position",
			.doc = "ID of this peer; 0 if it has none",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "doorbell",
		.doc = "Interrupts a peer",
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
		.no_read = 1,
		.writable = 1,
		.write_mask = 0xffffffff,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0x00000000,
		.n_fields = 2,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "peer",
			.doc = "ID of the destination peer",
			.bits = (const struct pcicap_bits[]){ { 16, 16 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_WO,
			.when = { 0, 0 },
		},
		{
			.name = "vector",
			.doc = "Vector to be signalled",
			.bits = (const struct pcicap_bits[]){ { 0, 16 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_WO,
			.when = { 0, 0 },
		},
		},
	},
	},
	.n_blocks = 0,
	.n_combined = 0,
		},
	},
	{
		.index = 1,
		.width = 32,
		.contents = PCICAP_CONTENTS_REGISTERS,
		.cache = PCICAP_CACHE_UC,
		.least = 0x1000,
		.align = 1,
		.reserves = (const struct pcicap_hole[]){
			{ 0x00, 0x1000 },
		},
		.n_reserves = 1,
		.root = {
	.name = "msix",
	.doc = "MSI-X table and pending bits",
	.n_regs = 0,
	.n_blocks = 0,
	.n_combined = 0,
		},
	},
	{
		.index = 2,
		.width = 64,
		.prefetchable = 1,
		.contents = PCICAP_CONTENTS_SHARED_MEMORY,
		.cache = PCICAP_CACHE_WB,
		.least = 0x1000,
		.align = 1,
		.n_reserves = 0,
		.root = {
	.name = "memory",
	.doc = "The shared memory",
	.n_regs = 0,
	.n_blocks = 0,
	.n_combined = 0,
		},
	},
	},
	.n_bars = 3,
};
