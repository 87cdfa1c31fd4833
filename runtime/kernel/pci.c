// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Handles of struct pci_dev. */
#include <linux/err.h>
#include <linux/module.h>
#include <linux/pci.h>
#include <linux/slab.h>
#include <pcicap/kernel/pci.h>

int pcicap_pci_errno(int ret)
{
	int err = pcibios_err_to_errno(ret);

	switch (err) {
	case -ENOENT:
	case -ENOSPC:
	case -ERANGE:
		return -EIO;
	default:
		return err;
	}
}
EXPORT_SYMBOL_GPL(pcicap_pci_errno);

int pcicap_pci_init(struct pcicap_cfg *cfg, struct pci_dev *dev)
{
	cfg->dev = dev;
	cfg->size = min(dev->cfg_size, PCICAP_CFG_MAX_SIZE);
	cfg->vendor = dev->vendor;
	cfg->device = dev->device;
	cfg->pcie = dev->pcie_cap;
	cfg->pcie_flags = dev->pcie_flags_reg;
	cfg->pcix = 0;
	cfg->header_type = dev->hdr_type | (dev->multifunction ? 0x80 : 0);
	/* The PCI core asked for PCI Express, and PCI-X 2.0 for cfg_size. */
	cfg->known = PCICAP_KNOWN_IDS | PCICAP_KNOWN_CAPS | PCICAP_KNOWN_EXT;
	if (dev->cfg_size > PCICAP_CFG_STD_SIZE)
		cfg->known |= PCICAP_KNOWN_HAS_EXT;
	return pci_dev_is_disconnected(dev) ? -ENODEV : 0;
}
EXPORT_SYMBOL_GPL(pcicap_pci_init);

struct pcicap_cfg *pcicap_pci_get(struct pci_dev *dev)
{
	struct pcicap_cfg *cfg = kmalloc(sizeof(*cfg), GFP_KERNEL);
	int err;

	if (!cfg)
		return ERR_PTR(-ENOMEM);
	err = pcicap_pci_init(cfg, dev);
	if (err) {
		kfree(cfg);
		return ERR_PTR(err);
	}
	pci_dev_get(dev);
	return cfg;
}
EXPORT_SYMBOL_GPL(pcicap_pci_get);

void pcicap_pci_put(struct pcicap_cfg *cfg)
{
	if (IS_ERR_OR_NULL(cfg))
		return;
	pci_dev_put(cfg->dev);
	kfree(cfg);
}
EXPORT_SYMBOL_GPL(pcicap_pci_put);

static void put_action(void *cfg)
{
	pcicap_pci_put(cfg);
}

struct pcicap_cfg *devm_pcicap_pci_get(struct device *owner,
				       struct pci_dev *dev)
{
	struct pcicap_cfg *cfg = pcicap_pci_get(dev);
	int err;

	if (IS_ERR(cfg))
		return cfg;
	err = devm_add_action_or_reset(owner, put_action, cfg);
	return err ? ERR_PTR(err) : cfg;
}
EXPORT_SYMBOL_GPL(devm_pcicap_pci_get);

MODULE_DESCRIPTION("Access to PCI and PCI Express capabilities");
MODULE_AUTHOR("The pcicap authors");
MODULE_LICENSE("Dual MIT/GPL");
