/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Goldfish Address Space: what few need
 *
 * Generated from specs/devices/goldfish.yaml - do not edit.
 */
#ifndef PCICAP_GOLDFISH_MORE_H
#define PCICAP_GOLDFISH_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/goldfish.h>

static inline void
pcicap_goldfish_control_write_command_relaxed(const struct pcicap_goldfish_control *v,
					      u32 val)
{
	writel_relaxed(val, v->base + PCICAP_GOLDFISH_CONTROL_COMMAND);
}

/**
 * pcicap_goldfish_control_read_status_checked() - Result of the last command: 0
 * or an errno value
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_goldfish_control_read_status_checked(const struct pcicap_goldfish_control *v,
					    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_goldfish_control_read_status(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Result of the last command: 0 or an errno value, without the order of readl()
 */
static inline u32
pcicap_goldfish_control_read_status_relaxed(const struct pcicap_goldfish_control *v)
{
	return readl_relaxed(v->base + PCICAP_GOLDFISH_CONTROL_STATUS);
}

/**
 * pcicap_goldfish_ctl_read_guest_page_size_checked() - Page size of
 * the driver
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_goldfish_ctl_read_guest_page_size_checked(const struct pcicap_goldfish_control *v,
						 struct pci_dev *dev, u32 *val)
{
	*val = pcicap_goldfish_control_read_guest_page_size(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Page size of the driver, without the order of readl() */
static inline u32
pcicap_goldfish_ctl_read_guest_page_size_relaxed(const struct pcicap_goldfish_control *v)
{
	return readl_relaxed(v->base + PCICAP_GOLDFISH_CONTROL_GUEST_PAGE_SIZE);
}

static inline void
pcicap_goldfish_ctl_write_guest_page_sz_relaxed(const struct pcicap_goldfish_control *v,
						u32 val)
{
	writel_relaxed(val, v->base + PCICAP_GOLDFISH_CONTROL_GUEST_PAGE_SIZE);
}

/**
 * pcicap_goldfish_ctl_read_block_size_low_checked() - Size of a block,
 * lower half
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_goldfish_ctl_read_block_size_low_checked(const struct pcicap_goldfish_control *v,
						struct pci_dev *dev, u32 *val)
{
	*val = pcicap_goldfish_control_read_block_size_low(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Size of a block, lower half, without the order of readl() */
static inline u32
pcicap_goldfish_ctl_read_block_size_low_relaxed(const struct pcicap_goldfish_control *v)
{
	return readl_relaxed(v->base + PCICAP_GOLDFISH_CONTROL_BLOCK_SIZE_LOW);
}

static inline void
pcicap_goldfish_ctl_write_block_size_low_relaxed(const struct pcicap_goldfish_control *v,
						 u32 val)
{
	writel_relaxed(val, v->base + PCICAP_GOLDFISH_CONTROL_BLOCK_SIZE_LOW);
}

/**
 * pcicap_goldfish_ctl_read_block_size_high_checked() - Size of a block,
 * upper half
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_goldfish_ctl_read_block_size_high_checked(const struct pcicap_goldfish_control *v,
						 struct pci_dev *dev, u32 *val)
{
	*val = pcicap_goldfish_control_read_block_size_high(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Size of a block, upper half, without the order of readl() */
static inline u32
pcicap_goldfish_ctl_read_block_size_high_relaxed(const struct pcicap_goldfish_control *v)
{
	return readl_relaxed(v->base + PCICAP_GOLDFISH_CONTROL_BLOCK_SIZE_HIGH);
}

static inline void
pcicap_goldfish_ctl_write_block_sz_high_relaxed(const struct pcicap_goldfish_control *v,
						u32 val)
{
	writel_relaxed(val, v->base + PCICAP_GOLDFISH_CONTROL_BLOCK_SIZE_HIGH);
}

/**
 * pcicap_goldfish_ctl_read_block_offset_low_chk() - Offset of a block
 * in BAR 1, lower half
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_goldfish_ctl_read_block_offset_low_chk(const struct pcicap_goldfish_control *v,
					      struct pci_dev *dev, u32 *val)
{
	*val = pcicap_goldfish_control_read_block_offset_low(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Offset of a block in BAR 1, lower half, without the order of readl() */
static inline u32
pcicap_goldfish_ctl_read_block_offset_low_rlx(const struct pcicap_goldfish_control *v)
{
	return readl_relaxed(v->base + PCICAP_GOLDFISH_CONTROL_BLOCK_OFFSET_LOW);
}

static inline void
pcicap_goldfish_ctl_write_block_offset_low_rlx(const struct pcicap_goldfish_control *v,
					       u32 val)
{
	writel_relaxed(val, v->base + PCICAP_GOLDFISH_CONTROL_BLOCK_OFFSET_LOW);
}

/**
 * pcicap_goldfish_ctl_read_block_offset_high_chk() - Offset of a block
 * in BAR 1, upper half
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_goldfish_ctl_read_block_offset_high_chk(const struct pcicap_goldfish_control *v,
					       struct pci_dev *dev, u32 *val)
{
	*val = pcicap_goldfish_control_read_block_offset_high(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Offset of a block in BAR 1, upper half, without the order of readl() */
static inline u32
pcicap_goldfish_ctl_read_block_offset_high_rlx(const struct pcicap_goldfish_control *v)
{
	return readl_relaxed(v->base + PCICAP_GOLDFISH_CONTROL_BLOCK_OFFSET_HIGH);
}

static inline void
pcicap_goldfish_ctl_write_block_offset_high_rlx(const struct pcicap_goldfish_control *v,
						u32 val)
{
	writel_relaxed(val,
		       v->base + PCICAP_GOLDFISH_CONTROL_BLOCK_OFFSET_HIGH);
}

static inline void
pcicap_goldfish_control_write_ping_relaxed(const struct pcicap_goldfish_control *v,
					   u32 val)
{
	writel_relaxed(val, v->base + PCICAP_GOLDFISH_CONTROL_PING);
}

/**
 * pcicap_goldfish_ctl_read_ping_info_addr_low_chk() - Physical address
 * for pings, lower half
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_goldfish_ctl_read_ping_info_addr_low_chk(const struct pcicap_goldfish_control *v,
						struct pci_dev *dev, u32 *val)
{
	*val = pcicap_goldfish_control_read_ping_info_addr_low(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Physical address for pings, lower half, without the order of readl() */
static inline u32
pcicap_goldfish_ctl_read_ping_info_addr_low_rlx(const struct pcicap_goldfish_control *v)
{
	return readl_relaxed(v->base + PCICAP_GOLDFISH_CONTROL_PING_INFO_ADDR_LOW);
}

static inline void
pcicap_goldfish_ctl_write_ping_info_addr_low_rlx(const struct pcicap_goldfish_control *v,
						 u32 val)
{
	writel_relaxed(val,
		       v->base + PCICAP_GOLDFISH_CONTROL_PING_INFO_ADDR_LOW);
}

/**
 * pcicap_goldfish_ctl_read_ping_info_addr_high_chk() - Physical address
 * for pings, upper half
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_goldfish_ctl_read_ping_info_addr_high_chk(const struct pcicap_goldfish_control *v,
						 struct pci_dev *dev, u32 *val)
{
	*val = pcicap_goldfish_control_read_ping_info_addr_high(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Physical address for pings, upper half, without the order of readl() */
static inline u32
pcicap_goldfish_ctl_read_ping_info_addr_high_rlx(const struct pcicap_goldfish_control *v)
{
	return readl_relaxed(v->base + PCICAP_GOLDFISH_CONTROL_PING_INFO_ADDR_HIGH);
}

static inline void
pcicap_goldfish_ctl_write_ping_info_addr_hi_rlx(const struct pcicap_goldfish_control *v,
						u32 val)
{
	writel_relaxed(val,
		       v->base + PCICAP_GOLDFISH_CONTROL_PING_INFO_ADDR_HIGH);
}

/**
 * pcicap_goldfish_control_read_handle_checked() - Handle
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_goldfish_control_read_handle_checked(const struct pcicap_goldfish_control *v,
					    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_goldfish_control_read_handle(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Handle, without the order of readl() */
static inline u32
pcicap_goldfish_control_read_handle_relaxed(const struct pcicap_goldfish_control *v)
{
	return readl_relaxed(v->base + PCICAP_GOLDFISH_CONTROL_HANDLE);
}

static inline void
pcicap_goldfish_control_write_handle_relaxed(const struct pcicap_goldfish_control *v,
					     u32 val)
{
	writel_relaxed(val, v->base + PCICAP_GOLDFISH_CONTROL_HANDLE);
}

/**
 * pcicap_goldfish_ctl_read_phys_start_low_checked() - Physical start of BAR
 * 1, lower half
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_goldfish_ctl_read_phys_start_low_checked(const struct pcicap_goldfish_control *v,
						struct pci_dev *dev, u32 *val)
{
	*val = pcicap_goldfish_control_read_phys_start_low(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Physical start of BAR 1, lower half, without the order of readl() */
static inline u32
pcicap_goldfish_ctl_read_phys_start_low_relaxed(const struct pcicap_goldfish_control *v)
{
	return readl_relaxed(v->base + PCICAP_GOLDFISH_CONTROL_PHYS_START_LOW);
}

static inline void
pcicap_goldfish_ctl_write_phys_start_low_relaxed(const struct pcicap_goldfish_control *v,
						 u32 val)
{
	writel_relaxed(val, v->base + PCICAP_GOLDFISH_CONTROL_PHYS_START_LOW);
}

/**
 * pcicap_goldfish_ctl_read_phys_start_high_checked() - Physical start of
 * BAR 1, upper half
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_goldfish_ctl_read_phys_start_high_checked(const struct pcicap_goldfish_control *v,
						 struct pci_dev *dev, u32 *val)
{
	*val = pcicap_goldfish_control_read_phys_start_high(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Physical start of BAR 1, upper half, without the order of readl() */
static inline u32
pcicap_goldfish_ctl_read_phys_start_high_relaxed(const struct pcicap_goldfish_control *v)
{
	return readl_relaxed(v->base + PCICAP_GOLDFISH_CONTROL_PHYS_START_HIGH);
}

static inline void
pcicap_goldfish_ctl_write_phys_start_high_rlx(const struct pcicap_goldfish_control *v,
					      u32 val)
{
	writel_relaxed(val, v->base + PCICAP_GOLDFISH_CONTROL_PHYS_START_HIGH);
}

/**
 * pcicap_goldfish_control_read_block_size() - read: Size of a block
 * @v: the view
 * @val: the value in bytes; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_goldfish_control_read_block_size(const struct pcicap_goldfish_control *v,
					u64 *val)
{
	u64 all = 0;

	*val = U64_MAX;
	{
		u32 r = pcicap_goldfish_control_read_block_size_low(v);
		u64 n = r;

		all |= n;
	}
	{
		u32 r = pcicap_goldfish_control_read_block_size_high(v);
		u64 n = r;

		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_goldfish_control_write_block_size() - write: Size of a block
 * @v: the view
 * @value: the value in bytes
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -ERANGE (too large, or for a part that this layout lacks),
 * -ENODATA (a part is not within reach), or the error of an access.
 */
static inline int __must_check
pcicap_goldfish_control_write_block_size(const struct pcicap_goldfish_control *v,
					 u64 value)
{
	{
		u32 val = value;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		pcicap_goldfish_control_write_block_size_low(v, part);
	}
	{
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		pcicap_goldfish_control_write_block_size_high(v, part);
	}
	return 0;
}

/**
 * pcicap_goldfish_control_read_block_offset() - read: Offset of a block in
 * BAR 1
 * @v: the view
 * @val: the value in bytes; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_goldfish_control_read_block_offset(const struct pcicap_goldfish_control *v,
					  u64 *val)
{
	u64 all = 0;

	*val = U64_MAX;
	{
		u32 r = pcicap_goldfish_control_read_block_offset_low(v);
		u64 n = r;

		all |= n;
	}
	{
		u32 r = pcicap_goldfish_control_read_block_offset_high(v);
		u64 n = r;

		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_goldfish_control_write_block_offset() - write: Offset of a block in
 * BAR 1
 * @v: the view
 * @value: the value in bytes
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -ERANGE (too large, or for a part that this layout lacks),
 * -ENODATA (a part is not within reach), or the error of an access.
 */
static inline int __must_check
pcicap_goldfish_control_write_block_offset(const struct pcicap_goldfish_control *v,
					   u64 value)
{
	{
		u32 val = value;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		pcicap_goldfish_control_write_block_offset_low(v, part);
	}
	{
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		pcicap_goldfish_control_write_block_offset_high(v, part);
	}
	return 0;
}

/**
 * pcicap_goldfish_control_read_phys_start() - read: Physical start of BAR 1
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_goldfish_control_read_phys_start(const struct pcicap_goldfish_control *v,
					u64 *val)
{
	u64 all = 0;

	*val = U64_MAX;
	{
		u32 r = pcicap_goldfish_control_read_phys_start_low(v);
		u64 n = r;

		all |= n;
	}
	{
		u32 r = pcicap_goldfish_control_read_phys_start_high(v);
		u64 n = r;

		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_goldfish_control_write_phys_start() - write: Physical start of BAR 1
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
pcicap_goldfish_control_write_phys_start(const struct pcicap_goldfish_control *v,
					 u64 value)
{
	{
		u32 val = value;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		pcicap_goldfish_control_write_phys_start_low(v, part);
	}
	{
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		pcicap_goldfish_control_write_phys_start_high(v, part);
	}
	return 0;
}

#endif /* PCICAP_GOLDFISH_MORE_H */
