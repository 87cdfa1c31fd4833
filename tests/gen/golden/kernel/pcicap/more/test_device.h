/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Device with BARs: what few need
 *
 * Generated from device.yaml - do not edit.
 */
#ifndef PCICAP_TEST_DEVICE_MORE_H
#define PCICAP_TEST_DEVICE_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/test_device.h>

#ifdef readq

/**
 * pcicap_test_device_regs_read_cap_checked() - What it has
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_device_regs_read_cap_checked(const struct pcicap_test_device_regs *v,
					 struct pci_dev *dev,
					 pcicap_test_device_regs_cap_t *val)
{
	*val = pcicap_test_device_regs_read_cap(v);
	if ((__force u64)*val == U64_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

#endif

#ifdef readq_relaxed

/* What it has, without the order of readl() */
static inline pcicap_test_device_regs_cap_t
pcicap_test_device_regs_read_cap_relaxed(const struct pcicap_test_device_regs *v)
{
	return (__force pcicap_test_device_regs_cap_t)
		readq_relaxed(v->base + PCICAP_TEST_DEVICE_REGS_CAP);
}

#endif

/**
 * pcicap_test_device_regs_read_ctrl_checked() - All kinds beside each other
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_device_regs_read_ctrl_checked(const struct pcicap_test_device_regs *v,
					  struct pci_dev *dev,
					  pcicap_test_device_regs_ctrl_t *val)
{
	*val = pcicap_test_device_regs_read_ctrl(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* All kinds beside each other, without the order of readl() */
static inline pcicap_test_device_regs_ctrl_t
pcicap_test_device_regs_read_ctrl_relaxed(const struct pcicap_test_device_regs *v)
{
	return (__force pcicap_test_device_regs_ctrl_t)
		readl_relaxed(v->base + PCICAP_TEST_DEVICE_REGS_CTRL);
}

/**
 * pcicap_test_device_regs_read_byte_checked() - A byte
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_device_regs_read_byte_checked(const struct pcicap_test_device_regs *v,
					  struct pci_dev *dev, u8 *val)
{
	*val = pcicap_test_device_regs_read_byte(v);
	if (*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* A byte, without the order of readl() */
static inline u8
pcicap_test_device_regs_read_byte_relaxed(const struct pcicap_test_device_regs *v)
{
	return readb_relaxed(v->base + PCICAP_TEST_DEVICE_REGS_BYTE);
}

static inline void
pcicap_test_device_regs_write_byte_relaxed(const struct pcicap_test_device_regs *v,
					   u8 val)
{
	writeb_relaxed(val, v->base + PCICAP_TEST_DEVICE_REGS_BYTE);
}

/**
 * pcicap_test_device_regs_read_word_checked() - Two
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_device_regs_read_word_checked(const struct pcicap_test_device_regs *v,
					  struct pci_dev *dev, u16 *val)
{
	*val = pcicap_test_device_regs_read_word(v);
	if (*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Two, without the order of readl() */
static inline u16
pcicap_test_device_regs_read_word_relaxed(const struct pcicap_test_device_regs *v)
{
	return readw_relaxed(v->base + PCICAP_TEST_DEVICE_REGS_WORD);
}

static inline void
pcicap_test_device_regs_write_word_relaxed(const struct pcicap_test_device_regs *v,
					   u16 val)
{
	writew_relaxed(val, v->base + PCICAP_TEST_DEVICE_REGS_WORD);
}

#ifdef readq

/**
 * pcicap_test_device_regs_read_base_checked() - One access
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_device_regs_read_base_checked(const struct pcicap_test_device_regs *v,
					  struct pci_dev *dev, u64 *val)
{
	*val = pcicap_test_device_regs_read_base(v);
	if (*val == U64_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

#endif

#ifdef readq_relaxed

/* One access, without the order of readl() */
static inline u64
pcicap_test_device_regs_read_base_relaxed(const struct pcicap_test_device_regs *v)
{
	return readq_relaxed(v->base + PCICAP_TEST_DEVICE_REGS_BASE);
}

static inline void
pcicap_test_device_regs_write_base_relaxed(const struct pcicap_test_device_regs *v,
					   u64 val)
{
	writeq_relaxed(val, v->base + PCICAP_TEST_DEVICE_REGS_BASE);
}

#endif

/**
 * pcicap_test_device_regs_read_events_checked() - Events
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_device_regs_read_events_checked(const struct pcicap_test_device_regs *v,
					    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_test_device_regs_read_events(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Events, without the order of readl() */
static inline u32
pcicap_test_device_regs_read_events_relaxed(const struct pcicap_test_device_regs *v)
{
	return readl_relaxed(v->base + PCICAP_TEST_DEVICE_REGS_EVENTS);
}

/**
 * pcicap_test_device_regs_read_triple_checked() - Three bytes
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_device_regs_read_triple_checked(const struct pcicap_test_device_regs *v,
					    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_test_device_regs_read_triple(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/**
 * pcicap_test_device_regs_read_cause_checked() - Cleared by a read
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_device_regs_read_cause_checked(const struct pcicap_test_device_regs *v,
					   struct pci_dev *dev, u32 *val)
{
	*val = pcicap_test_device_regs_read_cause(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Cleared by a read, without the order of readl() */
static inline u32
pcicap_test_device_regs_read_cause_relaxed(const struct pcicap_test_device_regs *v)
{
	return readl_relaxed(v->base + PCICAP_TEST_DEVICE_REGS_CAUSE);
}

/**
 * pcicap_test_device_regs_read_low_checked() - Low half
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_device_regs_read_low_checked(const struct pcicap_test_device_regs *v,
					 struct pci_dev *dev, u32 *val)
{
	*val = pcicap_test_device_regs_read_low(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Low half, without the order of readl() */
static inline u32
pcicap_test_device_regs_read_low_relaxed(const struct pcicap_test_device_regs *v)
{
	return readl_relaxed(v->base + PCICAP_TEST_DEVICE_REGS_LOW);
}

/**
 * pcicap_test_device_regs_read_high_checked() - High half
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_device_regs_read_high_checked(const struct pcicap_test_device_regs *v,
					  struct pci_dev *dev, u32 *val)
{
	*val = pcicap_test_device_regs_read_high(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* High half, without the order of readl() */
static inline u32
pcicap_test_device_regs_read_high_relaxed(const struct pcicap_test_device_regs *v)
{
	return readl_relaxed(v->base + PCICAP_TEST_DEVICE_REGS_HIGH);
}

/**
 * pcicap_test_device_regs_read_sum_low_checked() - Low half of a counter
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_device_regs_read_sum_low_checked(const struct pcicap_test_device_regs *v,
					     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_test_device_regs_read_sum_low(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Low half of a counter, without the order of readl() */
static inline u32
pcicap_test_device_regs_read_sum_low_relaxed(const struct pcicap_test_device_regs *v)
{
	return readl_relaxed(v->base + PCICAP_TEST_DEVICE_REGS_SUM_LOW);
}

/**
 * pcicap_test_device_regs_read_sum_high_checked() - Cleared by a read
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_device_regs_read_sum_high_checked(const struct pcicap_test_device_regs *v,
					      struct pci_dev *dev, u32 *val)
{
	*val = pcicap_test_device_regs_read_sum_high(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Cleared by a read, without the order of readl() */
static inline u32
pcicap_test_device_regs_read_sum_high_relaxed(const struct pcicap_test_device_regs *v)
{
	return readl_relaxed(v->base + PCICAP_TEST_DEVICE_REGS_SUM_HIGH);
}

/**
 * pcicap_test_device_regs_read_both() - read: Both halves
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_read_both(const struct pcicap_test_device_regs *v,
				  u64 *val)
{
	u64 all = 0;

	*val = U64_MAX;
	{
		u32 r = pcicap_test_device_regs_read_low(v);
		u64 n = r;

		all |= n;
	}
	{
		u32 r = pcicap_test_device_regs_read_high(v);
		u64 n = r;

		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_test_device_regs_read_sum() - read: A counter that its high
 * half clears
 * @v: the view
 * @val: the value in bytes; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_read_sum(const struct pcicap_test_device_regs *v,
				 u64 *val)
{
	u64 all = 0;

	*val = U64_MAX;
	{
		u32 r = pcicap_test_device_regs_read_sum_low(v);
		u64 n = r;

		all |= n;
	}
	{
		u32 r = pcicap_test_device_regs_read_sum_high(v);
		u64 n = r;

		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_test_device_ports_read_data_checked() - Data
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_device_ports_read_data_checked(const struct pcicap_test_device_ports *v,
					   struct pci_dev *dev, u8 *val)
{
	*val = pcicap_test_device_ports_read_data(v);
	if (*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/**
 * pcicap_test_device_part_read_first_checked() - Always there
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_device_part_read_first_checked(const struct pcicap_test_device_part *v,
					   struct pci_dev *dev, u32 *val)
{
	*val = pcicap_test_device_part_read_first(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Always there, without the order of readl() */
static inline u32
pcicap_test_device_part_read_first_relaxed(const struct pcicap_test_device_part *v)
{
	return readl_relaxed(v->base + PCICAP_TEST_DEVICE_PART_FIRST);
}

static inline void
pcicap_test_device_part_write_first_relaxed(const struct pcicap_test_device_part *v,
					    u32 val)
{
	writel_relaxed(val, v->base + PCICAP_TEST_DEVICE_PART_FIRST);
}

/**
 * pcicap_test_device_part_read_second_checked() - Always there
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_device_part_read_second_checked(const struct pcicap_test_device_part *v,
					    struct pci_dev *dev, u16 *val)
{
	*val = pcicap_test_device_part_read_second(v);
	if (*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Always there, without the order of readl() */
static inline u16
pcicap_test_device_part_read_second_relaxed(const struct pcicap_test_device_part *v)
{
	return readw_relaxed(v->base + PCICAP_TEST_DEVICE_PART_SECOND);
}

#endif /* PCICAP_TEST_DEVICE_MORE_H */
