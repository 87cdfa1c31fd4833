// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* A function that is held while it fails or goes away. */
#include <linux/pci.h>
#include <pcicap/dsn.h>
#include <pcicap/mcast.h>
#include <pcicap/pcie.h>
#include <pcicap/pm.h>
#include <pcicap/sriov.h>
#include <pcicap/virtio_common.h>

#include "test.h"

/* What the output of an operation is before it. */
#define SEEN8  0x5a
#define SEEN16 0x5a5a
#define SEEN   0x5a5a5a5a

struct held held;

#define SAME_REFS -1 /* as many as before hold() */
#define ANY_REFS  -2

/* What the next read of the file asserts. */
static struct {
	char label[64];
	int read_err;
	int write_err;
	int refs;
} wanted;

static unsigned int references(struct pci_dev *dev)
{
	return kref_read(&dev->dev.kobj.kref);
}

void drop(void)
{
	pci_dev_put(held.dev);
	held = (struct held){ 0 };
}

struct pci_dev *find_function(const char *address)
{
	unsigned int domain, bus, slot, function;

	if (sscanf(address, "%x:%x:%x.%x", &domain, &bus, &slot, &function) !=
	    4)
		return NULL;
	return pci_get_domain_bus_and_slot(domain, bus,
					   PCI_DEVFN(slot, function));
}

int hold(const char *address)
{
	struct pci_dev *dev = find_function(address);

	if (!dev)
		return -ENODEV;
	drop();
	held.refs = references(dev) - 1;
	held.dev = dev;
	return 0;
}

struct recorder {
	struct outcome *out;
	unsigned int n;
};

static void record(struct recorder *r, const char *name, int err, u64 val,
		   u64 ones)
{
	struct outcome *out = &r->out[r->n++];

	out->name = name;
	out->err = err;
	out->is_write = false;
	out->plausible = err && val != ones;
}

static void record_write(struct recorder *r, const char *name, int err)
{
	record(r, name, err, 0, 0);
	r->out[r->n - 1].is_write = true;
}

/* Registers with reserved bits: all ones is no value of them. */
#define SURE(where) ((where) | PCICAP_SURE)

static void operate_config(struct recorder *r)
{
	struct pci_dev *dev = held.dev;
	u64 v64 = SEEN;
	u32 v32 = SEEN;
	u16 v16 = SEEN16;
	u8 v8 = SEEN8;
	int err;

	err = pcicap_config_read8(dev, SURE(PCI_HEADER_TYPE), &v8);
	record(r, "pcicap_config_read8", err, v8, U8_MAX);
	err = pcicap_config_read16(dev, SURE(PCI_COMMAND), &v16);
	record(r, "pcicap_config_read16", err, v16, U16_MAX);
	err = pcicap_config_read24(dev, SURE(PCI_CLASS_PROG), &v32);
	record(r, "pcicap_config_read24", err, v32, U32_MAX);
	err = pcicap_config_read32(dev, SURE(PCI_COMMAND), &v32);
	record(r, "pcicap_config_read32", err, v32, U32_MAX);
	err = pcicap_config_read64(dev, SURE(PCI_BASE_ADDRESS_0), &v64);
	record(r, "pcicap_config_read64", err, v64, U64_MAX);
	err = pcicap_config_write8(dev, PCI_INTERRUPT_LINE, 0xff);
	record_write(r, "pcicap_config_write8", err);
	err = pcicap_config_update16(dev, SURE(PCI_COMMAND), 0xffff, 0);
	record(r, "pcicap_config_update16", err, 0, 0);
}

static void operate_registers(struct recorder *r)
{
	pcicap_pm_ctrl_t ctrl = (__force pcicap_pm_ctrl_t)SEEN16;
	pcicap_pcie_dev_cap_t cap = (__force pcicap_pcie_dev_cap_t)SEEN;
	struct pcicap_pcie pcie;
	struct pcicap_pm pm;
	int err;

	err = pcicap_pm_find(held.dev, &pm);
	if (!err)
		err = pcicap_pm_read_ctrl(&pm, &ctrl);
	record(r, "pcicap_pm_read_ctrl", err, (__force u16)ctrl, U16_MAX);
	err = pcicap_pcie_find(held.dev, &pcie);
	if (!err)
		err = pcicap_pcie_read_dev_cap(&pcie, &cap);
	record(r, "pcicap_pcie_read_dev_cap", err, (__force u32)cap, U32_MAX);
}

static void operate_find(struct recorder *r)
{
	struct pcicap_virtio_common virtio;
	struct pcicap_mcast mcast;
	struct pcicap_sriov sriov;
	struct pcicap_dsn dsn;
	u16 pos;
	int err;

	/* functions of the guest have one or the other */
	err = pcicap_dsn_find(held.dev, &dsn);
	pos = dsn.pos;
	if (err == -ENOENT) {
		err = pcicap_sriov_find(held.dev, &sriov);
		pos = sriov.pos;
	}
	record(r, "find", err, pos, 0);
	err = pcicap_mcast_find(held.dev, &mcast);
	if (err == -ENOENT)
		err = 0; /* which is right when the device answers */
	record(r, "pcicap_mcast_find, absent", err, mcast.pos, 0);
	err = pcicap_virtio_common_find(held.dev, &virtio);
	if (err == -ENOENT)
		err = 0;
	record(r, "pcicap_virtio_common_find, absent", err, 0, 0);
}

void operate(struct outcome *out)
{
	struct recorder r = { .out = out };

	operate_config(&r);
	operate_registers(&r);
	operate_find(&r);
	WARN_ON(r.n != N_OPERATIONS);
}

int held_show(struct seq_file *m, void *unused)
{
	struct outcome out[N_OPERATIONS];
	int i;

	if (!held.dev)
		return -ENODEV;
	operate(out);
	for (i = 0; i < N_OPERATIONS; i++) {
		expect(m, out[i].err,
		       out[i].is_write ? wanted.write_err : wanted.read_err,
		       "%s: %s", wanted.label, out[i].name);
		if (out[i].err)
			expect(m, out[i].plausible, false,
			       "%s: %s leaves no plausible value", wanted.label,
			       out[i].name);
	}
	return 0;
}

/* What references are left but those that were there before hold(). */
int refs_show(struct seq_file *m, void *unused)
{
	struct pci_dev *dev;
	int left;

	if (!held.dev)
		return -ENODEV;
	dev = pci_dev_get(held.dev);
	left = references(dev) - 1;
	if (wanted.refs != ANY_REFS)
		expect(m, left - 1,
		       wanted.refs == SAME_REFS ? (int)held.refs : wanted.refs,
		       "%s: references besides the handle's", wanted.label);
	drop();
	expect(m, references(dev) - 1, left - 1,
	       "%s: the handle's reference is given back", wanted.label);
	pci_dev_put(dev);
	return 0;
}

/*
 * "hold ADDRESS", "drop", "want READ-ERROR WRITE-ERROR LABEL", or "refs N":
 * how many references refs_show() wants, or SAME_REFS or ANY_REFS
 */
int held_write(char *text)
{
	if (!strncmp(text, "hold ", 5))
		return hold(text + 5);
	if (!strcmp(text, "drop")) {
		drop();
		return 0;
	}
	if (sscanf(text, "refs %d", &wanted.refs) == 1)
		return 0;
	if (sscanf(text, "want %d %d %63[^\n]", &wanted.read_err,
		   &wanted.write_err, wanted.label) == 3)
		return 0;
	return -EINVAL;
}
