// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Failing configuration accesses, by replaced bus operations. */
#include <linux/pci.h>
#include <pcicap/dsn.h>
#include <pcicap/pcie.h>

#include "test.h"

static struct {
	struct pci_ops ops;
	struct pci_ops *real;
	unsigned int devfn;
	int code;
	int countdown; /* accesses that still succeed */
	int accesses;
} fault;

static bool fails(unsigned int devfn)
{
	if (devfn != fault.devfn)
		return false;
	fault.accesses++;
	return fault.countdown-- <= 0;
}

static int fault_read(struct pci_bus *bus, unsigned int devfn, int where,
		      int size, u32 *val)
{
	if (fails(devfn))
		return fault.code;
	return fault.real->read(bus, devfn, where, size, val);
}

static int fault_write(struct pci_bus *bus, unsigned int devfn, int where,
		       int size, u32 val)
{
	if (fails(devfn))
		return fault.code;
	return fault.real->write(bus, devfn, where, size, val);
}

static void fault_start(struct pci_dev *dev, int code, int countdown)
{
	fault.devfn = dev->devfn;
	fault.code = code;
	fault.countdown = countdown;
	fault.accesses = 0;
	fault.real = dev->bus->ops;
	fault.ops = *fault.real;
	fault.ops.read = fault_read;
	fault.ops.write = fault_write;
	pci_bus_set_ops(dev->bus, &fault.ops);
}

static void fault_stop(struct pci_dev *dev)
{
	pci_bus_set_ops(dev->bus, fault.real);
}

static const struct {
	int code;
	int err;
	const char *name;
} codes[] = {
	{ PCIBIOS_FUNC_NOT_SUPPORTED, -EIO, "FUNC_NOT_SUPPORTED" },
	{ PCIBIOS_BAD_VENDOR_ID, -ENOTTY, "BAD_VENDOR_ID" },
	{ PCIBIOS_DEVICE_NOT_FOUND, -ENODEV, "DEVICE_NOT_FOUND" },
	{ PCIBIOS_BAD_REGISTER_NUMBER, -EFAULT, "BAD_REGISTER_NUMBER" },
	{ PCIBIOS_SET_FAILED, -EIO, "SET_FAILED" },
	{ PCIBIOS_BUFFER_TOO_SMALL, -EIO, "BUFFER_TOO_SMALL" },
	{ 0x8f, -EIO, "unknown code" },
	{ -EINVAL, -EINVAL, "negative errno" },
};

static void each_code(struct seq_file *m)
{
	struct outcome out[N_OPERATIONS];
	int wrong, plausible;
	int i, j;

	for (i = 0; i < ARRAY_SIZE(codes); i++) {
		fault_start(held.dev, codes[i].code, 0);
		operate(out);
		fault_stop(held.dev);
		wrong = 0;
		plausible = 0;
		for (j = 0; j < N_OPERATIONS; j++) {
			wrong += out[j].err != codes[i].err;
			plausible += out[j].plausible;
		}
		expect(m, wrong, 0, "injected %s: each operation gives %d",
		       codes[i].name, codes[i].err);
		expect(m, plausible, 0, "injected %s: no plausible value",
		       codes[i].name);
	}
}

/* Find with the access number k failing, for every k. */
static void each_access(struct seq_file *m)
{
	struct pcicap_dsn dsn;
	int wrong = 0;
	int err, k;

	for (k = 0; k < 100; k++) {
		fault_start(held.dev, PCIBIOS_SET_FAILED, k);
		err = pcicap_dsn_find(held.dev, &dsn);
		fault_stop(held.dev);
		if (!err)
			break;
		wrong += err != -EIO || dsn.pos;
	}
	expect(m, wrong, 0, "find: a failure at each of %d accesses is -EIO",
	       k);
	expect(m, k > 1 && k < 100, true, "find: then it succeeds");
	expect(m, fault.accesses, k, "find: one access each, no retry");
}

/* What the PCI core holds is not looked for. */
static void no_access(struct seq_file *m)
{
	struct pcicap_pcie pcie;
	pcicap_pcie_cap_t cap;
	int err;

	fault_start(held.dev, PCIBIOS_SET_FAILED, 0);
	err = pcicap_pcie_find(held.dev, &pcie);
	expect(m, err, 0, "PCI Express is found while no access works");
	err = pcicap_pcie_read_cap(&pcie, &cap);
	fault_stop(held.dev);
	expect(m, err, 0, "and its first register is read");
	expect(m, pcicap_get(cap, PCICAP_PCIE_CAP_PORT_TYPE),
	       pci_pcie_type(held.dev), "which has the port type");
	expect(m, fault.accesses, 0, "that costs no access");
}

/* A register without reserved bits may be all ones: no second access. */
static void all_ones(struct seq_file *m)
{
	u32 val;
	int err;

	fault_start(held.dev, PCIBIOS_SET_FAILED, 1);
	err = pcicap_config_read32(held.dev, PCI_BASE_ADDRESS_0, &val);
	fault_stop(held.dev);
	expect(m, err, 0, "a register: read");
	expect(m, fault.accesses, 1, "a register: one access");
	err = pcicap_config_read32(held.dev, held.dev->cfg_size, &val);
	expect(m, err, -ENXIO, "past the configuration space");
	err = pcicap_config_read32(held.dev, held.dev->cfg_size - 2, &val);
	expect(m, err, -ENXIO, "a part of it past the configuration space");
	err = pcicap_config_write16(held.dev, held.dev->cfg_size - 1, 0);
	expect(m, err, -ENXIO, "a write past the configuration space");
}

int inject_show(struct seq_file *m, void *unused)
{
	struct outcome out[N_OPERATIONS];
	int bad = 0;
	int i;

	if (!held.dev)
		return -ENODEV;
	each_code(m);
	each_access(m);
	no_access(m);
	all_ones(m);
	operate(out);
	for (i = 0; i < N_OPERATIONS; i++)
		bad += !!out[i].err;
	expect(m, bad, 0, "all operations work again after the faults");
	return 0;
}
