// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A driver to start from: of QEMU's test device ("-device pci-testdev"), by the
 * spec beside it. It does the device's first test and says what was counted.
 */
#include <linux/module.h>
#include <linux/pci.h>
#include <pcicap/more/testdev.h>
#include <pcicap/testdev.h>

static int testdev_probe(struct pci_dev *pdev, const struct pci_device_id *id)
{
	struct pcicap_testdev_mmio regs;
	u32 offset;
	int err;

	err = pcim_enable_device(pdev);
	if (!err)
		err = pcicap_testdev_mmio_map(pdev, &regs);
	if (err)
		return err;
	pcicap_testdev_mmio_write_test(&regs, 0);
	offset = pcicap_testdev_mmio_read_offset(&regs);
	if (pcicap_testdev_mmio_read_width(&regs) != 1 ||
	    offset >= PCICAP_TESTDEV_MMIO_MIN_SIZE)
		return -ENODEV;
	writeb(pcicap_testdev_mmio_read_data(&regs), regs.base + offset);
	pci_info(pdev, "writes that were counted: %u\n",
		 pcicap_testdev_mmio_read_count(&regs));
	return 0;
}

MODULE_DEVICE_TABLE(pci, pcicap_testdev_ids);

static struct pci_driver testdev_driver = {
	.name = KBUILD_MODNAME,
	.id_table = pcicap_testdev_ids,
	.probe = testdev_probe,
};
module_pci_driver(testdev_driver);

MODULE_DESCRIPTION("QEMU PCI test device");
MODULE_LICENSE("Dual MIT/GPL");
