// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Mapped BARs: registers, ports, shared memory. */
#include <linux/device.h>
#include <linux/err.h>
#include <linux/export.h>
#include <linux/io.h>
#include <linux/pci.h>
#include <linux/slab.h>
#include <pcicap/kernel/map.h>
#include <pcicap/kernel/mmio.h>

/* A BAR of this kind (IORESOURCE_MEM or _IO) with @least bytes at @offset? */
static int check_bar(struct pci_dev *dev, unsigned int bar, unsigned long kind,
		     u64 offset, u64 least)
{
	resource_size_t size;

	if (bar >= PCI_STD_NUM_BARS)
		return -EINVAL;
	size = pci_resource_len(dev, bar);
	if (!size || (pci_resource_flags(dev, bar) & IORESOURCE_UNSET))
		return -ENXIO;
	/* the device chooses what its BAR is */
	if (!(pci_resource_flags(dev, bar) & kind))
		return -EOPNOTSUPP;
	return offset > size || size - offset < least ? -ERANGE : 0;
}

void __iomem *pcicap_map_registers(struct pci_dev *dev, unsigned int bar,
				   resource_size_t offset, resource_size_t size,
				   resource_size_t least)
{
	int err = check_bar(dev, bar, IORESOURCE_MEM, offset, max(size, least));
	struct resource part;

	if (!err && size && size < least)
		err = -ERANGE;
	if (err)
		return IOMEM_ERR_PTR(err);
	part = dev->resource[bar];
	part.start += offset;
	if (size)
		part.end = part.start + size - 1;
	return devm_ioremap_resource(&dev->dev, &part);
}
EXPORT_SYMBOL_GPL(pcicap_map_registers);

void __iomem *pcicap_map_ports(struct pci_dev *dev, unsigned int bar,
			       resource_size_t least)
{
	int err = check_bar(dev, bar, IORESOURCE_IO, 0, least);
	void __iomem *ports;

	if (err)
		return IOMEM_ERR_PTR(err);
	if (!devm_request_region(&dev->dev, pci_resource_start(dev, bar),
				 pci_resource_len(dev, bar),
				 dev_driver_string(&dev->dev)))
		return IOMEM_ERR_PTR(-EBUSY);
	ports = devm_ioport_map(&dev->dev, pci_resource_start(dev, bar),
				pci_resource_len(dev, bar));
	return ports ? ports : IOMEM_ERR_PTR(-ENOMEM);
}
EXPORT_SYMBOL_GPL(pcicap_map_ports);

/* Configuration space of a function that is asleep answers, memory does not. */
int pcicap_mmio_confirm(struct pci_dev *dev)
{
	if (!pci_device_is_present(dev))
		return -ENODEV;
	if (dev->current_state != PCI_D0 && dev->current_state != PCI_UNKNOWN)
		return -EIO;
	return 0;
}
EXPORT_SYMBOL_GPL(pcicap_mmio_confirm);

/* Has one of the @holes a part of @size bytes at @at? */
static bool meets_hole(const struct pcicap_hole *holes, unsigned int n, u64 at,
		       u64 size)
{
	unsigned int i;

	for (i = 0; i < n; i++) {
		if (size && at < holes[i].at + holes[i].size &&
		    holes[i].at < at + size)
			return true;
	}
	return false;
}

/* Is every byte of a BAR of @size bytes reserved? */
static bool is_all_reserved(const struct pcicap_want *want, u64 size)
{
	unsigned int i;

	for (i = 0; i < want->n_reserved; i++) {
		if (!want->reserved[i].at && want->reserved[i].size >= size)
			return true;
	}
	return false;
}

/* memremap() knows nothing that is not cached: ioremap() does. */
static void *map_memory(const struct pcicap_map *map)
{
	if (map->cache == PCICAP_CACHE_UC)
		return (__force void *)ioremap(map->phys, map->size);
	if (map->cache == PCICAP_CACHE_WC)
		return memremap(map->phys, map->size, MEMREMAP_WC);
	return memremap(map->phys, map->size, MEMREMAP_WB);
}

int pcicap_map_open(struct pcicap_map *map, struct pci_dev *dev,
		    const struct pcicap_want *want, const char *name)
{
	int err;

	memset(map, 0, sizeof(*map));
	err = check_bar(dev, want->bar, IORESOURCE_MEM, 0, want->least);
	if (err)
		return err;
	if (is_all_reserved(want, pci_resource_len(dev, want->bar)))
		return -EACCES;
	err = pci_request_region(dev, want->bar, name);
	if (err)
		return err;
	map->dev = dev;
	map->phys = pci_resource_start(dev, want->bar);
	map->size = pci_resource_len(dev, want->bar);
	map->bar = want->bar;
	map->cache = want->cache;
	map->reserved = want->reserved;
	map->n_reserved = want->n_reserved;
	map->mem = map_memory(map);
	if (map->mem)
		return 0;
	pci_release_region(dev, want->bar);
	memset(map, 0, sizeof(*map));
	return -ENOMEM;
}
EXPORT_SYMBOL_GPL(pcicap_map_open);

void pcicap_map_close(struct pcicap_map *map)
{
	if (!map->mem)
		return;
	if (map->cache == PCICAP_CACHE_UC)
		iounmap((__force void __iomem *)map->mem);
	else
		memunmap(map->mem);
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
	if (!map->mem)
		return -ENXIO;
	if (off > map->size || n > map->size - off)
		return -ERANGE;
	return meets_hole(map->reserved, map->n_reserved, off, n) ? -EACCES : 0;
}

int pcicap_map_read(const struct pcicap_map *map, u64 off, void *out, size_t n)
{
	int err = check_span(map, off, n);

	if (err)
		memset(out, 0xff, n);
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
	memcpy(map->mem + off, in, n);
	wmb(); /* also what an uncached or combining mapping still holds */
	return 0;
}
EXPORT_SYMBOL_GPL(pcicap_map_write);
