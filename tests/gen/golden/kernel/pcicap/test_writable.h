/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Writable at times
 *
 * Generated from writable.yaml - do not edit.
 */
/* Source: test */
#ifndef PCICAP_TEST_WRITABLE_H
#define PCICAP_TEST_WRITABLE_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_TEST_WRITABLE_ID			0x74

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_test_writable_cap_t;
/* ro: What it can do */
#define PCICAP_TEST_WRITABLE_CAP		0x02
/* ro: The range can be moved */
#define  PCICAP_TEST_WRITABLE_CAP_MOVABLE	PCICAP_BITS(pcicap_test_writable_cap_t, 0x0001)
/* ro: Which kind it is */
#define  PCICAP_TEST_WRITABLE_CAP_KIND		PCICAP_BITS(pcicap_test_writable_cap_t, 0x0006)
/* rw: Where the range is */
#define PCICAP_TEST_WRITABLE_BASE		0x04

typedef u32 __bitwise pcicap_test_writable_limit_t;
/* rw: Where it ends */
#define PCICAP_TEST_WRITABLE_LIMIT		0x08
/* rw: Its last address */
#define  PCICAP_TEST_WRITABLE_LIMIT_ADDRESS \
	PCICAP_BITS(pcicap_test_writable_limit_t, 0xfffffff0)
/* clang-format on */

/**
 * struct pcicap_test_writable - Writable at times
 * @dev: the function
 * @pos: offset in its configuration space
 * @cap_kind: read once: the layout depends on it
 * @cap_movable: read once: the layout depends on it
 *
 * Made by pcicap_test_writable_find() only.
 */
struct pcicap_test_writable {
	struct pci_dev *dev;
	u16 pos;
	u32 cap_kind;
	u32 cap_movable;
};

/* What it can do */
static inline int __must_check
pcicap_test_writable_read_cap(const struct pcicap_test_writable *v,
			      pcicap_test_writable_cap_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TEST_WRITABLE_CAP + PCICAP_SURE,
				    (__force u16 *)val);
}

/* Where the range is */
static inline int __must_check
pcicap_test_writable_read_base(const struct pcicap_test_writable *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_TEST_WRITABLE_BASE,
				    val);
}

static inline int __must_check
pcicap_test_writable_write_base(const struct pcicap_test_writable *v, u32 val)
{
	if (v->cap_movable != 1)
		return -EPERM;
	return pcicap_config_write32(v->dev, v->pos + PCICAP_TEST_WRITABLE_BASE,
				     val);
}

/* Where it ends */
static inline int __must_check
pcicap_test_writable_read_limit(const struct pcicap_test_writable *v,
				pcicap_test_writable_limit_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_WRITABLE_LIMIT + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_test_writable_update_limit(const struct pcicap_test_writable *v,
				  pcicap_test_writable_limit_t mask,
				  pcicap_test_writable_limit_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xfffffff0);

	if (ret)
		return ret;
	if (!(v->cap_movable == 1 || v->cap_kind >= 2))
		return -EPERM;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_TEST_WRITABLE_LIMIT + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_test_writable_init(struct pcicap_test_writable *v)
{
	int ret;

	{
		pcicap_test_writable_cap_t r;

		ret = pcicap_test_writable_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_kind = 0;
		if (!ret)
			v->cap_kind = pcicap_get(r,
						 PCICAP_TEST_WRITABLE_CAP_KIND);
		v->cap_movable = 0;
		if (!ret)
			v->cap_movable =
				pcicap_get(r, PCICAP_TEST_WRITABLE_CAP_MOVABLE);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_test_writable_at(struct pci_dev *dev, u16 pos,
			struct pcicap_test_writable *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_test_writable_init(v);
}

/**
 * pcicap_test_writable_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_test_writable_find(struct pci_dev *dev, struct pcicap_test_writable *v)
{
	u16 pos = pci_find_capability(dev, PCICAP_TEST_WRITABLE_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_test_writable_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_test_writable_find_next(const struct pcicap_test_writable *prev,
			       struct pcicap_test_writable *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_capability(dev, prev->pos,
					   PCICAP_TEST_WRITABLE_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_test_writable_at(dev, pos, v);
}

#endif /* PCICAP_TEST_WRITABLE_H */
