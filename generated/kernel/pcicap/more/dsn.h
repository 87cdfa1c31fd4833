/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Device Serial Number: what few need
 *
 * Generated from specs/ext/dsn.yaml - do not edit.
 */
#ifndef PCICAP_DSN_MORE_H
#define PCICAP_DSN_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/dsn.h>

/**
 * pcicap_dsn_read_serial() - read: The serial number
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_dsn_read_serial(const struct pcicap_dsn *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u32 r;
		u64 n;

		ret = pcicap_dsn_read_serial_low(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n;
	}
	{
		u32 r;
		u64 n;

		ret = pcicap_dsn_read_serial_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

#endif /* PCICAP_DSN_MORE_H */
