/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Global Persistent Flush for Devices: what few need
 *
 * Generated from specs/vendor/cxl_gpf_device.yaml - do not edit.
 */
#ifndef PCICAP_CXL_GPF_DEVICE_MORE_H
#define PCICAP_CXL_GPF_DEVICE_MORE_H

#include <pcicap/cxl_gpf_device.h>

/**
 * pcicap_cxl_gpf_dev_phase2_duration_time_base_dec() - Time
 * @r: value of the register
 *
 * Return: the field as a quantity in us.
 */
static inline u64
pcicap_cxl_gpf_dev_phase2_duration_time_base_dec(pcicap_cxl_gpf_device_phase2_duration_t r)
{
	u64 n = pcicap_get(r, PCICAP_CXL_GPF_DEVICE_PHASE2_DURATION_TIME_BASE);
	u32 i = pcicap_get(r, PCICAP_CXL_GPF_DEVICE_PHASE2_DURATION_TIME_SCALE);

	for (; i; i--)
		n *= 10;
	return n;
}

#endif /* PCICAP_CXL_GPF_DEVICE_MORE_H */
