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
#include <pcicap/kernel/map.h>

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
	struct pcicap_cfg cfg;
	struct pcicap_map map;
	struct pcicap_edu_mmio regs;
};

/* What is compared: a value, or the error of getting it. */
static long value(int err, u64 val)
{
	return err ? err : (long)val;
}

static void identification(struct edu *e)
{
	u32 id;
	int err = pcicap_edu_mmio_read_id(&e->regs, &id);

	expect(e->m, value(err, pcicap_edu_mmio_id_magic(id)), 0xed,
	       "edu: id, magic");
	expect(e->m, value(err, pcicap_edu_mmio_id_major(id)), 1,
	       "edu: id, major");
	expect(e->m, value(err, pcicap_edu_mmio_id_minor(id)), 0,
	       "edu: id, minor");
}

static void inverse(struct edu *e, u32 written)
{
	u32 read;
	int err = pcicap_edu_mmio_write_liveness(&e->regs, written);

	if (!err)
		err = pcicap_edu_mmio_read_liveness(&e->regs, &read);
	expect(e->m, value(err, read), (u32)~written, "edu: liveness of %#x",
	       written);
}

#define COMPUTING PCICAP_EDU_MMIO_STATUS_COMPUTING

static int wait_computed(struct edu *e)
{
	u32 status;
	int err, late;

	late = read_poll_timeout(pcicap_edu_mmio_read_status, err,
				 err || !(status & COMPUTING), POLL_US,
				 TIMEOUT_US, false, &e->regs, &status);
	return err ? err : late;
}

static void compute(struct edu *e, u32 n, u32 want)
{
	u32 got;
	int err = pcicap_edu_mmio_write_factorial(&e->regs, n);

	if (!err)
		err = wait_computed(e);
	if (!err)
		err = pcicap_edu_mmio_read_factorial(&e->regs, &got);
	expect(e->m, value(err, got), want, "edu: factorial of %u", n);
}

static int wait_irq(struct edu *e, u32 *status)
{
	int err, late;

	late = read_poll_timeout(pcicap_edu_mmio_read_irq_status, err,
				 err || *status, POLL_US, TIMEOUT_US, false,
				 &e->regs, status);
	return err ? err : late;
}

static void acknowledge(struct edu *e, u32 bits, u32 left)
{
	u32 status;
	int err = pcicap_edu_mmio_write_irq_ack(&e->regs, bits);

	if (!err)
		err = pcicap_edu_mmio_read_irq_status(&e->regs, &status);
	expect(e->m, value(err, status), left, "edu: irq_ack of %#x leaves %#x",
	       bits, left);
}

static void raised_by_hand(struct edu *e)
{
	u32 status;
	int err;

	err = pcicap_edu_mmio_write_irq_raise(&e->regs, FACTORIAL | DMA);
	if (!err)
		err = pcicap_edu_mmio_read_irq_status(&e->regs, &status);
	expect(e->m, value(err, status), FACTORIAL | DMA,
	       "edu: irq_raise sets two bits");
	acknowledge(e, DMA, FACTORIAL);
	acknowledge(e, FACTORIAL, 0);
}

#define ENABLE PCICAP_EDU_MMIO_STATUS_IRQ_FACTORIAL

static void raised_by_factorial(struct edu *e)
{
	u32 status;
	int err;

	err = pcicap_edu_mmio_update_status(&e->regs, COMPUTING, 0);
	expect(e->m, err, -EPERM, "edu: status, a read-only bit");
	err = pcicap_edu_mmio_update_status(&e->regs, ENABLE, ENABLE);
	if (!err)
		err = pcicap_edu_mmio_read_status(&e->regs, &status);
	expect(e->m, value(err, status & ENABLE), ENABLE,
	       "edu: status, irq_factorial is on");
	compute(e, 7, 5040);
	err = wait_irq(e, &status);
	expect(e->m, value(err, status), FACTORIAL,
	       "edu: irq_status says that it is computed");
	acknowledge(e, FACTORIAL, 0);
	err = pcicap_edu_mmio_update_status(&e->regs, ENABLE, 0);
	if (!err)
		err = pcicap_edu_mmio_read_status(&e->regs, &status);
	expect(e->m, value(err, status & ENABLE), 0,
	       "edu: status, irq_factorial is off");
}

#define START PCICAP_EDU_MMIO_DMA_COMMAND_START
#define HOW                                              \
	(START | PCICAP_EDU_MMIO_DMA_COMMAND_DIRECTION | \
	 PCICAP_EDU_MMIO_DMA_COMMAND_IRQ)

static int wait_transferred(struct edu *e)
{
	u64 command;
	int err, late;

	late = read_poll_timeout(pcicap_edu_mmio_read_dma_command, err,
				 err || !(command & START), POLL_US, TIMEOUT_US,
				 false, &e->regs, &command);
	return err ? err : late;
}

static int transfer(struct edu *e, u64 from, u64 to, u64 direction)
{
	u64 how = pcicap_edu_mmio_dma_command_set_direction(START, direction);
	int err;

	err = pcicap_edu_mmio_write_dma_source(&e->regs, from);
	if (!err)
		err = pcicap_edu_mmio_write_dma_destination(&e->regs, to);
	if (!err)
		err = pcicap_edu_mmio_write_dma_count(&e->regs, HALF);
	if (!err)
		err = pcicap_edu_mmio_update_dma_command(&e->regs, HOW, how);
	return err ? err : wait_transferred(e);
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
	struct pcicap_want want = pcicap_edu_mmio_want();
	int err = pcicap_pci_init(&e->cfg, e->dev);

	if (!err)
		err = pcicap_map_open(&e->map, e->dev, &want, "pcicap_test");
	if (err)
		return err;
	err = pcicap_edu_mmio_map(&e->map, &e->cfg, &e->regs);
	if (!err)
		all(e);
	pcicap_map_close(&e->map);
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
