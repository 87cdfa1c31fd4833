/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Test device with things in many places
 *
 * Generated from places.yaml - do not edit.
 * Source: none
 */
#ifndef PCICAP_TEST_PLACES_H
#define PCICAP_TEST_PLACES_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>
#include <pcicap/user/mmio.h>
#include <pcicap/test_vsec.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* BAR 0: regs, registers, 32 bits: Registers of several variants */
#define PCICAP_TEST_PLACES_REGS_BAR		0
#define PCICAP_TEST_PLACES_REGS_MIN_SIZE	0x1000

/* regs: Registers of several variants */
#define PCICAP_TEST_PLACES_REGS_ALWAYS		0x00	/* ro: In all */
#define PCICAP_TEST_PLACES_REGS_EARLY		0x04	/* ro: In the first ones */
#define PCICAP_TEST_PLACES_REGS_LATE		0x04	/* rw: In later ones */
#define PCICAP_TEST_PLACES_REGS_BIG		0x08	/* rw: In big ones */
#define PCICAP_TEST_PLACES_REGS_OWN		0x0c	/* rw: On that board */
#define PCICAP_TEST_PLACES_REGS_LIMIT		0x10	/* rw: In three pieces */
#define PCICAP_TEST_PLACES_REGS_LIMIT_COUNT	32
#define PCICAP_TEST_PLACES_REGS_EXIST		0xa0	/* hwinit: A bit for each port */
/* hwinit: Where the list begins, in dwords */
#define PCICAP_TEST_PLACES_REGS_LISTS		0xa4

/* port: A port */
#define PCICAP_TEST_PLACES_REGS_PORT		0x400
#define PCICAP_TEST_PLACES_REGS_PORT_COUNT	8
#define PCICAP_TEST_PLACES_REGS_PORT_STRIDE	0x10
#define PCICAP_TEST_PLACES_REGS_PORT_STATUS	0x00	/* ro: State of it */

/* queue: A queue */
#define PCICAP_TEST_PLACES_REGS_QUEUE		0x500
#define PCICAP_TEST_PLACES_REGS_QUEUE_COUNT	6
#define PCICAP_TEST_PLACES_REGS_QUEUE_STRIDE	0x10
#define PCICAP_TEST_PLACES_REGS_QUEUE_HEAD	0x00	/* rw: Where it begins */

/* extra: An extended capability */
#define PCICAP_TEST_PLACES_REGS_EXTRA_STRIDE	0x20

/* ro: What it is */
#define PCICAP_TEST_PLACES_REGS_EXTRA_CAP		0x00
/* ro: Its own bits */
#define  PCICAP_TEST_PLACES_REGS_EXTRA_CAP_OWN		0xffff0000
/* ro: Dwords to the next, 0: none */
#define  PCICAP_TEST_PLACES_REGS_EXTRA_CAP_NEXT		0x0000ff00
/* ro: Which one */
#define  PCICAP_TEST_PLACES_REGS_EXTRA_CAP_ID		0x000000ff
#define  PCICAP_TEST_PLACES_REGS_EXTRA_CAP_ID_LEGACY	0x1
#define  PCICAP_TEST_PLACES_REGS_EXTRA_CAP_ID_PROTOCOL	0x2
#define PCICAP_TEST_PLACES_REGS_EXTRA_NAME	0x04	/* ro: Name of the protocol */

/* feature: A feature */
#define PCICAP_TEST_PLACES_REGS_FEATURE		0x800
#define PCICAP_TEST_PLACES_REGS_FEATURE_STRIDE	0x18

/* ro: Header of the feature */
#define PCICAP_TEST_PLACES_REGS_FEATURE_DFH		0x00
/* ro: What it is */
#define  PCICAP_TEST_PLACES_REGS_FEATURE_DFH_TYPE	0xf000000000000000
/* ro: The last one */
#define  PCICAP_TEST_PLACES_REGS_FEATURE_DFH_EOL	0x0000010000000000
/* ro: Bytes to the next */
#define  PCICAP_TEST_PLACES_REGS_FEATURE_DFH_NEXT	0x000000ffffff0000
/* ro: Its revision */
#define  PCICAP_TEST_PLACES_REGS_FEATURE_DFH_REVISION	0x000000000000f000
/* ro: Which feature */
#define  PCICAP_TEST_PLACES_REGS_FEATURE_DFH_ID		0x0000000000000fff

/* channel: A channel out */
#define PCICAP_TEST_PLACES_REGS_CHANNEL		0xa00
#define PCICAP_TEST_PLACES_REGS_CHANNEL_COUNT	4
#define PCICAP_TEST_PLACES_REGS_CHANNEL_STRIDE	0x20

/* rw: Control of it */
#define PCICAP_TEST_PLACES_REGS_CHANNEL_CONTROL			0x00
/* rw: It runs */
#define  PCICAP_TEST_PLACES_REGS_CHANNEL_CONTROL_RUN		0x00000001
#define  PCICAP_TEST_PLACES_REGS_CHANNEL_CONTROL_WRITE_MASK	0x00000001
#define  PCICAP_TEST_PLACES_REGS_CHANNEL_CONTROL_KEEP_MASK	0x00000001
#define PCICAP_TEST_PLACES_REGS_CHANNEL_DONE	0x04	/* ro: How much was done */

/* part: A part */
#define PCICAP_TEST_PLACES_REGS_CHANNEL_PART	0x08
#define PCICAP_TEST_PLACES_REGS_CHANNEL_PART_COUNT 2
#define PCICAP_TEST_PLACES_REGS_CHANNEL_PART_STRIDE 0x08
#define PCICAP_TEST_PLACES_REGS_CHANNEL_PART_BASE	0x00	/* rw: Where it begins */

/* channel_in: A channel in */
#define PCICAP_TEST_PLACES_REGS_CHANNEL_IN	0xb00
#define PCICAP_TEST_PLACES_REGS_CHANNEL_IN_COUNT 2
#define PCICAP_TEST_PLACES_REGS_CHANNEL_IN_STRIDE 0x20

/* tag: A tag */
#define PCICAP_TEST_PLACES_REGS_TAG		0xc00
#define PCICAP_TEST_PLACES_REGS_TAG_COUNT	4
#define PCICAP_TEST_PLACES_REGS_TAG_STRIDE	0x08
#define PCICAP_TEST_PLACES_REGS_TAG_VALUE	0x00	/* ro: What it is */

/*
 * Where the capability test_vsec says: pointed, registers: As the library
 * has it
 */
#define PCICAP_TEST_PLACES_POINTED_MIN_SIZE	0x10

/* pointed: As the library has it */
#define PCICAP_TEST_PLACES_POINTED_PENDING	0x00	/* ro: A bit for each */

/*
 * Where the capability test_vsec says: behind, registers: Where the pointer in
 * a vendor capability leads
 */
#define PCICAP_TEST_PLACES_BEHIND_MIN_SIZE	0x10

/* behind: Where the pointer in a vendor capability leads */
#define PCICAP_TEST_PLACES_BEHIND_MAGIC		0x00	/* ro: A number */
/* clang-format on */

/**
 * pcicap_test_places_id() - which entry of the table of devices a function has
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
pcicap_test_places_id(uint16_t vendor, uint16_t device, uint32_t class_code,
		      uint32_t subvendor, uint32_t subdevice)
{
	static const struct pcicap_device_id ids[] = {
		{ 0x1234, 0x5681, 0x5683, PCICAP_ANY_ID, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
	};

	return pcicap_id_find(ids, 1, vendor, device, class_code, subvendor,
			      subdevice);
}

/**
 * pcicap_test_places_matches() - is a function one of these devices?
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 *
 * Return: whether an entry of the table has all three, and wants no subsystem.
 */
static inline bool
pcicap_test_places_matches(uint16_t vendor, uint16_t device,
			   uint32_t class_code)
{
	return pcicap_test_places_id(vendor, device, class_code, PCICAP_ANY_ID,
				     PCICAP_ANY_ID) != NULL;
}

/**
 * pcicap_test_places_regs_want() - what to map for BAR 0: Registers of
 * several variants
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_test_places_regs_want(void)
{
	struct pcicap_want want = {
		PCICAP_TEST_PLACES_REGS_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_TEST_PLACES_REGS_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_test_places_regs - Registers of several variants
 * @view: where it is
 * @device_id: read once: the layout depends on it
 * @revision_id: read once: the layout depends on it
 * @subvendor_id: read once: the layout depends on it
 * @subdevice_id: read once: the layout depends on it
 * @exist: read once: the layout depends on it
 * @lists: read once: the layout depends on it
 *
 * Made by pcicap_test_places_regs_map() only.
 */
struct pcicap_test_places_regs {
	struct pcicap_mmio view;
	uint32_t device_id;
	uint32_t revision_id;
	uint32_t subvendor_id;
	uint32_t subdevice_id;
	uint32_t exist;
	uint32_t lists;
};

/**
 * pcicap_test_places_regs_read_always() - read: In all
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_read_always(const struct pcicap_test_places_regs *v,
				    uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_PLACES_REGS_ALWAYS,
				  val);
}

/* In all: the load alone; see pcicap_test_places_regs_bare() */
static inline uint32_t
pcicap_test_places_regs_load_always(const struct pcicap_test_places_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_TEST_PLACES_REGS_ALWAYS);
}

/**
 * pcicap_test_places_regs_read_early() - read: In the first ones
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_read_early(const struct pcicap_test_places_regs *v,
				   uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->revision_id > 2)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_PLACES_REGS_EARLY, val);
}

/**
 * pcicap_test_places_regs_read_late() - read: In later ones
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_read_late(const struct pcicap_test_places_regs *v,
				  uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->revision_id < 3)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_PLACES_REGS_LATE, val);
}

/**
 * pcicap_test_places_regs_write_late() - write: In later ones
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_write_late(const struct pcicap_test_places_regs *v,
				   uint32_t val)
{
	if (v->revision_id < 3)
		return -ENXIO;
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_PLACES_REGS_LATE, val);
}

/**
 * pcicap_test_places_regs_update_late() - change bits: In later ones
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
pcicap_test_places_regs_update_late(const struct pcicap_test_places_regs *v,
				    uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_places_regs_read_late(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_PLACES_REGS_LATE,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_places_regs_read_big() - read: In big ones
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_read_big(const struct pcicap_test_places_regs *v,
				 uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->device_id == 22146 || v->device_id == 22147)))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_PLACES_REGS_BIG, val);
}

/**
 * pcicap_test_places_regs_write_big() - write: In big ones
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_write_big(const struct pcicap_test_places_regs *v,
				  uint32_t val)
{
	if (!((v->device_id == 22146 || v->device_id == 22147)))
		return -ENXIO;
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_PLACES_REGS_BIG, val);
}

/**
 * pcicap_test_places_regs_update_big() - change bits: In big ones
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
pcicap_test_places_regs_update_big(const struct pcicap_test_places_regs *v,
				   uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_places_regs_read_big(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_PLACES_REGS_BIG,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_places_regs_read_own() - read: On that board
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_read_own(const struct pcicap_test_places_regs *v,
				 uint32_t *val)
{
	*val = UINT32_MAX;
	if (!(v->subvendor_id == 6900 && v->subdevice_id == 4352))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_PLACES_REGS_OWN, val);
}

/**
 * pcicap_test_places_regs_write_own() - write: On that board
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_write_own(const struct pcicap_test_places_regs *v,
				  uint32_t val)
{
	if (!(v->subvendor_id == 6900 && v->subdevice_id == 4352))
		return -ENXIO;
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_PLACES_REGS_OWN, val);
}

/**
 * pcicap_test_places_regs_update_own() - change bits: On that board
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
pcicap_test_places_regs_update_own(const struct pcicap_test_places_regs *v,
				   uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_places_regs_read_own(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_PLACES_REGS_OWN,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Where an element is: the array has several pieces. */
static inline uint32_t
pcicap_test_places_regs_limit_element(unsigned int index)
{
	if (index >= 24)
		return 0x300 + (index - 24) * 4;
	if (index >= 16)
		return 0x200 + (index - 16) * 4;
	return PCICAP_TEST_PLACES_REGS_LIMIT + index * 4;
}

/**
 * pcicap_test_places_regs_read_limit() - read: In three pieces
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_read_limit(const struct pcicap_test_places_regs *v,
				   unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 32)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  pcicap_test_places_regs_limit_element(index),
				  val);
}

/**
 * pcicap_test_places_regs_write_limit() - write: In three pieces
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_write_limit(const struct pcicap_test_places_regs *v,
				    unsigned int index, uint32_t val)
{
	if (index >= 32)
		return -ERANGE;
	return pcicap_mmio_write32(&v->view,
				   pcicap_test_places_regs_limit_element(index),
				   val);
}

/**
 * pcicap_test_places_regs_update_limit() - change bits: In three pieces
 * @v: the view
 * @index: which element
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
pcicap_test_places_regs_update_limit(const struct pcicap_test_places_regs *v,
				     unsigned int index, uint32_t mask,
				     uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_places_regs_read_limit(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 pcicap_test_places_regs_limit_element(index),
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_places_regs_read_exist() - read: A bit for each port
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_read_exist(const struct pcicap_test_places_regs *v,
				   uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_PLACES_REGS_EXIST, val);
}

/* A bit for each port: the load alone; see pcicap_test_places_regs_bare() */
static inline uint32_t
pcicap_test_places_regs_load_exist(const struct pcicap_test_places_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_TEST_PLACES_REGS_EXIST);
}

/**
 * pcicap_test_places_regs_read_lists() - read: Where the list begins, in dwords
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_read_lists(const struct pcicap_test_places_regs *v,
				   uint16_t *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_TEST_PLACES_REGS_LISTS, val);
}

/*
 * Where the list begins, in dwords: the load alone;
 * see pcicap_test_places_regs_bare()
 */
static inline uint16_t
pcicap_test_places_regs_load_lists(const struct pcicap_test_places_regs *v)
{
	return pcicap_mmio_load16(&v->view, PCICAP_TEST_PLACES_REGS_LISTS);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_init(struct pcicap_test_places_regs *v)
{
	int ret;

	ret = pcicap_fact_device_id(v->view.cfg, &v->device_id);
	if (ret && ret != -ENOENT)
		return ret;
	ret = pcicap_fact_revision_id(v->view.cfg, &v->revision_id);
	if (ret && ret != -ENOENT)
		return ret;
	ret = pcicap_fact_subvendor_id(v->view.cfg, &v->subvendor_id);
	if (ret && ret != -ENOENT)
		return ret;
	ret = pcicap_fact_subdevice_id(v->view.cfg, &v->subdevice_id);
	if (ret && ret != -ENOENT)
		return ret;
	{
		uint32_t r;

		ret = pcicap_test_places_regs_read_exist(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->exist = 0;
		if (!ret)
			v->exist = r;
	}
	{
		uint16_t r;

		ret = pcicap_test_places_regs_read_lists(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->lists = 0;
		if (!ret)
			v->lists = r;
	}
	return 0;
}

/**
 * pcicap_test_places_regs_map() - the registers in a mapped BAR: Registers of
 * several variants
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones, and what the function is
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_map(const struct pcicap_map *map,
			    struct pcicap_cfg *cfg,
			    struct pcicap_test_places_regs *v)
{
	struct pcicap_region whole =
		pcicap_region_whole(PCICAP_TEST_PLACES_REGS_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_TEST_PLACES_REGS_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_test_places_regs_init(v);
}

/**
 * pcicap_test_places_regs_wrap() - the registers at an address that there is:
 * Registers of several variants
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_test_places_regs_map()
 * @v: the view
 *
 * Return: as for pcicap_test_places_regs_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_wrap(struct pcicap_map *map, void *base, uint64_t size,
			     struct pcicap_cfg *cfg,
			     struct pcicap_test_places_regs *v)
{
	pcicap_map_memory(map, PCICAP_TEST_PLACES_REGS_BAR, base, size);
	return pcicap_test_places_regs_map(map, cfg, v);
}

/**
 * pcicap_test_places_regs_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_test_places_regs_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_bare(const struct pcicap_test_places_regs *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_TEST_PLACES_REGS_MIN_SIZE);
}

/**
 * struct pcicap_test_places_regs_port - A port
 * @view: where it is
 *
 * Made by pcicap_test_places_regs_port_at() only.
 */
struct pcicap_test_places_regs_port {
	struct pcicap_mmio view;
};

/**
 * pcicap_test_places_regs_port_read_status() - read: State of it
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_port_read_status(const struct pcicap_test_places_regs_port *v,
					 uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_PLACES_REGS_PORT_STATUS,
				  val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_port_init(struct pcicap_test_places_regs_port *v)
{
	pcicap_mmio_clamp(&v->view, 16);
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_port_open(const struct pcicap_test_places_regs *outer,
				  uint32_t off,
				  struct pcicap_test_places_regs_port *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x10, &v->view);

	if (ret)
		return ret;
	return pcicap_test_places_regs_port_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_test_places_regs_port_elements(const struct pcicap_test_places_regs *v)
{
	(void)v;
	return 8;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_port_where(const struct pcicap_test_places_regs *v,
				   uint32_t *off)
{
	(void)v;
	*off = 0x400;
	return 0;
}

/**
 * pcicap_test_places_regs_port_at() - A port
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_port_at(const struct pcicap_test_places_regs *outer,
				unsigned int index,
				struct pcicap_test_places_regs_port *v)
{
	uint32_t off;
	int ret = pcicap_test_places_regs_port_where(outer, &off);

	if (!ret && index >= pcicap_test_places_regs_port_elements(outer))
		ret = -ERANGE;
	if (!ret && !(outer->exist >> index & 1))
		ret = -ENXIO;
	if (ret)
		return ret;
	return pcicap_test_places_regs_port_open(outer, off + index * 0x10, v);
}

/**
 * struct pcicap_test_places_regs_queue - A queue
 * @view: where it is
 *
 * Made by pcicap_test_places_regs_queue_at() only.
 */
struct pcicap_test_places_regs_queue {
	struct pcicap_mmio view;
};

/**
 * pcicap_test_places_regs_queue_read_head() - read: Where it begins
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_queue_read_head(const struct pcicap_test_places_regs_queue *v,
					uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_PLACES_REGS_QUEUE_HEAD,
				  val);
}

/**
 * pcicap_test_places_regs_queue_write_head() - write: Where it begins
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_queue_write_head(const struct pcicap_test_places_regs_queue *v,
					 uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_PLACES_REGS_QUEUE_HEAD,
				   val);
}

/**
 * pcicap_test_places_regs_queue_update_head() - change bits: Where it begins
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
pcicap_test_places_regs_queue_update_head(const struct pcicap_test_places_regs_queue *v,
					  uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_places_regs_queue_read_head(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_PLACES_REGS_QUEUE_HEAD,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_queue_init(struct pcicap_test_places_regs_queue *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_queue_open(const struct pcicap_test_places_regs *outer,
				   uint32_t off,
				   struct pcicap_test_places_regs_queue *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x10, &v->view);

	if (ret)
		return ret;
	return pcicap_test_places_regs_queue_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_test_places_regs_queue_elements(const struct pcicap_test_places_regs *v)
{
	(void)v;
	return 6;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_queue_where(const struct pcicap_test_places_regs *v,
				    uint32_t *off)
{
	(void)v;
	*off = 0x500;
	return 0;
}

/**
 * pcicap_test_places_regs_queue_at() - A queue
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_queue_at(const struct pcicap_test_places_regs *outer,
				 unsigned int index,
				 struct pcicap_test_places_regs_queue *v)
{
	uint32_t off;
	int ret = pcicap_test_places_regs_queue_where(outer, &off);

	if (!ret && index >= pcicap_test_places_regs_queue_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	if (index >= 4) {
		off = 0x600;
		index -= 4;
	}
	return pcicap_test_places_regs_queue_open(outer, off + index * 0x10, v);
}

/**
 * struct pcicap_test_places_regs_extra - An extended capability
 * @view: where it is
 * @cap_id: read once: the layout depends on it
 * @cap_next: read once: the layout depends on it
 *
 * Made by pcicap_test_places_regs_extra_at() only.
 */
struct pcicap_test_places_regs_extra {
	struct pcicap_mmio view;
	uint32_t cap_id;
	uint32_t cap_next;
};

/* What it is */
struct pcicap_test_places_regs_extra_cap {
	uint32_t raw;
};

/* Its own bits */
static inline uint32_t
pcicap_test_places_regs_extra_cap_own(struct pcicap_test_places_regs_extra_cap r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_PLACES_REGS_EXTRA_CAP_OWN) >> 16);
}

/* Dwords to the next, 0: none */
static inline uint32_t
pcicap_test_places_regs_extra_cap_next(struct pcicap_test_places_regs_extra_cap r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_PLACES_REGS_EXTRA_CAP_NEXT) >> 8);
}

/* Which one */
static inline uint32_t
pcicap_test_places_regs_extra_cap_id(struct pcicap_test_places_regs_extra_cap r)
{
	return (uint32_t)(r.raw & PCICAP_TEST_PLACES_REGS_EXTRA_CAP_ID);
}

/**
 * pcicap_test_places_regs_extra_read_cap() - read: What it is
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_extra_read_cap(const struct pcicap_test_places_regs_extra *v,
				       struct pcicap_test_places_regs_extra_cap *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_PLACES_REGS_EXTRA_CAP,
				  &val->raw);
}

/**
 * pcicap_test_places_regs_extra_read_name() - read: Name of the protocol
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_extra_read_name(const struct pcicap_test_places_regs_extra *v,
					uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->cap_id != 2)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_PLACES_REGS_EXTRA_NAME,
				  val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_extra_init(struct pcicap_test_places_regs_extra *v)
{
	int ret;

	{
		struct pcicap_test_places_regs_extra_cap r;

		ret = pcicap_test_places_regs_extra_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_id = 0;
		if (!ret)
			v->cap_id = pcicap_test_places_regs_extra_cap_id(r);
		v->cap_next = 0;
		if (!ret)
			v->cap_next = pcicap_test_places_regs_extra_cap_next(r);
	}
	pcicap_mmio_clamp(&v->view, 32);
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_extra_open(const struct pcicap_test_places_regs *outer,
				   uint32_t off,
				   struct pcicap_test_places_regs_extra *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x20, &v->view);

	if (ret)
		return ret;
	return pcicap_test_places_regs_extra_init(v);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_extra_where(const struct pcicap_test_places_regs *v,
				    uint32_t *off)
{
	*off = v->lists * 4;
	return 0;
}

/**
 * pcicap_test_places_regs_extra_at() - An extended capability
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), -ENODEV (gone), or the error
 * of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_extra_at(const struct pcicap_test_places_regs *outer,
				 struct pcicap_test_places_regs_extra *v)
{
	uint32_t off;
	int ret = pcicap_test_places_regs_extra_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_test_places_regs_extra_open(outer, off, v);
}

/* Bytes to the next one; 0: it is the last. */
static inline uint32_t
pcicap_test_places_regs_extra_step(const struct pcicap_test_places_regs_extra *v)
{
	return v->cap_next * 4;
}

/**
 * pcicap_test_places_regs_extra_next() - the next one of the list
 * @outer: what is around it
 * @at: one of the list
 * @v: the view; may be @at
 *
 * Return: 0, -ENOENT (that was the last), -EBADMSG (the next would be past the
 * end), or the error of an access.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_extra_next(const struct pcicap_test_places_regs *outer,
				   const struct pcicap_test_places_regs_extra *at,
				   struct pcicap_test_places_regs_extra *v)
{
	const struct pcicap_test_places_regs_extra before = *at;
	uint32_t off = (uint32_t)(before.view.offset - outer->view.offset);
	uint32_t step = pcicap_test_places_regs_extra_step(&before);
	int ret;

	if (!step)
		return -ENOENT;
	if (step > UINT32_MAX - off)
		return -EBADMSG;
	ret = pcicap_test_places_regs_extra_open(outer, off + step, v);
	return ret == -ENXIO ? -EBADMSG : ret;
}

/**
 * pcicap_test_places_regs_extra_first() - the first one of the list
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENOENT (the list is empty), -EBADMSG (it would be past the end),
 * or the error of an access.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_extra_first(const struct pcicap_test_places_regs *outer,
				    struct pcicap_test_places_regs_extra *v)
{
	uint32_t off;
	int ret = pcicap_test_places_regs_extra_where(outer, &off);

	if (!ret && !off)
		ret = -ENOENT;
	if (ret)
		return ret == -ENXIO ? -ENOENT : ret;
	ret = pcicap_test_places_regs_extra_open(outer, off, v);
	return ret == -ENXIO ? -EBADMSG : ret;
}

/**
 * pcicap_test_places_regs_extra_find() - the first one of the list with an ID
 * @outer: what is around it
 * @id: its ID
 * @v: the view
 *
 * Return: 0, -ENOENT (none has it), -EBADMSG (the list is broken), or the error
 * of an access.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_extra_find(const struct pcicap_test_places_regs *outer,
				   uint32_t id,
				   struct pcicap_test_places_regs_extra *v)
{
	int ret = pcicap_test_places_regs_extra_first(outer, v);

	while (!ret && v->cap_id != id)
		ret = pcicap_test_places_regs_extra_next(outer, v, v);
	return ret;
}

/**
 * pcicap_test_places_regs_extra_find_next() - the next one of the list with
 * an ID
 * @outer: what is around it
 * @id: its ID
 * @at: one of the list
 * @v: the view; may be @at
 *
 * Return: as for pcicap_test_places_regs_extra_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_extra_find_next(const struct pcicap_test_places_regs *outer,
					uint32_t id,
					const struct pcicap_test_places_regs_extra *at,
					struct pcicap_test_places_regs_extra *v)
{
	int ret = pcicap_test_places_regs_extra_next(outer, at, v);

	while (!ret && v->cap_id != id)
		ret = pcicap_test_places_regs_extra_next(outer, v, v);
	return ret;
}

/**
 * struct pcicap_test_places_regs_feature - A feature
 * @view: where it is
 * @dfh_eol: read once: the layout depends on it
 * @dfh_id: read once: the layout depends on it
 * @dfh_next: read once: the layout depends on it
 *
 * Made by pcicap_test_places_regs_feature_at() only.
 */
struct pcicap_test_places_regs_feature {
	struct pcicap_mmio view;
	uint32_t dfh_eol;
	uint32_t dfh_id;
	uint32_t dfh_next;
};

/* Header of the feature */
struct pcicap_test_places_regs_feature_dfh {
	uint64_t raw;
};

/* What it is */
static inline uint64_t
pcicap_test_places_regs_feature_dfh_type(struct pcicap_test_places_regs_feature_dfh r)
{
	return (uint64_t)((r.raw & PCICAP_TEST_PLACES_REGS_FEATURE_DFH_TYPE) >> 60);
}

/* The last one */
static inline bool
pcicap_test_places_regs_feature_dfh_eol(struct pcicap_test_places_regs_feature_dfh r)
{
	return (r.raw & PCICAP_TEST_PLACES_REGS_FEATURE_DFH_EOL) != 0;
}

/* Bytes to the next */
static inline uint64_t
pcicap_test_places_regs_feature_dfh_next(struct pcicap_test_places_regs_feature_dfh r)
{
	return (uint64_t)((r.raw & PCICAP_TEST_PLACES_REGS_FEATURE_DFH_NEXT) >> 16);
}

/* Its revision */
static inline uint64_t
pcicap_test_places_regs_feature_dfh_revision(struct pcicap_test_places_regs_feature_dfh r)
{
	return (uint64_t)((r.raw & PCICAP_TEST_PLACES_REGS_FEATURE_DFH_REVISION) >> 12);
}

/* Which feature */
static inline uint64_t
pcicap_test_places_regs_feature_dfh_id(struct pcicap_test_places_regs_feature_dfh r)
{
	return (uint64_t)(r.raw & PCICAP_TEST_PLACES_REGS_FEATURE_DFH_ID);
}

/**
 * pcicap_test_places_regs_feature_read_dfh() - read: Header of the feature
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_feature_read_dfh(const struct pcicap_test_places_regs_feature *v,
					 struct pcicap_test_places_regs_feature_dfh *val)
{
	return pcicap_mmio_read64(&v->view, PCICAP_TEST_PLACES_REGS_FEATURE_DFH,
				  &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_feature_init(struct pcicap_test_places_regs_feature *v)
{
	int ret;

	{
		struct pcicap_test_places_regs_feature_dfh r;

		ret = pcicap_test_places_regs_feature_read_dfh(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->dfh_eol = 0;
		if (!ret)
			v->dfh_eol = (uint32_t)pcicap_test_places_regs_feature_dfh_eol(r);
		v->dfh_id = 0;
		if (!ret)
			v->dfh_id = (uint32_t)pcicap_test_places_regs_feature_dfh_id(r);
		v->dfh_next = 0;
		if (!ret)
			v->dfh_next = (uint32_t)pcicap_test_places_regs_feature_dfh_next(r);
	}
	pcicap_mmio_clamp(&v->view, 24);
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_feature_open(const struct pcicap_test_places_regs *outer,
				     uint32_t off,
				     struct pcicap_test_places_regs_feature *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x18, &v->view);

	if (ret)
		return ret;
	return pcicap_test_places_regs_feature_init(v);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_feature_where(const struct pcicap_test_places_regs *v,
				      uint32_t *off)
{
	(void)v;
	*off = 0x800;
	return 0;
}

/**
 * pcicap_test_places_regs_feature_at() - A feature
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), -ENODEV (gone), or the error
 * of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_feature_at(const struct pcicap_test_places_regs *outer,
				   struct pcicap_test_places_regs_feature *v)
{
	uint32_t off;
	int ret = pcicap_test_places_regs_feature_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_test_places_regs_feature_open(outer, off, v);
}

/* Bytes to the next one; 0: it is the last. */
static inline uint32_t
pcicap_test_places_regs_feature_step(const struct pcicap_test_places_regs_feature *v)
{
	if (v->dfh_eol == 1)
		return 0;
	return v->dfh_next;
}

/**
 * pcicap_test_places_regs_feature_next() - the next one of the list
 * @outer: what is around it
 * @at: one of the list
 * @v: the view; may be @at
 *
 * Return: 0, -ENOENT (that was the last), -EBADMSG (the next would be past the
 * end), or the error of an access.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_feature_next(const struct pcicap_test_places_regs *outer,
				     const struct pcicap_test_places_regs_feature *at,
				     struct pcicap_test_places_regs_feature *v)
{
	const struct pcicap_test_places_regs_feature before = *at;
	uint32_t off = (uint32_t)(before.view.offset - outer->view.offset);
	uint32_t step = pcicap_test_places_regs_feature_step(&before);
	int ret;

	if (!step)
		return -ENOENT;
	if (step > UINT32_MAX - off)
		return -EBADMSG;
	ret = pcicap_test_places_regs_feature_open(outer, off + step, v);
	return ret == -ENXIO ? -EBADMSG : ret;
}

/**
 * pcicap_test_places_regs_feature_first() - the first one of the list
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENOENT (the list is empty), -EBADMSG (it would be past the end),
 * or the error of an access.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_feature_first(const struct pcicap_test_places_regs *outer,
				      struct pcicap_test_places_regs_feature *v)
{
	uint32_t off;
	int ret = pcicap_test_places_regs_feature_where(outer, &off);

	if (ret)
		return ret == -ENXIO ? -ENOENT : ret;
	ret = pcicap_test_places_regs_feature_open(outer, off, v);
	return ret == -ENXIO ? -EBADMSG : ret;
}

/**
 * pcicap_test_places_regs_feature_find() - the first one of the list with an ID
 * @outer: what is around it
 * @id: its ID
 * @v: the view
 *
 * Return: 0, -ENOENT (none has it), -EBADMSG (the list is broken), or the error
 * of an access.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_feature_find(const struct pcicap_test_places_regs *outer,
				     uint32_t id,
				     struct pcicap_test_places_regs_feature *v)
{
	int ret = pcicap_test_places_regs_feature_first(outer, v);

	while (!ret && v->dfh_id != id)
		ret = pcicap_test_places_regs_feature_next(outer, v, v);
	return ret;
}

/**
 * pcicap_test_places_regs_feature_find_next() - the next one of the list with
 * an ID
 * @outer: what is around it
 * @id: its ID
 * @at: one of the list
 * @v: the view; may be @at
 *
 * Return: as for pcicap_test_places_regs_feature_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_feature_find_next(const struct pcicap_test_places_regs *outer,
					  uint32_t id,
					  const struct pcicap_test_places_regs_feature *at,
					  struct pcicap_test_places_regs_feature *v)
{
	int ret = pcicap_test_places_regs_feature_next(outer, at, v);

	while (!ret && v->dfh_id != id)
		ret = pcicap_test_places_regs_feature_next(outer, v, v);
	return ret;
}

/**
 * struct pcicap_test_places_regs_channel - A channel out
 * @view: where it is
 *
 * Made by pcicap_test_places_regs_channel_at() only.
 */
struct pcicap_test_places_regs_channel {
	struct pcicap_mmio view;
};

/* Control of it */
struct pcicap_test_places_regs_channel_control {
	uint32_t raw;
};

/* It runs */
static inline bool
pcicap_test_places_regs_channel_control_run(struct pcicap_test_places_regs_channel_control r)
{
	return (r.raw & PCICAP_TEST_PLACES_REGS_CHANNEL_CONTROL_RUN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_places_regs_channel_control
pcicap_test_places_regs_channel_control_set_run(struct pcicap_test_places_regs_channel_control r,
						bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_TEST_PLACES_REGS_CHANNEL_CONTROL_RUN,
			      val ? PCICAP_TEST_PLACES_REGS_CHANNEL_CONTROL_RUN : 0);
	return r;
}

/**
 * pcicap_test_places_regs_channel_read_control() - read: Control of it
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_channel_read_control(const struct pcicap_test_places_regs_channel *v,
					     struct pcicap_test_places_regs_channel_control *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_TEST_PLACES_REGS_CHANNEL_CONTROL,
				  &val->raw);
}

/**
 * pcicap_test_places_regs_channel_write_control() - write: Control of it
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_channel_write_control(const struct pcicap_test_places_regs_channel *v,
					      struct pcicap_test_places_regs_channel_control val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_TEST_PLACES_REGS_CHANNEL_CONTROL,
				   (uint32_t)(val.raw & PCICAP_TEST_PLACES_REGS_CHANNEL_CONTROL_WRITE_MASK));
}

/**
 * pcicap_test_places_regs_channel_update_control() - change bits: Control of it
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_channel_update_control(const struct pcicap_test_places_regs_channel *v,
					       uint32_t mask,
					       struct pcicap_test_places_regs_channel_control val)
{
	struct pcicap_test_places_regs_channel_control old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TEST_PLACES_REGS_CHANNEL_CONTROL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_places_regs_channel_read_control(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_TEST_PLACES_REGS_CHANNEL_CONTROL,
				 (uint32_t)((old.raw & PCICAP_TEST_PLACES_REGS_CHANNEL_CONTROL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_test_places_regs_channel_read_done() - read: How much was done
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_channel_read_done(const struct pcicap_test_places_regs_channel *v,
					  uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_TEST_PLACES_REGS_CHANNEL_DONE, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_channel_init(struct pcicap_test_places_regs_channel *v)
{
	pcicap_mmio_clamp(&v->view, 32);
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_channel_open(const struct pcicap_test_places_regs *outer,
				     uint32_t off,
				     struct pcicap_test_places_regs_channel *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x20, &v->view);

	if (ret)
		return ret;
	return pcicap_test_places_regs_channel_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_test_places_regs_channel_elements(const struct pcicap_test_places_regs *v)
{
	(void)v;
	return 4;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_channel_where(const struct pcicap_test_places_regs *v,
				      uint32_t *off)
{
	(void)v;
	*off = 0xa00;
	return 0;
}

/**
 * pcicap_test_places_regs_channel_at() - A channel out
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_channel_at(const struct pcicap_test_places_regs *outer,
				   unsigned int index,
				   struct pcicap_test_places_regs_channel *v)
{
	uint32_t off;
	int ret = pcicap_test_places_regs_channel_where(outer, &off);

	if (!ret && index >= pcicap_test_places_regs_channel_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_test_places_regs_channel_open(outer, off + index * 0x20,
						    v);
}

/**
 * struct pcicap_test_places_regs_channel_part - A part
 * @view: where it is
 *
 * Made by pcicap_test_places_regs_channel_part_at() only.
 */
struct pcicap_test_places_regs_channel_part {
	struct pcicap_mmio view;
};

/**
 * pcicap_test_places_regs_channel_part_read_base() - read: Where it begins
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_channel_part_read_base(const struct pcicap_test_places_regs_channel_part *v,
					       uint64_t *val)
{
	return pcicap_mmio_read64(&v->view,
				  PCICAP_TEST_PLACES_REGS_CHANNEL_PART_BASE,
				  val);
}

/**
 * pcicap_test_places_regs_channel_part_write_base() - write: Where it begins
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_channel_part_write_base(const struct pcicap_test_places_regs_channel_part *v,
						uint64_t val)
{
	return pcicap_mmio_write64(&v->view,
				   PCICAP_TEST_PLACES_REGS_CHANNEL_PART_BASE,
				   val);
}

/**
 * pcicap_test_places_regs_channel_part_update_base() - change bits: Where
 * it begins
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 64 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_channel_part_update_base(const struct pcicap_test_places_regs_channel_part *v,
						 uint64_t mask, uint64_t val)
{
	uint64_t old;
	int ret;

	if (val & ~(uint64_t)mask)
		return -EINVAL;
	ret = pcicap_test_places_regs_channel_part_read_base(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put64(&v->view,
				 PCICAP_TEST_PLACES_REGS_CHANNEL_PART_BASE,
				 (uint64_t)((old & ~(uint64_t)mask) | val));
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_channel_part_init(struct pcicap_test_places_regs_channel_part *v)
{
	pcicap_mmio_clamp(&v->view, 8);
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_channel_part_open(const struct pcicap_test_places_regs_channel *outer,
					  uint32_t off,
					  struct pcicap_test_places_regs_channel_part *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x08, &v->view);

	if (ret)
		return ret;
	return pcicap_test_places_regs_channel_part_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_test_places_regs_channel_part_elements(const struct pcicap_test_places_regs_channel *v)
{
	(void)v;
	return 2;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_channel_part_where(const struct pcicap_test_places_regs_channel *v,
					   uint32_t *off)
{
	(void)v;
	*off = 0x08;
	return 0;
}

/**
 * pcicap_test_places_regs_channel_part_at() - A part
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_channel_part_at(const struct pcicap_test_places_regs_channel *outer,
					unsigned int index,
					struct pcicap_test_places_regs_channel_part *v)
{
	uint32_t off;
	int ret = pcicap_test_places_regs_channel_part_where(outer, &off);

	if (!ret &&
	    index >= pcicap_test_places_regs_channel_part_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_test_places_regs_channel_part_open(outer,
							 off + index * 0x08, v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_test_places_regs_channel_in_elements(const struct pcicap_test_places_regs *v)
{
	(void)v;
	return 2;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_channel_in_where(const struct pcicap_test_places_regs *v,
					 uint32_t *off)
{
	(void)v;
	*off = 0xb00;
	return 0;
}

/**
 * pcicap_test_places_regs_channel_in_at() - A channel in
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_channel_in_at(const struct pcicap_test_places_regs *outer,
				      unsigned int index,
				      struct pcicap_test_places_regs_channel *v)
{
	uint32_t off;
	int ret = pcicap_test_places_regs_channel_in_where(outer, &off);

	if (!ret && index >= pcicap_test_places_regs_channel_in_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_test_places_regs_channel_open(outer, off + index * 0x20,
						    v);
}

/**
 * struct pcicap_test_places_regs_tag - A tag
 * @view: where it is
 *
 * Made by pcicap_test_places_regs_tag_at() only.
 */
struct pcicap_test_places_regs_tag {
	struct pcicap_mmio view;
};

/**
 * pcicap_test_places_regs_tag_read_value() - read: What it is
 * @v: the view
 * @val: its value, 24 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_tag_read_value(const struct pcicap_test_places_regs_tag *v,
				       uint32_t *val)
{
	return pcicap_mmio_read24(&v->view, PCICAP_TEST_PLACES_REGS_TAG_VALUE,
				  val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_tag_init(struct pcicap_test_places_regs_tag *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_tag_open(const struct pcicap_test_places_regs *outer,
				 uint32_t off,
				 struct pcicap_test_places_regs_tag *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x08, &v->view);

	if (ret)
		return ret;
	return pcicap_test_places_regs_tag_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_test_places_regs_tag_elements(const struct pcicap_test_places_regs *v)
{
	(void)v;
	return 4;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_tag_where(const struct pcicap_test_places_regs *v,
				  uint32_t *off)
{
	(void)v;
	*off = 0xc00;
	return 0;
}

/**
 * pcicap_test_places_regs_tag_at() - A tag
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_regs_tag_at(const struct pcicap_test_places_regs *outer,
			       unsigned int index,
			       struct pcicap_test_places_regs_tag *v)
{
	uint32_t off;
	int ret = pcicap_test_places_regs_tag_where(outer, &off);

	if (!ret && index >= pcicap_test_places_regs_tag_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_test_places_regs_tag_open(outer, off + index * 0x08, v);
}

/**
 * pcicap_test_places_pointed_locate() - where it is: As the library has it
 * @cfg: the function's configuration space
 * @where: out: the BAR, and the part of it
 *
 * Takes the first capability test_vsec that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_test_vsec_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_pointed_locate(struct pcicap_cfg *cfg,
				  struct pcicap_region *where)
{
	struct pcicap_test_vsec cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_test_vsec_find(cfg, &cap); !ret;
	     ret = pcicap_test_vsec_find_next(&cap, &cap)) {
		struct {
			uint32_t bar, offset, length;
		} told = { 0, 0, 0 }, *v = &told;

		{
			struct pcicap_test_vsec_table r;

			ret = pcicap_test_vsec_read_table(&cap, &r);
			if (ret)
				return ret;
			v->bar = pcicap_test_vsec_table_bir(r);
			v->offset = pcicap_test_vsec_table_place(r);
			v->length = pcicap_test_vsec_table_bir(r);
		}
		bad = pcicap_region_init(where, v->bar,
					 pcicap_times32((v->offset + 1), 4096),
					 pcicap_align32((v->length + 5), 16),
					 PCICAP_TEST_PLACES_POINTED_MIN_SIZE,
					 8);
		if (!bad)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_test_places_pointed_want() - what to map for it
 * @where: where it is, by pcicap_test_places_pointed_locate()
 *
 * Return: a wish for the functions that map: the BAR up to where it ends.
 */
static inline struct pcicap_want
pcicap_test_places_pointed_want(const struct pcicap_region *where)
{
	struct pcicap_want want = {
		where->bar,
		false,
		PCICAP_CACHE_UC,
		where->offset + where->size,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_test_places_pointed - As the library has it
 * @view: where it is
 * @mapped_size: read once: the layout depends on it
 *
 * Made by pcicap_test_places_pointed_map() only.
 */
struct pcicap_test_places_pointed {
	struct pcicap_mmio view;
	uint32_t mapped_size;
};

/**
 * pcicap_test_places_pointed_read_pending() - read: A bit for each
 * @v: the view
 * @index: which element
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_pointed_read_pending(const struct pcicap_test_places_pointed *v,
					unsigned int index, uint64_t *val)
{
	*val = UINT64_MAX;
	if (index >= pcicap_ceil32(v->mapped_size, 8))
		return -ERANGE;
	return pcicap_mmio_read64(&v->view,
				  PCICAP_TEST_PLACES_POINTED_PENDING + index * 8,
				  val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_pointed_init(struct pcicap_test_places_pointed *v)
{
	v->mapped_size = v->view.size;
	return 0;
}

/**
 * pcicap_test_places_pointed_map() - the registers in a mapped BAR: As the
 * library has it
 * @map: the BAR, mapped; must not move or end while @v is used
 * @where: where it is, by pcicap_test_places_pointed_locate()
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_pointed_map(const struct pcicap_map *map,
			       const struct pcicap_region *where,
			       struct pcicap_cfg *cfg,
			       struct pcicap_test_places_pointed *v)
{
	int ret = pcicap_mmio_init(&v->view, map, cfg, where,
				   PCICAP_TEST_PLACES_POINTED_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_test_places_pointed_init(v);
}

/**
 * pcicap_test_places_pointed_wrap() - the registers at an address that there
 * is: As the library has it
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_test_places_pointed_map()
 * @v: the view
 *
 * Return: as for pcicap_test_places_pointed_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_pointed_wrap(struct pcicap_map *map, void *base,
				uint64_t size, struct pcicap_cfg *cfg,
				struct pcicap_test_places_pointed *v)
{
	struct pcicap_region whole = pcicap_region_whole(0);

	pcicap_map_memory(map, 0, base, size);
	return pcicap_test_places_pointed_map(map, &whole, cfg, v);
}

/**
 * pcicap_test_places_pointed_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_test_places_pointed_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_pointed_bare(const struct pcicap_test_places_pointed *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_TEST_PLACES_POINTED_MIN_SIZE);
}

/**
 * pcicap_test_places_behind_locate() - where it is: Where the pointer in a
 * vendor capability leads
 * @cfg: the function's configuration space
 * @where: out: the BAR, and the part of it
 *
 * Takes the first capability test_vsec that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_test_vsec_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_behind_locate(struct pcicap_cfg *cfg,
				 struct pcicap_region *where)
{
	struct pcicap_test_vsec cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_test_vsec_find(cfg, &cap); !ret;
	     ret = pcicap_test_vsec_find_next(&cap, &cap)) {
		struct {
			uint32_t bar, offset, length;
		} told = { 0, 0, 0 }, *v = &told;

		{
			struct pcicap_test_vsec_table r;

			ret = pcicap_test_vsec_read_table(&cap, &r);
			if (ret)
				return ret;
			v->bar = pcicap_test_vsec_table_bir(r);
			v->offset = pcicap_test_vsec_table_place(r);
		}
		bad = pcicap_region_init(where, v->bar,
					 pcicap_times32(v->offset, 4096),
					 UINT32_MAX,
					 PCICAP_TEST_PLACES_BEHIND_MIN_SIZE, 4);
		if (!bad)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_test_places_behind_want() - what to map for it
 * @where: where it is, by pcicap_test_places_behind_locate()
 *
 * Return: a wish for the functions that map: the BAR up to what there is
 * at least.
 */
static inline struct pcicap_want
pcicap_test_places_behind_want(const struct pcicap_region *where)
{
	struct pcicap_want want = {
		where->bar,
		false,
		PCICAP_CACHE_UC,
		where->offset + PCICAP_TEST_PLACES_BEHIND_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_test_places_behind - Where the pointer in a vendor
 * capability leads
 * @view: where it is
 *
 * Made by pcicap_test_places_behind_map() only.
 */
struct pcicap_test_places_behind {
	struct pcicap_mmio view;
};

/**
 * pcicap_test_places_behind_read_magic() - read: A number
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_behind_read_magic(const struct pcicap_test_places_behind *v,
				     uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_PLACES_BEHIND_MAGIC,
				  val);
}

/* A number: the load alone; see pcicap_test_places_behind_bare() */
static inline uint32_t
pcicap_test_places_behind_load_magic(const struct pcicap_test_places_behind *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_TEST_PLACES_BEHIND_MAGIC);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_behind_init(struct pcicap_test_places_behind *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_test_places_behind_map() - the registers in a mapped BAR: Where the
 * pointer in a vendor capability leads
 * @map: the BAR, mapped; must not move or end while @v is used
 * @where: where it is, by pcicap_test_places_behind_locate()
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_behind_map(const struct pcicap_map *map,
			      const struct pcicap_region *where,
			      struct pcicap_cfg *cfg,
			      struct pcicap_test_places_behind *v)
{
	int ret = pcicap_mmio_init(&v->view, map, cfg, where,
				   PCICAP_TEST_PLACES_BEHIND_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_test_places_behind_init(v);
}

/**
 * pcicap_test_places_behind_wrap() - the registers at an address that there is:
 * Where the pointer in a vendor capability leads
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_test_places_behind_map()
 * @v: the view
 *
 * Return: as for pcicap_test_places_behind_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_behind_wrap(struct pcicap_map *map, void *base,
			       uint64_t size, struct pcicap_cfg *cfg,
			       struct pcicap_test_places_behind *v)
{
	struct pcicap_region whole = pcicap_region_whole(0);

	pcicap_map_memory(map, 0, base, size);
	return pcicap_test_places_behind_map(map, &whole, cfg, v);
}

/**
 * pcicap_test_places_behind_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_test_places_behind_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_places_behind_bare(const struct pcicap_test_places_behind *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_TEST_PLACES_BEHIND_MIN_SIZE);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_TEST_PLACES_H */
