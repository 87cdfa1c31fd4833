// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A KUnit suite: the tests that both targets pass, in a kernel, with the core's own
 * functions. Its function is on no bus that Linux knows: the operations of the bus
 * read and write an array.
 */
#include <kunit/test.h>
#include <linux/module.h>
#include <linux/unaligned.h>

#include "space.h"

struct kunit *kunit_now;
struct pci_dev cfg;
unsigned int reads, writes, last_width;
u32 last_value;

static u8 bytes[PCI_CFG_SPACE_EXP_SIZE];

void put(u32 off, unsigned int width, u64 val)
{
	unsigned int i;

	for (i = 0; i < width; i++)
		bytes[off + i] = val >> (8 * i);
	/* the core keeps the type of the port */
	cfg.pcie_flags_reg = get(PCIE + 2, 2);
}

u64 get(u32 off, unsigned int width)
{
	u64 val = 0;
	unsigned int i;

	for (i = 0; i < width; i++)
		val |= (u64)bytes[off + i] << (8 * i);
	return val;
}

static int bus_read(struct pci_bus *bus, unsigned int devfn, int where,
		    int size, u32 *val)
{
	reads++;
	*val = get(where, size);
	return PCIBIOS_SUCCESSFUL;
}

static int bus_write(struct pci_bus *bus, unsigned int devfn, int where,
		     int size, u32 val)
{
	writes++;
	last_width = size;
	last_value = val;
	put(where, size, val);
	return PCIBIOS_SUCCESSFUL;
}

static struct pci_ops ops = { .read = bus_read, .write = bus_write };
static struct pci_bus bus = { .ops = &ops };

void setup(void)
{
	memset(bytes, 0, sizeof(bytes));
	memset(&cfg, 0, sizeof(cfg));
	cfg.bus = &bus;
	cfg.cfg_size = PCI_CFG_SPACE_EXP_SIZE;
	cfg.vendor = 0x1af4;
	cfg.device = 0x1000;
	cfg.pcie_cap = PCIE;
	cfg.error_state = pci_channel_io_normal;
	spin_lock_init(&cfg.pcie_cap_lock);
	put(0x00, 4, 0x10001af4);
	put(0x06, 2, 0x0010);
	put(0x34, 1, CAP);
	put(CAP, 2, PCIE << 8 | 0x7e);
	put(PCIE, 4, 0x00020010);    /* version 2, endpoint */
	put(PCIE + 0x0c, 4, 4 << 4); /* four lanes */
	reads = 0;
	writes = 0;
}

void put_ext(u16 id, unsigned int version)
{
	put(EXT, 4, (u64)version << 16 | id);
}

/* The files: Kbuild has them, too, and a name that it lacks does not link. */
#define FOR_EACH_FILE(do)                                                           \
	do                                                                          \
	(test_same) do(test_same_bar) do(test_same_encode) do(test_same_memory) do( \
		test_same_checked) do(test_same_places) do(test_same_live)

#define FILE_CASE(name)                                  \
	int name##_main(void);                           \
	static void name(struct kunit *test)             \
	{                                                \
		kunit_now = test;                        \
		KUNIT_EXPECT_EQ(test, name##_main(), 0); \
	}
FOR_EACH_FILE(FILE_CASE)

#define LISTED(name) KUNIT_CASE(name),
static struct kunit_case cases[] = { FOR_EACH_FILE(LISTED){} };

static struct kunit_suite suite = { .name = "pcicap", .test_cases = cases };
kunit_test_suite(suite);

MODULE_DESCRIPTION("KUnit tests of pcicap");
MODULE_LICENSE("Dual MIT/GPL");
