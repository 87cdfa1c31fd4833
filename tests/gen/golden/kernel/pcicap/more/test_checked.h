/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A device of which little is sure: what few need
 *
 * Generated from checked.yaml - do not edit.
 */
#ifndef PCICAP_TEST_CHECKED_MORE_H
#define PCICAP_TEST_CHECKED_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/test_checked.h>

/**
 * pcicap_test_checked_regs_read_cap_checked() - What it has
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_checked_regs_read_cap_checked(const struct pcicap_test_checked_regs *v,
					  struct pci_dev *dev,
					  pcicap_test_checked_regs_cap_t *val)
{
	*val = pcicap_test_checked_regs_read_cap(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* What it has, without the order of readl() */
static inline pcicap_test_checked_regs_cap_t
pcicap_test_checked_regs_read_cap_relaxed(const struct pcicap_test_checked_regs *v)
{
	return (__force pcicap_test_checked_regs_cap_t)
		readl_relaxed(v->base + PCICAP_TEST_CHECKED_REGS_CAP);
}

static inline void
pcicap_test_checked_regs_write_index_relaxed(const struct pcicap_test_checked_regs *v,
					     u16 val)
{
	writew_relaxed(val, v->base + PCICAP_TEST_CHECKED_REGS_INDEX);
}

/**
 * pcicap_test_checked_regs_read_data_checked() - That register
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_checked_regs_read_data_checked(const struct pcicap_test_checked_regs *v,
					   struct pci_dev *dev, u16 *val)
{
	*val = pcicap_test_checked_regs_read_data(v);
	if (*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* That register, without the order of readl() */
static inline u16
pcicap_test_checked_regs_read_data_relaxed(const struct pcicap_test_checked_regs *v)
{
	return readw_relaxed(v->base + PCICAP_TEST_CHECKED_REGS_DATA);
}

static inline void
pcicap_test_checked_regs_write_data_relaxed(const struct pcicap_test_checked_regs *v,
					    u16 val)
{
	writew_relaxed(val, v->base + PCICAP_TEST_CHECKED_REGS_DATA);
}

/**
 * pcicap_test_checked_ports_read_kind_checked() - What it is
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_checked_ports_read_kind_checked(const struct pcicap_test_checked_ports *v,
					    struct pci_dev *dev, u8 *val)
{
	*val = pcicap_test_checked_ports_read_kind(v);
	if (*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/**
 * pcicap_test_checked_ports_read_half_checked() - Two bytes
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_checked_ports_read_half_checked(const struct pcicap_test_checked_ports *v,
					    struct pci_dev *dev, u16 *val)
{
	*val = pcicap_test_checked_ports_read_half(v);
	if (*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

#endif /* PCICAP_TEST_CHECKED_MORE_H */
