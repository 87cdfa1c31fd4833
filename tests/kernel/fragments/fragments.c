// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What drivers do, twice: by hand, with the kernel's calls and the errors that
 * pcicap finds, and by generated accessors.
 */
#define PCICAP_SRIOV_OWNER 1
#include <linux/bitfield.h>
#include <linux/io-64-nonatomic-lo-hi.h>
#include <linux/module.h>
#include <linux/pci.h>
#include <linux/virtio_pci.h>
#include <pcicap/doe.h>
#include <pcicap/dpc.h>
#include <pcicap/l1ss.h>
#include <pcicap/nvme.h>
#include <pcicap/sriov.h>
#include <pcicap/virtio1.h>

#include "fragments.h"

/* All ones of a register that cannot be so: is the device there? */
static noinline int gone(struct pci_dev *dev)
{
	u32 val;
	int ret = pci_read_config_dword(dev, PCI_COMMAND, &val);

	if (ret)
		return pcibios_err_to_errno(ret);
	return PCI_POSSIBLE_ERROR(val) ? -ENODEV : 0;
}

/* SR-IOV: how many VFs, and turn them on. */
int sriov_hand(struct pci_dev *dev, u16 vfs)
{
	u16 pos = pci_find_ext_capability(dev, PCI_EXT_CAP_ID_SRIOV);
	u16 total, ctrl;
	int ret;

	if (!pos)
		return gone(dev) ?: -ENOENT;
	ret = pci_read_config_word(dev, pos + PCI_SRIOV_TOTAL_VF, &total);
	if (ret)
		return pcibios_err_to_errno(ret);
	if (vfs > total)
		return -ERANGE;
	ret = pci_write_config_word(dev, pos + PCI_SRIOV_NUM_VF, vfs);
	if (ret)
		return pcibios_err_to_errno(ret);
	ret = pci_read_config_word(dev, pos + PCI_SRIOV_CTRL, &ctrl);
	if (ret)
		return pcibios_err_to_errno(ret);
	if (ctrl == U16_MAX) {
		ret = gone(dev);
		if (ret)
			return ret;
	}
	ctrl |= PCI_SRIOV_CTRL_VFE | PCI_SRIOV_CTRL_MSE;
	ret = pci_write_config_word(dev, pos + PCI_SRIOV_CTRL, ctrl);
	return ret ? pcibios_err_to_errno(ret) : 0;
}

int sriov_pcicap(struct pci_dev *dev, u16 vfs)
{
	const pcicap_sriov_ctrl_t on = PCICAP_SRIOV_CTRL_VF_ENABLE |
				       PCICAP_SRIOV_CTRL_VF_MEMORY_SPACE_ENABLE;
	struct pcicap_sriov sriov;
	u16 total;
	int ret;

	ret = pcicap_sriov_find(dev, &sriov);
	if (!ret)
		ret = pcicap_sriov_read_total_vfs(&sriov, &total);
	if (!ret && vfs > total)
		ret = -ERANGE;
	if (!ret)
		ret = pcicap_sriov_write_num_vfs(&sriov, vfs);
	if (!ret)
		ret = pcicap_sriov_update_ctrl(&sriov, on, on);
	return ret;
}

/* L1 PM substates: turn on what there is. */
int l1ss_hand(struct pci_dev *dev)
{
	u16 pos = dev->l1ss;
	u32 cap, ctl;
	int ret;

	if (!pos)
		return gone(dev) ?: -ENOENT;
	ret = pci_read_config_dword(dev, pos + PCI_L1SS_CAP, &cap);
	if (ret)
		return pcibios_err_to_errno(ret);
	if (PCI_POSSIBLE_ERROR(cap)) {
		ret = gone(dev);
		if (ret)
			return ret;
	}
	if (!(cap & PCI_L1SS_CAP_ASPM_L1_2))
		return 0;
	ret = pci_read_config_dword(dev, pos + PCI_L1SS_CTL1, &ctl);
	if (ret)
		return pcibios_err_to_errno(ret);
	ctl |= PCI_L1SS_CTL1_ASPM_L1_2;
	ret = pci_write_config_dword(dev, pos + PCI_L1SS_CTL1, ctl);
	return ret ? pcibios_err_to_errno(ret) : 0;
}

int l1ss_pcicap(struct pci_dev *dev)
{
	struct pcicap_l1ss l1ss;
	pcicap_l1ss_cap_t cap;
	int ret;

	ret = pcicap_l1ss_find(dev, &l1ss);
	if (!ret)
		ret = pcicap_l1ss_read_cap(&l1ss, &cap);
	if (ret || !(cap & PCICAP_L1SS_CAP_ASPM_L1_2))
		return ret;
	return pcicap_l1ss_update_ctl1(&l1ss, PCICAP_L1SS_CTL1_ASPM_L1_2,
				       PCICAP_L1SS_CTL1_ASPM_L1_2);
}

/* DPC: why it was triggered, and let the link go again. */
int dpc_hand(struct pci_dev *dev, unsigned int *reason)
{
	u16 pos = dev->dpc_cap;
	u16 status;
	int ret;

	if (!pos)
		return gone(dev) ?: -ENOENT;
	ret = pci_read_config_word(dev, pos + PCI_EXP_DPC_STATUS, &status);
	if (ret)
		return pcibios_err_to_errno(ret);
	if (status == U16_MAX) {
		ret = gone(dev);
		if (ret)
			return ret;
	}
	if (!(status & PCI_EXP_DPC_STATUS_TRIGGER))
		return -EAGAIN;
	*reason = FIELD_GET(PCI_EXP_DPC_STATUS_TRIGGER_RSN, status);
	ret = pci_write_config_word(dev, pos + PCI_EXP_DPC_STATUS,
				    PCI_EXP_DPC_STATUS_TRIGGER);
	return ret ? pcibios_err_to_errno(ret) : 0;
}

int dpc_pcicap(struct pci_dev *dev, unsigned int *reason)
{
	pcicap_dpc_status_t status;
	struct pcicap_dpc dpc;
	int ret;

	ret = pcicap_dpc_find(dev, &dpc);
	if (!ret)
		ret = pcicap_dpc_read_status(&dpc, &status);
	if (ret)
		return ret;
	if (!(status & PCICAP_DPC_STATUS_TRIGGER))
		return -EAGAIN;
	*reason = pcicap_get(status, PCICAP_DPC_STATUS_TRIGGER_REASON);
	return pcicap_dpc_clear_status(&dpc, PCICAP_DPC_STATUS_TRIGGER);
}

/* DOE: send one dword, if the mailbox is not busy. */
int doe_hand(struct pci_dev *dev, u16 pos, u32 dword)
{
	u32 status;
	int ret;

	ret = pci_read_config_dword(dev, pos + PCI_DOE_STATUS, &status);
	if (ret)
		return pcibios_err_to_errno(ret);
	if (PCI_POSSIBLE_ERROR(status)) {
		ret = gone(dev);
		if (ret)
			return ret;
	}
	if (FIELD_GET(PCI_DOE_STATUS_BUSY, status))
		return -EBUSY;
	ret = pci_write_config_dword(dev, pos + PCI_DOE_WRITE, dword);
	return ret ? pcibios_err_to_errno(ret) : 0;
}

int doe_pcicap(struct pci_dev *dev, u16 pos, u32 dword)
{
	pcicap_doe_status_t status;
	struct pcicap_doe doe;
	int ret;

	ret = pcicap_doe_at(dev, pos, &doe);
	if (!ret)
		ret = pcicap_doe_read_status(&doe, &status);
	if (!ret && (status & PCICAP_DOE_STATUS_BUSY))
		ret = -EBUSY;
	return ret ? ret : pcicap_doe_write_write_mailbox(&doe, dword);
}

/* NVMe: page size and enable, as far as the registers go. */
int nvme_hand(const struct by_hand *nvme, u32 shift)
{
	u64 cap = lo_hi_readq(nvme->bar);
	u32 cc;

	if (shift < 12 + (cap >> 48 & 0xf))
		return -ENODEV;
	if (readl(nvme->bar + 0x1c) & 0x2)
		return -EIO;
	cc = readl(nvme->bar + 0x14);
	cc &= ~(0xf << 7 | 0x1);
	cc |= (shift - 12) << 7 & 0x780;
	cc |= 0x1;
	writel(cc, nvme->bar + 0x14);
	return 0;
}

int nvme_pcicap(const struct pcicap_nvme_regs *regs, u32 shift)
{
	const pcicap_nvme_regs_cc_t mask = PCICAP_NVME_REGS_CC_MPS |
					   PCICAP_NVME_REGS_CC_ENABLE;
	if (shift < 12 + pcicap_get(pcicap_nvme_regs_read_cap(regs),
				    PCICAP_NVME_REGS_CAP_MPSMIN))
		return -ENODEV;
	if (pcicap_nvme_regs_read_csts(regs) & PCICAP_NVME_REGS_CSTS_FATAL)
		return -EIO;
	return pcicap_nvme_regs_update_cc(regs, mask,
					  pcicap_put(PCICAP_NVME_REGS_CC_MPS,
						     shift - 12) |
						  PCICAP_NVME_REGS_CC_ENABLE);
}

/* Virtio: the vendor's capability of one type that points to a BAR. */
static int virtio_find(struct pci_dev *dev, u8 *bar, u32 *offset, u32 *length)
{
	int bad = -ENOENT;
	u8 pos, type;
	int ret;

	for (pos = pci_find_capability(dev, PCI_CAP_ID_VNDR); pos;
	     pos = pci_find_next_capability(dev, pos, PCI_CAP_ID_VNDR)) {
		ret = pci_read_config_byte(dev, pos + VIRTIO_PCI_CAP_CFG_TYPE,
					   &type);
		if (ret)
			return pcibios_err_to_errno(ret);
		if (type != VIRTIO_PCI_CAP_COMMON_CFG)
			continue;
		ret = pci_read_config_byte(dev, pos + VIRTIO_PCI_CAP_BAR, bar);
		if (ret)
			return pcibios_err_to_errno(ret);
		ret = pci_read_config_dword(dev, pos + VIRTIO_PCI_CAP_OFFSET,
					    offset);
		if (ret)
			return pcibios_err_to_errno(ret);
		ret = pci_read_config_dword(dev, pos + VIRTIO_PCI_CAP_LENGTH,
					    length);
		if (ret)
			return pcibios_err_to_errno(ret);
		bad = -EBADMSG;
		if (*bar < PCI_STD_NUM_BARS && *length >= 0x38 &&
		    !(*offset & 3))
			return 0;
	}
	return gone(dev) ?: bad;
}

/* Map a part of a BAR of memory that is long enough. */
static void __iomem *virtio_map(struct pci_dev *dev, u8 bar, u32 offset,
				u32 length)
{
	struct resource part = dev->resource[bar];

	if (!pci_resource_len(dev, bar) || part.flags & IORESOURCE_UNSET)
		return IOMEM_ERR_PTR(-ENXIO);
	if (!(part.flags & IORESOURCE_MEM))
		return IOMEM_ERR_PTR(-EOPNOTSUPP);
	if (offset > resource_size(&part) ||
	    resource_size(&part) - offset < length)
		return IOMEM_ERR_PTR(-ERANGE);
	part.start += offset;
	part.end = part.start + length - 1;
	return devm_ioremap_resource(&dev->dev, &part);
}

/* Virtio: the features that the device offers, all 64. */
int virtio_hand(struct pci_dev *dev, u64 *features)
{
	struct virtio_pci_common_cfg __iomem *common;
	u32 offset, length;
	u8 bar;
	int ret;

	ret = virtio_find(dev, &bar, &offset, &length);
	if (ret)
		return ret;
	common = virtio_map(dev, bar, offset, length);
	if (IS_ERR(common))
		return PTR_ERR(common);
	writel(0, &common->device_feature_select);
	*features = readl(&common->device_feature);
	writel(1, &common->device_feature_select);
	*features |= (u64)readl(&common->device_feature) << 32;
	return 0;
}

int virtio_pcicap(struct pci_dev *dev, u64 *features)
{
	struct pcicap_virtio1_common common;
	int ret;

	ret = pcicap_virtio1_common_map(dev, &common);
	if (ret)
		return ret;
	pcicap_virtio1_common_write_device_feat_select(&common, 0);
	*features = pcicap_virtio1_common_read_device_feature(&common);
	pcicap_virtio1_common_write_device_feat_select(&common, 1);
	*features |= (u64)pcicap_virtio1_common_read_device_feature(&common)
		     << 32;
	return 0;
}

MODULE_DESCRIPTION("Fragments");
MODULE_LICENSE("Dual MIT/GPL");
