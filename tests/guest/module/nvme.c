// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A driver that does one thing to an NVMe controller by generated accessors and
 * structures alone: it sends Identify Controller through the admin queue and waits
 * for the interrupt. What came of it is in the file "nvme"; the driver takes only
 * what driver_override gives it.
 */
#include <linux/completion.h>
#include <linux/delay.h>
#include <linux/dma-mapping.h>
#include <linux/interrupt.h>
#include <linux/iopoll.h>
#include <linux/msi.h>
#include <linux/pci.h>
#include <pcicap/more/nvme.h>
#include <pcicap/nvme.h>
#include <pcicap/structures/nvme.h>

#include "test.h"

#define ENTRIES	   2
#define COMMAND	   0x1234
#define SERIAL_LEN 20

struct controller {
	struct pci_dev *dev;
	struct pcicap_nvme_regs regs;
	struct pcicap_nvme_admin_sqe *sq;
	struct pcicap_nvme_cqe *cq;
	struct pcicap_nvme_id_ctrl *id;
	dma_addr_t sq_at, cq_at, id_at;
	struct completion interrupted;
};

static struct {
	int err;
	bool is_interrupted;
	u16 command, sq_head, vendor, subsystem, want_vendor, want_subsystem;
	unsigned int status;
	u32 version, want_version;
	char serial[SERIAL_LEN + 1];
	/* of vector 0, by the table and by the kernel */
	u64 address, want_address;
	u32 data, want_data;
	bool is_masked, last_is_masked;
} seen = { .err = -EAGAIN };

static irqreturn_t on_interrupt(int irq, void *data)
{
	struct controller *c = data;

	complete(&c->interrupted);
	return IRQ_HANDLED;
}

static int await_ready(struct controller *c, bool ready)
{
	pcicap_nvme_regs_csts_t csts;

	return read_poll_timeout(pcicap_nvme_regs_read_csts, csts,
				 !!(csts & PCICAP_NVME_REGS_CSTS_READY) ==
					 ready,
				 1000, 10 * USEC_PER_SEC, false, &c->regs);
}

static int enable(struct controller *c)
{
	const pcicap_nvme_regs_cc_t fields =
		PCICAP_NVME_REGS_CC_ENABLE | PCICAP_NVME_REGS_CC_CSS |
		PCICAP_NVME_REGS_CC_MPS | PCICAP_NVME_REGS_CC_IOSQES |
		PCICAP_NVME_REGS_CC_IOCQES;
	const pcicap_nvme_regs_cc_t values =
		PCICAP_NVME_REGS_CC_ENABLE | PCICAP_NVME_REGS_CC_CSS_NVM |
		pcicap_put(PCICAP_NVME_REGS_CC_IOSQES, 6) |
		pcicap_put(PCICAP_NVME_REGS_CC_IOCQES, 4);
	const pcicap_nvme_regs_aqa_t sizes =
		pcicap_put(PCICAP_NVME_REGS_AQA_ASQS, ENTRIES - 1) |
		pcicap_put(PCICAP_NVME_REGS_AQA_ACQS, ENTRIES - 1);
	int err = pcicap_nvme_regs_update_cc(&c->regs,
					     PCICAP_NVME_REGS_CC_ENABLE, 0);

	if (!err)
		err = await_ready(c, false);
	if (err)
		return err;
	pcicap_nvme_regs_write_aqa(&c->regs, sizes);
	/* the fields begin at bit 12: addresses of pages */
	pcicap_nvme_regs_write_asq(&c->regs,
				   (__force pcicap_nvme_regs_asq_t)c->sq_at);
	pcicap_nvme_regs_write_acq(&c->regs,
				   (__force pcicap_nvme_regs_acq_t)c->cq_at);
	err = pcicap_nvme_regs_update_cc(&c->regs, fields, values);
	return err ? err : await_ready(c, true);
}

static int send_identify(struct controller *c)
{
	const u8 cns = PCICAP_NVME_ADMIN_SQE_CNS_CONTROLLER;
	struct pcicap_nvme_regs_doorbell doorbell;
	int err;

	pcicap_nvme_admin_sqe_set_opcode(c->sq,
					 PCICAP_NVME_ADMIN_SQE_OPCODE_IDENTIFY);
	pcicap_nvme_admin_sqe_set_command_id(c->sq, COMMAND);
	err = pcicap_nvme_admin_sqe_set_prp1(c->sq, c->id_at);
	if (!err)
		err = pcicap_nvme_admin_sqe_set_cns(c->sq, cns);
	if (!err)
		err = pcicap_nvme_regs_doorbell_at(&c->regs, 0, &doorbell);
	if (!err)
		err = pcicap_nvme_regs_doorbell_write_sq_tail(&doorbell, 1);
	if (err)
		return err;
	seen.is_interrupted =
		wait_for_completion_timeout(&c->interrupted, 5 * HZ);
	if (!pcicap_nvme_cqe_is_ours(c->cq, true))
		return -ETIMEDOUT;
	return pcicap_nvme_regs_doorbell_write_cq_head(&doorbell, 1);
}

static int note_identity(struct controller *c)
{
	pcicap_nvme_cqe_status_t status = pcicap_nvme_cqe_get_status(c->cq);
	unsigned int i;
	int err = 0;

	seen.command = pcicap_nvme_cqe_get_command_id(c->cq);
	seen.sq_head = pcicap_nvme_cqe_get_sq_head(c->cq);
	seen.status = (__force u16)status >> 1;
	seen.vendor = pcicap_nvme_id_ctrl_get_vid(c->id);
	seen.want_vendor = c->dev->vendor;
	seen.subsystem = pcicap_nvme_id_ctrl_get_ssvid(c->id);
	seen.want_subsystem = c->dev->subsystem_vendor;
	seen.version = (__force u32)pcicap_nvme_id_ctrl_get_ver(c->id);
	seen.want_version = (__force u32)pcicap_nvme_regs_read_vs(&c->regs);
	for (i = 0; !err && i < SERIAL_LEN; i++)
		err = pcicap_nvme_id_ctrl_get_sn(c->id, i, &seen.serial[i]);
	strim(seen.serial);
	return err;
}

/* The table of MSI-X, as the kernel wrote it: behind the registers that are mapped. */
static int note_vectors(struct controller *c, unsigned int count)
{
	pcicap_nvme_msix_entry_vector_ctrl_t ctrl;
	pcicap_nvme_msix_entry_addr_lo_t low;
	struct pcicap_nvme_msix_entry entry;
	struct pcicap_nvme_msix table;
	unsigned int bar;
	struct msi_msg msg;
	u32 offset, length, high;
	int err = pcicap_nvme_msix_locate(c->dev, &bar, &offset, &length);

	if (!err &&
	    (bar != PCICAP_NVME_REGS_BAR || offset + length > c->regs.size))
		err = -EOPNOTSUPP;
	if (!err)
		err = pcicap_nvme_msix_wrap(&table, c->regs.base + offset,
					    length);
	if (!err)
		err = pcicap_nvme_msix_entry_at(&table, count - 1, &entry);
	if (!err)
		err = pcicap_nvme_msix_entry_read_vector_ctrl(&entry, &ctrl);
	seen.last_is_masked = !err &&
			      (ctrl & PCICAP_NVME_MSIX_ENTRY_VECTOR_CTRL_MASK);
	if (!err)
		err = pcicap_nvme_msix_entry_at(&table, 0, &entry);
	if (!err)
		err = pcicap_nvme_msix_entry_read_vector_ctrl(&entry, &ctrl);
	if (!err)
		err = pcicap_nvme_msix_entry_read_addr_lo(&entry, &low);
	if (!err)
		err = pcicap_nvme_msix_entry_read_addr_hi(&entry, &high);
	if (!err)
		err = pcicap_nvme_msix_entry_read_data(&entry, &seen.data);
	if (err)
		return err;
	seen.is_masked = ctrl & PCICAP_NVME_MSIX_ENTRY_VECTOR_CTRL_MASK;
	seen.address = (u64)high << 32 | (__force u32)low;
	get_cached_msi_msg(pci_irq_vector(c->dev, 0), &msg);
	seen.want_address = (u64)msg.address_hi << 32 | msg.address_lo;
	seen.want_data = msg.data;
	return 0;
}

static int allocate(struct controller *c)
{
	struct device *dev = &c->dev->dev;

	c->sq = dmam_alloc_coherent(dev, PAGE_SIZE, &c->sq_at, GFP_KERNEL);
	c->cq = dmam_alloc_coherent(dev, PAGE_SIZE, &c->cq_at, GFP_KERNEL);
	c->id = dmam_alloc_coherent(dev, PAGE_SIZE, &c->id_at, GFP_KERNEL);
	return c->sq && c->cq && c->id ? 0 : -ENOMEM;
}

static int identify(struct controller *c)
{
	unsigned int count;
	int err = pcim_enable_device(c->dev);

	if (!err)
		err = dma_set_mask_and_coherent(&c->dev->dev, DMA_BIT_MASK(64));
	if (!err)
		err = pcicap_nvme_regs_map(c->dev, &c->regs);
	if (!err)
		err = allocate(c);
	if (err)
		return err;
	pci_set_master(c->dev);
	err = pci_alloc_irq_vectors(c->dev, 2, 4, PCI_IRQ_MSIX);
	if (err < 0)
		return err;
	count = err;
	err = request_irq(pci_irq_vector(c->dev, 0), on_interrupt, 0,
			  "pcicap_test_nvme", c);
	if (!err) {
		err = enable(c);
		if (!err)
			err = send_identify(c);
		if (!err)
			err = note_identity(c);
		if (!err)
			err = note_vectors(c, count);
		if (pcicap_nvme_regs_update_cc(&c->regs,
					       PCICAP_NVME_REGS_CC_ENABLE, 0) ||
		    await_ready(c, false))
			err = err ?: -EIO;
		free_irq(pci_irq_vector(c->dev, 0), c);
	}
	pci_free_irq_vectors(c->dev);
	pci_clear_master(c->dev);
	return err;
}

static int nvme_probe(struct pci_dev *dev, const struct pci_device_id *id)
{
	struct controller *c = devm_kzalloc(&dev->dev, sizeof(*c), GFP_KERNEL);

	if (!c)
		return -ENOMEM;
	c->dev = dev;
	init_completion(&c->interrupted);
	seen.err = identify(c);
	return seen.err;
}

/* driver_override alone gives it a device */
static const struct pci_device_id no_ids[] = { { 0 } };

static struct pci_driver nvme_driver = {
	.name = "pcicap_test_nvme",
	.id_table = no_ids,
	.probe = nvme_probe,
};

int nvme_init(void)
{
	return pci_register_driver(&nvme_driver);
}

void nvme_exit(void)
{
	pci_unregister_driver(&nvme_driver);
}

int nvme_show(struct seq_file *m, void *unused)
{
	expect(m, seen.err, 0, "NVMe: Identify by a queue of one's own");
	expect(m, seen.is_interrupted, true, "NVMe: its completion interrupts");
	expect(m, seen.command, COMMAND,
	       "NVMe: the completion is the command's");
	expect(m, seen.sq_head, 1, "NVMe: the controller has read one entry");
	expect(m, seen.status, 0, "NVMe: the command succeeded");
	expect(m, seen.vendor, seen.want_vendor, "NVMe: VID is the function's");
	expect(m, seen.subsystem, seen.want_subsystem,
	       "NVMe: SSVID is the function's");
	expect(m, seen.version, seen.want_version,
	       "NVMe: VER is the VS register's");
	expect(m, strcmp(seen.serial, "x"), 0,
	       "NVMe: SN is what QEMU was given");
	expect(m, seen.address == seen.want_address, true,
	       "MSI-X: the address is the kernel's");
	expect(m, seen.data, seen.want_data, "MSI-X: the data is the kernel's");
	expect(m, seen.address != 0, true, "MSI-X: there is an address");
	expect(m, seen.is_masked, false,
	       "MSI-X: a vector in use is not masked");
	expect(m, seen.last_is_masked, true, "MSI-X: one without a handler is");
	return 0;
}
