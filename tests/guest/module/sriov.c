// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* SR-IOV: what the helpers predict, against the VFs that the kernel makes. */
#include <linux/pci.h>
#include <pcicap/core/sriov_ops.h>

#include "test.h"

static struct {
	struct pcicap_cfg *cfg;
	struct pcicap_view view;
	struct pcicap_bar bars[PCICAP_MAX_BARS]; /* sizes, with VFs disabled */
} pf;

static void pf_put(void)
{
	pcicap_pci_put(pf.cfg);
	pf.cfg = NULL;
}

static int pf_get(const char *address)
{
	struct pci_dev *dev = find_function(address);
	int err;

	if (!dev)
		return -ENODEV;
	pf_put();
	pf.cfg = pcicap_pci_get(dev);
	pci_dev_put(dev);
	if (IS_ERR(pf.cfg))
		return PTR_ERR(pf.cfg);
	err = pcicap_find_ext(pf.cfg, PCI_EXT_CAP_ID_SRIOV, 0, &pf.view);
	if (err)
		pf_put();
	return err;
}

static u16 read16(unsigned int offset)
{
	u16 value;

	return pcicap_view_read16(&pf.view, offset, &value) ? 0xffff : value;
}

static u16 pf_rid(void)
{
	return pci_dev_id(pf.cfg->dev);
}

/* Rules for the registers, and the sizes of the VF BARs. */
static void without_vfs(struct seq_file *m)
{
	struct pcicap_sriov_routing routing;
	u16 total = read16(PCI_SRIOV_TOTAL_VF);
	unsigned int i;
	u32 sizes;
	int err;

	err = pcicap_sriov_set_num_vfs(&pf.view, total + 1, &routing);
	expect(m, err, -ERANGE, "SR-IOV: NumVFs above TotalVFs is refused");
	err = pcicap_sriov_set_num_vfs(&pf.view, total, &routing);
	expect(m, err, 0, "SR-IOV: NumVFs of TotalVFs");
	expect(m, routing.offset, read16(PCI_SRIOV_VF_OFFSET),
	       "SR-IOV: First VF Offset is read again after NumVFs");
	err = pcicap_vf_check_routing(pf_rid(), &routing);
	expect(m, err, 0, "SR-IOV: all VFs have routing IDs");
	err = pcicap_sriov_set_num_vfs(&pf.view, 0, &routing);
	expect(m, err, 0, "SR-IOV: NumVFs of 0");
	err = pcicap_view_read32(&pf.view, PCI_SRIOV_SUP_PGSIZE, &sizes);
	expect(m, err, 0, "SR-IOV: read Supported Page Sizes");
	expect(m, pcicap_sriov_set_page_size(&pf.view, sizes), -EINVAL,
	       "SR-IOV: a page size of several bits is refused");
	expect(m, pcicap_sriov_set_page_size(&pf.view, 0x80000000), -ERANGE,
	       "SR-IOV: an unsupported page size is refused");
	for (i = 0; i < PCICAP_MAX_BARS; i += pf.bars[i].slots) {
		err = pcicap_vf_bar_probe_size(&pf.view, i, &pf.bars[i]);
		expect(m, err, 0, "SR-IOV: size of VF BAR %u", i);
		pf.bars[i].slots = max_t(u8, pf.bars[i].slots, 1);
	}
}

static void one_vf_bar(struct seq_file *m, struct pci_dev *vf, unsigned int n,
		       const struct pcicap_bar *bar)
{
	u64 size = pf.bars[bar->index].size;
	u64 address;
	int err;

	expect(m, pci_resource_len(vf, bar->index) == size, true,
	       "VF %u: length of BAR %u is as probed", n, bar->index);
	if (bar->kind == PCICAP_BAR_KIND_NONE)
		return;
	err = pcicap_vf_bar_base(bar->address, size, n, &address);
	expect(m, err, 0, "VF %u: address of BAR %u", n, bar->index);
	expect(m, pci_resource_start(vf, bar->index) == address, true,
	       "VF %u: address of BAR %u is the kernel's", n, bar->index);
}

static void vf_bars(struct seq_file *m, struct pci_dev *vf, unsigned int n)
{
	struct pcicap_bars bars;
	struct pcicap_bar bar;
	unsigned int pos = 0;

	expect(m, pcicap_vf_bars_read(&pf.view, &bars), 0,
	       "VF %u: read the VF BARs", n);
	while (pcicap_bars_next(&bars, &pos, &bar))
		one_vf_bar(m, vf, n, &bar);
}

/* A VF reads FFFFh as its vendor ID, and is there all the same. */
static void vf_space(struct seq_file *m, struct pci_dev *dev, unsigned int n)
{
	struct pcicap_view view;
	struct pcicap_cfg cfg;
	u16 vendor, device;
	u32 ids;

	expect(m, pcicap_pci_init(&cfg, dev), 0, "VF %u: handle", n);
	expect(m, pcicap_cfg_read32(&cfg, 0, &ids), 0, "VF %u: read IDs", n);
	expect(m, ids == U32_MAX, true, "VF %u: IDs read all ones", n);
	expect(m, pcicap_cfg_present(&cfg), 0, "VF %u: is present", n);
	expect(m, pcicap_cfg_ids(&cfg, &vendor, &device), 0, "VF %u: IDs", n);
	expect(m, vendor, pf.cfg->vendor, "VF %u: vendor is the PF's", n);
	expect(m, device, read16(PCI_SRIOV_VF_DID),
	       "VF %u: device is VF Device ID", n);
	expect(m, pcicap_find_std(&cfg, PCI_CAP_ID_EXP, 0, &view), 0,
	       "VF %u: has PCI Express", n);
	expect(m, view.offset, dev->pcie_cap,
	       "VF %u: PCI Express is where the kernel has it", n);
	expect(m, pcicap_find_ext(&cfg, PCI_EXT_CAP_ID_SRIOV, 0, &view),
	       -ENOENT, "VF %u: has no SR-IOV of its own", n);
}

static void one_vf(struct seq_file *m, unsigned int n,
		   const struct pcicap_sriov_routing *routing)
{
	struct pci_dev *vf;
	u16 rid;

	expect(m,
	       pcicap_vf_routing_id(pf_rid(), routing->offset, routing->stride,
				    n, &rid),
	       0, "VF %u: routing ID", n);
	expect(m, rid & 0xff, pci_iov_virtfn_devfn(pf.cfg->dev, n - 1),
	       "VF %u: device and function are the PCI core's", n);
	vf = pci_get_domain_bus_and_slot(pci_domain_nr(pf.cfg->dev->bus),
					 rid >> 8, rid & 0xff);
	expect(m, vf && vf->is_virtfn && pci_physfn(vf) == pf.cfg->dev, true,
	       "VF %u: the kernel has it at %02x:%02x.%u", n, rid >> 8,
	       PCI_SLOT(rid & 0xff), PCI_FUNC(rid & 0xff));
	if (vf) {
		vf_bars(m, vf, n);
		vf_space(m, vf, n);
	}
	pci_dev_put(vf);
}

static void with_vfs(struct seq_file *m)
{
	struct pcicap_sriov_routing routing;
	struct pcicap_bar bar;
	unsigned int n;
	int err;

	err = pcicap_sriov_read_routing(&pf.view, &routing);
	expect(m, err, 0, "SR-IOV: routing");
	expect(m, routing.num_vfs, pci_num_vf(pf.cfg->dev), "SR-IOV: NumVFs");
	for (n = 1; n <= routing.num_vfs; n++)
		one_vf(m, n, &routing);
	err = pcicap_sriov_set_num_vfs(&pf.view, 1, &routing);
	expect(m, err, -EBUSY, "SR-IOV: NumVFs is refused with VFs enabled");
	expect(m, pcicap_sriov_set_page_size(&pf.view, 1), -EBUSY,
	       "SR-IOV: page size is refused with VFs enabled");
	expect(m, pcicap_vf_bar_probe_size(&pf.view, 0, &bar), -EBUSY,
	       "SR-IOV: VF BARs are not probed with VFs enabled");
}

/* The PF is gone, together with its VFs. */
static void without_pf(struct seq_file *m)
{
	struct pcicap_sriov_routing routing;
	struct pcicap_bars bars;

	expect(m, pcicap_sriov_read_routing(&pf.view, &routing), -ENODEV,
	       "PF gone: routing");
	expect(m, routing.num_vfs, 0, "PF gone: no plausible routing");
	expect(m, pcicap_sriov_set_num_vfs(&pf.view, 1, &routing), -ENODEV,
	       "PF gone: NumVFs");
	expect(m, pcicap_sriov_set_page_size(&pf.view, 1), -ENODEV,
	       "PF gone: page size");
	expect(m, pcicap_vf_bars_read(&pf.view, &bars), -ENODEV,
	       "PF gone: VF BARs");
	expect(m, bars.count, 0, "PF gone: no plausible VF BARs");
}

int sriov_show(struct seq_file *m, void *unused)
{
	if (!pf.cfg)
		return -ENODEV;
	if (pci_dev_is_disconnected(pf.cfg->dev)) {
		without_pf(m);
		return 0;
	}
	expect(m, read16(PCI_SRIOV_TOTAL_VF),
	       pci_sriov_get_totalvfs(pf.cfg->dev), "SR-IOV: TotalVFs");
	if (pci_num_vf(pf.cfg->dev))
		with_vfs(m);
	else
		without_vfs(m);
	return 0;
}

/* "hold ADDRESS", "drop" */
int sriov_write(char *text)
{
	if (!strncmp(text, "hold ", 5))
		return pf_get(text + 5);
	pf_put();
	return 0;
}

/* Registers that sysfs shows, too, under the same names. */
int sriov_values_show(struct seq_file *m, void *unused)
{
	if (!pf.cfg)
		return -ENODEV;
	seq_printf(m, "sriov_totalvfs %u\n", read16(PCI_SRIOV_TOTAL_VF));
	seq_printf(m, "sriov_numvfs %u\n", read16(PCI_SRIOV_NUM_VF));
	seq_printf(m, "sriov_offset %u\n", read16(PCI_SRIOV_VF_OFFSET));
	seq_printf(m, "sriov_stride %u\n", read16(PCI_SRIOV_VF_STRIDE));
	seq_printf(m, "sriov_vf_device %x\n", read16(PCI_SRIOV_VF_DID));
	return 0;
}
