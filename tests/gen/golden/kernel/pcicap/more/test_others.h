/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Test device whose BARs depend on each other: what few need
 *
 * Generated from other_bars.yaml - do not edit.
 */
#ifndef PCICAP_TEST_OTHERS_MORE_H
#define PCICAP_TEST_OTHERS_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/test_others.h>

/**
 * pcicap_test_others_regs_read_cap_checked() - What there is
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_others_regs_read_cap_checked(const struct pcicap_test_others_regs *v,
					 struct pci_dev *dev,
					 pcicap_test_others_regs_cap_t *val)
{
	*val = pcicap_test_others_regs_read_cap(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* What there is, without the order of readl() */
static inline pcicap_test_others_regs_cap_t
pcicap_test_others_regs_read_cap_relaxed(const struct pcicap_test_others_regs *v)
{
	return (__force pcicap_test_others_regs_cap_t)
		readl_relaxed(v->base + PCICAP_TEST_OTHERS_REGS_CAP);
}

/**
 * pcicap_test_others_regs_read_ctrl_checked() - Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_others_regs_read_ctrl_checked(const struct pcicap_test_others_regs *v,
					  struct pci_dev *dev, u32 *val)
{
	*val = pcicap_test_others_regs_read_ctrl(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Control, without the order of readl() */
static inline u32
pcicap_test_others_regs_read_ctrl_relaxed(const struct pcicap_test_others_regs *v)
{
	return readl_relaxed(v->base + PCICAP_TEST_OTHERS_REGS_CTRL);
}

static inline void
pcicap_test_others_regs_write_ctrl_relaxed(const struct pcicap_test_others_regs *v,
					   u32 val)
{
	writel_relaxed(val, v->base + PCICAP_TEST_OTHERS_REGS_CTRL);
}

/**
 * pcicap_test_others_regs_read_stride_checked() - Bytes of a ring
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_others_regs_read_stride_checked(const struct pcicap_test_others_regs *v,
					    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_test_others_regs_read_stride(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Bytes of a ring, without the order of readl() */
static inline u32
pcicap_test_others_regs_read_stride_relaxed(const struct pcicap_test_others_regs *v)
{
	return readl_relaxed(v->base + PCICAP_TEST_OTHERS_REGS_STRIDE);
}

/**
 * pcicap_test_others_regs_read_triple_checked() - Which layout it is
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_others_regs_read_triple_checked(const struct pcicap_test_others_regs *v,
					    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_test_others_regs_read_triple(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/**
 * pcicap_test_others_ports_read_kind_checked() - Which kind it is
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_others_ports_read_kind_checked(const struct pcicap_test_others_ports *v,
					   struct pci_dev *dev, u8 *val)
{
	*val = pcicap_test_others_ports_read_kind(v);
	if (*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/**
 * pcicap_test_others_rings_read_kind_checked() - Which kind it is
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_others_rings_read_kind_checked(const struct pcicap_test_others_rings *v,
					   struct pci_dev *dev, u32 *val)
{
	*val = pcicap_test_others_rings_read_kind(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Which kind it is, without the order of readl() */
static inline u32
pcicap_test_others_rings_read_kind_relaxed(const struct pcicap_test_others_rings *v)
{
	return readl_relaxed(v->base + PCICAP_TEST_OTHERS_RINGS_KIND);
}

/**
 * pcicap_test_others_rings_read_regs_stride_chk() - Named as that of the
 * other BAR is here
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_others_rings_read_regs_stride_chk(const struct pcicap_test_others_rings *v,
					      struct pci_dev *dev, u32 *val)
{
	*val = pcicap_test_others_rings_read_regs_stride(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Named as that of the other BAR is here, without the order of readl() */
static inline u32
pcicap_test_others_rings_read_regs_stride_rlx(const struct pcicap_test_others_rings *v)
{
	return readl_relaxed(v->base + PCICAP_TEST_OTHERS_RINGS_REGS_STRIDE);
}

#endif /* PCICAP_TEST_OTHERS_MORE_H */
