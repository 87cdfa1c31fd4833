/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * SD Host Controller: what few need
 *
 * Generated from specs/devices/sdhci.yaml - do not edit.
 */
#ifndef PCICAP_SDHCI_MORE_H
#define PCICAP_SDHCI_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/sdhci.h>

/**
 * pcicap_sdhci_slot_read_host_version_checked() - Host Controller Version
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_host_version_checked(const struct pcicap_sdhci_slot *v,
					    struct pci_dev *dev,
					    pcicap_sdhci_slot_host_version_t *val)
{
	*val = pcicap_sdhci_slot_read_host_version(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Host Controller Version, without the order of readl() */
static inline pcicap_sdhci_slot_host_version_t
pcicap_sdhci_slot_read_host_version_relaxed(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_host_version_t)
		readw_relaxed(v->base + PCICAP_SDHCI_SLOT_HOST_VERSION);
}

/**
 * pcicap_sdhci_slot_cap_max_block_decoded() - Longest block that the
 * buffer takes
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_sdhci_slot_cap_max_block_decoded(pcicap_sdhci_slot_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_SDHCI_SLOT_CAP_MAX_BLOCK);

	return pcicap_pow2_64(n + 9);
}

/**
 * pcicap_sdhci_slot_cap_max_block_encode() - from a quantity: Longest block
 * that the buffer takes
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_sdhci_slot_cap_max_block_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 2,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 9,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_sdhci_slot_read_cap_checked() - Capabilities
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_cap_checked(const struct pcicap_sdhci_slot *v,
				   struct pci_dev *dev,
				   pcicap_sdhci_slot_cap_t *val)
{
	*val = pcicap_sdhci_slot_read_cap(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Capabilities, without the order of readl() */
static inline pcicap_sdhci_slot_cap_t
pcicap_sdhci_slot_read_cap_relaxed(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_cap_t)
		readl_relaxed(v->base + PCICAP_SDHCI_SLOT_CAP);
}

/**
 * pcicap_sdhci_slot_cap1_clock_multiplier_decoded() - Multiplier of the
 * programmable clock generator; 0: there is none
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_sdhci_slot_cap1_clock_multiplier_decoded(pcicap_sdhci_slot_cap1_t r)
{
	u64 n = pcicap_get(r, PCICAP_SDHCI_SLOT_CAP1_CLOCK_MULTIPLIER);

	return (n + 1);
}

/**
 * pcicap_sdhci_slot_cap1_clock_multiplier_encode() - from a quantity:
 * Multiplier of the programmable clock generator; 0: there is none
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_sdhci_slot_cap1_clock_multiplier_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 8,
		.plus = 1,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_sdhci_slot_read_sdma_address_checked() - SDMA System Address,
 * without HOST_CONTROL2.VERSION4
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_sdma_address_checked(const struct pcicap_sdhci_slot *v,
					    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_sdhci_slot_read_sdma_address(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * SDMA System Address, without HOST_CONTROL2.VERSION4, without the order
 * of readl()
 */
static inline u32
pcicap_sdhci_slot_read_sdma_address_relaxed(const struct pcicap_sdhci_slot *v)
{
	return readl_relaxed(v->base + PCICAP_SDHCI_SLOT_SDMA_ADDRESS);
}

static inline void
pcicap_sdhci_slot_write_sdma_address_relaxed(const struct pcicap_sdhci_slot *v,
					     u32 val)
{
	writel_relaxed(val, v->base + PCICAP_SDHCI_SLOT_SDMA_ADDRESS);
}

/**
 * pcicap_sdhci_slot_read_argument2_checked() - Argument 2, of Auto CMD23
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_argument2_checked(const struct pcicap_sdhci_slot *v,
					 struct pci_dev *dev, u32 *val)
{
	*val = pcicap_sdhci_slot_read_argument2(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Argument 2, of Auto CMD23, without the order of readl() */
static inline u32
pcicap_sdhci_slot_read_argument2_relaxed(const struct pcicap_sdhci_slot *v)
{
	return readl_relaxed(v->base + PCICAP_SDHCI_SLOT_ARGUMENT2);
}

static inline void
pcicap_sdhci_slot_write_argument2_relaxed(const struct pcicap_sdhci_slot *v,
					  u32 val)
{
	writel_relaxed(val, v->base + PCICAP_SDHCI_SLOT_ARGUMENT2);
}

/**
 * pcicap_sdhci_slot_read_block_count32_checked() - 32-bit Block Count,
 * with HOST_CONTROL2.VERSION4
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_block_count32_checked(const struct pcicap_sdhci_slot *v,
					     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_sdhci_slot_read_block_count32(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * 32-bit Block Count, with HOST_CONTROL2.VERSION4, without the order of readl()
 */
static inline u32
pcicap_sdhci_slot_read_block_count32_relaxed(const struct pcicap_sdhci_slot *v)
{
	return readl_relaxed(v->base + PCICAP_SDHCI_SLOT_BLOCK_COUNT32);
}

static inline void
pcicap_sdhci_slot_write_block_count32_relaxed(const struct pcicap_sdhci_slot *v,
					      u32 val)
{
	writel_relaxed(val, v->base + PCICAP_SDHCI_SLOT_BLOCK_COUNT32);
}

/**
 * pcicap_sdhci_slot_block_size_boundary_decoded() - SDMA buffer boundary: SDMA
 * stops at a multiple of it
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_sdhci_slot_block_size_boundary_decoded(pcicap_sdhci_slot_block_size_t r)
{
	u64 n = pcicap_get(r, PCICAP_SDHCI_SLOT_BLOCK_SIZE_BOUNDARY);

	return pcicap_pow2_64(n + 12);
}

/**
 * pcicap_sdhci_slot_block_size_boundary_encode() - from a quantity: SDMA buffer
 * boundary: SDMA stops at a multiple of it
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_sdhci_slot_block_size_boundary_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 3,
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
 * pcicap_sdhci_slot_read_block_size_checked() - Block Size
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_block_size_checked(const struct pcicap_sdhci_slot *v,
					  struct pci_dev *dev,
					  pcicap_sdhci_slot_block_size_t *val)
{
	*val = pcicap_sdhci_slot_read_block_size(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Block Size, without the order of readl() */
static inline pcicap_sdhci_slot_block_size_t
pcicap_sdhci_slot_read_block_size_relaxed(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_block_size_t)
		readw_relaxed(v->base + PCICAP_SDHCI_SLOT_BLOCK_SIZE);
}

static inline void
pcicap_sdhci_slot_write_block_size_relaxed(const struct pcicap_sdhci_slot *v,
					   pcicap_sdhci_slot_block_size_t val)
{
	writew_relaxed((__force u16)val & 0x7fff,
		       v->base + PCICAP_SDHCI_SLOT_BLOCK_SIZE);
}

/**
 * pcicap_sdhci_slot_read_block_count_checked() - 16-bit Block Count: blocks
 * that are left
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_block_count_checked(const struct pcicap_sdhci_slot *v,
					   struct pci_dev *dev, u16 *val)
{
	*val = pcicap_sdhci_slot_read_block_count(v);
	if (*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* 16-bit Block Count: blocks that are left, without the order of readl() */
static inline u16
pcicap_sdhci_slot_read_block_count_relaxed(const struct pcicap_sdhci_slot *v)
{
	return readw_relaxed(v->base + PCICAP_SDHCI_SLOT_BLOCK_COUNT);
}

static inline void
pcicap_sdhci_slot_write_block_count_relaxed(const struct pcicap_sdhci_slot *v,
					    u16 val)
{
	writew_relaxed(val, v->base + PCICAP_SDHCI_SLOT_BLOCK_COUNT);
}

/**
 * pcicap_sdhci_slot_read_argument_checked() - Argument 1 of the command
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_argument_checked(const struct pcicap_sdhci_slot *v,
					struct pci_dev *dev, u32 *val)
{
	*val = pcicap_sdhci_slot_read_argument(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Argument 1 of the command, without the order of readl() */
static inline u32
pcicap_sdhci_slot_read_argument_relaxed(const struct pcicap_sdhci_slot *v)
{
	return readl_relaxed(v->base + PCICAP_SDHCI_SLOT_ARGUMENT);
}

static inline void
pcicap_sdhci_slot_write_argument_relaxed(const struct pcicap_sdhci_slot *v,
					 u32 val)
{
	writel_relaxed(val, v->base + PCICAP_SDHCI_SLOT_ARGUMENT);
}

/**
 * pcicap_sdhci_slot_read_transfer_mode_checked() - Transfer Mode
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_transfer_mode_checked(const struct pcicap_sdhci_slot *v,
					     struct pci_dev *dev,
					     pcicap_sdhci_slot_transfer_mode_t *val)
{
	*val = pcicap_sdhci_slot_read_transfer_mode(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Transfer Mode, without the order of readl() */
static inline pcicap_sdhci_slot_transfer_mode_t
pcicap_sdhci_slot_read_transfer_mode_relaxed(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_transfer_mode_t)
		readw_relaxed(v->base + PCICAP_SDHCI_SLOT_TRANSFER_MODE);
}

static inline void
pcicap_sdhci_slot_write_transfer_mode_relaxed(const struct pcicap_sdhci_slot *v,
					      pcicap_sdhci_slot_transfer_mode_t val)
{
	writew_relaxed((__force u16)val & 0x01ff,
		       v->base + PCICAP_SDHCI_SLOT_TRANSFER_MODE);
}

/**
 * pcicap_sdhci_slot_read_command_checked() - Command: a write sends it
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_command_checked(const struct pcicap_sdhci_slot *v,
				       struct pci_dev *dev,
				       pcicap_sdhci_slot_command_t *val)
{
	*val = pcicap_sdhci_slot_read_command(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Command: a write sends it, without the order of readl() */
static inline pcicap_sdhci_slot_command_t
pcicap_sdhci_slot_read_command_relaxed(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_command_t)
		readw_relaxed(v->base + PCICAP_SDHCI_SLOT_COMMAND);
}

static inline void
pcicap_sdhci_slot_write_command_relaxed(const struct pcicap_sdhci_slot *v,
					pcicap_sdhci_slot_command_t val)
{
	writew_relaxed((__force u16)val & 0x3fff,
		       v->base + PCICAP_SDHCI_SLOT_COMMAND);
}

/**
 * pcicap_sdhci_slot_read_buffer_checked() - Buffer Data Port: data of a block
 * that does not go by DMA
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_buffer_checked(const struct pcicap_sdhci_slot *v,
				      struct pci_dev *dev, u32 *val)
{
	*val = pcicap_sdhci_slot_read_buffer(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Buffer Data Port: data of a block that does not go by DMA, without the order
 * of readl()
 */
static inline u32
pcicap_sdhci_slot_read_buffer_relaxed(const struct pcicap_sdhci_slot *v)
{
	return readl_relaxed(v->base + PCICAP_SDHCI_SLOT_BUFFER);
}

static inline void
pcicap_sdhci_slot_write_buffer_relaxed(const struct pcicap_sdhci_slot *v,
				       u32 val)
{
	writel_relaxed(val, v->base + PCICAP_SDHCI_SLOT_BUFFER);
}

/**
 * pcicap_sdhci_slot_read_present_state_checked() - Present State
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_present_state_checked(const struct pcicap_sdhci_slot *v,
					     struct pci_dev *dev,
					     pcicap_sdhci_slot_present_state_t *val)
{
	*val = pcicap_sdhci_slot_read_present_state(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Present State, without the order of readl() */
static inline pcicap_sdhci_slot_present_state_t
pcicap_sdhci_slot_read_present_state_relaxed(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_present_state_t)
		readl_relaxed(v->base + PCICAP_SDHCI_SLOT_PRESENT_STATE);
}

/**
 * pcicap_sdhci_slot_read_host_control_checked() - Host Control 1
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_host_control_checked(const struct pcicap_sdhci_slot *v,
					    struct pci_dev *dev,
					    pcicap_sdhci_slot_host_control_t *val)
{
	*val = pcicap_sdhci_slot_read_host_control(v);
	if ((__force u8)*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Host Control 1, without the order of readl() */
static inline pcicap_sdhci_slot_host_control_t
pcicap_sdhci_slot_read_host_control_relaxed(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_host_control_t)
		readb_relaxed(v->base + PCICAP_SDHCI_SLOT_HOST_CONTROL);
}

static inline void
pcicap_sdhci_slot_write_host_control_relaxed(const struct pcicap_sdhci_slot *v,
					     pcicap_sdhci_slot_host_control_t val)
{
	writeb_relaxed((__force u8)val,
		       v->base + PCICAP_SDHCI_SLOT_HOST_CONTROL);
}

/**
 * pcicap_sdhci_slot_read_power_control_checked() - Power Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_power_control_checked(const struct pcicap_sdhci_slot *v,
					     struct pci_dev *dev,
					     pcicap_sdhci_slot_power_control_t *val)
{
	*val = pcicap_sdhci_slot_read_power_control(v);
	if ((__force u8)*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Power Control, without the order of readl() */
static inline pcicap_sdhci_slot_power_control_t
pcicap_sdhci_slot_read_power_control_relaxed(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_power_control_t)
		readb_relaxed(v->base + PCICAP_SDHCI_SLOT_POWER_CONTROL);
}

static inline void
pcicap_sdhci_slot_write_power_control_relaxed(const struct pcicap_sdhci_slot *v,
					      pcicap_sdhci_slot_power_control_t val)
{
	writeb_relaxed((__force u8)val,
		       v->base + PCICAP_SDHCI_SLOT_POWER_CONTROL);
}

/**
 * pcicap_sdhci_slot_read_block_gap_checked() - Block Gap Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_block_gap_checked(const struct pcicap_sdhci_slot *v,
					 struct pci_dev *dev,
					 pcicap_sdhci_slot_block_gap_t *val)
{
	*val = pcicap_sdhci_slot_read_block_gap(v);
	if ((__force u8)*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Block Gap Control, without the order of readl() */
static inline pcicap_sdhci_slot_block_gap_t
pcicap_sdhci_slot_read_block_gap_relaxed(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_block_gap_t)
		readb_relaxed(v->base + PCICAP_SDHCI_SLOT_BLOCK_GAP);
}

/**
 * pcicap_sdhci_slot_read_wakeup_checked() - Wakeup Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_wakeup_checked(const struct pcicap_sdhci_slot *v,
				      struct pci_dev *dev,
				      pcicap_sdhci_slot_wakeup_t *val)
{
	*val = pcicap_sdhci_slot_read_wakeup(v);
	if ((__force u8)*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Wakeup Control, without the order of readl() */
static inline pcicap_sdhci_slot_wakeup_t
pcicap_sdhci_slot_read_wakeup_relaxed(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_wakeup_t)
		readb_relaxed(v->base + PCICAP_SDHCI_SLOT_WAKEUP);
}

/**
 * pcicap_sdhci_slot_read_clock_control_checked() - Clock Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_clock_control_checked(const struct pcicap_sdhci_slot *v,
					     struct pci_dev *dev,
					     pcicap_sdhci_slot_clock_control_t *val)
{
	*val = pcicap_sdhci_slot_read_clock_control(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Clock Control, without the order of readl() */
static inline pcicap_sdhci_slot_clock_control_t
pcicap_sdhci_slot_read_clock_control_relaxed(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_clock_control_t)
		readw_relaxed(v->base + PCICAP_SDHCI_SLOT_CLOCK_CONTROL);
}

/**
 * pcicap_sdhci_slot_timeout_count_decoded() - Data timeout, in periods of the
 * timeout clock; not 15
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_sdhci_slot_timeout_count_decoded(pcicap_sdhci_slot_timeout_t r)
{
	u64 n = pcicap_get(r, PCICAP_SDHCI_SLOT_TIMEOUT_COUNT);

	return pcicap_pow2_64(n + 13);
}

/**
 * pcicap_sdhci_slot_timeout_count_encode() - from a quantity: Data timeout, in
 * periods of the timeout clock; not 15
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_sdhci_slot_timeout_count_encode(u64 quantity, u8 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 4,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 13,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_sdhci_slot_read_timeout_checked() - Timeout Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_timeout_checked(const struct pcicap_sdhci_slot *v,
				       struct pci_dev *dev,
				       pcicap_sdhci_slot_timeout_t *val)
{
	*val = pcicap_sdhci_slot_read_timeout(v);
	if ((__force u8)*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Timeout Control, without the order of readl() */
static inline pcicap_sdhci_slot_timeout_t
pcicap_sdhci_slot_read_timeout_relaxed(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_timeout_t)
		readb_relaxed(v->base + PCICAP_SDHCI_SLOT_TIMEOUT);
}

/**
 * pcicap_sdhci_slot_read_reset_checked() - Software Reset: each bit reads 1
 * until its reset has ended
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_reset_checked(const struct pcicap_sdhci_slot *v,
				     struct pci_dev *dev,
				     pcicap_sdhci_slot_reset_t *val)
{
	*val = pcicap_sdhci_slot_read_reset(v);
	if ((__force u8)*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Software Reset: each bit reads 1 until its reset has ended, without the order
 * of readl()
 */
static inline pcicap_sdhci_slot_reset_t
pcicap_sdhci_slot_read_reset_relaxed(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_reset_t)
		readb_relaxed(v->base + PCICAP_SDHCI_SLOT_RESET);
}

static inline void
pcicap_sdhci_slot_write_reset_relaxed(const struct pcicap_sdhci_slot *v,
				      pcicap_sdhci_slot_reset_t val)
{
	writeb_relaxed((__force u8)val & 0x07,
		       v->base + PCICAP_SDHCI_SLOT_RESET);
}

/**
 * pcicap_sdhci_slot_read_int_status_checked() - Normal and Error
 * Interrupt Status
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_int_status_checked(const struct pcicap_sdhci_slot *v,
					  struct pci_dev *dev,
					  pcicap_sdhci_slot_int_status_t *val)
{
	*val = pcicap_sdhci_slot_read_int_status(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Normal and Error Interrupt Status, without the order of readl() */
static inline pcicap_sdhci_slot_int_status_t
pcicap_sdhci_slot_read_int_status_relaxed(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_int_status_t)
		readl_relaxed(v->base + PCICAP_SDHCI_SLOT_INT_STATUS);
}

/**
 * pcicap_sdhci_slot_read_int_enable_checked() - Normal and Error Interrupt
 * Status Enable: causes whose status is set
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_int_enable_checked(const struct pcicap_sdhci_slot *v,
					  struct pci_dev *dev,
					  pcicap_sdhci_slot_int_enable_t *val)
{
	*val = pcicap_sdhci_slot_read_int_enable(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Normal and Error Interrupt Status Enable: causes whose status is set, without
 * the order of readl()
 */
static inline pcicap_sdhci_slot_int_enable_t
pcicap_sdhci_slot_read_int_enable_relaxed(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_int_enable_t)
		readl_relaxed(v->base + PCICAP_SDHCI_SLOT_INT_ENABLE);
}

static inline void
pcicap_sdhci_slot_write_int_enable_relaxed(const struct pcicap_sdhci_slot *v,
					   pcicap_sdhci_slot_int_enable_t val)
{
	writel_relaxed((__force u32)val & 0xffff5fff,
		       v->base + PCICAP_SDHCI_SLOT_INT_ENABLE);
}

/**
 * pcicap_sdhci_slot_read_int_signal_checked() - Normal and Error Interrupt
 * Signal Enable: causes that interrupt
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_int_signal_checked(const struct pcicap_sdhci_slot *v,
					  struct pci_dev *dev,
					  pcicap_sdhci_slot_int_signal_t *val)
{
	*val = pcicap_sdhci_slot_read_int_signal(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Normal and Error Interrupt Signal Enable: causes that interrupt, without the
 * order of readl()
 */
static inline pcicap_sdhci_slot_int_signal_t
pcicap_sdhci_slot_read_int_signal_relaxed(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_int_signal_t)
		readl_relaxed(v->base + PCICAP_SDHCI_SLOT_INT_SIGNAL);
}

static inline void
pcicap_sdhci_slot_write_int_signal_relaxed(const struct pcicap_sdhci_slot *v,
					   pcicap_sdhci_slot_int_signal_t val)
{
	writel_relaxed((__force u32)val & 0xffff5fff,
		       v->base + PCICAP_SDHCI_SLOT_INT_SIGNAL);
}

/**
 * pcicap_sdhci_slot_read_auto_cmd_checked() - Auto CMD Error Status
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_auto_cmd_checked(const struct pcicap_sdhci_slot *v,
					struct pci_dev *dev,
					pcicap_sdhci_slot_auto_cmd_t *val)
{
	*val = pcicap_sdhci_slot_read_auto_cmd(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Auto CMD Error Status, without the order of readl() */
static inline pcicap_sdhci_slot_auto_cmd_t
pcicap_sdhci_slot_read_auto_cmd_relaxed(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_auto_cmd_t)
		readw_relaxed(v->base + PCICAP_SDHCI_SLOT_AUTO_CMD);
}

/**
 * pcicap_sdhci_slot_max_current_vdd_330_decoded() - In mA at 3.3 V; 0:
 * found elsewhere
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_sdhci_slot_max_current_vdd_330_decoded(pcicap_sdhci_slot_max_current_t r)
{
	u64 n = pcicap_get(r, PCICAP_SDHCI_SLOT_MAX_CURRENT_VDD_330);

	return n * 4;
}

/**
 * pcicap_sdhci_slot_max_current_vdd_330_encode() - from a quantity: In mA at
 * 3.3 V; 0: found elsewhere
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_sdhci_slot_max_current_vdd_330_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 8,
		.plus = 0,
		.times = 4,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_sdhci_slot_max_current_vdd_300_decoded() - In mA at 3.0 V; 0:
 * found elsewhere
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_sdhci_slot_max_current_vdd_300_decoded(pcicap_sdhci_slot_max_current_t r)
{
	u64 n = pcicap_get(r, PCICAP_SDHCI_SLOT_MAX_CURRENT_VDD_300);

	return n * 4;
}

/**
 * pcicap_sdhci_slot_max_current_vdd_300_encode() - from a quantity: In mA at
 * 3.0 V; 0: found elsewhere
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_sdhci_slot_max_current_vdd_300_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 8,
		.plus = 0,
		.times = 4,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_sdhci_slot_max_current_vdd_180_decoded() - In mA at 1.8 V; 0:
 * found elsewhere
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_sdhci_slot_max_current_vdd_180_decoded(pcicap_sdhci_slot_max_current_t r)
{
	u64 n = pcicap_get(r, PCICAP_SDHCI_SLOT_MAX_CURRENT_VDD_180);

	return n * 4;
}

/**
 * pcicap_sdhci_slot_max_current_vdd_180_encode() - from a quantity: In mA at
 * 1.8 V; 0: found elsewhere
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_sdhci_slot_max_current_vdd_180_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 8,
		.plus = 0,
		.times = 4,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_sdhci_slot_read_max_current_checked() - Maximum Current Capabilities
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_max_current_checked(const struct pcicap_sdhci_slot *v,
					   struct pci_dev *dev,
					   pcicap_sdhci_slot_max_current_t *val)
{
	*val = pcicap_sdhci_slot_read_max_current(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Maximum Current Capabilities, without the order of readl() */
static inline pcicap_sdhci_slot_max_current_t
pcicap_sdhci_slot_read_max_current_relaxed(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_max_current_t)
		readl_relaxed(v->base + PCICAP_SDHCI_SLOT_MAX_CURRENT);
}

/**
 * pcicap_sdhci_slot_max_current_1_vdd2_180_decoded() - In mA at 1.8 V of VDD2;
 * 0: found elsewhere
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_sdhci_slot_max_current_1_vdd2_180_decoded(pcicap_sdhci_slot_max_current_1_t r)
{
	u64 n = pcicap_get(r, PCICAP_SDHCI_SLOT_MAX_CURRENT_1_VDD2_180);

	return n * 4;
}

/**
 * pcicap_sdhci_slot_max_current_1_vdd2_180_encode() - from a quantity: In mA at
 * 1.8 V of VDD2; 0: found elsewhere
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_sdhci_slot_max_current_1_vdd2_180_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 8,
		.plus = 0,
		.times = 4,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_sdhci_slot_read_slot_int_checked() - Slot Interrupt Status
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_sdhci_slot_read_slot_int_checked(const struct pcicap_sdhci_slot *v,
					struct pci_dev *dev,
					pcicap_sdhci_slot_slot_int_t *val)
{
	*val = pcicap_sdhci_slot_read_slot_int(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Slot Interrupt Status, without the order of readl() */
static inline pcicap_sdhci_slot_slot_int_t
pcicap_sdhci_slot_read_slot_int_relaxed(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_slot_int_t)
		readw_relaxed(v->base + PCICAP_SDHCI_SLOT_SLOT_INT);
}

/**
 * pcicap_sdhci_slot_read_adma_system_address() - read: ADMA System Address
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_sdhci_slot_read_adma_system_address(const struct pcicap_sdhci_slot *v,
					   u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	if (v->host_version_spec >= 1) {
		u32 r;
		u64 n;

		ret = pcicap_sdhci_slot_read_adma_address(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n;
	}
	if (v->host_version_spec >= 1) {
		u32 r;
		u64 n;

		ret = pcicap_sdhci_slot_read_adma_address_hi(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_sdhci_slot_write_adma_system_address() - write: ADMA System Address
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -ERANGE (too large, or for a part that this layout lacks),
 * -ENODATA (a part is not within reach), or the error of an access.
 */
static inline int __must_check
pcicap_sdhci_slot_write_adma_system_address(const struct pcicap_sdhci_slot *v,
					    u64 value)
{
	int ret;

	if (!(v->host_version_spec >= 1) && (value & 0xffffffff))
		return -ERANGE;
	if (!(v->host_version_spec >= 1) && (value >> 32 & 0xffffffff))
		return -ERANGE;
	if (v->host_version_spec >= 1) {
		u32 val = value;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_sdhci_slot_write_adma_address(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->host_version_spec >= 1) {
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_sdhci_slot_write_adma_address_hi(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_sdhci_slot_read_adma3_descriptor_address() - read: ADMA3 Integrated
 * Descriptor Address
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_sdhci_slot_read_adma3_descriptor_address(const struct pcicap_sdhci_slot *v,
						u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	if (v->host_version_spec >= 4 && v->cap1_adma3 == 1) {
		u32 r;
		u64 n;

		ret = pcicap_sdhci_slot_read_adma3_address(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n;
	}
	if (v->host_version_spec >= 4 && v->cap1_adma3 == 1) {
		u32 r;
		u64 n;

		ret = pcicap_sdhci_slot_read_adma3_address_hi(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_sdhci_slot_write_adma3_descriptor_address() - write: ADMA3 Integrated
 * Descriptor Address
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -ERANGE (too large, or for a part that this layout lacks),
 * -ENODATA (a part is not within reach), or the error of an access.
 */
static inline int __must_check
pcicap_sdhci_slot_write_adma3_descriptor_address(const struct pcicap_sdhci_slot *v,
						 u64 value)
{
	int ret;

	if (!(v->host_version_spec >= 4 && v->cap1_adma3 == 1) &&
	    (value & 0xffffffff))
		return -ERANGE;
	if (!(v->host_version_spec >= 4 && v->cap1_adma3 == 1) &&
	    (value >> 32 & 0xffffffff))
		return -ERANGE;
	if (v->host_version_spec >= 4 && v->cap1_adma3 == 1) {
		u32 val = value;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_sdhci_slot_write_adma3_address(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->host_version_spec >= 4 && v->cap1_adma3 == 1) {
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_sdhci_slot_write_adma3_address_hi(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

#endif /* PCICAP_SDHCI_MORE_H */
