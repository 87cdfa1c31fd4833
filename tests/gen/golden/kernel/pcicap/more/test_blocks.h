/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Blocks: what few need
 *
 * Generated from blocks.yaml - do not edit.
 */
#ifndef PCICAP_TEST_BLOCKS_MORE_H
#define PCICAP_TEST_BLOCKS_MORE_H

#include <pcicap/kernel/encode.h>
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

/**
 * pcicap_test_blocks_link_write_both() - write: Both halves
 * @v: the view
 * @value: the value in bytes
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -ERANGE (too large, or for a part that this layout lacks),
 * -ENODATA (a part is not within reach), or the error of an access.
 */
static inline int __must_check
pcicap_test_blocks_link_write_both(const struct pcicap_test_blocks_link *v,
				   u64 value)
{
	int ret;

	{
		u32 val = value;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_test_blocks_link_write_low(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_test_blocks_link_write_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

#endif /* PCICAP_TEST_BLOCKS_MORE_H */
