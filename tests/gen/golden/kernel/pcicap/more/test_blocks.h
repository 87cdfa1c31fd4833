/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Blocks: what few need
 *
 * Generated from blocks.yaml - do not edit.
 */
#ifndef PCICAP_TEST_BLOCKS_MORE_H
#define PCICAP_TEST_BLOCKS_MORE_H

#include <pcicap/test_blocks.h>

/**
 * pcicap_test_blocks_link_read_both() - read: Both halves
 * @v: the view
 * @val: the value in bytes; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_test_blocks_link_read_both(const struct pcicap_test_blocks_link *v,
				  u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u32 r;
		u64 n;

		ret = pcicap_test_blocks_link_read_low(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n;
	}
	{
		u32 r;
		u64 n;

		ret = pcicap_test_blocks_link_read_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

#endif /* PCICAP_TEST_BLOCKS_MORE_H */
