/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Extensions for Ports: what few need
 *
 * Generated from specs/vendor/cxl_port.yaml - do not edit.
 */
#ifndef PCICAP_CXL_PORT_MORE_H
#define PCICAP_CXL_PORT_MORE_H

#include <pcicap/kernel/encode.h>
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
 * pcicap_cxl_port_alt_memory_base_base_encode() - from a quantity: Address bits
 * 31 to 20
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_cxl_port_alt_memory_base_base_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 12,
		.plus = 0,
		.times = 1048576,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
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
 * pcicap_cxl_port_alt_memory_limit_limit_encode() - from a quantity: Address
 * bits 31 to 20
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_cxl_port_alt_memory_limit_limit_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 12,
		.plus = 0,
		.times = 1048576,
		.fill = 1048575,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
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
 * pcicap_cxl_port_alt_pref_base_base_encode() - from a quantity:
 * Address bits 31 to 20
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_cxl_port_alt_pref_base_base_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 12,
		.plus = 0,
		.times = 1048576,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
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
 * pcicap_cxl_port_alt_pref_limit_limit_encode() - from a quantity:
 * Address bits 31 to 20
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_cxl_port_alt_pref_limit_limit_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 12,
		.plus = 0,
		.times = 1048576,
		.fill = 1048575,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
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
 * pcicap_cxl_port_rcrb_base_base_encode() - from a quantity: Address bits 31
 * to 13
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_cxl_port_rcrb_base_base_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 19, 13, &n);

	*raw = n;
	return ret;
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
 * pcicap_cxl_port_write_alt_pref_window_base() - write: Start
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (a part is not within reach), or
 * the error of an access.
 */
static inline int __must_check
pcicap_cxl_port_write_alt_pref_window_base(const struct pcicap_cxl_port *v,
					   u64 value)
{
	int ret;

	if ((value & ((1ULL << 20) - 1)))
		return -EDOM;
	{
		u32 val = value >> 20;
		u16 bits = (((u32)val & 0xfff) << 4);
		pcicap_cxl_port_alt_prefetchable_base_t part = (__force typeof(part))bits;

		ret = pcicap_cxl_port_update_alt_prefetchable_base(v,
								   (__force typeof(part))0xfff0,
								   part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_cxl_port_write_alt_prefetchable_base_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
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
 * pcicap_cxl_port_write_alt_pref_window_limit() - write: Last byte
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (the bits below the lowest one are not 1048575), -ERANGE
 * (too large, or for a part that this layout lacks), -ENODATA (a part is not
 * within reach), or the error of an access.
 */
static inline int __must_check
pcicap_cxl_port_write_alt_pref_window_limit(const struct pcicap_cxl_port *v,
					    u64 value)
{
	int ret;

	if ((value & ((1ULL << 20) - 1)) != 1048575)
		return -EDOM;
	{
		u32 val = value >> 20;
		u16 bits = (((u32)val & 0xfff) << 4);
		pcicap_cxl_port_alt_prefetchable_limit_t part = (__force typeof(part))bits;

		ret = pcicap_cxl_port_update_alt_prefetchable_limit(v,
								    (__force typeof(part))0xfff0,
								    part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_cxl_port_write_alt_pref_limit_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
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

/**
 * pcicap_cxl_port_write_rcrb() - write: Address of the register block
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (a part is not within reach), or
 * the error of an access.
 */
static inline int __must_check
pcicap_cxl_port_write_rcrb(const struct pcicap_cxl_port *v, u64 value)
{
	int ret;

	if ((value & ((1ULL << 13) - 1)))
		return -EDOM;
	{
		u32 val = value >> 13;
		u32 bits = (((u32)val & 0x7ffff) << 13);
		pcicap_cxl_port_rcrb_base_t part = (__force typeof(part))bits;

		ret = pcicap_cxl_port_update_rcrb_base(v,
						       (__force typeof(part))0xffffe000,
						       part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_cxl_port_write_rcrb_base_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

#endif /* PCICAP_CXL_PORT_MORE_H */
