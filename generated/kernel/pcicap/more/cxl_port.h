/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Extensions for Ports: what few need
 *
 * Generated from specs/vendor/cxl_port.yaml - do not edit.
 */
#ifndef PCICAP_CXL_PORT_MORE_H
#define PCICAP_CXL_PORT_MORE_H

#include <pcicap/cxl_port.h>

/**
 * pcicap_cxl_port_alt_memory_base_base_decoded() - Address bits 31 to 20
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_cxl_port_alt_memory_base_base_decoded(pcicap_cxl_port_alt_memory_base_t r)
{
	u64 n = pcicap_get(r, PCICAP_CXL_PORT_ALT_MEMORY_BASE_BASE);

	return n * 1048576;
}

/**
 * pcicap_cxl_port_alt_memory_limit_limit_decoded() - Address bits 31 to 20
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_cxl_port_alt_memory_limit_limit_decoded(pcicap_cxl_port_alt_memory_limit_t r)
{
	u64 n = pcicap_get(r, PCICAP_CXL_PORT_ALT_MEMORY_LIMIT_LIMIT);

	return n * 1048576 + 1048575;
}

/**
 * pcicap_cxl_port_alt_pref_base_base_decoded() - Address bits 31 to 20
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_cxl_port_alt_pref_base_base_decoded(pcicap_cxl_port_alt_prefetchable_base_t r)
{
	u64 n = pcicap_get(r, PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_BASE);

	return n * 1048576;
}

/**
 * pcicap_cxl_port_alt_pref_limit_limit_decoded() - Address bits 31
 * to 20
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_cxl_port_alt_pref_limit_limit_decoded(pcicap_cxl_port_alt_prefetchable_limit_t r)
{
	u64 n = pcicap_get(r, PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_LIMIT);

	return n * 1048576 + 1048575;
}

/**
 * pcicap_cxl_port_rcrb_base_base_decoded() - Address bits 31 to 13
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_cxl_port_rcrb_base_base_decoded(pcicap_cxl_port_rcrb_base_t r)
{
	u64 n = pcicap_get(r, PCICAP_CXL_PORT_RCRB_BASE_BASE);

	return n << 13;
}

/**
 * pcicap_cxl_port_read_alt_pref_window_base() - read: Start
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_port_read_alt_pref_window_base(const struct pcicap_cxl_port *v,
					  u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_cxl_port_alt_prefetchable_base_t r;
		u64 n;

		ret = pcicap_cxl_port_read_alt_prefetchable_base(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_BASE);
		all |= n << 20;
	}
	{
		u32 r;
		u64 n;

		ret = pcicap_cxl_port_read_alt_prefetchable_base_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_cxl_port_read_alt_pref_window_limit() - read: Last byte
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_port_read_alt_pref_window_limit(const struct pcicap_cxl_port *v,
					   u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_cxl_port_alt_prefetchable_limit_t r;
		u64 n;

		ret = pcicap_cxl_port_read_alt_prefetchable_limit(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_LIMIT);
		all |= n << 20;
	}
	{
		u32 r;
		u64 n;

		ret = pcicap_cxl_port_read_alt_prefetchable_limit_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all | 1048575;
	return 0;
}

/**
 * pcicap_cxl_port_read_rcrb() - read: Address of the register block
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_port_read_rcrb(const struct pcicap_cxl_port *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_cxl_port_rcrb_base_t r;
		u64 n;

		ret = pcicap_cxl_port_read_rcrb_base(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_CXL_PORT_RCRB_BASE_BASE);
		all |= n << 13;
	}
	{
		u32 r;
		u64 n;

		ret = pcicap_cxl_port_read_rcrb_base_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

#endif /* PCICAP_CXL_PORT_MORE_H */
