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
 * pcicap's part: it finds the MSI capability, and asks in the interrupt thread
 * and after a timeout whether the device is still there.
 */
#include <linux/bits.h>
#include <linux/completion.h>
#include <linux/interrupt.h>
#include <linux/io.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/pci.h>
#include <pcicap/kernel/pci.h>
#include <pcicap/msi.h>

#define EDU_BAR		  0
#define EDU_ID		  0x00
#define EDU_ID_MAGIC	  0xed
#define EDU_FACTORIAL	  0x08
#define EDU_STATUS	  0x20
#define EDU_STATUS_IRQ	  BIT(7) /* interrupt when a factorial is ready */
#define EDU_IRQ_STATUS	  0x24
#define EDU_IRQ_ACK	  0x64
#define EDU_IRQ_FACTORIAL BIT(0)
#define EDU_TIMEOUT	  (2 * HZ)

struct edu {
	struct pci_dev *pdev;
	void __iomem *regs;
	/* Each context has a handle of its own; making one costs no access. */
	struct pcicap_cfg *cfg;	   /* probe, and under lock */
	struct pcicap_cfg irq_cfg; /* interrupt thread */
	struct pcicap_msi msi;
	struct mutex lock; /* one computation at a time */
	struct completion done;
	u32 factorial;
	int error; /* of the last computation */
};

static irqreturn_t edu_thread(int irq, void *data)
{
	struct edu *edu = data;
	u32 status = readl(edu->regs + EDU_IRQ_STATUS);

	/* All ones may be an answer or a device that is gone. */
	if (PCI_POSSIBLE_ERROR(status)) {
		edu->error = pcicap_cfg_present(&edu->irq_cfg);
		if (edu->error) {
			complete(&edu->done);
			return IRQ_HANDLED;
		}
	}
	if (!status)
		return IRQ_NONE;
	writel(status, edu->regs + EDU_IRQ_ACK);
	if (status & EDU_IRQ_FACTORIAL) {
		edu->factorial = readl(edu->regs + EDU_FACTORIAL);
		edu->error = 0;
		complete(&edu->done);
	}
	return IRQ_HANDLED;
}

static int edu_compute(struct edu *edu, u32 n)
{
	int err = pcicap_cfg_present(edu->cfg);

	if (err)
		return err;
	reinit_completion(&edu->done);
	writel(EDU_STATUS_IRQ, edu->regs + EDU_STATUS);
	writel(n, edu->regs + EDU_FACTORIAL);
	if (wait_for_completion_timeout(&edu->done, EDU_TIMEOUT))
		return edu->error;
	err = pcicap_cfg_present(edu->cfg);
	return err ? err : -ETIMEDOUT;
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
	u16 ctrl, data;
	int err;

	mutex_lock(&edu->lock);
	err = pcicap_msi_read_ctrl(&edu->msi, &ctrl);
	if (!err)
		err = pcicap_msi_read_data(&edu->msi, &data);
	mutex_unlock(&edu->lock);
	if (err)
		return err;
	return sysfs_emit(buf, "enable %u addr64 %u data %#06x\n",
			  pcicap_msi_ctrl_enable(ctrl),
			  pcicap_msi_ctrl_addr64(ctrl), data);
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
	int err;

	edu->cfg = devm_pcicap_pci_get(&pdev->dev, pdev);
	if (IS_ERR(edu->cfg))
		return PTR_ERR(edu->cfg);
	err = pcicap_pci_init(&edu->irq_cfg, pdev);
	if (!err)
		err = pcicap_msi_find(edu->cfg, &edu->msi);
	if (err)
		return dev_err_probe(&pdev->dev, err, "no MSI: %s\n",
				     pcicap_strerror(err));
	err = pcim_enable_device(pdev);
	if (err)
		return err;
	err = pcim_iomap_regions(pdev, BIT(EDU_BAR), "pcicap_edu");
	if (err)
		return err;
	edu->regs = pcim_iomap_table(pdev)[EDU_BAR];
	if ((readl(edu->regs + EDU_ID) & 0xff) != EDU_ID_MAGIC)
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

static const struct pci_device_id edu_ids[] = { { PCI_DEVICE(0x1234, 0x11e8) },
						{} };
MODULE_DEVICE_TABLE(pci, edu_ids);

/* All that probe took is device-managed, so there is no remove. */
static struct pci_driver edu_driver = {
	.name = "pcicap_edu",
	.id_table = edu_ids,
	.probe = edu_probe,
	.dev_groups = edu_groups,
};
module_pci_driver(edu_driver);

MODULE_DESCRIPTION("Example: driver of QEMU's educational device");
MODULE_AUTHOR("The pcicap authors");
MODULE_LICENSE("Dual MIT/GPL");
