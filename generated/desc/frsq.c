/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * FRS Queueing: description for decoding
 *
 * Generated from specs/ext/frsq.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_frsq_desc;

static const struct pcicap_match pcicap_frsq_match[] = {
	{ PCICAP_EXTENDED, 0x0021, 0xffff, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_frsq_desc = {
	.name = "frsq",
	.title = "FRS Queueing",
	.match = pcicap_frsq_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_NUMBER, 0, "queue.depth", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, " of ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "cap.max_depth", 0, 0, 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_IF_SET, 1, "status.overflow", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "overflow", 0U },
		{ PCICAP_SUMMARY_CLAUSE, 0, 0, 0, 0, 0U },
		{ PCICAP_SUMMARY_IF_SET, 1, "ctrl.interrupt_enable", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "interrupt on", 0U },
		{ PCICAP_SUMMARY_IF_CLEAR, 1, "ctrl.interrupt_enable", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "interrupt off", 0U },
	},
	.n_summary = 11,
	.root = {
	.name = "frsq",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 16, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 4,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "cap",
		.doc = "Queue capabilities",
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
		.preserve_mask = 0xffe0f000,
		.n_fields = 4,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "max_depth",
			.doc = "Maximum depth of the queue",
			.bits = (const struct pcicap_bits[]){ { 0, 12 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.unit = "entries",
			.when = { 0, 0 },
		},
		{
			.name = "interrupt_message",
			.doc = "Interrupt message number",
			.bits = (const struct pcicap_bits[]){ { 16, 5 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_HWINIT,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 21, 11 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 12, 4 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "status",
		.doc = "What happened",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 8, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
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
		.n_fields = 3,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "message_received",
			.doc = "A message came",
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW1C,
			.when = { 0, 0 },
		},
		{
			.name = "overflow",
			.doc = "A message was lost because the queue was full",
			.bits = (const struct pcicap_bits[]){ { 1, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW1C,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 2, 14 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDZ,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "ctrl",
		.doc = "Queue control",
	.at = (const struct pcicap_at[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 10, 0, 0, 1, 1, 0, 0 }, PCICAP_AT_BLOCK, 0 },
	},
	.n_at = 1,
		.when = { 0, 0 },
		.count = { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 1, 0, 0, 1, 1, 0,
			 0 },
		.stride = 2,
		.n_runs = 0,
		.width = 16,
		.writable = 1,
		.write_mask = 0x0001,
		.w1c_mask = 0x0000,
		.preserve_mask = 0xffff,
		.n_fields = 2,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "interrupt_enable",
			.doc = "A message interrupts",
			.bits = (const struct pcicap_bits[]){ { 0, 1 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 1, 15 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RSVDP,
			.when = { 0, 0 },
		},
		},
	},
	{
		.name = "queue",
		.doc = "Oldest message in the queue; a write removes it",
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
		.write_effect = 1,
		.writable = 1,
		.write_mask = 0xffffffff,
		.w1c_mask = 0x00000000,
		.preserve_mask = 0xffffffff,
		.n_fields = 3,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "function_id",
			.doc = "Requester ID of the function that is ready",
			.bits = (const struct pcicap_bits[]){ { 0, 16 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.format = PCICAP_FORMAT_HEX,
			.when = { 0, 0 },
		},
		{
			.name = "reason",
			.doc = "Reason of the message",
			.bits = (const struct pcicap_bits[]){ { 16, 4 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.when = { 0, 0 },
		},
		{
			.name = "depth",
			.doc = "Number of messages in the queue",
			.bits = (const struct pcicap_bits[]){ { 20, 12 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RW,
			.unit = "entries",
			.when = { 0, 0 },
		},
		},
	},
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
