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
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
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
	return (__force pcicap_test_memory_regs_mode_t)
		swab32(readl_relaxed(v->base + PCICAP_TEST_MEMORY_REGS_MODE));
}

#ifdef readq

/**
 * pcicap_test_memory_regs_read_stamp_checked() - A time
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
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

/**
 * pcicap_test_memory_regs_read_fifo_checked() - Data
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_memory_regs_read_fifo_checked(const struct pcicap_test_memory_regs *v,
					  struct pci_dev *dev, u16 *val)
{
	*val = pcicap_test_memory_regs_read_fifo(v);
	if (*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Data, without the order of readl() */
static inline u16
pcicap_test_memory_regs_read_fifo_relaxed(const struct pcicap_test_memory_regs *v)
{
	return readw_relaxed(v->base + PCICAP_TEST_MEMORY_REGS_FIFO);
}

static inline void
pcicap_test_memory_regs_write_fifo_relaxed(const struct pcicap_test_memory_regs *v,
					   u16 val)
{
	writew_relaxed(val, v->base + PCICAP_TEST_MEMORY_REGS_FIFO);
}

static inline void
pcicap_test_memory_regs_write_port_relaxed(const struct pcicap_test_memory_regs *v,
					   u32 val)
{
	writel_relaxed(val, v->base + PCICAP_TEST_MEMORY_REGS_PORT);
}

/* Now, with its sign, in c, times 2 to the power of 4. */
static inline s64
pcicap_test_memory_regs_temperature_now_decoded(pcicap_test_memory_regs_temperature_t r)
{
	u64 n = pcicap_get(r, PCICAP_TEST_MEMORY_REGS_TEMPERATURE_NOW);

	return pcicap_fixed(n, 12, 1, 0, 1);
}

/**
 * pcicap_test_memory_regs_temperature_now_encode() - from a quantity: Now
 * @quantity: the quantity in c, times 2 to the power of 4
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_test_memory_regs_temperature_now_encode(s64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_fixed(quantity, 12, 1, 0, 1, &n);

	*raw = (u32)n;
	return ret;
}

/* At most, with its sign, in c. */
static inline s64
pcicap_test_mem_regs_temperature_limit_decoded(pcicap_test_memory_regs_temperature_t r)
{
	u64 n = pcicap_get(r, PCICAP_TEST_MEMORY_REGS_TEMPERATURE_LIMIT);

	return pcicap_fixed(n, 8, 0, -40, 1);
}

/**
 * pcicap_test_memory_regs_temperature_limit_encode() - from a quantity: At most
 * @quantity: the quantity in c
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_test_memory_regs_temperature_limit_encode(s64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_fixed(quantity, 8, 0, -40, 1, &n);

	*raw = (u32)n;
	return ret;
}

/* Added to it, with its sign. */
static inline s64
pcicap_test_mem_regs_temperature_offset_decoded(pcicap_test_memory_regs_temperature_t r)
{
	u64 n = pcicap_get(r, PCICAP_TEST_MEMORY_REGS_TEMPERATURE_OFFSET);

	return pcicap_fixed(n, 12, 1, 100, 5);
}

/**
 * pcicap_test_mem_regs_temperature_offset_encode() - from a quantity: Added
 * to it
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_test_mem_regs_temperature_offset_encode(s64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_fixed(quantity, 12, 1, 100, 5, &n);

	*raw = (u32)n;
	return ret;
}

/**
 * pcicap_test_memory_regs_read_temperature_checked() - How warm it is
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_memory_regs_read_temperature_checked(const struct pcicap_test_memory_regs *v,
						 struct pci_dev *dev,
						 pcicap_test_memory_regs_temperature_t *val)
{
	*val = pcicap_test_memory_regs_read_temperature(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* How warm it is, without the order of readl() */
static inline pcicap_test_memory_regs_temperature_t
pcicap_test_memory_regs_read_temperature_relaxed(const struct pcicap_test_memory_regs *v)
{
	return (__force pcicap_test_memory_regs_temperature_t)
		readl_relaxed(v->base + PCICAP_TEST_MEMORY_REGS_TEMPERATURE);
}

static inline void
pcicap_test_mem_regs_write_temperature_relaxed(const struct pcicap_test_memory_regs *v,
					       pcicap_test_memory_regs_temperature_t val)
{
	writel_relaxed((__force u32)val,
		       v->base + PCICAP_TEST_MEMORY_REGS_TEMPERATURE);
}

/* Drift of a clock, with its sign. */
static inline s64
pcicap_test_memory_regs_drift_decoded(u8 r)
{
	u64 n = r;

	return pcicap_fixed(n, 8, 1, 0, 1);
}

/**
 * pcicap_test_memory_regs_drift_encode() - from a quantity: Drift of a clock
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_test_memory_regs_drift_encode(s64 quantity, u8 *raw)
{
	u64 n;
	int ret = pcicap_encode_fixed(quantity, 8, 1, 0, 1, &n);

	*raw = (u8)n;
	return ret;
}

/**
 * pcicap_test_memory_regs_read_drift_checked() - Drift of a clock
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_memory_regs_read_drift_checked(const struct pcicap_test_memory_regs *v,
					   struct pci_dev *dev, u8 *val)
{
	*val = pcicap_test_memory_regs_read_drift(v);
	if (*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Drift of a clock, without the order of readl() */
static inline u8
pcicap_test_memory_regs_read_drift_relaxed(const struct pcicap_test_memory_regs *v)
{
	return readb_relaxed(v->base + PCICAP_TEST_MEMORY_REGS_DRIFT);
}

/**
 * pcicap_test_memory_regs_read_icr_checked() - Causes that reading clears
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_memory_regs_read_icr_checked(const struct pcicap_test_memory_regs *v,
					 struct pci_dev *dev, u32 *val)
{
	*val = pcicap_test_memory_regs_read_icr(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Causes that reading clears, without the order of readl() */
static inline u32
pcicap_test_memory_regs_read_icr_relaxed(const struct pcicap_test_memory_regs *v)
{
	return readl_relaxed(v->base + PCICAP_TEST_MEMORY_REGS_ICR);
}

/**
 * pcicap_test_memory_regs_read_ims_checked() - Enables them
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_memory_regs_read_ims_checked(const struct pcicap_test_memory_regs *v,
					 struct pci_dev *dev, u32 *val)
{
	*val = pcicap_test_memory_regs_read_ims(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Enables them, without the order of readl() */
static inline u32
pcicap_test_memory_regs_read_ims_relaxed(const struct pcicap_test_memory_regs *v)
{
	return readl_relaxed(v->base + PCICAP_TEST_MEMORY_REGS_IMS);
}

static inline void
pcicap_test_memory_regs_write_ims_relaxed(const struct pcicap_test_memory_regs *v,
					  u32 val)
{
	writel_relaxed(val, v->base + PCICAP_TEST_MEMORY_REGS_IMS);
}

static inline void
pcicap_test_memory_regs_write_imc_relaxed(const struct pcicap_test_memory_regs *v,
					  u32 val)
{
	writel_relaxed(val, v->base + PCICAP_TEST_MEMORY_REGS_IMC);
}

/**
 * pcicap_test_memory_regs_read_is_checked() - Other causes
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_memory_regs_read_is_checked(const struct pcicap_test_memory_regs *v,
					struct pci_dev *dev,
					pcicap_test_memory_regs_is_t *val)
{
	*val = pcicap_test_memory_regs_read_is(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Other causes, without the order of readl() */
static inline pcicap_test_memory_regs_is_t
pcicap_test_memory_regs_read_is_relaxed(const struct pcicap_test_memory_regs *v)
{
	return (__force pcicap_test_memory_regs_is_t)
		readl_relaxed(v->base + PCICAP_TEST_MEMORY_REGS_IS);
}

/**
 * pcicap_test_memory_regs_read_mask_checked() - Which of them are masked
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_memory_regs_read_mask_checked(const struct pcicap_test_memory_regs *v,
					  struct pci_dev *dev,
					  pcicap_test_memory_regs_mask_t *val)
{
	*val = pcicap_test_memory_regs_read_mask(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Which of them are masked, without the order of readl() */
static inline pcicap_test_memory_regs_mask_t
pcicap_test_memory_regs_read_mask_relaxed(const struct pcicap_test_memory_regs *v)
{
	return (__force pcicap_test_memory_regs_mask_t)
		readl_relaxed(v->base + PCICAP_TEST_MEMORY_REGS_MASK);
}

static inline void
pcicap_test_memory_regs_write_mask_relaxed(const struct pcicap_test_memory_regs *v,
					   pcicap_test_memory_regs_mask_t val)
{
	writel_relaxed((__force u32)val & 0x00000011,
		       v->base + PCICAP_TEST_MEMORY_REGS_MASK);
}

/**
 * pcicap_test_memory_regs_read_enable_checked() - Which of them interrupt
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_memory_regs_read_enable_checked(const struct pcicap_test_memory_regs *v,
					    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_test_memory_regs_read_enable(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Which of them interrupt, without the order of readl() */
static inline u32
pcicap_test_memory_regs_read_enable_relaxed(const struct pcicap_test_memory_regs *v)
{
	return readl_relaxed(v->base + PCICAP_TEST_MEMORY_REGS_ENABLE);
}

static inline void
pcicap_test_memory_regs_write_enable_relaxed(const struct pcicap_test_memory_regs *v,
					     u32 val)
{
	writel_relaxed(val, v->base + PCICAP_TEST_MEMORY_REGS_ENABLE);
}

/**
 * pcicap_test_memory_regs_read_index_checked() - Which register is next
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_memory_regs_read_index_checked(const struct pcicap_test_memory_regs *v,
					   struct pci_dev *dev, u32 *val)
{
	*val = pcicap_test_memory_regs_read_index(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Which register is next, without the order of readl() */
static inline u32
pcicap_test_memory_regs_read_index_relaxed(const struct pcicap_test_memory_regs *v)
{
	return readl_relaxed(v->base + PCICAP_TEST_MEMORY_REGS_INDEX);
}

static inline void
pcicap_test_memory_regs_write_index_relaxed(const struct pcicap_test_memory_regs *v,
					    u32 val)
{
	writel_relaxed(val, v->base + PCICAP_TEST_MEMORY_REGS_INDEX);
}

/**
 * pcicap_test_memory_regs_read_data_checked() - That register
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_memory_regs_read_data_checked(const struct pcicap_test_memory_regs *v,
					  struct pci_dev *dev, u32 *val)
{
	*val = pcicap_test_memory_regs_read_data(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* That register, without the order of readl() */
static inline u32
pcicap_test_memory_regs_read_data_relaxed(const struct pcicap_test_memory_regs *v)
{
	return readl_relaxed(v->base + PCICAP_TEST_MEMORY_REGS_DATA);
}

static inline void
pcicap_test_memory_regs_write_data_relaxed(const struct pcicap_test_memory_regs *v,
					   u32 val)
{
	writel_relaxed(val, v->base + PCICAP_TEST_MEMORY_REGS_DATA);
}

#endif /* PCICAP_TEST_MEMORY_MORE_H */
