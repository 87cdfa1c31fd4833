/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * MMIO Register Block Locator: what few need
 *
 * Generated from specs/ext/mrbl.yaml - do not edit.
 */
#ifndef PCICAP_MRBL_MORE_H
#define PCICAP_MRBL_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/mrbl.h>

/**
 * pcicap_mrbl_locator_read_offset() - read: Offset within the BAR
 * @v: the view
 * @val: the value in bytes; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_mrbl_locator_read_offset(const struct pcicap_mrbl_locator *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_mrbl_locator_low_t r;
		u64 n;

		ret = pcicap_mrbl_locator_read_low(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_MRBL_LOCATOR_LOW_OFFSET_LOW);
		all |= n << 16;
	}
	{
		u32 r;
		u64 n;

		ret = pcicap_mrbl_locator_read_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

#endif /* PCICAP_MRBL_MORE_H */
