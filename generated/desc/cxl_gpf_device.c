/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Global Persistent Flush for Devices: description for decoding
 *
 * Generated from specs/vendor/cxl_gpf_device.yaml - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc pcicap_cxl_gpf_device_desc;

static const struct pcicap_match pcicap_cxl_gpf_device_match[] = {
	{ PCICAP_DVSEC, 0x0005, 0x1e98, 0x0000, 0xffff, 0, 15 },
};

const struct pcicap_desc pcicap_cxl_gpf_device_desc = {
	.name = "cxl_gpf_device",
	.title = "CXL Global Persistent Flush for Devices",
	.match = pcicap_cxl_gpf_device_match,
	.n_match = 1,
	.summary = (const struct pcicap_summary[]){
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, "phase 2: ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "phase2_duration.time_base", 0, 0, 0U },
		{ PCICAP_SUMMARY_TEXT, 0, 0, 0, " at ", 0U },
		{ PCICAP_SUMMARY_VALUE, 0, "phase2_power", 0, 0, 0U },
	},
	.n_summary = 4,
	.root = {
	.name = "cxl_gpf_device",
	.sizes = (const struct pcicap_size[]){
		{ { 0, 0 }, { { PCICAP_REF_NONE, 0, 0, 0 }, 0, 16, 0, 0, 1, 1, 0, 0 } },
	},
	.n_sizes = 1,
	.n_regs = 2,
	.regs = (const struct pcicap_reg_desc[]){
	{
		.name = "phase2_duration",
		.doc = "Duration of phase 2",
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
		.write_mask = 0x0000,
		.w1c_mask = 0x0000,
		.preserve_mask = 0xf0f0,
		.n_fields = 4,
		.fields = (const struct pcicap_field_desc[]){
		{
			.name = "time_base",
			.doc = "Time",
			.bits = (const struct pcicap_bits[]){ { 0, 4 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.encoding = &(const struct pcicap_encoding){
				PCICAP_ENC_NUMBER, 0, 1, 10, 7,
				0, 0, 1, 0, 0, 0, 0, 0,
			},
			.unit = "us",
			.when = { 0, 0 },
		},
		{
			.name = "time_scale",
			.doc = "Scale: the value times 10 to this power",
			.bits = (const struct pcicap_bits[]){ { 8, 4 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.when = { 0, 0 },
		},
		{
			.name = 0,
			.bits = (const struct pcicap_bits[]){ { 12, 4 } },
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
		},
	},
	{
		.name = "phase2_power",
		.doc = "Power needed in phase 2",
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
			.name = "phase2_power",
			.doc = "Power needed in phase 2",
			.bits = (const struct pcicap_bits[]){ { 0, 32 } },
			.n_bits = 1,
			.access = PCICAP_ACCESS_RO,
			.unit = "mw",
			.when = { 0, 0 },
		},
		},
	},
	},
	.n_blocks = 0,
	.n_combined = 0,
	},
};
