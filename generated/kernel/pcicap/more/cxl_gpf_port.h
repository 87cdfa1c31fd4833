/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Global Persistent Flush for Ports: what few need
 *
 * Generated from specs/vendor/cxl_gpf_port.yaml - do not edit.
 */
#ifndef PCICAP_CXL_GPF_PORT_MORE_H
#define PCICAP_CXL_GPF_PORT_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/cxl_gpf_port.h>

/**
 * pcicap_cxl_gpf_port_phase1_ctrl_tmo_base_decoded() - Time
 * @r: value of the register
 *
 * Return: the field as a quantity in us.
 */
static inline u64
pcicap_cxl_gpf_port_phase1_ctrl_tmo_base_decoded(pcicap_cxl_gpf_port_phase1_ctrl_t r)
{
	u64 n = pcicap_get(r, PCICAP_CXL_GPF_PORT_PHASE1_CTRL_TIMEOUT_BASE);
	u64 all = n;
	u32 i = pcicap_get(r, PCICAP_CXL_GPF_PORT_PHASE1_CTRL_TIMEOUT_SCALE);

	for (; i; i--)
		all *= 10;
	return all;
}

/**
 * pcicap_cxl_gpf_port_phase1_ctrl_tmo_base_encode() - from a quantity: Time
 * @quantity: the quantity in us
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 * @scale: what timeout_scale has to be with it: as low as can be; all ones
 *         after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_cxl_gpf_port_phase1_ctrl_tmo_base_encode(u64 quantity, u16 *raw,
						u16 *scale)
{
	static const struct pcicap_encoding e = {
		.width = 4,
		.plus = 0,
		.times = 1,
		.base = 10,
		.most = 7,
	};
	u64 n, s;
	int ret = pcicap_encode_number(&e, quantity, &n, &s);

	*raw = n;
	*scale = s;
	return ret;
}

/**
 * pcicap_cxl_gpf_port_phase2_ctrl_tmo_base_decoded() - Time
 * @r: value of the register
 *
 * Return: the field as a quantity in us.
 */
static inline u64
pcicap_cxl_gpf_port_phase2_ctrl_tmo_base_decoded(pcicap_cxl_gpf_port_phase2_ctrl_t r)
{
	u64 n = pcicap_get(r, PCICAP_CXL_GPF_PORT_PHASE2_CTRL_TIMEOUT_BASE);
	u64 all = n;
	u32 i = pcicap_get(r, PCICAP_CXL_GPF_PORT_PHASE2_CTRL_TIMEOUT_SCALE);

	for (; i; i--)
		all *= 10;
	return all;
}

/**
 * pcicap_cxl_gpf_port_phase2_ctrl_tmo_base_encode() - from a quantity: Time
 * @quantity: the quantity in us
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 * @scale: what timeout_scale has to be with it: as low as can be; all ones
 *         after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_cxl_gpf_port_phase2_ctrl_tmo_base_encode(u64 quantity, u16 *raw,
						u16 *scale)
{
	static const struct pcicap_encoding e = {
		.width = 4,
		.plus = 0,
		.times = 1,
		.base = 10,
		.most = 7,
	};
	u64 n, s;
	int ret = pcicap_encode_number(&e, quantity, &n, &s);

	*raw = n;
	*scale = s;
	return ret;
}

#endif /* PCICAP_CXL_GPF_PORT_MORE_H */
