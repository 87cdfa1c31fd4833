/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Red Hat Bridge Resource Reserve
 *
 * Generated from specs/vendor/redhat_reserve.yaml - do not edit.
 */
/* Source: QEMU include/hw/pci/pci_bridge.h */
#ifndef PCICAP_REDHAT_RESERVE_H
#define PCICAP_REDHAT_RESERVE_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_REDHAT_RESERVE_SIZE		0x20

/* Registers: offset from the start of the capability; fields: mask, access */
/* ro: Type; 1: resource reserve */
#define PCICAP_REDHAT_RESERVE_TYPE		0x03
/* ro: Bus numbers */
#define PCICAP_REDHAT_RESERVE_BUS		0x04
#define PCICAP_REDHAT_RESERVE_IO		0x08				/* ro: I/O space */
/* ro: Non-prefetchable memory */
#define PCICAP_REDHAT_RESERVE_MEM		0x10
/* ro: Prefetchable memory below 4 GiB */
#define PCICAP_REDHAT_RESERVE_PREF_MEM32	0x14
/* ro: Prefetchable memory */
#define PCICAP_REDHAT_RESERVE_PREF_MEM64	0x18
/* clang-format on */

/**
 * struct pcicap_redhat_reserve - Red Hat Bridge Resource Reserve
 * @dev: the function
 * @pos: offset in its configuration space
 * @type: read once: the layout depends on it
 *
 * Made by pcicap_redhat_reserve_find() only.
 */
struct pcicap_redhat_reserve {
	struct pci_dev *dev;
	u16 pos;
	u32 type;
};

/* Type; 1: resource reserve */
static inline int __must_check
pcicap_redhat_reserve_read_type(const struct pcicap_redhat_reserve *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_REDHAT_RESERVE_TYPE,
				   val);
}

/* Bus numbers */
static inline int __must_check
pcicap_redhat_reserve_read_bus(const struct pcicap_redhat_reserve *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_REDHAT_RESERVE_BUS,
				    val);
}

/* I/O space */
static inline int __must_check
pcicap_redhat_reserve_read_io(const struct pcicap_redhat_reserve *v, u64 *val)
{
	return pcicap_config_read64(v->dev, v->pos + PCICAP_REDHAT_RESERVE_IO,
				    val);
}

/* Non-prefetchable memory */
static inline int __must_check
pcicap_redhat_reserve_read_mem(const struct pcicap_redhat_reserve *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_REDHAT_RESERVE_MEM,
				    val);
}

/* Prefetchable memory below 4 GiB */
static inline int __must_check
pcicap_redhat_reserve_read_pref_mem32(const struct pcicap_redhat_reserve *v,
				      u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_REDHAT_RESERVE_PREF_MEM32,
				    val);
}

/* Prefetchable memory */
static inline int __must_check
pcicap_redhat_reserve_read_pref_mem64(const struct pcicap_redhat_reserve *v,
				      u64 *val)
{
	return pcicap_config_read64(v->dev,
				    v->pos + PCICAP_REDHAT_RESERVE_PREF_MEM64,
				    val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_redhat_reserve_init(struct pcicap_redhat_reserve *v)
{
	int ret;

	{
		u8 r;

		ret = pcicap_redhat_reserve_read_type(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->type = 0;
		if (!ret)
			v->type = r;
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_redhat_reserve_at(struct pci_dev *dev, u16 pos,
			 struct pcicap_redhat_reserve *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_redhat_reserve_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_redhat_reserve_find_after(struct pci_dev *dev, u16 after,
				 struct pcicap_redhat_reserve *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_VENDOR_SPECIFIC, 0x0009, 0x1b36, 0x0000, 0xffff, 0, 15 },
	};
	int pos = after;
	int ret;

	do {
		pos = pcicap_next(dev, match, 1, pos);
		if (pos <= 0)
			return pos ? pos : pcicap_absent(dev);
		ret = pcicap_redhat_reserve_at(dev, pos, v);
		if (ret)
			return ret;
	} while (!(v->type == 1));
	return 0;
}

/**
 * pcicap_redhat_reserve_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_redhat_reserve_find(struct pci_dev *dev, struct pcicap_redhat_reserve *v)
{
	return pcicap_redhat_reserve_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_redhat_reserve_find_next(const struct pcicap_redhat_reserve *prev,
				struct pcicap_redhat_reserve *v)
{
	return pcicap_redhat_reserve_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_REDHAT_RESERVE_H */
