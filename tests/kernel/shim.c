// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The kernel's functions that shim/ declares, over the bytes of a struct pci_dev. */
#include <linux/compiler.h>
#include <linux/delay.h>
#include <linux/io.h>
#include <linux/slab.h>
#include <stdlib.h>

#include "../accessors/little.h"

struct shim_mmio mmio;
struct shim_dma dma;
struct shim_waits waits;

static bool access_fails(const struct pci_dev *dev)
{
	return dev->fail_at && dev->reads + dev->writes == dev->fail_at;
}

static int outcome(const struct pci_dev *dev)
{
	if (dev->state == SHIM_DISCONNECTED)
		return PCIBIOS_DEVICE_NOT_FOUND;
	return access_fails(dev) ? PCIBIOS_SET_FAILED : 0;
}

static int read_config(struct pci_dev *dev, int where, unsigned int n, u64 *val)
{
	dev->reads++;
	*val = dev->state == SHIM_WORKS ? little_get(dev->bytes + where, n)
					: U64_MAX;
	if (dev->tick)
		little_put(dev->bytes + dev->clock_at, 8,
			   little_get(dev->bytes + dev->clock_at, 8) +
				   dev->tick);
	return outcome(dev);
}

static int write_config(struct pci_dev *dev, int where, unsigned int n, u32 val)
{
	int ret;

	dev->writes++;
	ret = outcome(dev);
	if (ret || dev->state != SHIM_WORKS)
		return ret;
	little_put(dev->bytes + where, n, val);
	dev->written = val;
	dev->width = n;
	return 0;
}

#define CONFIG(name, type)                                                    \
	int pci_read_config_##name(struct pci_dev *dev, int where, type *val) \
	{                                                                     \
		u64 all;                                                      \
		int ret = read_config(dev, where, sizeof(type), &all);        \
		*val = (type)all;                                             \
		return ret;                                                   \
	}                                                                     \
	int pci_write_config_##name(struct pci_dev *dev, int where, type val) \
	{                                                                     \
		return write_config(dev, where, sizeof(type), val);           \
	}
CONFIG(byte, u8)
CONFIG(word, u16)
CONFIG(dword, u32)

int pcie_capability_clear_and_set_word(struct pci_dev *dev, int pos, u16 clear,
				       u16 set)
{
	u16 val;
	int ret = pci_read_config_word(dev, dev->pcie_cap + pos, &val);

	dev->locked++;
	if (ret)
		return ret;
	return pci_write_config_word(dev, dev->pcie_cap + pos,
				     (u16)((val & ~clear) | set));
}

int pcibios_err_to_errno(int err)
{
	if (err == PCIBIOS_DEVICE_NOT_FOUND)
		return -ENODEV;
	return err > 0 ? -EIO : err;
}

/* Finding is the kernel's, not counted; a silent function has nothing. */
static u32 peek(const struct pci_dev *dev, unsigned int at, unsigned int n)
{
	return dev->state == SHIM_WORKS ? (u32)little_get(dev->bytes + at, n)
					: U32_MAX;
}

static u8 next_standard(const struct pci_dev *dev, unsigned int link, int id)
{
	unsigned int left = 48, at;

	for (; left; left--, link = at + PCI_CAP_LIST_NEXT) {
		at = peek(dev, link, 1) & 0xfc;
		if (at < 0x40 || peek(dev, at, 1) == 0xff)
			return 0;
		if (peek(dev, at, 1) == (u32)id)
			return (u8)at;
	}
	return 0;
}

u8 pci_find_capability(struct pci_dev *dev, int id)
{
	return next_standard(dev, PCI_CAPABILITY_LIST, id);
}

u8 pci_find_next_capability(struct pci_dev *dev, u8 pos, int id)
{
	return next_standard(dev, pos + PCI_CAP_LIST_NEXT, id);
}

u16 pci_find_next_ext_capability(struct pci_dev *dev, u16 pos, int id)
{
	unsigned int at = pos ? peek(dev, pos, 4) >> 20 : 0x100, left = 960;
	u32 head;

	for (; left && at >= 0x100; left--, at = head >> 20) {
		head = peek(dev, at, 4);
		if (!head || head == U32_MAX)
			return 0;
		if ((head & 0xffff) == (u32)id)
			return (u16)at;
	}
	return 0;
}

u16 pci_find_ext_capability(struct pci_dev *dev, int id)
{
	return pci_find_next_ext_capability(dev, 0, id);
}

bool pci_device_is_present(struct pci_dev *dev)
{
	dev->reads++;
	return dev->state == SHIM_WORKS && peek(dev, 0, 4) != U32_MAX;
}

/* BARs */

static void note(const void *at, unsigned int width)
{
	mmio.misaligned += (uintptr_t)at % width != 0;
	mmio.last_but_one = mmio.at;
	mmio.at = at;
	mmio.width = width;
}

u64 shim_read(const void *at, unsigned int width)
{
	mmio.n_reads++;
	note(at, width);
	return mmio.gone ? U64_MAX : little_get(at, width);
}

void shim_write(u64 val, void *at, unsigned int width)
{
	if (mmio.n_writes < ARRAY_SIZE(mmio.written))
		mmio.written[mmio.n_writes] = val;
	mmio.n_writes++;
	note(at, width);
	if (!mmio.gone)
		little_put(at, width, val);
}

/* One of the steps that can fail has come; does it? */
static bool step_fails(void)
{
	return mmio.fail_step && !--mmio.fail_step;
}

int pci_request_region(struct pci_dev *dev, int bar, const char *name)
{
	(void)dev;
	(void)bar;
	(void)name;
	if (step_fails())
		return -EBUSY;
	mmio.regions++;
	return 0;
}

void pci_release_region(struct pci_dev *dev, int bar)
{
	(void)dev;
	(void)bar;
	mmio.regions--;
}

static void *map(resource_size_t phys)
{
	if (step_fails())
		return NULL;
	mmio.mapped++;
	return (void *)(uintptr_t)phys;
}

void *ioremap(resource_size_t phys, size_t size)
{
	(void)size;
	return map(phys);
}

void iounmap(void *mem)
{
	(void)mem;
	mmio.mapped--;
}

void *memremap(resource_size_t phys, size_t size, unsigned long flags)
{
	(void)size;
	(void)flags;
	return map(phys);
}

void memunmap(void *mem)
{
	(void)mem;
	mmio.mapped--;
}

void *devm_ioremap_resource(struct device *dev, const struct resource *part)
{
	(void)dev;
	if (step_fails())
		return ERR_PTR(-EBUSY);
	return map(part->start) ?: ERR_PTR(-ENOMEM);
}

void *devm_request_region(struct device *dev, resource_size_t start,
			  resource_size_t n, const char *name)
{
	(void)n;
	(void)name;
	return step_fails() ? NULL : (void *)(uintptr_t)start ?: dev;
}

void *devm_ioport_map(struct device *dev, unsigned long port, unsigned int n)
{
	(void)dev;
	(void)n;
	return map(port);
}

const char *dev_driver_string(const struct device *dev)
{
	(void)dev;
	return "shim";
}

int devm_add_action_or_reset(struct device *dev, void (*action)(void *data),
			     void *data)
{
	if (step_fails()) {
		action(data);
		return -ENOMEM;
	}
	dev->action = action;
	dev->data = data;
	return 0;
}

void *kmalloc(size_t n, int flags)
{
	(void)flags;
	return step_fails() ? NULL : malloc(n);
}

void kfree(void *mem)
{
	free(mem);
}
