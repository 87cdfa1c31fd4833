/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Test device with things in many places: what few need
 *
 * Generated from places.yaml - do not edit.
 */
#ifndef PCICAP_TEST_PLACES_MORE_H
#define PCICAP_TEST_PLACES_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/test_places.h>

/**
 * pcicap_test_places_regs_read_always_checked() - In all
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_places_regs_read_always_checked(const struct pcicap_test_places_regs *v,
					    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_test_places_regs_read_always(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* In all, without the order of readl() */
static inline u32
pcicap_test_places_regs_read_always_relaxed(const struct pcicap_test_places_regs *v)
{
	return readl_relaxed(v->base + PCICAP_TEST_PLACES_REGS_ALWAYS);
}

/**
 * pcicap_test_places_regs_read_exist_checked() - A bit for each port
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_places_regs_read_exist_checked(const struct pcicap_test_places_regs *v,
					   struct pci_dev *dev, u32 *val)
{
	*val = pcicap_test_places_regs_read_exist(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* A bit for each port, without the order of readl() */
static inline u32
pcicap_test_places_regs_read_exist_relaxed(const struct pcicap_test_places_regs *v)
{
	return readl_relaxed(v->base + PCICAP_TEST_PLACES_REGS_EXIST);
}

/**
 * pcicap_test_places_regs_read_lists_checked() - Where the list begins,
 * in dwords
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_places_regs_read_lists_checked(const struct pcicap_test_places_regs *v,
					   struct pci_dev *dev, u16 *val)
{
	*val = pcicap_test_places_regs_read_lists(v);
	if (*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Where the list begins, in dwords, without the order of readl() */
static inline u16
pcicap_test_places_regs_read_lists_relaxed(const struct pcicap_test_places_regs *v)
{
	return readw_relaxed(v->base + PCICAP_TEST_PLACES_REGS_LISTS);
}

/**
 * pcicap_test_places_behind_read_magic_checked() - A number
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_places_behind_read_magic_checked(const struct pcicap_test_places_behind *v,
					     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_test_places_behind_read_magic(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* A number, without the order of readl() */
static inline u32
pcicap_test_places_behind_read_magic_relaxed(const struct pcicap_test_places_behind *v)
{
	return readl_relaxed(v->base + PCICAP_TEST_PLACES_BEHIND_MAGIC);
}

#endif /* PCICAP_TEST_PLACES_MORE_H */
