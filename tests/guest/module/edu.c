// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The generated accessors of QEMU's edu device, on the device. Writing its address
 * to the file "edu" chooses it; no driver may have it.
 */
#include <linux/dma-mapping.h>
#include <linux/iopoll.h>
#include <linux/pci.h>
#include <linux/sizes.h>
#include <pcicap/edu.h>
#include <pcicap/more/edu.h>

#include "test.h"

#define FACTORIAL PCICAP_EDU_MMIO_IRQ_STATUS_FACTORIAL
#define DMA	  PCICAP_EDU_MMIO_IRQ_STATUS_DMA

#define HALF	   (SZ_4K / 2)
#define DMA_BUFFER 0x40000 /* the device's own memory, as it names it */

#define POLL_US	   1000
#define TIMEOUT_US 2000000

struct edu {
	struct seq_file *m;
	struct pci_dev *dev;
	struct pcicap_edu_mmio regs;
};

static void identification(struct edu *e)
{
	pcicap_edu_mmio_id_t id = pcicap_edu_mmio_read_id(&e->regs);

	expect(e->m, pcicap_get(id, PCICAP_EDU_MMIO_ID_MAGIC), 0xed,
	       "edu: id, magic");
	expect(e->m, pcicap_get(id, PCICAP_EDU_MMIO_ID_MAJOR), 1,
	       "edu: id, major");
	expect(e->m, pcicap_get(id, PCICAP_EDU_MMIO_ID_MINOR), 0,
	       "edu: id, minor");
}

static void inverse(struct edu *e, u32 written)
{
	u32 val;
	int err;

	pcicap_edu_mmio_write_liveness(&e->regs, written);
	expect(e->m, pcicap_edu_mmio_read_liveness(&e->regs), (u32)~written,
	       "edu: liveness of %#x", written);
	err = pcicap_edu_mmio_read_liveness_checked(&e->regs, e->dev, &val);
	expect(e->m, err, 0, "edu: liveness of %#x, checked", written);
	expect(e->m, pcicap_edu_mmio_read_liveness_relaxed(&e->regs),
	       (u32)~written, "edu: liveness of %#x, relaxed", written);
}

#define COMPUTING PCICAP_EDU_MMIO_STATUS_COMPUTING

static int wait_computed(struct edu *e)
{
	pcicap_edu_mmio_status_t status;

	return read_poll_timeout(pcicap_edu_mmio_read_status, status,
				 !(status & COMPUTING), POLL_US, TIMEOUT_US,
				 false, &e->regs);
}

static void compute(struct edu *e, u32 n, u32 want)
{
	pcicap_edu_mmio_write_factorial(&e->regs, n);
	expect(e->m, wait_computed(e), 0, "edu: factorial of %u, ends", n);
	expect(e->m, pcicap_edu_mmio_read_factorial(&e->regs), want,
	       "edu: factorial of %u", n);
}

static void acknowledge(struct edu *e, u32 bits, u32 left)
{
	pcicap_edu_mmio_write_irq_ack(&e->regs, bits);
	expect(e->m, pcicap_edu_mmio_read_irq_status(&e->regs), left,
	       "edu: irq_ack of %#x leaves %#x", bits, left);
}

static void raised_by_hand(struct edu *e)
{
	pcicap_edu_mmio_write_irq_raise(&e->regs, FACTORIAL | DMA);
	expect(e->m, pcicap_edu_mmio_read_irq_status(&e->regs), FACTORIAL | DMA,
	       "edu: irq_raise sets two bits");
	acknowledge(e, DMA, FACTORIAL);
	acknowledge(e, FACTORIAL, 0);
}

#define ENABLE PCICAP_EDU_MMIO_STATUS_IRQ_FACTORIAL

static bool is_enabled(struct edu *e)
{
	return !!(pcicap_edu_mmio_read_status(&e->regs) & ENABLE);
}

static void raised_by_factorial(struct edu *e)
{
	const pcicap_edu_mmio_status_t none = 0;
	pcicap_edu_mmio_status_t wrong = COMPUTING;
	u32 status;
	int err;

	OPTIMIZER_HIDE_VAR(wrong);
	err = pcicap_edu_mmio_update_status(&e->regs, wrong, none);
	expect(e->m, err, -EPERM, "edu: status, a read-only bit");
	err = pcicap_edu_mmio_update_status(&e->regs, ENABLE, wrong);
	expect(e->m, err, -EINVAL, "edu: status, a bit outside of the mask");
	err = pcicap_edu_mmio_update_status(&e->regs, ENABLE, ENABLE);
	expect(e->m, err, 0, "edu: status, turn irq_factorial on");
	expect(e->m, is_enabled(e), true, "edu: status, irq_factorial is on");
	compute(e, 7, 5040);
	err = read_poll_timeout(pcicap_edu_mmio_read_irq_status, status, status,
				POLL_US, TIMEOUT_US, false, &e->regs);
	expect(e->m, err ? err : status, FACTORIAL,
	       "edu: irq_status says that it is computed");
	acknowledge(e, FACTORIAL, 0);
	err = pcicap_edu_mmio_update_status(&e->regs, ENABLE, none);
	expect(e->m, err, 0, "edu: status, turn irq_factorial off");
	expect(e->m, is_enabled(e), false, "edu: status, irq_factorial is off");
}

#define START PCICAP_EDU_MMIO_DMA_COMMAND_START
#define HOW                                              \
	(START | PCICAP_EDU_MMIO_DMA_COMMAND_DIRECTION | \
	 PCICAP_EDU_MMIO_DMA_COMMAND_IRQ)

static int transfer(struct edu *e, u64 from, u64 to,
		    pcicap_edu_mmio_dma_command_t direction)
{
	pcicap_edu_mmio_dma_command_t command;
	int err;

	pcicap_edu_mmio_write_dma_source(&e->regs, from);
	pcicap_edu_mmio_write_dma_destination(&e->regs, to);
	pcicap_edu_mmio_write_dma_count(&e->regs, HALF);
	err = pcicap_edu_mmio_update_dma_command(&e->regs, HOW,
						 START | direction);
	if (err)
		return err;
	return read_poll_timeout(pcicap_edu_mmio_read_dma_command, command,
				 !(command & START), POLL_US, TIMEOUT_US, false,
				 &e->regs);
}

/* The first half goes through the device into the second. */
static void copy_through(struct edu *e, u8 *bytes, dma_addr_t at)
{
	int err;

	memset(bytes, 0x5a, HALF);
	err = transfer(e, at, DMA_BUFFER,
		       PCICAP_EDU_MMIO_DMA_COMMAND_DIRECTION_FROM_RAM);
	expect(e->m, err, 0, "edu: dma, from memory");
	err = transfer(e, DMA_BUFFER, at + HALF,
		       PCICAP_EDU_MMIO_DMA_COMMAND_DIRECTION_TO_RAM);
	expect(e->m, err, 0, "edu: dma, to memory");
	expect(e->m, memcmp(bytes, bytes + HALF, HALF), 0,
	       "edu: dma, the bytes have come back");
	expect(e->m, !memchr_inv(bytes + HALF, 0x5a, HALF), true,
	       "edu: dma, and are those that went");
}

static void copies(struct edu *e)
{
	struct device *dev = &e->dev->dev;
	dma_addr_t at;
	u8 *bytes = NULL;

	/* it has no more address lines */
	if (!dma_set_mask_and_coherent(dev, DMA_BIT_MASK(28)))
		bytes = dma_alloc_coherent(dev, SZ_4K, &at, GFP_KERNEL);
	expect(e->m, !!bytes, true, "edu: dma, memory for it");
	if (!bytes)
		return;
	copy_through(e, bytes, at);
	dma_free_coherent(dev, SZ_4K, bytes, at);
}

static void all(struct edu *e)
{
	identification(e);
	inverse(e, 0x12345678);
	inverse(e, 0); /* reads all ones, of a device that is there */
	compute(e, 5, 120);
	compute(e, 12, 479001600);
	raised_by_hand(e);
	raised_by_factorial(e);
	pci_set_master(e->dev);
	copies(e);
	pci_clear_master(e->dev);
}

static int with_registers(struct edu *e)
{
	struct device *dev = &e->dev->dev;
	void *group = devres_open_group(dev, NULL, GFP_KERNEL);
	int err;

	if (!group)
		return -ENOMEM;
	err = pcicap_edu_mmio_map(e->dev, &e->regs);
	if (!err)
		all(e);
	devres_release_group(dev, group);
	return err;
}

static char address[32];

int edu_write(char *text)
{
	return strscpy(address, text, sizeof(address)) < 0 ? -EINVAL : 0;
}

/* Nobody handles its interrupts. */
int edu_show(struct seq_file *m, void *unused)
{
	struct edu e = { .m = m, .dev = find_function(address) };
	int err;

	if (!e.dev)
		return -ENODEV;
	err = pci_enable_device_mem(e.dev);
	if (!err) {
		pci_intx(e.dev, 0);
		err = with_registers(&e);
		pci_intx(e.dev, 1);
		pci_disable_device(e.dev);
	}
	pci_dev_put(e.dev);
	return err;
}
