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
 *
 * Made by pcicap_test_places_regs_map() only.
 */
struct pcicap_test_places_regs {
	struct pcicap_mmio view;
	uint32_t device_id;
	uint32_t revision_id;
	uint32_t subvendor_id;
	uint32_t subdevice_id;
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
	struct pcicap_region whole = pcicap_region_whole(PCICAP_TEST_PLACES_REGS_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_TEST_PLACES_REGS_MIN_SIZE);

	return ret ? ret : pcicap_test_places_regs_init(v);
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
		bad = pcicap_region_init(where, v->bar, (v->offset + 1) * 4096,
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

	return ret ? ret : pcicap_test_places_pointed_init(v);
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
		bad = pcicap_region_init(where, v->bar, v->offset * 4096,
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

	return ret ? ret : pcicap_test_places_behind_init(v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_TEST_PLACES_H */
