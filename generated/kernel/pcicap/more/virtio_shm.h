/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Virtio Shared Memory: what few need
 *
 * Generated from specs/vendor/virtio_shm.yaml - do not edit.
 */
#ifndef PCICAP_VIRTIO_SHM_MORE_H
#define PCICAP_VIRTIO_SHM_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/virtio_shm.h>

/**
 * pcicap_virtio_shm_read_offset64() - read: Offset within the BAR
 * @v: the view
 * @val: the value in bytes; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_virtio_shm_read_offset64(const struct pcicap_virtio_shm *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u32 r;
		u64 n;

		ret = pcicap_virtio_shm_read_offset(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n;
	}
	{
		u32 r;
		u64 n;

		ret = pcicap_virtio_shm_read_offset_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_virtio_shm_read_length64() - read: Length of the memory
 * @v: the view
 * @val: the value in bytes; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_virtio_shm_read_length64(const struct pcicap_virtio_shm *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u32 r;
		u64 n;

		ret = pcicap_virtio_shm_read_length(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n;
	}
	{
		u32 r;
		u64 n;

		ret = pcicap_virtio_shm_read_length_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

#endif /* PCICAP_VIRTIO_SHM_MORE_H */
