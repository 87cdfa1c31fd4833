// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * SR-IOV: what the capability says, against the VFs that the kernel makes. The
 * test owns the PF, which no driver has, so it writes what the core owns.
 */
#define PCICAP_SRIOV_OWNER 1
#include <linux/pci.h>
#include <pcicap/sriov.h>

#include "test.h"

static struct {
	struct pci_dev *dev;
	struct pcicap_sriov cap;
} pf;

static void pf_put(void)
{
	pci_dev_put(pf.dev);
	pf.dev = NULL;
}

static int pf_get(const char *address)
{
	struct pci_dev *dev = find_function(address);
	int err;

	if (!dev)
		return -ENODEV;
	pf_put();
	pf.dev = dev;
	err = pcicap_sriov_find(dev, &pf.cap);
	if (err)
		pf_put();
	return err;
}

typedef int read16_fn(const struct pcicap_sriov *v, u16 *val);

static u16 value(read16_fn *read)
{
	u16 val;

	return read(&pf.cap, &val) ? U16_MAX : val;
}

/* NumVFs is ours while there are no VFs. */
static void without_vfs(struct seq_file *m)
{
	u16 total = value(pcicap_sriov_read_total_vfs);
	pcicap_sriov_ctrl_t ctrl;
	int err;

	err = pcicap_sriov_write_num_vfs(&pf.cap, total);
	expect(m, err, 0, "SR-IOV: NumVFs of TotalVFs");
	expect(m, value(pcicap_sriov_read_num_vfs), total,
	       "SR-IOV: NumVFs is what was written");
	err = pcicap_sriov_write_num_vfs(&pf.cap, 0);
	expect(m, err, 0, "SR-IOV: NumVFs of 0");
	err = pcicap_sriov_read_ctrl(&pf.cap, &ctrl);
	expect(m, err, 0, "SR-IOV: Control");
	expect(m, !!(ctrl & PCICAP_SRIOV_CTRL_VF_ENABLE), 0,
	       "SR-IOV: VF Enable is off");
}

static void one_vf(struct seq_file *m, unsigned int n)
{
	u16 offset = value(pcicap_sriov_read_vf_offset);
	u16 stride = value(pcicap_sriov_read_vf_stride);
	u16 rid = pci_dev_id(pf.dev) + offset + stride * (n - 1);
	struct pcicap_sriov none;
	struct pci_dev *vf;
	u32 ids;

	vf = pci_get_domain_bus_and_slot(pci_domain_nr(pf.dev->bus), rid >> 8,
					 rid & 0xff);
	expect(m, vf && vf->is_virtfn && pci_physfn(vf) == pf.dev, true,
	       "VF %u: the kernel has it at %02x:%02x.%u", n, rid >> 8,
	       PCI_SLOT(rid & 0xff), PCI_FUNC(rid & 0xff));
	if (!vf)
		return;
	expect(m, pcicap_config_read32(vf, PCI_VENDOR_ID, &ids), 0,
	       "VF %u: read IDs", n);
	expect(m, ids == U32_MAX, true, "VF %u: IDs read all ones", n);
	expect(m, vf->device, value(pcicap_sriov_read_vf_device_id),
	       "VF %u: device is VF Device ID", n);
	expect(m, pcicap_sriov_find(vf, &none), -ENOENT,
	       "VF %u: has no SR-IOV of its own", n);
	pci_dev_put(vf);
}

static void with_vfs(struct seq_file *m)
{
	u16 n, vfs = value(pcicap_sriov_read_num_vfs);
	pcicap_sriov_ctrl_t ctrl;
	int err = pcicap_sriov_read_ctrl(&pf.cap, &ctrl);

	expect(m, err, 0, "SR-IOV: Control");
	expect(m, !!(ctrl & PCICAP_SRIOV_CTRL_VF_ENABLE), 1,
	       "SR-IOV: VF Enable is on");
	expect(m, vfs, pci_num_vf(pf.dev), "SR-IOV: NumVFs");
	for (n = 1; n <= vfs; n++)
		one_vf(m, n);
}

/* The PF is gone, together with its VFs. */
static void without_pf(struct seq_file *m)
{
	pcicap_sriov_ctrl_t ctrl;
	struct pcicap_sriov cap;
	u16 val = 0;

	expect(m, pcicap_sriov_read_ctrl(&pf.cap, &ctrl), -ENODEV,
	       "PF gone: Control");
	expect(m, pcicap_sriov_read_num_vfs(&pf.cap, &val), -ENODEV,
	       "PF gone: NumVFs");
	expect(m, val, U16_MAX, "PF gone: no plausible NumVFs");
	expect(m, pcicap_sriov_write_num_vfs(&pf.cap, 1), -ENODEV,
	       "PF gone: writing NumVFs");
	expect(m, pcicap_sriov_find(pf.dev, &cap), -ENODEV, "PF gone: find");
}

int sriov_show(struct seq_file *m, void *unused)
{
	if (!pf.dev)
		return -ENODEV;
	if (pci_dev_is_disconnected(pf.dev)) {
		without_pf(m);
		return 0;
	}
	expect(m, value(pcicap_sriov_read_total_vfs),
	       pci_sriov_get_totalvfs(pf.dev), "SR-IOV: TotalVFs");
	if (pci_num_vf(pf.dev))
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
	if (!pf.dev)
		return -ENODEV;
	seq_printf(m, "sriov_totalvfs %u\n",
		   value(pcicap_sriov_read_total_vfs));
	seq_printf(m, "sriov_numvfs %u\n", value(pcicap_sriov_read_num_vfs));
	seq_printf(m, "sriov_offset %u\n", value(pcicap_sriov_read_vf_offset));
	seq_printf(m, "sriov_stride %u\n", value(pcicap_sriov_read_vf_stride));
	seq_printf(m, "sriov_vf_device %x\n",
		   value(pcicap_sriov_read_vf_device_id));
	return 0;
}
