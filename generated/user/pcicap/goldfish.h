/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Goldfish Address Space
 *
 * Generated from specs/devices/goldfish.yaml - do not edit.
 * Source: Android emulator, goldfish_address_space device; Fuchsia, goldfish_address_space driver
 */
#ifndef PCICAP_GOLDFISH_H
#define PCICAP_GOLDFISH_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>
#include <pcicap/user/mmio.h>

#ifdef __cplusplus
extern "C" {
#endif

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
#define  PCICAP_GOLDFISH_CONTROL_COMMAND_ALLOCATE_BLOCK		0x1
/* Wants block_offset */
#define  PCICAP_GOLDFISH_CONTROL_COMMAND_DEALLOCATE_BLOCK	0x2
/* Gives handle */
#define  PCICAP_GOLDFISH_CONTROL_COMMAND_GEN_HANDLE		0x3
/* Wants handle */
#define  PCICAP_GOLDFISH_CONTROL_COMMAND_DESTROY_HANDLE		0x4
/* Takes handle and ping_info_addr */
#define  PCICAP_GOLDFISH_CONTROL_COMMAND_TELL_PING_INFO_ADDR	0x5
/* ro: Result of the last command: 0 or an errno value */
#define PCICAP_GOLDFISH_CONTROL_STATUS		0x04
#define PCICAP_GOLDFISH_CONTROL_GUEST_PAGE_SIZE	0x08	/* rw: Page size of the driver */
#define PCICAP_GOLDFISH_CONTROL_BLOCK_SIZE_LOW	0x0c	/* rw: Size of a block, lower half */
#define PCICAP_GOLDFISH_CONTROL_BLOCK_SIZE_HIGH	0x10	/* rw: Size of a block, upper half */
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
#define PCICAP_GOLDFISH_CONTROL_HANDLE		0x28	/* rw: Handle */
/* rw: Physical start of BAR 1, lower half */
#define PCICAP_GOLDFISH_CONTROL_PHYS_START_LOW	0x2c
/* rw: Physical start of BAR 1, upper half */
#define PCICAP_GOLDFISH_CONTROL_PHYS_START_HIGH	0x30

/* BAR 1: area, shared_memory, 64 bits: Area in which blocks are allocated */
#define PCICAP_GOLDFISH_AREA_BAR		1
#define PCICAP_GOLDFISH_AREA_MIN_SIZE		0x1000
/* clang-format on */

/**
 * pcicap_goldfish_id() - which entry of the table of devices a function has
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 * @subvendor: vendor ID of the subsystem; PCICAP_ANY_ID: not known
 * @subdevice: device ID of the subsystem; PCICAP_ANY_ID: not known
 *
 * Return: the first entry that has all of them, with what a driver has for it;
 * NULL: none.
 */
static inline const struct pcicap_device_id *
pcicap_goldfish_id(uint16_t vendor, uint16_t device, uint32_t class_code,
		   uint32_t subvendor, uint32_t subdevice)
{
	static const struct pcicap_device_id ids[] = {
		{ 0x607d, 0xf153, 0xf153, PCICAP_ANY_ID, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
	};

	return pcicap_id_find(ids, 1, vendor, device, class_code, subvendor,
			      subdevice);
}

/**
 * pcicap_goldfish_matches() - is a function one of these devices?
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 *
 * Return: whether an entry of the table has all three, and wants no subsystem.
 */
static inline bool
pcicap_goldfish_matches(uint16_t vendor, uint16_t device, uint32_t class_code)
{
	return pcicap_goldfish_id(vendor, device, class_code, PCICAP_ANY_ID,
				  PCICAP_ANY_ID) != NULL;
}

/**
 * pcicap_goldfish_control_want() - what to map for BAR 0: Commands, with their
 * arguments and results
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_goldfish_control_want(void)
{
	struct pcicap_want want = {
		PCICAP_GOLDFISH_CONTROL_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_GOLDFISH_CONTROL_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_goldfish_control - Commands, with their arguments and results
 * @view: where it is
 *
 * Made by pcicap_goldfish_control_map() only.
 */
struct pcicap_goldfish_control {
	struct pcicap_mmio view;
};

/**
 * pcicap_goldfish_control_write_command() - write: Runs a command; status has
 * its result
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_write_command(const struct pcicap_goldfish_control *v,
				      uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_GOLDFISH_CONTROL_COMMAND,
				   val);
}

/*
 * Runs a command; status has its result: the store alone;
 * see pcicap_goldfish_control_bare()
 */
static inline void
pcicap_goldfish_control_store_command(const struct pcicap_goldfish_control *v,
				      uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_GOLDFISH_CONTROL_COMMAND, val);
}

/**
 * pcicap_goldfish_control_read_status() - read: Result of the last command: 0
 * or an errno value
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_read_status(const struct pcicap_goldfish_control *v,
				    uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_GOLDFISH_CONTROL_STATUS,
				  val);
}

/*
 * Result of the last command: 0 or an errno value: the load alone;
 * see pcicap_goldfish_control_bare()
 */
static inline uint32_t
pcicap_goldfish_control_load_status(const struct pcicap_goldfish_control *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_GOLDFISH_CONTROL_STATUS);
}

/**
 * pcicap_goldfish_control_read_guest_page_size() - read: Page size of
 * the driver
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_read_guest_page_size(const struct pcicap_goldfish_control *v,
					     uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_GOLDFISH_CONTROL_GUEST_PAGE_SIZE, val);
}

/**
 * pcicap_goldfish_control_write_guest_page_size() - write: Page size of
 * the driver
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_write_guest_page_size(const struct pcicap_goldfish_control *v,
					      uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_GOLDFISH_CONTROL_GUEST_PAGE_SIZE,
				   val);
}

/**
 * pcicap_goldfish_control_update_guest_page_size() - change bits: Page size of
 * the driver
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_update_guest_page_size(const struct pcicap_goldfish_control *v,
					       uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_goldfish_control_read_guest_page_size(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_GOLDFISH_CONTROL_GUEST_PAGE_SIZE,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Page size of the driver: the load alone; see pcicap_goldfish_control_bare()
 */
static inline uint32_t
pcicap_goldfish_control_load_guest_page_size(const struct pcicap_goldfish_control *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_GOLDFISH_CONTROL_GUEST_PAGE_SIZE);
}

/*
 * Page size of the driver: the store alone; see pcicap_goldfish_control_bare()
 */
static inline void
pcicap_goldfish_control_store_guest_page_size(const struct pcicap_goldfish_control *v,
					      uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_GOLDFISH_CONTROL_GUEST_PAGE_SIZE,
			    val);
}

/**
 * pcicap_goldfish_control_read_block_size_low() - read: Size of a block,
 * lower half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_read_block_size_low(const struct pcicap_goldfish_control *v,
					    uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_GOLDFISH_CONTROL_BLOCK_SIZE_LOW, val);
}

/**
 * pcicap_goldfish_control_write_block_size_low() - write: Size of a block,
 * lower half
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_write_block_size_low(const struct pcicap_goldfish_control *v,
					     uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_GOLDFISH_CONTROL_BLOCK_SIZE_LOW, val);
}

/**
 * pcicap_goldfish_control_update_block_size_low() - change bits: Size of a
 * block, lower half
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_update_block_size_low(const struct pcicap_goldfish_control *v,
					      uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_goldfish_control_read_block_size_low(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_GOLDFISH_CONTROL_BLOCK_SIZE_LOW,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Size of a block, lower half: the load alone;
 * see pcicap_goldfish_control_bare()
 */
static inline uint32_t
pcicap_goldfish_control_load_block_size_low(const struct pcicap_goldfish_control *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_GOLDFISH_CONTROL_BLOCK_SIZE_LOW);
}

/*
 * Size of a block, lower half: the store alone;
 * see pcicap_goldfish_control_bare()
 */
static inline void
pcicap_goldfish_control_store_block_size_low(const struct pcicap_goldfish_control *v,
					     uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_GOLDFISH_CONTROL_BLOCK_SIZE_LOW,
			    val);
}

/**
 * pcicap_goldfish_control_read_block_size_high() - read: Size of a block,
 * upper half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_read_block_size_high(const struct pcicap_goldfish_control *v,
					     uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_GOLDFISH_CONTROL_BLOCK_SIZE_HIGH, val);
}

/**
 * pcicap_goldfish_control_write_block_size_high() - write: Size of a block,
 * upper half
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_write_block_size_high(const struct pcicap_goldfish_control *v,
					      uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_GOLDFISH_CONTROL_BLOCK_SIZE_HIGH,
				   val);
}

/**
 * pcicap_goldfish_control_update_block_size_high() - change bits: Size of a
 * block, upper half
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_update_block_size_high(const struct pcicap_goldfish_control *v,
					       uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_goldfish_control_read_block_size_high(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_GOLDFISH_CONTROL_BLOCK_SIZE_HIGH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Size of a block, upper half: the load alone;
 * see pcicap_goldfish_control_bare()
 */
static inline uint32_t
pcicap_goldfish_control_load_block_size_high(const struct pcicap_goldfish_control *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_GOLDFISH_CONTROL_BLOCK_SIZE_HIGH);
}

/*
 * Size of a block, upper half: the store alone;
 * see pcicap_goldfish_control_bare()
 */
static inline void
pcicap_goldfish_control_store_block_size_high(const struct pcicap_goldfish_control *v,
					      uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_GOLDFISH_CONTROL_BLOCK_SIZE_HIGH,
			    val);
}

/**
 * pcicap_goldfish_control_read_block_offset_low() - read: Offset of a block in
 * BAR 1, lower half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_read_block_offset_low(const struct pcicap_goldfish_control *v,
					      uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_GOLDFISH_CONTROL_BLOCK_OFFSET_LOW,
				  val);
}

/**
 * pcicap_goldfish_control_write_block_offset_low() - write: Offset of a block
 * in BAR 1, lower half
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_write_block_offset_low(const struct pcicap_goldfish_control *v,
					       uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_GOLDFISH_CONTROL_BLOCK_OFFSET_LOW,
				   val);
}

/**
 * pcicap_goldfish_control_update_block_offset_low() - change bits: Offset of a
 * block in BAR 1, lower half
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_update_block_offset_low(const struct pcicap_goldfish_control *v,
						uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_goldfish_control_read_block_offset_low(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_GOLDFISH_CONTROL_BLOCK_OFFSET_LOW,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Offset of a block in BAR 1, lower half: the load alone;
 * see pcicap_goldfish_control_bare()
 */
static inline uint32_t
pcicap_goldfish_control_load_block_offset_low(const struct pcicap_goldfish_control *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_GOLDFISH_CONTROL_BLOCK_OFFSET_LOW);
}

/*
 * Offset of a block in BAR 1, lower half: the store alone;
 * see pcicap_goldfish_control_bare()
 */
static inline void
pcicap_goldfish_control_store_block_offset_low(const struct pcicap_goldfish_control *v,
					       uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_GOLDFISH_CONTROL_BLOCK_OFFSET_LOW,
			    val);
}

/**
 * pcicap_goldfish_control_read_block_offset_high() - read: Offset of a block in
 * BAR 1, upper half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_read_block_offset_high(const struct pcicap_goldfish_control *v,
					       uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_GOLDFISH_CONTROL_BLOCK_OFFSET_HIGH,
				  val);
}

/**
 * pcicap_goldfish_control_write_block_offset_high() - write: Offset of a block
 * in BAR 1, upper half
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_write_block_offset_high(const struct pcicap_goldfish_control *v,
						uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_GOLDFISH_CONTROL_BLOCK_OFFSET_HIGH,
				   val);
}

/**
 * pcicap_goldfish_control_update_block_offset_high() - change bits: Offset of a
 * block in BAR 1, upper half
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_update_block_offset_high(const struct pcicap_goldfish_control *v,
						 uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_goldfish_control_read_block_offset_high(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_GOLDFISH_CONTROL_BLOCK_OFFSET_HIGH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Offset of a block in BAR 1, upper half: the load alone;
 * see pcicap_goldfish_control_bare()
 */
static inline uint32_t
pcicap_goldfish_control_load_block_offset_high(const struct pcicap_goldfish_control *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_GOLDFISH_CONTROL_BLOCK_OFFSET_HIGH);
}

/*
 * Offset of a block in BAR 1, upper half: the store alone;
 * see pcicap_goldfish_control_bare()
 */
static inline void
pcicap_goldfish_control_store_block_offset_high(const struct pcicap_goldfish_control *v,
						uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_GOLDFISH_CONTROL_BLOCK_OFFSET_HIGH,
			    val);
}

/**
 * pcicap_goldfish_control_write_ping() - write: Handle to be pinged; the host
 * serves it before the write ends
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_write_ping(const struct pcicap_goldfish_control *v,
				   uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_GOLDFISH_CONTROL_PING, val);
}

/*
 * Handle to be pinged; the host serves it before the write ends: the store
 * alone; see pcicap_goldfish_control_bare()
 */
static inline void
pcicap_goldfish_control_store_ping(const struct pcicap_goldfish_control *v,
				   uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_GOLDFISH_CONTROL_PING, val);
}

/**
 * pcicap_goldfish_control_read_ping_info_addr_low() - read: Physical address
 * for pings, lower half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_read_ping_info_addr_low(const struct pcicap_goldfish_control *v,
						uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_GOLDFISH_CONTROL_PING_INFO_ADDR_LOW,
				  val);
}

/**
 * pcicap_goldfish_control_write_ping_info_addr_low() - write: Physical address
 * for pings, lower half
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_write_ping_info_addr_low(const struct pcicap_goldfish_control *v,
						 uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_GOLDFISH_CONTROL_PING_INFO_ADDR_LOW,
				   val);
}

/**
 * pcicap_goldfish_control_update_ping_info_addr_low() - change bits: Physical
 * address for pings, lower half
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_update_ping_info_addr_low(const struct pcicap_goldfish_control *v,
						  uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_goldfish_control_read_ping_info_addr_low(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_GOLDFISH_CONTROL_PING_INFO_ADDR_LOW,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Physical address for pings, lower half: the load alone;
 * see pcicap_goldfish_control_bare()
 */
static inline uint32_t
pcicap_goldfish_control_load_ping_info_addr_low(const struct pcicap_goldfish_control *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_GOLDFISH_CONTROL_PING_INFO_ADDR_LOW);
}

/*
 * Physical address for pings, lower half: the store alone;
 * see pcicap_goldfish_control_bare()
 */
static inline void
pcicap_goldfish_control_store_ping_info_addr_low(const struct pcicap_goldfish_control *v,
						 uint32_t val)
{
	pcicap_mmio_store32(&v->view,
			    PCICAP_GOLDFISH_CONTROL_PING_INFO_ADDR_LOW, val);
}

/**
 * pcicap_goldfish_control_read_ping_info_addr_high() - read: Physical address
 * for pings, upper half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_read_ping_info_addr_high(const struct pcicap_goldfish_control *v,
						 uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_GOLDFISH_CONTROL_PING_INFO_ADDR_HIGH,
				  val);
}

/**
 * pcicap_goldfish_control_write_ping_info_addr_high() - write: Physical address
 * for pings, upper half
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_write_ping_info_addr_high(const struct pcicap_goldfish_control *v,
						  uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_GOLDFISH_CONTROL_PING_INFO_ADDR_HIGH,
				   val);
}

/**
 * pcicap_goldfish_control_update_ping_info_addr_high() - change bits: Physical
 * address for pings, upper half
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_update_ping_info_addr_high(const struct pcicap_goldfish_control *v,
						   uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_goldfish_control_read_ping_info_addr_high(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_GOLDFISH_CONTROL_PING_INFO_ADDR_HIGH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Physical address for pings, upper half: the load alone;
 * see pcicap_goldfish_control_bare()
 */
static inline uint32_t
pcicap_goldfish_control_load_ping_info_addr_high(const struct pcicap_goldfish_control *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_GOLDFISH_CONTROL_PING_INFO_ADDR_HIGH);
}

/*
 * Physical address for pings, upper half: the store alone;
 * see pcicap_goldfish_control_bare()
 */
static inline void
pcicap_goldfish_control_store_ping_info_addr_high(const struct pcicap_goldfish_control *v,
						  uint32_t val)
{
	pcicap_mmio_store32(&v->view,
			    PCICAP_GOLDFISH_CONTROL_PING_INFO_ADDR_HIGH, val);
}

/**
 * pcicap_goldfish_control_read_handle() - read: Handle
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_read_handle(const struct pcicap_goldfish_control *v,
				    uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_GOLDFISH_CONTROL_HANDLE,
				  val);
}

/**
 * pcicap_goldfish_control_write_handle() - write: Handle
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_write_handle(const struct pcicap_goldfish_control *v,
				     uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_GOLDFISH_CONTROL_HANDLE,
				   val);
}

/**
 * pcicap_goldfish_control_update_handle() - change bits: Handle
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_update_handle(const struct pcicap_goldfish_control *v,
				      uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_goldfish_control_read_handle(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_GOLDFISH_CONTROL_HANDLE,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Handle: the load alone; see pcicap_goldfish_control_bare() */
static inline uint32_t
pcicap_goldfish_control_load_handle(const struct pcicap_goldfish_control *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_GOLDFISH_CONTROL_HANDLE);
}

/* Handle: the store alone; see pcicap_goldfish_control_bare() */
static inline void
pcicap_goldfish_control_store_handle(const struct pcicap_goldfish_control *v,
				     uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_GOLDFISH_CONTROL_HANDLE, val);
}

/**
 * pcicap_goldfish_control_read_phys_start_low() - read: Physical start of BAR
 * 1, lower half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_read_phys_start_low(const struct pcicap_goldfish_control *v,
					    uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_GOLDFISH_CONTROL_PHYS_START_LOW, val);
}

/**
 * pcicap_goldfish_control_write_phys_start_low() - write: Physical start of BAR
 * 1, lower half
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_write_phys_start_low(const struct pcicap_goldfish_control *v,
					     uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_GOLDFISH_CONTROL_PHYS_START_LOW, val);
}

/**
 * pcicap_goldfish_control_update_phys_start_low() - change bits: Physical start
 * of BAR 1, lower half
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_update_phys_start_low(const struct pcicap_goldfish_control *v,
					      uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_goldfish_control_read_phys_start_low(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_GOLDFISH_CONTROL_PHYS_START_LOW,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Physical start of BAR 1, lower half: the load alone;
 * see pcicap_goldfish_control_bare()
 */
static inline uint32_t
pcicap_goldfish_control_load_phys_start_low(const struct pcicap_goldfish_control *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_GOLDFISH_CONTROL_PHYS_START_LOW);
}

/*
 * Physical start of BAR 1, lower half: the store alone;
 * see pcicap_goldfish_control_bare()
 */
static inline void
pcicap_goldfish_control_store_phys_start_low(const struct pcicap_goldfish_control *v,
					     uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_GOLDFISH_CONTROL_PHYS_START_LOW,
			    val);
}

/**
 * pcicap_goldfish_control_read_phys_start_high() - read: Physical start of BAR
 * 1, upper half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_read_phys_start_high(const struct pcicap_goldfish_control *v,
					     uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_GOLDFISH_CONTROL_PHYS_START_HIGH, val);
}

/**
 * pcicap_goldfish_control_write_phys_start_high() - write: Physical start of
 * BAR 1, upper half
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_write_phys_start_high(const struct pcicap_goldfish_control *v,
					      uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_GOLDFISH_CONTROL_PHYS_START_HIGH,
				   val);
}

/**
 * pcicap_goldfish_control_update_phys_start_high() - change bits: Physical
 * start of BAR 1, upper half
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_update_phys_start_high(const struct pcicap_goldfish_control *v,
					       uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_goldfish_control_read_phys_start_high(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_GOLDFISH_CONTROL_PHYS_START_HIGH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Physical start of BAR 1, upper half: the load alone;
 * see pcicap_goldfish_control_bare()
 */
static inline uint32_t
pcicap_goldfish_control_load_phys_start_high(const struct pcicap_goldfish_control *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_GOLDFISH_CONTROL_PHYS_START_HIGH);
}

/*
 * Physical start of BAR 1, upper half: the store alone;
 * see pcicap_goldfish_control_bare()
 */
static inline void
pcicap_goldfish_control_store_phys_start_high(const struct pcicap_goldfish_control *v,
					      uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_GOLDFISH_CONTROL_PHYS_START_HIGH,
			    val);
}

/**
 * pcicap_goldfish_control_read_block_size() - read: Size of a block
 * @v: the view
 * @val: the value in bytes; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_read_block_size(const struct pcicap_goldfish_control *v,
					uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		uint32_t part;

		ret = pcicap_goldfish_control_read_block_size_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part;
	}
	{
		uint32_t part;

		ret = pcicap_goldfish_control_read_block_size_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
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
 * -ENODATA (the view ends before a part), or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_write_block_size(const struct pcicap_goldfish_control *v,
					 uint64_t value)
{
	int ret;

	{
		uint32_t val = (uint32_t)(value);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_goldfish_control_write_block_size_low(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_goldfish_control_write_block_size_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
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
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_read_block_offset(const struct pcicap_goldfish_control *v,
					  uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		uint32_t part;

		ret = pcicap_goldfish_control_read_block_offset_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part;
	}
	{
		uint32_t part;

		ret = pcicap_goldfish_control_read_block_offset_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
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
 * -ENODATA (the view ends before a part), or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_write_block_offset(const struct pcicap_goldfish_control *v,
					   uint64_t value)
{
	int ret;

	{
		uint32_t val = (uint32_t)(value);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_goldfish_control_write_block_offset_low(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_goldfish_control_write_block_offset_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
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
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_read_phys_start(const struct pcicap_goldfish_control *v,
					uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		uint32_t part;

		ret = pcicap_goldfish_control_read_phys_start_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part;
	}
	{
		uint32_t part;

		ret = pcicap_goldfish_control_read_phys_start_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
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
 * -ENODATA (the view ends before a part), or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_write_phys_start(const struct pcicap_goldfish_control *v,
					 uint64_t value)
{
	int ret;

	{
		uint32_t val = (uint32_t)(value);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_goldfish_control_write_phys_start_low(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_goldfish_control_write_phys_start_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_init(struct pcicap_goldfish_control *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_goldfish_control_map() - the registers in a mapped BAR: Commands, with
 * their arguments and results
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_map(const struct pcicap_map *map,
			    struct pcicap_cfg *cfg,
			    struct pcicap_goldfish_control *v)
{
	struct pcicap_region whole =
		pcicap_region_whole(PCICAP_GOLDFISH_CONTROL_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_GOLDFISH_CONTROL_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_goldfish_control_init(v);
}

/**
 * pcicap_goldfish_control_wrap() - the registers at an address that there is:
 * Commands, with their arguments and results
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_goldfish_control_map()
 * @v: the view
 *
 * Return: as for pcicap_goldfish_control_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_wrap(struct pcicap_map *map, void *base, uint64_t size,
			     struct pcicap_cfg *cfg,
			     struct pcicap_goldfish_control *v)
{
	pcicap_map_memory(map, PCICAP_GOLDFISH_CONTROL_BAR, base, size);
	return pcicap_goldfish_control_map(map, cfg, v);
}

/**
 * pcicap_goldfish_control_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_goldfish_control_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_goldfish_control_bare(const struct pcicap_goldfish_control *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_GOLDFISH_CONTROL_MIN_SIZE);
}

/**
 * pcicap_goldfish_area_want() - what to map for BAR 1: Area in which blocks
 * are allocated
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_goldfish_area_want(void)
{
	struct pcicap_want want = {
		PCICAP_GOLDFISH_AREA_BAR,
		true,
		PCICAP_CACHE_WB,
		PCICAP_GOLDFISH_AREA_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_GOLDFISH_H */
