// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Example: a driver of QEMU's educational device ("-device edu").
 *
 * It computes factorials in the device, which interrupts when it is done:
 *
 *	# echo 5 > /sys/bus/pci/devices/0000:00:09.0/factorial
 *	# cat /sys/bus/pci/devices/0000:00:09.0/factorial
 *	120
 *
 * Its registers are those of specs/devices/edu.yaml, mapped and reached by the
 * generated header; there is no offset here. All that probe takes is
 * device-managed.
 */
#include <linux/completion.h>
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/pci.h>
#include <pcicap/edu.h>
#include <pcicap/more/edu.h>
#include <pcicap/msi.h>

#define EDU_MAGIC	  0xed
#define EDU_IRQ_FACTORIAL PCICAP_EDU_MMIO_IRQ_STATUS_FACTORIAL
#define EDU_INTERRUPTS	  PCICAP_EDU_MMIO_STATUS_IRQ_FACTORIAL
#define EDU_TIMEOUT	  (2 * HZ)

struct edu {
	struct pci_dev *pdev;
	struct pcicap_edu_mmio regs;
	struct pcicap_msi msi;
	struct mutex lock; /* one computation at a time */
	struct completion done;
	u32 factorial;
	int error; /* of the last computation */
};

static irqreturn_t edu_thread(int irq, void *data)
{
	struct edu *edu = data;
	const struct pcicap_edu_mmio *regs = &edu->regs;
	u32 status;

	/* All ones may be an answer or a device that is gone. */
	edu->error = pcicap_edu_mmio_read_irq_status_checked(regs, edu->pdev,
							     &status);
	if (edu->error) {
		complete(&edu->done);
		return IRQ_HANDLED;
	}
	if (!status)
		return IRQ_NONE;
	pcicap_edu_mmio_write_irq_ack(&edu->regs, status);
	if (status & EDU_IRQ_FACTORIAL) {
		edu->factorial = pcicap_edu_mmio_read_factorial(&edu->regs);
		complete(&edu->done);
	}
	return IRQ_HANDLED;
}

static int edu_compute(struct edu *edu, u32 n)
{
	int err;

	reinit_completion(&edu->done);
	err = pcicap_edu_mmio_update_status(&edu->regs, EDU_INTERRUPTS,
					    EDU_INTERRUPTS);
	if (err)
		return err;
	pcicap_edu_mmio_write_factorial(&edu->regs, n);
	if (wait_for_completion_timeout(&edu->done, EDU_TIMEOUT))
		return edu->error;
	return pci_device_is_present(edu->pdev) ? -ETIMEDOUT : -ENODEV;
}

static ssize_t factorial_show(struct device *dev, struct device_attribute *attr,
			      char *buf)
{
	struct edu *edu = dev_get_drvdata(dev);

	return sysfs_emit(buf, "%u\n", READ_ONCE(edu->factorial));
}

static ssize_t factorial_store(struct device *dev,
			       struct device_attribute *attr, const char *buf,
			       size_t count)
{
	struct edu *edu = dev_get_drvdata(dev);
	u32 n;
	int err = kstrtou32(buf, 0, &n);

	if (err)
		return err;
	mutex_lock(&edu->lock);
	err = edu_compute(edu, n);
	mutex_unlock(&edu->lock);
	return err ? err : count;
}
static DEVICE_ATTR_RW(factorial);

/* What the MSI capability says, read anew each time. */
static ssize_t msi_show(struct device *dev, struct device_attribute *attr,
			char *buf)
{
	struct edu *edu = dev_get_drvdata(dev);
	pcicap_msi_ctrl_t ctrl;
	u16 data;
	int err;

	err = pcicap_msi_read_ctrl(&edu->msi, &ctrl);
	if (!err)
		err = pcicap_msi_read_data(&edu->msi, &data);
	if (err)
		return err;
	return sysfs_emit(buf, "enable %u addr64 %u data %#06x\n",
			  pcicap_get(ctrl, PCICAP_MSI_CTRL_ENABLE),
			  pcicap_get(ctrl, PCICAP_MSI_CTRL_ADDR64), data);
}
static DEVICE_ATTR_RO(msi);

static struct attribute *edu_attrs[] = {
	&dev_attr_factorial.attr,
	&dev_attr_msi.attr,
	NULL,
};
ATTRIBUTE_GROUPS(edu);

static void edu_free_vectors(void *data)
{
	pci_free_irq_vectors(data);
}

static int edu_request_irq(struct edu *edu)
{
	struct pci_dev *pdev = edu->pdev;
	int err;

	err = pci_alloc_irq_vectors(pdev, 1, 1, PCI_IRQ_MSI);
	if (err < 0)
		return err;
	err = devm_add_action_or_reset(&pdev->dev, edu_free_vectors, pdev);
	if (err)
		return err;
	return devm_request_threaded_irq(&pdev->dev, pci_irq_vector(pdev, 0),
					 NULL, edu_thread, IRQF_ONESHOT,
					 "pcicap_edu", edu);
}

static int edu_open(struct edu *edu)
{
	struct pci_dev *pdev = edu->pdev;
	pcicap_edu_mmio_id_t id;
	int err;

	err = pcicap_msi_find(pdev, &edu->msi);
	if (err)
		return dev_err_probe(&pdev->dev, err, "no MSI\n");
	err = pcim_enable_device(pdev);
	if (err)
		return err;
	err = pcicap_edu_mmio_map(pdev, &edu->regs);
	if (err)
		return dev_err_probe(&pdev->dev, err, "no registers\n");
	id = pcicap_edu_mmio_read_id(&edu->regs);
	if (pcicap_get(id, PCICAP_EDU_MMIO_ID_MAGIC) != EDU_MAGIC)
		return -ENODEV;
	pci_set_master(pdev); /* an MSI is a write by the device */
	return 0;
}

static int edu_probe(struct pci_dev *pdev, const struct pci_device_id *id)
{
	struct edu *edu;
	int err;

	edu = devm_kzalloc(&pdev->dev, sizeof(*edu), GFP_KERNEL);
	if (!edu)
		return -ENOMEM;
	edu->pdev = pdev;
	mutex_init(&edu->lock);
	init_completion(&edu->done);
	err = edu_open(edu);
	if (err)
		return err;
	pci_set_drvdata(pdev, edu);
	return edu_request_irq(edu);
}

MODULE_DEVICE_TABLE(pci, pcicap_edu_ids);

/* All that probe took is device-managed, so there is no remove. */
static struct pci_driver edu_driver = {
	.name = "pcicap_edu",
	.id_table = pcicap_edu_ids,
	.probe = edu_probe,
	.dev_groups = edu_groups,
};
module_pci_driver(edu_driver);

MODULE_DESCRIPTION("Example: driver of QEMU's educational device");
MODULE_AUTHOR("The pcicap authors");
MODULE_LICENSE("Dual MIT/GPL");
