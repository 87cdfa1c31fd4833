// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Every function of the guest: what generated find functions find is what the PCI
 * core finds, in all instances; and the lists as they are in configuration space.
 */
#include <linux/pci.h>
#include <pcicap/acs.h>
#include <pcicap/aer.h>
#include <pcicap/ari.h>
#include <pcicap/ats.h>
#include <pcicap/cxl_device.h>
#include <pcicap/cxl_port.h>
#include <pcicap/dpc.h>
#include <pcicap/dsn.h>
#include <pcicap/ltr.h>
#include <pcicap/msi.h>
#include <pcicap/msix.h>
#include <pcicap/pcie.h>
#include <pcicap/pm.h>
#include <pcicap/ptm.h>
#include <pcicap/sriov.h>
#include <pcicap/vc.h>
#include <pcicap/virtio_common.h>

#include "test.h"

struct find {
	const char *name;
	int id;
	bool is_extended;
	/* the first, or that behind @after; *pos: 0 after an error */
	int (*find)(struct pci_dev *dev, u16 after, u16 *pos);
};

#define FIND(name)                                                        \
	static int find_##name(struct pci_dev *dev, u16 after, u16 *pos)  \
	{                                                                 \
		struct pcicap_##name prev = { .dev = dev, .pos = after }; \
		struct pcicap_##name v = {};                              \
		int err;                                                  \
		err = after ? pcicap_##name##_find_next(&prev, &v)        \
			    : pcicap_##name##_find(dev, &v);              \
		*pos = err ? 0 : v.pos;                                   \
		return err;                                               \
	}
FIND(pm)
FIND(msi)
FIND(msix)
FIND(pcie)
FIND(aer)
FIND(acs)
FIND(ari)
FIND(ats)
FIND(dpc)
FIND(dsn)
FIND(ltr)
FIND(ptm)
FIND(sriov)

/* Capabilities with one ID of a list. */
static const struct find finds[] = {
	{ "pm", PCI_CAP_ID_PM, false, find_pm },
	{ "msi", PCI_CAP_ID_MSI, false, find_msi },
	{ "msix", PCI_CAP_ID_MSIX, false, find_msix },
	{ "pcie", PCI_CAP_ID_EXP, false, find_pcie },
	{ "aer", PCI_EXT_CAP_ID_ERR, true, find_aer },
	{ "acs", PCI_EXT_CAP_ID_ACS, true, find_acs },
	{ "ari", PCI_EXT_CAP_ID_ARI, true, find_ari },
	{ "ats", PCI_EXT_CAP_ID_ATS, true, find_ats },
	{ "dpc", PCI_EXT_CAP_ID_DPC, true, find_dpc },
	{ "dsn", PCI_EXT_CAP_ID_DSN, true, find_dsn },
	{ "ltr", PCI_EXT_CAP_ID_LTR, true, find_ltr },
	{ "ptm", PCI_EXT_CAP_ID_PTM, true, find_ptm },
	{ "sriov", PCI_EXT_CAP_ID_SRIOV, true, find_sriov },
};

static u16 of_core(struct pci_dev *dev, const struct find *f, u16 after)
{
	if (f->is_extended)
		return pci_find_next_ext_capability(dev, after, f->id);
	return after ? pci_find_next_capability(dev, after, f->id)
		     : pci_find_capability(dev, f->id);
}

/* How many instances differ. ATS is turned off by the IOMMU's driver, too. */
static int compare(struct pci_dev *dev, const struct find *f)
{
	u16 want = 0, got = 0;
	int differ = 0;
	int n, err;

	for (n = 0; n < 50; n++) {
		want = of_core(dev, f, want);
		err = f->find(dev, got, &got);
		differ += err != (want ? 0 : -ENOENT) || got != want;
		if (!want || differ)
			return differ;
	}
	return 1;
}

/* DVSECs by vendor and ID; the first of a vendor's virtio structures. */
static int compare_own(struct pci_dev *dev)
{
	struct pcicap_virtio_common virtio = {};
	struct pcicap_cxl_device device = {};
	struct pcicap_cxl_port port = {};
	int differ = 0;
	u16 want;
	int err;

	err = pcicap_cxl_device_find(dev, &device);
	want = pci_find_dvsec_capability(dev, 0x1e98, 0);
	differ += want ? device.pos != want : err != -ENOENT;
	err = pcicap_cxl_port_find(dev, &port);
	want = pci_find_dvsec_capability(dev, 0x1e98, 3);
	differ += want ? port.pos != want : err != -ENOENT;
	err = pcicap_virtio_common_find(dev, &virtio);
	if (dev->vendor == PCI_VENDOR_ID_REDHAT_QUMRANET &&
	    dev->device < 0x1080)
		differ += err || !virtio.pos;
	else
		differ += err != -ENOENT;
	return differ;
}

static void walk_one(struct seq_file *m, struct pci_dev *dev)
{
	const char *name = pci_name(dev);
	struct pcicap_pcie pcie;
	pcicap_pcie_cap_t cap;
	int i, err;

	for (i = 0; i < ARRAY_SIZE(finds); i++)
		expect(m, compare(dev, &finds[i]), 0,
		       "%s: %s is where the PCI core finds it", name,
		       finds[i].name);
	expect(m, compare_own(dev), 0, "%s: so are DVSECs and virtio's", name);
	if (!pci_is_pcie(dev))
		return;
	err = pcicap_pcie_find(dev, &pcie);
	if (!err)
		err = pcicap_pcie_read_cap(&pcie, &cap);
	expect(m, err, 0, "%s: is PCI Express", name);
	expect(m, pcie.cap_port_type, pci_pcie_type(dev), "%s: port type",
	       name);
}

int walk_show(struct seq_file *m, void *unused)
{
	struct pci_dev *dev = NULL;

	for_each_pci_dev(dev) {
		/* A walk of all ones takes the PCI core 480 reads. */
		if (!pci_device_is_present(dev))
			continue;
		walk_one(m, dev);
		cond_resched();
	}
	return 0;
}

static void list_standard(struct seq_file *m, struct pci_dev *dev)
{
	u16 status, entry;
	u8 pos, left = 48;

	pci_read_config_word(dev, PCI_STATUS, &status);
	if (!(status & PCI_STATUS_CAP_LIST))
		return;
	pci_read_config_byte(dev, PCI_CAPABILITY_LIST, &pos);
	for (pos &= ~3; pos && left; pos = entry >> 8 & ~3, left--) {
		pci_read_config_word(dev, pos, &entry);
		seq_printf(m, "%s std %04x v0 at %03x\n", pci_name(dev),
			   entry & 0xff, pos);
	}
}

static void list_extended(struct seq_file *m, struct pci_dev *dev)
{
	u16 pos = PCI_CFG_SPACE_SIZE;
	int left = 480;
	u32 header;

	while (pos && left-- && dev->cfg_size > PCI_CFG_SPACE_SIZE) {
		pci_read_config_dword(dev, pos, &header);
		if (!header || PCI_POSSIBLE_ERROR(header))
			return;
		seq_printf(m, "%s ext %04x v%u at %03x\n", pci_name(dev),
			   PCI_EXT_CAP_ID(header), PCI_EXT_CAP_VER(header),
			   pos);
		pos = PCI_EXT_CAP_NEXT(header);
	}
}

/* Not a test: what the userspace program must print, too. */
int list_show(struct seq_file *m, void *unused)
{
	struct pci_dev *dev = NULL;

	for_each_pci_dev(dev) {
		if (!pci_device_is_present(dev))
			continue;
		list_standard(m, dev);
		list_extended(m, dev);
	}
	return 0;
}
