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
	[PCICAP_CACHE_UNKNOWN] = "unknown",
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
	struct pcicap_want want = { .bar = bar };
	struct pcicap_region whole = pcicap_region_whole(bar);
	struct pci_dev *dev = find_function(address);
	struct pcicap_mmio regs;
	struct pcicap_map ports;
	u64 val;

	if (!dev)
		return -ENODEV;
	map_error = pcicap_map_open(&ports, dev, &want, "pcicap_test");
	if (!map_error) {
		map_error = pcicap_mmio_init(&regs, &ports, NULL, &whole, 8);
		if (!map_error)
			map_error = pcicap_mmio_read64(&regs, 0, &val);
		pcicap_map_close(&ports);
	}
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
	seq_printf(m, "phys %#llx\nsize %llu\ngot %s\n", (u64)map.phys,
		   map.size, caches[map.got]);
	seq_printf(m, "past %d\n", pcicap_map_read(&map, map.size, &byte, 1));
	seq_printf(m, "present %d\n", pcicap_map_present(&map));
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

static void show_registers(struct seq_file *m, const struct pcicap_map *bar,
			   struct pcicap_cfg *cfg)
{
	struct pcicap_nvme_regs regs;
	u64 cap;
	u32 vs;
	int err = pcicap_nvme_regs_map(bar, cfg, &regs);

	if (!err)
		err = pcicap_nvme_regs_read_cap(&regs, &cap);
	if (!err)
		err = pcicap_nvme_regs_read_vs(&regs, &vs);
	if (err)
		seq_printf(m, "error %d\n", err);
	else
		seq_printf(m, "cap %#llx\nvs %#x\n", cap, vs);
}

int map_nvme_show(struct seq_file *m, void *unused)
{
	struct pcicap_want want = pcicap_nvme_regs_want();
	struct pci_dev *dev = find_function(nvme_address);
	struct pcicap_cfg cfg;
	struct pcicap_map bar;
	int err;

	if (!dev)
		return -ENODEV;
	err = pcicap_pci_init(&cfg, dev);
	if (!err)
		err = pcicap_map_open(&bar, dev, &want, "pcicap_test");
	if (err) {
		seq_printf(m, "error %d\n", err);
	} else {
		show_registers(m, &bar, &cfg);
		pcicap_map_close(&bar);
	}
	pci_dev_put(dev);
	return 0;
}

void map_drop(void)
{
	close_map();
}
