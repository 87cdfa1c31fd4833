/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Global Persistent Flush for Devices: what few need
 *
 * Generated from specs/vendor/cxl_gpf_device.yaml - do not edit.
 */
#ifndef PCICAP_CXL_GPF_DEVICE_MORE_H
#define PCICAP_CXL_GPF_DEVICE_MORE_H

#include <pcicap/kernel/encode.h>
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
	u64 all = n;
	u32 i = pcicap_get(r, PCICAP_CXL_GPF_DEVICE_PHASE2_DURATION_TIME_SCALE);

	for (; i; i--)
		all *= 10;
	return all;
}

/**
 * pcicap_cxl_gpf_dev_phase2_dur_time_base_encode() - from a
 * quantity: Time
 * @quantity: the quantity in us
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 * @scale: what time_scale has to be with it: as low as can be; all ones after
 *         an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_cxl_gpf_dev_phase2_dur_time_base_encode(u64 quantity, u16 *raw,
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

#endif /* PCICAP_CXL_GPF_DEVICE_MORE_H */
