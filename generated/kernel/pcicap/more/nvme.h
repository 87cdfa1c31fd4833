/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * NVM Express Controller: what few need
 *
 * Generated from specs/devices/nvme.yaml - do not edit.
 */
#ifndef PCICAP_NVME_MORE_H
#define PCICAP_NVME_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/nvme.h>

/**
 * pcicap_nvme_regs_cap_mqes_decoded() - Maximum queue entries supported
 * @r: value of the register
 *
 * Return: the field as a quantity in entries.
 */
static inline u64
pcicap_nvme_regs_cap_mqes_decoded(pcicap_nvme_regs_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_NVME_REGS_CAP_MQES);

	return (n + 1);
}

/**
 * pcicap_nvme_regs_cap_mqes_encode() - from a quantity: Maximum queue
 * entries supported
 * @quantity: the quantity in entries
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_nvme_regs_cap_mqes_encode(u64 quantity, u64 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 16,
		.plus = 1,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_nvme_regs_cap_to_decoded() - Timeout: the longest time that CSTS.RDY
 * can take to change
 * @r: value of the register
 *
 * Return: the field as a quantity in ms.
 */
static inline u64
pcicap_nvme_regs_cap_to_decoded(pcicap_nvme_regs_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_NVME_REGS_CAP_TO);

	return n * 500;
}

/**
 * pcicap_nvme_regs_cap_to_encode() - from a quantity: Timeout: the longest time
 * that CSTS.RDY can take to change
 * @quantity: the quantity in ms
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_nvme_regs_cap_to_encode(u64 quantity, u64 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 8,
		.plus = 0,
		.times = 500,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_nvme_regs_cap_dstrd_decoded() - Doorbell stride
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_cap_dstrd_decoded(pcicap_nvme_regs_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_NVME_REGS_CAP_DSTRD);

	return pcicap_pow2_64(n + 2);
}

/**
 * pcicap_nvme_regs_cap_dstrd_encode() - from a quantity: Doorbell stride
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_nvme_regs_cap_dstrd_encode(u64 quantity, u64 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 4,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 2,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_nvme_regs_cap_mpsmin_decoded() - Memory page size minimum
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_cap_mpsmin_decoded(pcicap_nvme_regs_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_NVME_REGS_CAP_MPSMIN);

	return pcicap_pow2_64(n + 12);
}

/**
 * pcicap_nvme_regs_cap_mpsmin_encode() - from a quantity: Memory page
 * size minimum
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_nvme_regs_cap_mpsmin_encode(u64 quantity, u64 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 4,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 12,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_nvme_regs_cap_mpsmax_decoded() - Memory page size maximum
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_cap_mpsmax_decoded(pcicap_nvme_regs_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_NVME_REGS_CAP_MPSMAX);

	return pcicap_pow2_64(n + 12);
}

/**
 * pcicap_nvme_regs_cap_mpsmax_encode() - from a quantity: Memory page
 * size maximum
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_nvme_regs_cap_mpsmax_encode(u64 quantity, u64 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 4,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 12,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_nvme_regs_read_cap_checked() - Controller Capabilities
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_nvme_regs_read_cap_checked(const struct pcicap_nvme_regs *v,
				  struct pci_dev *dev,
				  pcicap_nvme_regs_cap_t *val)
{
	*val = pcicap_nvme_regs_read_cap(v);
	if ((__force u64)*val == U64_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/**
 * pcicap_nvme_regs_read_vs_checked() - Version
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_nvme_regs_read_vs_checked(const struct pcicap_nvme_regs *v,
				 struct pci_dev *dev,
				 pcicap_nvme_regs_vs_t *val)
{
	*val = pcicap_nvme_regs_read_vs(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Version, without the order of readl() */
static inline pcicap_nvme_regs_vs_t
pcicap_nvme_regs_read_vs_relaxed(const struct pcicap_nvme_regs *v)
{
	return (__force pcicap_nvme_regs_vs_t)
		readl_relaxed(v->base + PCICAP_NVME_REGS_VS);
}

/**
 * pcicap_nvme_regs_read_intms_checked() - Interrupt Mask Set
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_nvme_regs_read_intms_checked(const struct pcicap_nvme_regs *v,
				    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_nvme_regs_read_intms(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Interrupt Mask Set, without the order of readl() */
static inline u32
pcicap_nvme_regs_read_intms_relaxed(const struct pcicap_nvme_regs *v)
{
	return readl_relaxed(v->base + PCICAP_NVME_REGS_INTMS);
}

static inline void
pcicap_nvme_regs_write_intms_relaxed(const struct pcicap_nvme_regs *v, u32 val)
{
	writel_relaxed(val, v->base + PCICAP_NVME_REGS_INTMS);
}

/**
 * pcicap_nvme_regs_read_intmc_checked() - Interrupt Mask Clear
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_nvme_regs_read_intmc_checked(const struct pcicap_nvme_regs *v,
				    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_nvme_regs_read_intmc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Interrupt Mask Clear, without the order of readl() */
static inline u32
pcicap_nvme_regs_read_intmc_relaxed(const struct pcicap_nvme_regs *v)
{
	return readl_relaxed(v->base + PCICAP_NVME_REGS_INTMC);
}

/**
 * pcicap_nvme_regs_cc_mps_decoded() - Memory page size
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_cc_mps_decoded(pcicap_nvme_regs_cc_t r)
{
	u64 n = pcicap_get(r, PCICAP_NVME_REGS_CC_MPS);

	return pcicap_pow2_64(n + 12);
}

/**
 * pcicap_nvme_regs_cc_mps_encode() - from a quantity: Memory page size
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_nvme_regs_cc_mps_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 4,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 12,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_nvme_regs_cc_iosqes_decoded() - I/O submission queue entry size
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_cc_iosqes_decoded(pcicap_nvme_regs_cc_t r)
{
	u64 n = pcicap_get(r, PCICAP_NVME_REGS_CC_IOSQES);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_nvme_regs_cc_iosqes_encode() - from a quantity: I/O submission queue
 * entry size
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_nvme_regs_cc_iosqes_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 4,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 0,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_nvme_regs_cc_iocqes_decoded() - I/O completion queue entry size
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_cc_iocqes_decoded(pcicap_nvme_regs_cc_t r)
{
	u64 n = pcicap_get(r, PCICAP_NVME_REGS_CC_IOCQES);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_nvme_regs_cc_iocqes_encode() - from a quantity: I/O completion queue
 * entry size
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_nvme_regs_cc_iocqes_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 4,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 0,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_nvme_regs_read_cc_checked() - Controller Configuration
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_nvme_regs_read_cc_checked(const struct pcicap_nvme_regs *v,
				 struct pci_dev *dev,
				 pcicap_nvme_regs_cc_t *val)
{
	*val = pcicap_nvme_regs_read_cc(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Controller Configuration, without the order of readl() */
static inline pcicap_nvme_regs_cc_t
pcicap_nvme_regs_read_cc_relaxed(const struct pcicap_nvme_regs *v)
{
	return (__force pcicap_nvme_regs_cc_t)
		readl_relaxed(v->base + PCICAP_NVME_REGS_CC);
}

/**
 * pcicap_nvme_regs_read_csts_checked() - Controller Status
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_nvme_regs_read_csts_checked(const struct pcicap_nvme_regs *v,
				   struct pci_dev *dev,
				   pcicap_nvme_regs_csts_t *val)
{
	*val = pcicap_nvme_regs_read_csts(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Controller Status, without the order of readl() */
static inline pcicap_nvme_regs_csts_t
pcicap_nvme_regs_read_csts_relaxed(const struct pcicap_nvme_regs *v)
{
	return (__force pcicap_nvme_regs_csts_t)
		readl_relaxed(v->base + PCICAP_NVME_REGS_CSTS);
}

/**
 * pcicap_nvme_regs_aqa_acqs_decoded() - Admin completion queue size
 * @r: value of the register
 *
 * Return: the field as a quantity in entries.
 */
static inline u64
pcicap_nvme_regs_aqa_acqs_decoded(pcicap_nvme_regs_aqa_t r)
{
	u64 n = pcicap_get(r, PCICAP_NVME_REGS_AQA_ACQS);

	return (n + 1);
}

/**
 * pcicap_nvme_regs_aqa_acqs_encode() - from a quantity: Admin completion
 * queue size
 * @quantity: the quantity in entries
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_nvme_regs_aqa_acqs_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 12,
		.plus = 1,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_nvme_regs_aqa_asqs_decoded() - Admin submission queue size
 * @r: value of the register
 *
 * Return: the field as a quantity in entries.
 */
static inline u64
pcicap_nvme_regs_aqa_asqs_decoded(pcicap_nvme_regs_aqa_t r)
{
	u64 n = pcicap_get(r, PCICAP_NVME_REGS_AQA_ASQS);

	return (n + 1);
}

/**
 * pcicap_nvme_regs_aqa_asqs_encode() - from a quantity: Admin submission
 * queue size
 * @quantity: the quantity in entries
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_nvme_regs_aqa_asqs_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 12,
		.plus = 1,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_nvme_regs_read_aqa_checked() - Admin Queue Attributes
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_nvme_regs_read_aqa_checked(const struct pcicap_nvme_regs *v,
				  struct pci_dev *dev,
				  pcicap_nvme_regs_aqa_t *val)
{
	*val = pcicap_nvme_regs_read_aqa(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Admin Queue Attributes, without the order of readl() */
static inline pcicap_nvme_regs_aqa_t
pcicap_nvme_regs_read_aqa_relaxed(const struct pcicap_nvme_regs *v)
{
	return (__force pcicap_nvme_regs_aqa_t)
		readl_relaxed(v->base + PCICAP_NVME_REGS_AQA);
}

static inline void
pcicap_nvme_regs_write_aqa_relaxed(const struct pcicap_nvme_regs *v,
				   pcicap_nvme_regs_aqa_t val)
{
	writel_relaxed((__force u32)val & 0x0fff0fff,
		       v->base + PCICAP_NVME_REGS_AQA);
}

/**
 * pcicap_nvme_regs_asq_base_decoded() - Physical address
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_asq_base_decoded(pcicap_nvme_regs_asq_t r)
{
	u64 n = pcicap_get(r, PCICAP_NVME_REGS_ASQ_BASE);

	return n << 12;
}

/**
 * pcicap_nvme_regs_asq_base_encode() - from a quantity: Physical address
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_nvme_regs_asq_base_encode(u64 quantity, u64 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 52, 12, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_nvme_regs_read_asq_checked() - Admin Submission Queue Base Address
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_nvme_regs_read_asq_checked(const struct pcicap_nvme_regs *v,
				  struct pci_dev *dev,
				  pcicap_nvme_regs_asq_t *val)
{
	*val = pcicap_nvme_regs_read_asq(v);
	if ((__force u64)*val == U64_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/**
 * pcicap_nvme_regs_acq_base_decoded() - Physical address
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_acq_base_decoded(pcicap_nvme_regs_acq_t r)
{
	u64 n = pcicap_get(r, PCICAP_NVME_REGS_ACQ_BASE);

	return n << 12;
}

/**
 * pcicap_nvme_regs_acq_base_encode() - from a quantity: Physical address
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_nvme_regs_acq_base_encode(u64 quantity, u64 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 52, 12, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_nvme_regs_read_acq_checked() - Admin Completion Queue Base Address
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_nvme_regs_read_acq_checked(const struct pcicap_nvme_regs *v,
				  struct pci_dev *dev,
				  pcicap_nvme_regs_acq_t *val)
{
	*val = pcicap_nvme_regs_read_acq(v);
	if ((__force u64)*val == U64_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/**
 * pcicap_nvme_regs_bpinfo_bpsz_decoded() - Size of a boot partition
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_bpinfo_bpsz_decoded(pcicap_nvme_regs_bpinfo_t r)
{
	u64 n = pcicap_get(r, PCICAP_NVME_REGS_BPINFO_BPSZ);

	return n * 131072;
}

/**
 * pcicap_nvme_regs_bpinfo_bpsz_encode() - from a quantity: Size of a
 * boot partition
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_nvme_regs_bpinfo_bpsz_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 15,
		.plus = 0,
		.times = 131072,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_nvme_regs_bprsel_bprsz_decoded() - Read size
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_bprsel_bprsz_decoded(pcicap_nvme_regs_bprsel_t r)
{
	u64 n = pcicap_get(r, PCICAP_NVME_REGS_BPRSEL_BPRSZ);

	return n * 4096;
}

/**
 * pcicap_nvme_regs_bprsel_bprsz_encode() - from a quantity: Read size
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_nvme_regs_bprsel_bprsz_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 10,
		.plus = 0,
		.times = 4096,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_nvme_regs_bprsel_bprof_decoded() - Where to start
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_bprsel_bprof_decoded(pcicap_nvme_regs_bprsel_t r)
{
	u64 n = pcicap_get(r, PCICAP_NVME_REGS_BPRSEL_BPROF);

	return n * 4096;
}

/**
 * pcicap_nvme_regs_bprsel_bprof_encode() - from a quantity: Where to start
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_nvme_regs_bprsel_bprof_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 20,
		.plus = 0,
		.times = 4096,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_nvme_regs_bpmbl_bmbba_decoded() - Buffer base address
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_bpmbl_bmbba_decoded(pcicap_nvme_regs_bpmbl_t r)
{
	u64 n = pcicap_get(r, PCICAP_NVME_REGS_BPMBL_BMBBA);

	return n << 12;
}

/**
 * pcicap_nvme_regs_bpmbl_bmbba_encode() - from a quantity: Buffer base address
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_nvme_regs_bpmbl_bmbba_encode(u64 quantity, u64 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 52, 12, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_nvme_regs_cmbmsc_cba_decoded() - Controller base address
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_cmbmsc_cba_decoded(pcicap_nvme_regs_cmbmsc_t r)
{
	u64 n = pcicap_get(r, PCICAP_NVME_REGS_CMBMSC_CBA);

	return n << 12;
}

/**
 * pcicap_nvme_regs_cmbmsc_cba_encode() - from a quantity: Controller
 * base address
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_nvme_regs_cmbmsc_cba_encode(u64 quantity, u64 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 52, 12, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_nvme_regs_crto_crimt_decoded() - Time until ready, independent
 * of media
 * @r: value of the register
 *
 * Return: the field as a quantity in ms.
 */
static inline u64
pcicap_nvme_regs_crto_crimt_decoded(pcicap_nvme_regs_crto_t r)
{
	u64 n = pcicap_get(r, PCICAP_NVME_REGS_CRTO_CRIMT);

	return n * 500;
}

/**
 * pcicap_nvme_regs_crto_crimt_encode() - from a quantity: Time until ready,
 * independent of media
 * @quantity: the quantity in ms
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_nvme_regs_crto_crimt_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 16,
		.plus = 0,
		.times = 500,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_nvme_regs_crto_crwmt_decoded() - Time until ready, with media
 * @r: value of the register
 *
 * Return: the field as a quantity in ms.
 */
static inline u64
pcicap_nvme_regs_crto_crwmt_decoded(pcicap_nvme_regs_crto_t r)
{
	u64 n = pcicap_get(r, PCICAP_NVME_REGS_CRTO_CRWMT);

	return n * 500;
}

/**
 * pcicap_nvme_regs_crto_crwmt_encode() - from a quantity: Time until ready,
 * with media
 * @quantity: the quantity in ms
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_nvme_regs_crto_crwmt_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 16,
		.plus = 0,
		.times = 500,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_nvme_regs_read_pmr_address() - read: Controller base address
 * @v: the view
 * @val: the value in bytes; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_pmr_address(const struct pcicap_nvme_regs *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	if (v->cap_pmrs == 1 && v->pmrcap_cmss == 1) {
		pcicap_nvme_regs_pmrmscl_t r;
		u64 n;

		ret = pcicap_nvme_regs_read_pmrmscl(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_NVME_REGS_PMRMSCL_CBA);
		all |= n << 12;
	}
	if (v->cap_pmrs == 1 && v->pmrcap_cmss == 1) {
		u32 r;
		u64 n;

		ret = pcicap_nvme_regs_read_pmrmscu(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_nvme_regs_write_pmr_address() - write: Controller base address
 * @v: the view
 * @value: the value in bytes
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (a part is not within reach), or
 * the error of an access.
 */
static inline int __must_check
pcicap_nvme_regs_write_pmr_address(const struct pcicap_nvme_regs *v, u64 value)
{
	int ret;

	if ((value & ((1ULL << 12) - 1)))
		return -EDOM;
	if (!(v->cap_pmrs == 1 && v->pmrcap_cmss == 1) &&
	    (value >> 12 & 0xfffff))
		return -ERANGE;
	if (!(v->cap_pmrs == 1 && v->pmrcap_cmss == 1) &&
	    (value >> 32 & 0xffffffff))
		return -ERANGE;
	if (v->cap_pmrs == 1 && v->pmrcap_cmss == 1) {
		u32 val = value >> 12;
		u32 bits = (((u32)val & 0xfffff) << 12);
		pcicap_nvme_regs_pmrmscl_t part = (__force typeof(part))bits;

		ret = pcicap_nvme_regs_update_pmrmscl(v,
						      (__force typeof(part))0xfffff000,
						      part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->cap_pmrs == 1 && v->pmrcap_cmss == 1) {
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_nvme_regs_write_pmrmscu(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_nvme_msix_entry_addr_lo_address_decoded() - Address bits 31 to 2
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_nvme_msix_entry_addr_lo_address_decoded(pcicap_nvme_msix_entry_addr_lo_t r)
{
	u64 n = pcicap_get(r, PCICAP_NVME_MSIX_ENTRY_ADDR_LO_ADDRESS);

	return n << 2;
}

/**
 * pcicap_nvme_msix_entry_addr_lo_address_encode() - from a quantity: Address
 * bits 31 to 2
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_nvme_msix_entry_addr_lo_address_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 30, 2, &n);

	*raw = n;
	return ret;
}

#endif /* PCICAP_NVME_MORE_H */
