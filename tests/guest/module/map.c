// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * BARs in the kernel. Commands for the file "map": "open ADDRESS uc|wc|wb" maps
 * BAR 2, "put TEXT" writes to it, "close" ends that; the file shows how the last
 * opening ended, and what is in the BAR. "ports ADDRESS BAR" tries to
 * use I/O as registers. "nvme ADDRESS" is for the file "map_nvme", which shows
 * registers of that controller.
 */
#include <linux/pci.h>
#include <linux/string.h>
#include <pcicap/ivshmem_plain.h>
#include <pcicap/kernel/map.h>
#include <pcicap/kernel/mmio.h>
#include <pcicap/nvme.h>

#include "test.h"

#define TEXT_SIZE   16
#define KERNEL_AT   4096 /* where each of them writes */
#define SYSFS_AT    8192
#define VFIO_AT	    12288
#define PROGRAM_AT  16384
#define RESERVED_AT 20480

static struct pcicap_map map;
static int map_error = -ENXIO;
static char nvme_address[32];

static const char *const caches[] = {
	[PCICAP_CACHE_UC] = "uc",
	[PCICAP_CACHE_WC] = "wc",
	[PCICAP_CACHE_WB] = "wb",
};

static void close_map(void)
{
	struct pci_dev *dev = map.dev;

	pcicap_map_close(&map);
	pci_dev_put(dev);
}

/* What a device reserves is not touched, not even by a driver. */
static const struct pcicap_hole reserved[] = { { RESERVED_AT, 16 } };

static int open_map(const char *address, const char *cache)
{
	struct pcicap_want want = pcicap_ivshmem_plain_memory_want();
	struct pci_dev *dev = find_function(address);
	int how = match_string(caches, ARRAY_SIZE(caches), cache);

	if (!dev)
		return -ENODEV;
	if (how < 0) {
		pci_dev_put(dev);
		return how;
	}
	want.cache = how;
	want.reserved = reserved;
	want.n_reserved = ARRAY_SIZE(reserved);
	map_error = pcicap_map_open(&map, dev, &want, "pcicap_test");
	if (map_error)
		pci_dev_put(dev);
	return 0;
}

/*
 * Ports are no registers in memory: a 64-bit access of a port's cookie is a page
 * fault, and a device chooses what its BAR is.
 */
static int try_ports(const char *address, unsigned int bar)
{
	struct pci_dev *dev = find_function(address);
	void __iomem *regs;
	void *group;

	if (!dev)
		return -ENODEV;
	group = devres_open_group(&dev->dev, NULL, GFP_KERNEL);
	regs = pcicap_map_registers(dev, bar, 0, 0, 8);
	map_error = PTR_ERR_OR_ZERO((__force void *)regs);
	if (!map_error && readq(regs) == U64_MAX)
		map_error = -ENODEV;
	devres_release_group(&dev->dev, group);
	pci_dev_put(dev);
	return 0;
}

int map_write(char *text)
{
	unsigned int bar;

	char address[32], cache[8];
	char out[TEXT_SIZE] = "";

	if (sscanf(text, "open %31s %7s", address, cache) == 2) {
		close_map();
		return open_map(address, cache);
	}
	if (sscanf(text, "nvme %31s", nvme_address) == 1)
		return 0;
	if (sscanf(text, "ports %31s %u", address, &bar) == 2)
		return try_ports(address, bar);
	if (sscanf(text, "put %15s", out) == 1)
		return pcicap_map_write(&map, KERNEL_AT, out, sizeof(out));
	if (strcmp(text, "close"))
		return -EINVAL;
	close_map();
	return 0;
}

static void show_text(struct seq_file *m, const char *name, u64 off)
{
	char text[TEXT_SIZE + 1] = "";

	if (!pcicap_map_read(&map, off, text, TEXT_SIZE))
		seq_printf(m, "%s %s\n", name, text);
}

int map_show(struct seq_file *m, void *unused)
{
	u8 byte;

	seq_printf(m, "error %d\n", map_error);
	if (map_error)
		return 0;
	seq_printf(m, "phys %#llx\nsize %llu\nwant %s\n", (u64)map.phys,
		   map.size, caches[map.cache]);
	seq_printf(m, "past %d\n", pcicap_map_read(&map, map.size, &byte, 1));
	seq_printf(m, "reserved %d\n",
		   pcicap_map_read(&map, RESERVED_AT + 15, &byte, 1));
	seq_printf(m, "beside %d\n",
		   pcicap_map_read(&map, RESERVED_AT + 16, &byte, 1));
	show_text(m, "host", 0);
	show_text(m, "kernel", KERNEL_AT);
	show_text(m, "sysfs", SYSFS_AT);
	show_text(m, "vfio", VFIO_AT);
	show_text(m, "program", PROGRAM_AT);
	return 0;
}

static int show_registers(struct seq_file *m, struct pci_dev *dev)
{
	void *group = devres_open_group(&dev->dev, NULL, GFP_KERNEL);
	struct pcicap_nvme_regs regs, short_regs;
	int err = pcicap_nvme_regs_map(dev, &regs);

	if (!err &&
	    pcicap_nvme_regs_wrap(&short_regs, regs.base,
				  PCICAP_NVME_REGS_MIN_SIZE - 1) != -ERANGE)
		err = -EINVAL;
	if (!err)
		seq_printf(m, "cap %#llx\nvs %#x\n",
			   (__force u64)pcicap_nvme_regs_read_cap(&regs),
			   (__force u32)pcicap_nvme_regs_read_vs(&regs));
	devres_release_group(&dev->dev, group);
	return err;
}

int map_nvme_show(struct seq_file *m, void *unused)
{
	struct pci_dev *dev = find_function(nvme_address);
	int err;

	if (!dev)
		return -ENODEV;
	err = show_registers(m, dev);
	if (err)
		seq_printf(m, "error %d\n", err);
	pci_dev_put(dev);
	return 0;
}

void map_drop(void)
{
	close_map();
}
