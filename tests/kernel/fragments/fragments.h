/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#ifndef PCICAP_FRAGMENTS_H
#define PCICAP_FRAGMENTS_H

/* What a driver has of its device. */
struct by_hand {
	void __iomem *bar;
	u32 size;
};

int sriov_hand(struct pci_dev *dev, u16 vfs);
int sriov_pcicap(struct pci_dev *dev, u16 vfs);
int l1ss_hand(struct pci_dev *dev);
int l1ss_pcicap(struct pci_dev *dev);
int dpc_hand(struct pci_dev *dev, unsigned int *reason);
int dpc_pcicap(struct pci_dev *dev, unsigned int *reason);
int doe_hand(struct pci_dev *dev, u16 pos, u32 dword);
int doe_pcicap(struct pci_dev *dev, u16 pos, u32 dword);
int nvme_hand(const struct by_hand *nvme, u32 shift);
int nvme_pcicap(const struct pcicap_nvme_regs *regs, u32 shift);
int virtio_hand(struct pci_dev *dev, u64 *features);
int virtio_pcicap(struct pci_dev *dev, u64 *features);

#endif
