// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* A function that is held while it fails or goes away. */
#include <linux/pci.h>

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
	pcicap_pci_put(held.cfg);
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

/* Views of the first capability in each list. */
static int open_views(void)
{
	struct pcicap_header header;
	struct pcicap_walk walk;
	int err;

	err = pcicap_walk_start(&walk, held.cfg, PCICAP_STANDARD);
	if (err || pcicap_walk_next(&walk, &header) != 1)
		return -ENOENT;
	err = pcicap_find_std(held.cfg, header.id, 0, &held.std);
	if (err)
		return err;
	err = pcicap_walk_start(&walk, held.cfg, PCICAP_EXTENDED);
	if (err || pcicap_walk_next(&walk, &header) != 1)
		return -ENOENT;
	return pcicap_find_ext(held.cfg, header.id, 0, &held.ext);
}

int hold(const char *address)
{
	struct pci_dev *dev = find_function(address);
	int err;

	if (!dev)
		return -ENODEV;
	drop();
	held.refs = references(dev) - 1;
	held.cfg = pcicap_pci_get(dev);
	pci_dev_put(dev);
	if (IS_ERR(held.cfg)) {
		err = PTR_ERR(held.cfg);
		drop();
		return err;
	}
	err = open_views();
	if (err)
		drop();
	return err;
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

static void operate_cfg(struct recorder *r)
{
	u64 v64 = SEEN;
	u32 v32 = SEEN;
	u16 v16 = SEEN16;
	u8 v8 = SEEN8;
	int err;

	err = pcicap_cfg_present(held.cfg);
	record(r, "pcicap_cfg_present", err, 0, 0);
	err = pcicap_cfg_read8(held.cfg, PCI_REVISION_ID, &v8);
	record(r, "pcicap_cfg_read8", err, v8, U8_MAX);
	err = pcicap_cfg_read16(held.cfg, PCI_COMMAND, &v16);
	record(r, "pcicap_cfg_read16", err, v16, U16_MAX);
	err = pcicap_cfg_read24(held.cfg, PCI_CLASS_PROG, &v32);
	record(r, "pcicap_cfg_read24", err, v32, U32_MAX);
	err = pcicap_cfg_read32(held.cfg, PCI_VENDOR_ID, &v32);
	record(r, "pcicap_cfg_read32", err, v32, U32_MAX);
	err = pcicap_cfg_read64(held.cfg, PCI_BASE_ADDRESS_0, &v64);
	record(r, "pcicap_cfg_read64", err, v64, U64_MAX);
	err = pcicap_cfg_write8(held.cfg, PCI_INTERRUPT_LINE, 0xff);
	record_write(r, "pcicap_cfg_write8", err);
}

static void operate_view(struct recorder *r)
{
	u32 dwords[2] = { SEEN, SEEN };
	u32 v32 = SEEN;
	u16 v16 = SEEN16;
	u8 v8 = SEEN8;
	int err;

	err = pcicap_view_read8(&held.std, 2, &v8);
	record(r, "pcicap_view_read8", err, v8, U8_MAX);
	err = pcicap_view_read16(&held.std, 2, &v16);
	record(r, "pcicap_view_read16", err, v16, U16_MAX);
	err = pcicap_view_read32(&held.ext, 0, &v32);
	record(r, "pcicap_view_read32", err, v32, U32_MAX);
	err = pcicap_view_read_dwords(&held.ext, 0, 2, dwords);
	record(r, "pcicap_view_read_dwords", err, dwords[0] & dwords[1],
	       U32_MAX);
	err = pcicap_view_write16(&held.std, 0, 0); /* a read-only register */
	record_write(r, "pcicap_view_write16", err);
}

static void operate_find(struct recorder *r)
{
	struct pcicap_header headers[PCICAP_MAX_STANDARD];
	struct pcicap_view view;
	struct pcicap_walk walk;
	unsigned int n;
	int err;

	err = pcicap_walk_start(&walk, held.cfg, PCICAP_STANDARD);
	record(r, "pcicap_walk_start", err, 0, 0);
	err = pcicap_find_std(held.cfg, held.std.id, 0, &view);
	record(r, "pcicap_find_std", err, view.size, 0);
	err = pcicap_find_ext(held.cfg, held.ext.id, 0, &view);
	record(r, "pcicap_find_ext", err, view.size, 0);
	err = pcicap_find_ext(held.cfg, 0x7777, 0, &view);
	if (err == -ENOENT)
		err = 0; /* which is right when the device answers */
	record(r, "pcicap_find_ext of an absent one", err, view.size, 0);
	err = pcicap_list(held.cfg, PCICAP_STANDARD, headers,
			  ARRAY_SIZE(headers), &n);
	record(r, "pcicap_list", err, n, 0);
}

void operate(struct outcome *out)
{
	struct recorder r = { .out = out };

	operate_cfg(&r);
	operate_view(&r);
	operate_find(&r);
	WARN_ON(r.n != N_OPERATIONS);
}

int held_show(struct seq_file *m, void *unused)
{
	struct outcome out[N_OPERATIONS];
	int i;

	if (!held.cfg)
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

	if (!held.cfg)
		return -ENODEV;
	dev = pci_dev_get(held.cfg->dev);
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
