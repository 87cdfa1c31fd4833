// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A driver that lets its function sleep: runtime power management puts it into
 * D3hot and takes it out again, as the kernel does it. It takes only what
 * driver_override gives it.
 */
#include <linux/pci.h>
#include <linux/pm_runtime.h>

#include "test.h"

static int pm_probe(struct pci_dev *dev, const struct pci_device_id *id)
{
	int err = pcim_enable_device(dev);

	if (!err)
		pm_runtime_put_noidle(&dev->dev);
	return err;
}

static void pm_remove(struct pci_dev *dev)
{
	pm_runtime_get_noresume(&dev->dev);
}

/* The bus saves the state and changes the power. */
static int pm_nothing(struct device *dev)
{
	return 0;
}

static const struct dev_pm_ops pm_ops = {
	.runtime_suspend = pm_nothing,
	.runtime_resume = pm_nothing,
};

/* driver_override alone gives it a device */
static const struct pci_device_id no_ids[] = { { 0 } };

static struct pci_driver pm_driver = {
	.name = "pcicap_test_pm",
	.id_table = no_ids,
	.probe = pm_probe,
	.remove = pm_remove,
	.driver.pm = &pm_ops,
};

int pm_init(void)
{
	return pci_register_driver(&pm_driver);
}

void pm_exit(void)
{
	pci_unregister_driver(&pm_driver);
}
