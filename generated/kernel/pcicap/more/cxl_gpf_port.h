/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Global Persistent Flush for Ports: what few need
 *
 * Generated from specs/vendor/cxl_gpf_port.yaml - do not edit.
 */
#ifndef PCICAP_CXL_GPF_PORT_MORE_H
#define PCICAP_CXL_GPF_PORT_MORE_H

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
	u32 i = pcicap_get(r, PCICAP_CXL_GPF_PORT_PHASE1_CTRL_TIMEOUT_SCALE);

	for (; i; i--)
		n *= 10;
	return n;
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
	u32 i = pcicap_get(r, PCICAP_CXL_GPF_PORT_PHASE2_CTRL_TIMEOUT_SCALE);

	for (; i; i--)
		n *= 10;
	return n;
}

#endif /* PCICAP_CXL_GPF_PORT_MORE_H */
