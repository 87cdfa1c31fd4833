/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Entries: what few need
 *
 * Generated from entries.yaml - do not edit.
 */
#ifndef PCICAP_TEST_ENTRIES_MORE_H
#define PCICAP_TEST_ENTRIES_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/test_entries.h>

/**
 * pcicap_test_entries_entry_read_whole_base() - read: The whole base
 * @v: the view
 * @val: the value in bytes; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_test_entries_entry_read_whole_base(const struct pcicap_test_entries_entry *v,
					  u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_test_entries_entry_base_t r;
		u64 n;

		ret = pcicap_test_entries_entry_read_base(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_TEST_ENTRIES_ENTRY_BASE_LOW);
		all |= n << 2;
	}
	if (v->base_is_64 == 1) {
		u32 r;
		u64 n;

		ret = pcicap_test_entries_entry_read_base_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

#endif /* PCICAP_TEST_ENTRIES_MORE_H */
