// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Failing configuration accesses, by replaced bus operations. */
#include <linux/pci.h>

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
		fault_start(held.cfg->dev, codes[i].code, 0);
		operate(out);
		fault_stop(held.cfg->dev);
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
static void each_access(struct seq_file *m, bool extended)
{
	const struct pcicap_view *want = extended ? &held.ext : &held.std;
	struct pcicap_view view;
	int wrong = 0;
	int err, k;

	for (k = 0; k < 100; k++) {
		fault_start(held.cfg->dev, PCIBIOS_SET_FAILED, k);
		if (extended)
			err = pcicap_find_ext(held.cfg, want->id, 0, &view);
		else
			err = pcicap_find_std(held.cfg, want->id, 0, &view);
		fault_stop(held.cfg->dev);
		if (!err)
			break;
		wrong += err != -EIO || view.size || view.offset;
	}
	expect(m, wrong, 0, "%s find: a failure at each of %d accesses is -EIO",
	       extended ? "extended" : "standard", k);
	expect(m, k > 1 && k < 100, true, "%s find: then it succeeds",
	       extended ? "extended" : "standard");
	expect(m, fault.accesses, k, "%s find: one access each, no retry",
	       extended ? "extended" : "standard");
}

static void handles(struct seq_file *m)
{
	struct pcicap_cfg cfg;

	fault_start(held.cfg->dev, PCIBIOS_SET_FAILED, 0);
	expect(m, pcicap_pci_init(&cfg, held.cfg->dev), 0,
	       "a handle is made while no access works");
	fault_stop(held.cfg->dev);
	expect(m, fault.accesses, 0, "making a handle costs no access");
}

int inject_show(struct seq_file *m, void *unused)
{
	struct outcome out[N_OPERATIONS];
	int bad = 0;
	int i;

	if (!held.cfg)
		return -ENODEV;
	each_code(m);
	each_access(m, false);
	each_access(m, true);
	handles(m);
	operate(out);
	for (i = 0; i < N_OPERATIONS; i++)
		bad += !!out[i].err;
	expect(m, bad, 0, "all operations work again after the faults");
	return 0;
}
