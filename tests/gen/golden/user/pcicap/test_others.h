/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Test device whose BARs depend on each other
 *
 * Generated from other_bars.yaml - do not edit.
 * Source: none
 */
#ifndef PCICAP_TEST_OTHERS_H
#define PCICAP_TEST_OTHERS_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>
#include <pcicap/user/mmio.h>
#include <pcicap/user/port.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* BAR 0: regs, registers, 32 bits: What the device can do */
#define PCICAP_TEST_OTHERS_REGS_BAR		0
#define PCICAP_TEST_OTHERS_REGS_MIN_SIZE	0x100

/* regs: What the device can do */

#define PCICAP_TEST_OTHERS_REGS_CAP		0x00		/* ro: What there is */
#define  PCICAP_TEST_OTHERS_REGS_CAP_DEPTH	0xffff0000	/* ro: Entries of a ring */
#define  PCICAP_TEST_OTHERS_REGS_CAP_RINGS	0x0000ff00	/* ro: How many rings */
#define  PCICAP_TEST_OTHERS_REGS_CAP_MODE	0x00000003	/* ro: How rings work */
#define  PCICAP_TEST_OTHERS_REGS_CAP_MODE_NONE	0x0
#define  PCICAP_TEST_OTHERS_REGS_CAP_MODE_SLOW	0x1
#define  PCICAP_TEST_OTHERS_REGS_CAP_MODE_FAST	0x2
#define PCICAP_TEST_OTHERS_REGS_CTRL		0x04	/* rw: Control */
#define PCICAP_TEST_OTHERS_REGS_STRIDE		0x08	/* hwinit: Bytes of a ring */
#define PCICAP_TEST_OTHERS_REGS_TRIPLE		0x0d	/* ro: Which layout it is */

/* BAR 1: ports, io, 32 bits: Ports */
#define PCICAP_TEST_OTHERS_PORTS_BAR		1
#define PCICAP_TEST_OTHERS_PORTS_MIN_SIZE	0x08

/* ports: Ports */
#define PCICAP_TEST_OTHERS_PORTS_KIND		0x00	/* ro: Which kind it is */
#define PCICAP_TEST_OTHERS_PORTS_FAST		0x04	/* ro: Only in fast ones */

/* BAR 2: rings, registers, 64 bits: Rings */
#define PCICAP_TEST_OTHERS_RINGS_BAR		2
#define PCICAP_TEST_OTHERS_RINGS_MIN_SIZE	0x1000

/* rings: Rings */
#define PCICAP_TEST_OTHERS_RINGS_KIND		0x00	/* ro: Which kind it is */
#define PCICAP_TEST_OTHERS_RINGS_SPEED		0x04	/* rw: How fast */
#define PCICAP_TEST_OTHERS_RINGS_LATE		0x08	/* ro: As its own register says */
/* ro: Named as that of the other BAR is here */
#define PCICAP_TEST_OTHERS_RINGS_REGS_STRIDE	0x0c
#define PCICAP_TEST_OTHERS_RINGS_TWICE		0x14	/* ro: As that one says */
#define PCICAP_TEST_OTHERS_RINGS_ENTRY		0x18	/* ro: Entries */
#define PCICAP_TEST_OTHERS_RINGS_THIRD		0x60	/* ro: In that layout */

/* ring: A ring */
#define PCICAP_TEST_OTHERS_RINGS_RING		0x100
#define PCICAP_TEST_OTHERS_RINGS_RING_HEAD	0x00	/* rw: Where it begins */
#define PCICAP_TEST_OTHERS_RINGS_RING_BOOST	0x04	/* rw: Only in fast ones */
/* clang-format on */

/**
 * pcicap_test_others_id() - which entry of the table of devices a function has
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
pcicap_test_others_id(uint16_t vendor, uint16_t device, uint32_t class_code,
		      uint32_t subvendor, uint32_t subdevice)
{
	static const struct pcicap_device_id ids[] = {
		{ 0x1234, 0x5690, 0x5690, 0x088000, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
	};

	return pcicap_id_find(ids, 1, vendor, device, class_code, subvendor,
			      subdevice);
}

/**
 * pcicap_test_others_matches() - is a function one of these devices?
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 *
 * Return: whether an entry of the table has all three, and wants no subsystem.
 */
static inline bool
pcicap_test_others_matches(uint16_t vendor, uint16_t device,
			   uint32_t class_code)
{
	return pcicap_test_others_id(vendor, device, class_code, PCICAP_ANY_ID,
				     PCICAP_ANY_ID) != NULL;
}

/**
 * pcicap_test_others_regs_want() - what to map for BAR 0: What the device
 * can do
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_test_others_regs_want(void)
{
	struct pcicap_want want = {
		PCICAP_TEST_OTHERS_REGS_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_TEST_OTHERS_REGS_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_test_others_regs - What the device can do
 * @view: where it is
 *
 * Made by pcicap_test_others_regs_map() only.
 */
struct pcicap_test_others_regs {
	struct pcicap_mmio view;
};

/* What there is */
struct pcicap_test_others_regs_cap {
	uint32_t raw;
};

/* Entries of a ring */
static inline uint32_t
pcicap_test_others_regs_cap_depth(struct pcicap_test_others_regs_cap r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_OTHERS_REGS_CAP_DEPTH) >> 16);
}

/* How many rings */
static inline uint32_t
pcicap_test_others_regs_cap_rings(struct pcicap_test_others_regs_cap r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_OTHERS_REGS_CAP_RINGS) >> 8);
}

/* How rings work */
static inline uint32_t
pcicap_test_others_regs_cap_mode(struct pcicap_test_others_regs_cap r)
{
	return (uint32_t)(r.raw & PCICAP_TEST_OTHERS_REGS_CAP_MODE);
}

/**
 * pcicap_test_others_regs_read_cap() - read: What there is
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_regs_read_cap(const struct pcicap_test_others_regs *v,
				 struct pcicap_test_others_regs_cap *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_OTHERS_REGS_CAP,
				  &val->raw);
}

/* What there is: the load alone; see pcicap_test_others_regs_bare() */
static inline struct pcicap_test_others_regs_cap
pcicap_test_others_regs_load_cap(const struct pcicap_test_others_regs *v)
{
	struct pcicap_test_others_regs_cap r = { pcicap_mmio_load32(&v->view,
								    PCICAP_TEST_OTHERS_REGS_CAP) };

	return r;
}

/**
 * pcicap_test_others_regs_read_ctrl() - read: Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_regs_read_ctrl(const struct pcicap_test_others_regs *v,
				  uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_OTHERS_REGS_CTRL, val);
}

/**
 * pcicap_test_others_regs_write_ctrl() - write: Control
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_regs_write_ctrl(const struct pcicap_test_others_regs *v,
				   uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_OTHERS_REGS_CTRL, val);
}

/**
 * pcicap_test_others_regs_update_ctrl() - change bits: Control
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
pcicap_test_others_regs_update_ctrl(const struct pcicap_test_others_regs *v,
				    uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_others_regs_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_OTHERS_REGS_CTRL,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Control: the load alone; see pcicap_test_others_regs_bare() */
static inline uint32_t
pcicap_test_others_regs_load_ctrl(const struct pcicap_test_others_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_TEST_OTHERS_REGS_CTRL);
}

/* Control: the store alone; see pcicap_test_others_regs_bare() */
static inline void
pcicap_test_others_regs_store_ctrl(const struct pcicap_test_others_regs *v,
				   uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_TEST_OTHERS_REGS_CTRL, val);
}

/**
 * pcicap_test_others_regs_read_stride() - read: Bytes of a ring
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_regs_read_stride(const struct pcicap_test_others_regs *v,
				    uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_OTHERS_REGS_STRIDE,
				  val);
}

/* Bytes of a ring: the load alone; see pcicap_test_others_regs_bare() */
static inline uint32_t
pcicap_test_others_regs_load_stride(const struct pcicap_test_others_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_TEST_OTHERS_REGS_STRIDE);
}

/**
 * pcicap_test_others_regs_read_triple() - read: Which layout it is
 * @v: the view
 * @val: its value, 24 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_regs_read_triple(const struct pcicap_test_others_regs *v,
				    uint32_t *val)
{
	return pcicap_mmio_read24(&v->view, PCICAP_TEST_OTHERS_REGS_TRIPLE,
				  val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_regs_init(struct pcicap_test_others_regs *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_test_others_regs_map() - the registers in a mapped BAR: What the
 * device can do
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_regs_map(const struct pcicap_map *map,
			    struct pcicap_cfg *cfg,
			    struct pcicap_test_others_regs *v)
{
	struct pcicap_region whole =
		pcicap_region_whole(PCICAP_TEST_OTHERS_REGS_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_TEST_OTHERS_REGS_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_test_others_regs_init(v);
}

/**
 * pcicap_test_others_regs_wrap() - the registers at an address that there is:
 * What the device can do
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_test_others_regs_map()
 * @v: the view
 *
 * Return: as for pcicap_test_others_regs_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_regs_wrap(struct pcicap_map *map, void *base, uint64_t size,
			     struct pcicap_cfg *cfg,
			     struct pcicap_test_others_regs *v)
{
	pcicap_map_memory(map, PCICAP_TEST_OTHERS_REGS_BAR, base, size);
	return pcicap_test_others_regs_map(map, cfg, v);
}

/**
 * pcicap_test_others_regs_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_test_others_regs_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_regs_bare(const struct pcicap_test_others_regs *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_TEST_OTHERS_REGS_MIN_SIZE);
}

/**
 * pcicap_test_others_ports_want() - what to map for BAR 1: Ports
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_test_others_ports_want(void)
{
	struct pcicap_want want = {
		PCICAP_TEST_OTHERS_PORTS_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_TEST_OTHERS_PORTS_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_test_others_ports - Ports
 * @view: where it is
 * @regs_cap_mode: read once: the layout depends on it
 *
 * Made by pcicap_test_others_ports_map() only.
 */
struct pcicap_test_others_ports {
	struct pcicap_port view;
	uint32_t regs_cap_mode;
};

/**
 * pcicap_test_others_ports_read_kind() - read: Which kind it is
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_ports_read_kind(const struct pcicap_test_others_ports *v,
				   uint8_t *val)
{
	return pcicap_port_read8(&v->view, PCICAP_TEST_OTHERS_PORTS_KIND, val);
}

/**
 * pcicap_test_others_ports_read_fast() - read: Only in fast ones
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_ports_read_fast(const struct pcicap_test_others_ports *v,
				   uint16_t *val)
{
	*val = UINT16_MAX;
	if (v->regs_cap_mode != 2)
		return -ENXIO;
	return pcicap_port_read16(&v->view, PCICAP_TEST_OTHERS_PORTS_FAST, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_ports_init(struct pcicap_test_others_ports *v,
			      const struct pcicap_test_others_regs *regs_view)
{
	int ret;

	{
		struct pcicap_test_others_regs_cap r;

		ret = pcicap_test_others_regs_read_cap(regs_view, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->regs_cap_mode = 0;
		if (!ret)
			v->regs_cap_mode = pcicap_test_others_regs_cap_mode(r);
	}
	return 0;
}

/**
 * pcicap_test_others_ports_map() - the registers in a mapped BAR: Ports
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @regs_view: the BAR regs, whose registers tell what is in this one; not kept
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_ports_map(const struct pcicap_ports *map,
			     struct pcicap_cfg *cfg,
			     const struct pcicap_test_others_regs *regs_view,
			     struct pcicap_test_others_ports *v)
{
	struct pcicap_region whole =
		pcicap_region_whole(PCICAP_TEST_OTHERS_PORTS_BAR);
	int ret = pcicap_port_init(&v->view, map, cfg, &whole,
				   PCICAP_TEST_OTHERS_PORTS_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_test_others_ports_init(v, regs_view);
}

/**
 * pcicap_test_others_rings_want() - what to map for BAR 2: Rings
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_test_others_rings_want(void)
{
	struct pcicap_want want = {
		PCICAP_TEST_OTHERS_RINGS_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_TEST_OTHERS_RINGS_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_test_others_rings - Rings
 * @view: where it is
 * @regs_cap_depth: read once: the layout depends on it
 * @regs_cap_mode: read once: the layout depends on it
 * @regs_cap_rings: read once: the layout depends on it
 * @regs_stride_: read once: the layout depends on it
 * @regs_triple: read once: the layout depends on it
 * @ports_kind: read once: the layout depends on it
 * @kind: read once: the layout depends on it
 * @regs_stride: read once: the layout depends on it
 *
 * Made by pcicap_test_others_rings_map() only.
 */
struct pcicap_test_others_rings {
	struct pcicap_mmio view;
	uint32_t regs_cap_depth;
	uint32_t regs_cap_mode;
	uint32_t regs_cap_rings;
	uint32_t regs_stride_;
	uint32_t regs_triple;
	uint32_t ports_kind;
	uint32_t kind;
	uint32_t regs_stride;
};

/**
 * pcicap_test_others_rings_read_kind() - read: Which kind it is
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_rings_read_kind(const struct pcicap_test_others_rings *v,
				   uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_OTHERS_RINGS_KIND, val);
}

/* Which kind it is: the load alone; see pcicap_test_others_rings_bare() */
static inline uint32_t
pcicap_test_others_rings_load_kind(const struct pcicap_test_others_rings *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_TEST_OTHERS_RINGS_KIND);
}

/**
 * pcicap_test_others_rings_read_speed() - read: How fast
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_rings_read_speed(const struct pcicap_test_others_rings *v,
				    uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->regs_cap_mode == 1 || v->regs_cap_mode == 2) &&
	      v->ports_kind >= 2))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_OTHERS_RINGS_SPEED,
				  val);
}

/**
 * pcicap_test_others_rings_write_speed() - write: How fast
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_rings_write_speed(const struct pcicap_test_others_rings *v,
				     uint32_t val)
{
	if (!((v->regs_cap_mode == 1 || v->regs_cap_mode == 2) &&
	      v->ports_kind >= 2))
		return -ENXIO;
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_OTHERS_RINGS_SPEED,
				   val);
}

/**
 * pcicap_test_others_rings_update_speed() - change bits: How fast
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
pcicap_test_others_rings_update_speed(const struct pcicap_test_others_rings *v,
				      uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_others_rings_read_speed(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_OTHERS_RINGS_SPEED,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_others_rings_read_late() - read: As its own register says
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_rings_read_late(const struct pcicap_test_others_rings *v,
				   uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->kind != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_OTHERS_RINGS_LATE, val);
}

/**
 * pcicap_test_others_rings_read_regs_stride() - read: Named as that of the
 * other BAR is here
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_rings_read_regs_stride(const struct pcicap_test_others_rings *v,
					  uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_TEST_OTHERS_RINGS_REGS_STRIDE, val);
}

/*
 * Named as that of the other BAR is here: the load alone;
 * see pcicap_test_others_rings_bare()
 */
static inline uint32_t
pcicap_test_others_rings_load_regs_stride(const struct pcicap_test_others_rings *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_TEST_OTHERS_RINGS_REGS_STRIDE);
}

/**
 * pcicap_test_others_rings_read_twice() - read: As that one says
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_rings_read_twice(const struct pcicap_test_others_rings *v,
				    uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->regs_stride != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_OTHERS_RINGS_TWICE,
				  val);
}

/**
 * pcicap_test_others_rings_read_entry() - read: Entries
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_rings_read_entry(const struct pcicap_test_others_rings *v,
				    unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= pcicap_min32(v->regs_cap_depth, 16))
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_TEST_OTHERS_RINGS_ENTRY + index * 4,
				  val);
}

/**
 * pcicap_test_others_rings_read_third() - read: In that layout
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_rings_read_third(const struct pcicap_test_others_rings *v,
				    uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->regs_triple != 3351057)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_OTHERS_RINGS_THIRD,
				  val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_rings_init(struct pcicap_test_others_rings *v,
			      const struct pcicap_test_others_regs *regs_view,
			      const struct pcicap_test_others_ports *ports_view)
{
	int ret;

	{
		struct pcicap_test_others_regs_cap r;

		ret = pcicap_test_others_regs_read_cap(regs_view, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->regs_cap_depth = 0;
		if (!ret)
			v->regs_cap_depth =
				pcicap_test_others_regs_cap_depth(r);
		v->regs_cap_mode = 0;
		if (!ret)
			v->regs_cap_mode = pcicap_test_others_regs_cap_mode(r);
		v->regs_cap_rings = 0;
		if (!ret)
			v->regs_cap_rings =
				pcicap_test_others_regs_cap_rings(r);
	}
	{
		uint32_t r;

		ret = pcicap_test_others_regs_read_stride(regs_view, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->regs_stride_ = 0;
		if (!ret)
			v->regs_stride_ = r;
	}
	{
		uint32_t r;

		ret = pcicap_test_others_regs_read_triple(regs_view, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->regs_triple = 0;
		if (!ret)
			v->regs_triple = r;
	}
	{
		uint8_t r;

		ret = pcicap_test_others_ports_read_kind(ports_view, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->ports_kind = 0;
		if (!ret)
			v->ports_kind = r;
	}
	{
		uint32_t r;

		ret = pcicap_test_others_rings_read_kind(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->kind = 0;
		if (!ret)
			v->kind = r;
	}
	{
		uint32_t r;

		ret = pcicap_test_others_rings_read_regs_stride(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->regs_stride = 0;
		if (!ret)
			v->regs_stride = r;
	}
	return 0;
}

/**
 * pcicap_test_others_rings_map() - the registers in a mapped BAR: Rings
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @regs_view: the BAR regs, whose registers tell what is in this one; not kept
 * @ports_view: the BAR ports, whose registers tell what is in this one;
 *              not kept
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_rings_map(const struct pcicap_map *map,
			     struct pcicap_cfg *cfg,
			     const struct pcicap_test_others_regs *regs_view,
			     const struct pcicap_test_others_ports *ports_view,
			     struct pcicap_test_others_rings *v)
{
	struct pcicap_region whole =
		pcicap_region_whole(PCICAP_TEST_OTHERS_RINGS_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_TEST_OTHERS_RINGS_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_test_others_rings_init(v, regs_view, ports_view);
}

/**
 * pcicap_test_others_rings_wrap() - the registers at an address that there
 * is: Rings
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_test_others_rings_map()
 * @regs_view: the BAR regs, whose registers tell what is in this one; not kept
 * @ports_view: the BAR ports, whose registers tell what is in this one;
 *              not kept
 * @v: the view
 *
 * Return: as for pcicap_test_others_rings_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_rings_wrap(struct pcicap_map *map, void *base, uint64_t size,
			      struct pcicap_cfg *cfg,
			      const struct pcicap_test_others_regs *regs_view,
			      const struct pcicap_test_others_ports *ports_view,
			      struct pcicap_test_others_rings *v)
{
	pcicap_map_memory(map, PCICAP_TEST_OTHERS_RINGS_BAR, base, size);
	return pcicap_test_others_rings_map(map, cfg, regs_view, ports_view, v);
}

/**
 * pcicap_test_others_rings_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_test_others_rings_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_rings_bare(const struct pcicap_test_others_rings *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_TEST_OTHERS_RINGS_MIN_SIZE);
}

/**
 * struct pcicap_test_others_rings_ring - A ring
 * @view: where it is
 * @regs_cap_mode: read once: the layout depends on it
 * @regs_stride: read once: the layout depends on it
 *
 * Made by pcicap_test_others_rings_ring_at() only.
 */
struct pcicap_test_others_rings_ring {
	struct pcicap_mmio view;
	uint32_t regs_cap_mode;
	uint32_t regs_stride;
};

/**
 * pcicap_test_others_rings_ring_read_head() - read: Where it begins
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_rings_ring_read_head(const struct pcicap_test_others_rings_ring *v,
					uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_OTHERS_RINGS_RING_HEAD,
				  val);
}

/**
 * pcicap_test_others_rings_ring_write_head() - write: Where it begins
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_rings_ring_write_head(const struct pcicap_test_others_rings_ring *v,
					 uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_OTHERS_RINGS_RING_HEAD,
				   val);
}

/**
 * pcicap_test_others_rings_ring_update_head() - change bits: Where it begins
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
pcicap_test_others_rings_ring_update_head(const struct pcicap_test_others_rings_ring *v,
					  uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_others_rings_ring_read_head(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_OTHERS_RINGS_RING_HEAD,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_others_rings_ring_read_boost() - read: Only in fast ones
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_rings_ring_read_boost(const struct pcicap_test_others_rings_ring *v,
					 uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->regs_cap_mode != 2)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_OTHERS_RINGS_RING_BOOST,
				  val);
}

/**
 * pcicap_test_others_rings_ring_write_boost() - write: Only in fast ones
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_rings_ring_write_boost(const struct pcicap_test_others_rings_ring *v,
					  uint32_t val)
{
	if (v->regs_cap_mode != 2)
		return -ENXIO;
	return pcicap_mmio_write32(&v->view,
				   PCICAP_TEST_OTHERS_RINGS_RING_BOOST, val);
}

/**
 * pcicap_test_others_rings_ring_update_boost() - change bits: Only in fast ones
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
pcicap_test_others_rings_ring_update_boost(const struct pcicap_test_others_rings_ring *v,
					   uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_others_rings_ring_read_boost(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_OTHERS_RINGS_RING_BOOST,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_rings_ring_init(struct pcicap_test_others_rings_ring *v)
{
	pcicap_mmio_clamp(&v->view, pcicap_min32(v->regs_stride, 256));
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_rings_ring_open(const struct pcicap_test_others_rings *outer,
				   uint32_t off,
				   struct pcicap_test_others_rings_ring *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0xffffffff, &v->view);

	if (ret)
		return ret;
	v->regs_cap_mode = outer->regs_cap_mode;
	v->regs_stride = outer->regs_stride_;
	return pcicap_test_others_rings_ring_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_test_others_rings_ring_elements(const struct pcicap_test_others_rings *v)
{
	if (v->regs_cap_mode == 0)
		return 0;
	return pcicap_min32(v->regs_cap_rings, 8);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_rings_ring_where(const struct pcicap_test_others_rings *v,
				    uint32_t *off)
{
	if (v->regs_cap_mode == 0)
		return -ENXIO;
	*off = 0x100;
	return 0;
}

/**
 * pcicap_test_others_rings_ring_at() - A ring
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_others_rings_ring_at(const struct pcicap_test_others_rings *outer,
				 unsigned int index,
				 struct pcicap_test_others_rings_ring *v)
{
	uint32_t off;
	int ret = pcicap_test_others_rings_ring_where(outer, &off);

	if (!ret && index >= pcicap_test_others_rings_ring_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	ret = pcicap_test_others_rings_ring_open(outer, off, v);
	if (!ret && index)
		ret = pcicap_test_others_rings_ring_open(outer,
							 pcicap_add32(off,
								      pcicap_times32(index, v->view.size)),
							 v);
	return ret;
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_TEST_OTHERS_H */
