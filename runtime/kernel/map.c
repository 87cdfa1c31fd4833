// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Mapped BARs of struct pci_dev. */
#include <linux/device.h>
#include <linux/err.h>
#include <linux/export.h>
#include <linux/io.h>
#include <linux/pci.h>
#include <linux/slab.h>
#include <pcicap/kernel/map.h>
#ifdef CONFIG_X86
#include <asm/memtype.h>
#include <asm/pgtable_types.h>
#endif

/* What the page tables say; on x86, MTRRs have been looked at for them. */
static enum pcicap_cache cache_of(const void *at)
{
#ifdef CONFIG_X86
	unsigned int level;
	pte_t *pte = lookup_address((unsigned long)at, &level);

	if (!pte || !pat_enabled())
		return PCICAP_CACHE_UNKNOWN;
	if (pte_flags(*pte) & _PAGE_PCD)
		return PCICAP_CACHE_UC;
	return pte_flags(*pte) & _PAGE_PWT ? PCICAP_CACHE_WC : PCICAP_CACHE_WB;
#else
	return PCICAP_CACHE_UNKNOWN;
#endif
}

static int check_bar(struct pci_dev *dev, const struct pcicap_want *want)
{
	unsigned long flags;

	if (want->bar >= PCI_STD_NUM_BARS)
		return -EINVAL;
	flags = pci_resource_flags(dev, want->bar);
	if (!pci_resource_len(dev, want->bar) || (flags & IORESOURCE_UNSET))
		return -ENXIO;
	/* the functions for memory take no port, nor do these for ports 64 bits */
	if (!(flags & IORESOURCE_MEM))
		return -EOPNOTSUPP;
	if (pci_resource_len(dev, want->bar) < want->least)
		return -ERANGE;
	return pcicap_want_is_reserved(want, pci_resource_len(dev, want->bar))
		       ? -EACCES
		       : 0;
}

static int map_registers(struct pcicap_map *map)
{
	map->io = pci_iomap_range(map->dev, map->bar, 0, 0);
	if (!map->io)
		return -ENOMEM;
	map->got = PCICAP_CACHE_UC;
	return 0;
}

/* memremap() knows nothing that is not cached: ioremap() does. */
static int map_shared(struct pcicap_map *map)
{
	if (map->asked == PCICAP_CACHE_UC)
		map->mem = (__force void *)ioremap(map->phys, map->size);
	else if (map->asked == PCICAP_CACHE_WC)
		map->mem = memremap(map->phys, map->size, MEMREMAP_WC);
	else
		map->mem = memremap(map->phys, map->size, MEMREMAP_WB);
	if (!map->mem)
		return -ENOMEM;
	map->got = cache_of(map->mem);
	return 0;
}

int pcicap_map_open(struct pcicap_map *map, struct pci_dev *dev,
		    const struct pcicap_want *want, const char *name)
{
	int err;

	memset(map, 0, sizeof(*map));
	err = check_bar(dev, want);
	if (err)
		return err;
	err = pci_request_region(dev, want->bar, name);
	if (err)
		return err;
	map->dev = dev;
	map->phys = pci_resource_start(dev, want->bar);
	map->size = pci_resource_len(dev, want->bar);
	map->bar = want->bar;
	map->asked = want->cache;
	map->reserved = want->reserved;
	map->n_reserved = want->n_reserved;
	err = want->shared ? map_shared(map) : map_registers(map);
	if (err) {
		pci_release_region(dev, want->bar);
		memset(map, 0, sizeof(*map));
	}
	return err;
}
EXPORT_SYMBOL_GPL(pcicap_map_open);

void pcicap_map_close(struct pcicap_map *map)
{
	if (map->io)
		pci_iounmap(map->dev, map->io);
	if (map->mem && map->asked == PCICAP_CACHE_UC)
		iounmap((__force void __iomem *)map->mem);
	else if (map->mem)
		memunmap(map->mem);
	if (map->io || map->mem)
		pci_release_region(map->dev, map->bar);
	memset(map, 0, sizeof(*map));
}
EXPORT_SYMBOL_GPL(pcicap_map_close);

static void close_action(void *map)
{
	pcicap_map_close(map);
	kfree(map);
}

struct pcicap_map *devm_pcicap_map(struct pci_dev *dev,
				   const struct pcicap_want *want)
{
	struct pcicap_map *map = kmalloc(sizeof(*map), GFP_KERNEL);
	int err;

	if (!map)
		return ERR_PTR(-ENOMEM);
	err = pcicap_map_open(map, dev, want, dev_driver_string(&dev->dev));
	if (err) {
		kfree(map);
		return ERR_PTR(err);
	}
	err = devm_add_action_or_reset(&dev->dev, close_action, map);
	return err ? ERR_PTR(err) : map;
}
EXPORT_SYMBOL_GPL(devm_pcicap_map);

static int check_span(const struct pcicap_map *map, u64 off, size_t n)
{
	if (!map->io && !map->mem)
		return -ENXIO;
	if (off > map->size || n > map->size - off)
		return -ERANGE;
	return pcicap_holes_meet(map->reserved, map->n_reserved, off, n)
		       ? -EACCES
		       : 0;
}

int pcicap_map_read(const struct pcicap_map *map, u64 off, void *out, size_t n)
{
	int err = check_span(map, off, n);

	if (err)
		memset(out, 0xff, n);
	else if (map->io)
		memcpy_fromio(out, map->io + off, n);
	else
		memcpy(out, map->mem + off, n);
	return err;
}
EXPORT_SYMBOL_GPL(pcicap_map_read);

int pcicap_map_write(const struct pcicap_map *map, u64 off, const void *in,
		     size_t n)
{
	int err = check_span(map, off, n);

	if (err)
		return err;
	if (map->io)
		memcpy_toio(map->io + off, in, n);
	else
		memcpy(map->mem + off, in, n);
	wmb(); /* also what an uncached or combining mapping still holds */
	return 0;
}
EXPORT_SYMBOL_GPL(pcicap_map_write);

int pcicap_map_present(const struct pcicap_map *map)
{
	if (!map->io && !map->mem)
		return -ENXIO;
	return pci_device_is_present(map->dev) ? 0 : -ENODEV;
}
EXPORT_SYMBOL_GPL(pcicap_map_present);
