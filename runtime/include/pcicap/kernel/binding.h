/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Binds the core to struct pci_dev; <pcicap/core/config.h> includes it in kernel
 * code. Accessors then compile to pci_read_config_*() and pci_write_config_*().
 */
#ifndef PCICAP_KERNEL_BINDING_H
#define PCICAP_KERNEL_BINDING_H

#include <linux/pci.h>

/**
 * struct pcicap_cfg - handle of a function's configuration space
 * @dev: the function
 * @size: bytes that the kernel allows to read, dev->cfg_size
 * @vendor: vendor ID, of a virtual function that of its PF
 * @device: device ID
 * @pcie: offset of the PCI Express capability, 0: none
 * @pcie_flags: its PCI Express Capabilities register
 * @pcix: offset of the PCI-X capability, 0: not asked for
 * @header_type: register 0Eh, with the multi-function bit
 * @known: PCICAP_KNOWN_* bits
 *
 * All but @dev is copied from what the PCI core has cached, so making a handle
 * costs no access. Make it with pcicap_pci_init() or pcicap_pci_get().
 */
struct pcicap_cfg {
	struct pci_dev *dev;
	u16 size;
	u16 vendor;
	u16 device;
	u16 pcie;
	u16 pcie_flags;
	u16 pcix;
	u8 header_type;
	u8 known;
};

int pcicap_pci_errno(int ret) __cold;

static inline int pcicap_cfg_raw_read(struct pcicap_cfg *cfg, u32 off,
				      unsigned int width, u32 *val)
{
	u16 word;
	u8 byte;
	int ret;

	switch (width) {
	case 1:
		ret = pci_read_config_byte(cfg->dev, off, &byte);
		*val = byte;
		break;
	case 2:
		ret = pci_read_config_word(cfg->dev, off, &word);
		*val = word;
		break;
	default:
		ret = pci_read_config_dword(cfg->dev, off, val);
		break;
	}
	return likely(!ret) ? 0 : pcicap_pci_errno(ret);
}

static inline int pcicap_cfg_raw_write(struct pcicap_cfg *cfg, u32 off,
				       unsigned int width, u32 val)
{
	int ret;

	switch (width) {
	case 1:
		ret = pci_write_config_byte(cfg->dev, off, val);
		break;
	case 2:
		ret = pci_write_config_word(cfg->dev, off, val);
		break;
	default:
		ret = pci_write_config_dword(cfg->dev, off, val);
		break;
	}
	return likely(!ret) ? 0 : pcicap_pci_errno(ret);
}

#endif
