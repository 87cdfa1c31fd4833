/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Goldfish Address Space
 *
 * Generated from specs/devices/goldfish.yaml - do not edit.
 */
/*
 * Source: Android emulator, goldfish_address_space device; Fuchsia,
 * goldfish_address_space driver
 */
#ifndef PCICAP_GOLDFISH_H
#define PCICAP_GOLDFISH_H

#include <pcicap/kernel/map.h>
#include <pcicap/kernel/mmio.h>

/* clang-format off */

/*
 * BAR 0: control, registers, 32 bits: Commands, with their arguments
 * and results
 */
#define PCICAP_GOLDFISH_CONTROL_BAR		0
#define PCICAP_GOLDFISH_CONTROL_MIN_SIZE	0x1000

/* control: Commands, with their arguments and results */
/* wo: Runs a command; status has its result */
#define PCICAP_GOLDFISH_CONTROL_COMMAND				0x00
/* Takes block_size; gives block_offset */
#define  PCICAP_GOLDFISH_CONTROL_COMMAND_ALLOCATE_BLOCK		0x00000001
/* Wants block_offset */
#define  PCICAP_GOLDFISH_CONTROL_COMMAND_DEALLOCATE_BLOCK	0x00000002
/* Gives handle */
#define  PCICAP_GOLDFISH_CONTROL_COMMAND_GEN_HANDLE		0x00000003
/* Wants handle */
#define  PCICAP_GOLDFISH_CONTROL_COMMAND_DESTROY_HANDLE		0x00000004
/* Takes handle and ping_info_addr */
#define  PCICAP_GOLDFISH_CTL_COMMAND_TELL_PING_INFO_ADDR	0x00000005
/* ro: Result of the last command: 0 or an errno value */
#define PCICAP_GOLDFISH_CONTROL_STATUS		0x04
/* rw: Page size of the driver */
#define PCICAP_GOLDFISH_CONTROL_GUEST_PAGE_SIZE	0x08
/* rw: Size of a block, lower half */
#define PCICAP_GOLDFISH_CONTROL_BLOCK_SIZE_LOW	0x0c
/* rw: Size of a block, upper half */
#define PCICAP_GOLDFISH_CONTROL_BLOCK_SIZE_HIGH	0x10
/* rw: Offset of a block in BAR 1, lower half */
#define PCICAP_GOLDFISH_CONTROL_BLOCK_OFFSET_LOW	0x14
/* rw: Offset of a block in BAR 1, upper half */
#define PCICAP_GOLDFISH_CONTROL_BLOCK_OFFSET_HIGH	0x18
/* wo: Handle to be pinged; the host serves it before the write ends */
#define PCICAP_GOLDFISH_CONTROL_PING		0x1c
/* rw: Physical address for pings, lower half */
#define PCICAP_GOLDFISH_CONTROL_PING_INFO_ADDR_LOW	0x20
/* rw: Physical address for pings, upper half */
#define PCICAP_GOLDFISH_CONTROL_PING_INFO_ADDR_HIGH	0x24
#define PCICAP_GOLDFISH_CONTROL_HANDLE		0x28				/* rw: Handle */
/* rw: Physical start of BAR 1, lower half */
#define PCICAP_GOLDFISH_CONTROL_PHYS_START_LOW	0x2c
/* rw: Physical start of BAR 1, upper half */
#define PCICAP_GOLDFISH_CONTROL_PHYS_START_HIGH	0x30

/* BAR 1: area, shared_memory, 64 bits: Area in which blocks are allocated */
#define PCICAP_GOLDFISH_AREA_BAR		1
#define PCICAP_GOLDFISH_AREA_MIN_SIZE		0x1000
/* clang-format on */

/* For MODULE_DEVICE_TABLE(pci, pcicap_goldfish_ids) of a driver. */
static const struct pci_device_id pcicap_goldfish_ids[] __maybe_unused = {
	{ PCI_DEVICE(0x607d, 0xf153) },
	{}
};

/**
 * struct pcicap_goldfish_control - Commands, with their arguments and results
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_goldfish_control_map() or _wrap() only.
 */
struct pcicap_goldfish_control {
	void __iomem *base;
	u32 size;
};

/* Runs a command; status has its result */
static inline void
pcicap_goldfish_control_write_command(const struct pcicap_goldfish_control *v,
				      u32 val)
{
	writel(val, v->base + PCICAP_GOLDFISH_CONTROL_COMMAND);
}

/* Result of the last command: 0 or an errno value */
static inline u32
pcicap_goldfish_control_read_status(const struct pcicap_goldfish_control *v)
{
	return readl(v->base + PCICAP_GOLDFISH_CONTROL_STATUS);
}

/* Page size of the driver */
static inline u32
pcicap_goldfish_control_read_guest_page_size(const struct pcicap_goldfish_control *v)
{
	return readl(v->base + PCICAP_GOLDFISH_CONTROL_GUEST_PAGE_SIZE);
}

static inline void
pcicap_goldfish_control_write_guest_page_size(const struct pcicap_goldfish_control *v,
					      u32 val)
{
	writel(val, v->base + PCICAP_GOLDFISH_CONTROL_GUEST_PAGE_SIZE);
}

/* Size of a block, lower half */
static inline u32
pcicap_goldfish_control_read_block_size_low(const struct pcicap_goldfish_control *v)
{
	return readl(v->base + PCICAP_GOLDFISH_CONTROL_BLOCK_SIZE_LOW);
}

static inline void
pcicap_goldfish_control_write_block_size_low(const struct pcicap_goldfish_control *v,
					     u32 val)
{
	writel(val, v->base + PCICAP_GOLDFISH_CONTROL_BLOCK_SIZE_LOW);
}

/* Size of a block, upper half */
static inline u32
pcicap_goldfish_control_read_block_size_high(const struct pcicap_goldfish_control *v)
{
	return readl(v->base + PCICAP_GOLDFISH_CONTROL_BLOCK_SIZE_HIGH);
}

static inline void
pcicap_goldfish_control_write_block_size_high(const struct pcicap_goldfish_control *v,
					      u32 val)
{
	writel(val, v->base + PCICAP_GOLDFISH_CONTROL_BLOCK_SIZE_HIGH);
}

/* Offset of a block in BAR 1, lower half */
static inline u32
pcicap_goldfish_control_read_block_offset_low(const struct pcicap_goldfish_control *v)
{
	return readl(v->base + PCICAP_GOLDFISH_CONTROL_BLOCK_OFFSET_LOW);
}

static inline void
pcicap_goldfish_control_write_block_offset_low(const struct pcicap_goldfish_control *v,
					       u32 val)
{
	writel(val, v->base + PCICAP_GOLDFISH_CONTROL_BLOCK_OFFSET_LOW);
}

/* Offset of a block in BAR 1, upper half */
static inline u32
pcicap_goldfish_control_read_block_offset_high(const struct pcicap_goldfish_control *v)
{
	return readl(v->base + PCICAP_GOLDFISH_CONTROL_BLOCK_OFFSET_HIGH);
}

static inline void
pcicap_goldfish_control_write_block_offset_high(const struct pcicap_goldfish_control *v,
						u32 val)
{
	writel(val, v->base + PCICAP_GOLDFISH_CONTROL_BLOCK_OFFSET_HIGH);
}

/* Handle to be pinged; the host serves it before the write ends */
static inline void
pcicap_goldfish_control_write_ping(const struct pcicap_goldfish_control *v,
				   u32 val)
{
	writel(val, v->base + PCICAP_GOLDFISH_CONTROL_PING);
}

/* Physical address for pings, lower half */
static inline u32
pcicap_goldfish_control_read_ping_info_addr_low(const struct pcicap_goldfish_control *v)
{
	return readl(v->base + PCICAP_GOLDFISH_CONTROL_PING_INFO_ADDR_LOW);
}

static inline void
pcicap_goldfish_control_write_ping_info_addr_low(const struct pcicap_goldfish_control *v,
						 u32 val)
{
	writel(val, v->base + PCICAP_GOLDFISH_CONTROL_PING_INFO_ADDR_LOW);
}

/* Physical address for pings, upper half */
static inline u32
pcicap_goldfish_control_read_ping_info_addr_high(const struct pcicap_goldfish_control *v)
{
	return readl(v->base + PCICAP_GOLDFISH_CONTROL_PING_INFO_ADDR_HIGH);
}

static inline void
pcicap_goldfish_ctl_write_ping_info_addr_high(const struct pcicap_goldfish_control *v,
					      u32 val)
{
	writel(val, v->base + PCICAP_GOLDFISH_CONTROL_PING_INFO_ADDR_HIGH);
}

/* Handle */
static inline u32
pcicap_goldfish_control_read_handle(const struct pcicap_goldfish_control *v)
{
	return readl(v->base + PCICAP_GOLDFISH_CONTROL_HANDLE);
}

static inline void
pcicap_goldfish_control_write_handle(const struct pcicap_goldfish_control *v,
				     u32 val)
{
	writel(val, v->base + PCICAP_GOLDFISH_CONTROL_HANDLE);
}

/* Physical start of BAR 1, lower half */
static inline u32
pcicap_goldfish_control_read_phys_start_low(const struct pcicap_goldfish_control *v)
{
	return readl(v->base + PCICAP_GOLDFISH_CONTROL_PHYS_START_LOW);
}

static inline void
pcicap_goldfish_control_write_phys_start_low(const struct pcicap_goldfish_control *v,
					     u32 val)
{
	writel(val, v->base + PCICAP_GOLDFISH_CONTROL_PHYS_START_LOW);
}

/* Physical start of BAR 1, upper half */
static inline u32
pcicap_goldfish_control_read_phys_start_high(const struct pcicap_goldfish_control *v)
{
	return readl(v->base + PCICAP_GOLDFISH_CONTROL_PHYS_START_HIGH);
}

static inline void
pcicap_goldfish_control_write_phys_start_high(const struct pcicap_goldfish_control *v,
					      u32 val)
{
	writel(val, v->base + PCICAP_GOLDFISH_CONTROL_PHYS_START_HIGH);
}

/**
 * pcicap_goldfish_control_wrap() - the registers of a mapping that there is:
 * Commands, with their arguments and results
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_goldfish_control_wrap(struct pcicap_goldfish_control *v,
			     void __iomem *base, resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_GOLDFISH_CONTROL_MIN_SIZE)
		return -ERANGE;
	return 0;
}

/**
 * pcicap_goldfish_control_map() - map the registers: Commands, with their
 * arguments and results
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers().
 */
static inline int __must_check
pcicap_goldfish_control_map(struct pci_dev *dev,
			    struct pcicap_goldfish_control *v)
{
	void __iomem *base = pcicap_map_registers(dev,
						  PCICAP_GOLDFISH_CONTROL_BAR,
						  0, 0,
						  PCICAP_GOLDFISH_CONTROL_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_goldfish_control_wrap(v, base,
					    pcicap_bar_rest(dev,
							    PCICAP_GOLDFISH_CONTROL_BAR,
							    0));
}

/**
 * pcicap_goldfish_area_want() - what to map for BAR 1: Area in which blocks
 * are allocated
 *
 * Return: a wish for pcicap_map_open() and devm_pcicap_map().
 */
static inline struct pcicap_want
pcicap_goldfish_area_want(void)
{
	struct pcicap_want want = {
		.bar = PCICAP_GOLDFISH_AREA_BAR,
		.cache = PCICAP_CACHE_WB,
		.least = PCICAP_GOLDFISH_AREA_MIN_SIZE,
	};

	return want;
}

#endif /* PCICAP_GOLDFISH_H */
