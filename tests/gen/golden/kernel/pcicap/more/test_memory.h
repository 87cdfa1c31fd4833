/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Test device with structures in memory: what few need
 *
 * Generated from memory.yaml - do not edit.
 */
#ifndef PCICAP_TEST_MEMORY_MORE_H
#define PCICAP_TEST_MEMORY_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/test_memory.h>

static inline void
pcicap_test_memory_regs_write_doorbell_relaxed(const struct pcicap_test_memory_regs *v,
					       u32 val)
{
	writel_relaxed(val, v->base + PCICAP_TEST_MEMORY_REGS_DOORBELL);
}

/**
 * pcicap_test_memory_regs_read_mode_checked() - Big-endian among others
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone).
 */
static inline int __must_check
pcicap_test_memory_regs_read_mode_checked(const struct pcicap_test_memory_regs *v,
					  struct pci_dev *dev,
					  pcicap_test_memory_regs_mode_t *val)
{
	*val = pcicap_test_memory_regs_read_mode(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Big-endian among others, without the order of readl() */
static inline pcicap_test_memory_regs_mode_t
pcicap_test_memory_regs_read_mode_relaxed(const struct pcicap_test_memory_regs *v)
{
	return (__force pcicap_test_memory_regs_mode_t)swab32(readl_relaxed(v->base + PCICAP_TEST_MEMORY_REGS_MODE));
}

#ifdef readq

/**
 * pcicap_test_memory_regs_read_stamp_checked() - A time
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone).
 */
static inline int __must_check
pcicap_test_memory_regs_read_stamp_checked(const struct pcicap_test_memory_regs *v,
					   struct pci_dev *dev, u64 *val)
{
	*val = pcicap_test_memory_regs_read_stamp(v);
	if (*val == U64_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

#endif

#ifdef readq_relaxed

/* A time, without the order of readl() */
static inline u64
pcicap_test_memory_regs_read_stamp_relaxed(const struct pcicap_test_memory_regs *v)
{
	return swab64(readq_relaxed(v->base + PCICAP_TEST_MEMORY_REGS_STAMP));
}

#endif

#endif /* PCICAP_TEST_MEMORY_MORE_H */
