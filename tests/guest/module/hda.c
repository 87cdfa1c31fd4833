// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A driver that asks a codec of a High Definition Audio controller by generated
 * accessors and structures alone: two commands in the command ring, an interrupt,
 * and two responses in the response ring. What came of it is in the files "hda" and
 * "hda_values"; the driver takes only what driver_override gives it.
 */
#include <linux/completion.h>
#include <linux/delay.h>
#include <linux/dma-mapping.h>
#include <linux/interrupt.h>
#include <linux/pci.h>
#include <pcicap/hda.h>
#include <pcicap/more/hda.h>
#include <pcicap/structures/hda.h>

#include "test.h"

#define ENTRIES	      256
#define COMMANDS      2
#define GET_PARAMETER 0xf0000
#define VENDOR	      0
#define REVISION      2

struct rings {
	struct pcicap_hda_corb_entry corb[ENTRIES];
	struct pcicap_hda_rirb_entry rirb[ENTRIES];
};

struct controller {
	struct pci_dev *dev;
	struct pcicap_hda_regs regs;
	struct rings *rings;
	dma_addr_t at;
	unsigned int codec;
	struct completion interrupted;
};

static struct {
	int err;
	bool is_interrupted, is_unsolicited;
	unsigned int codec, from, read_to, written_to;
	u64 corb, want_corb;
	u32 vendor, revision;
} seen = { .err = -EAGAIN };

/* The causes are of INTSTS, the enables of INTCTL: the same bits. */
#define CAUSES (PCICAP_HDA_REGS_INTCTL_GIE | PCICAP_HDA_REGS_INTCTL_CIE)

static irqreturn_t on_interrupt(int irq, void *data)
{
	const pcicap_hda_regs_rirbsts_t response =
		PCICAP_HDA_REGS_RIRBSTS_RINTFL;
	struct controller *c = data;
	u32 bits;

	if (pcicap_hda_regs_irq_pending(&c->regs, &bits) || !bits)
		return IRQ_NONE;
	if (pcicap_hda_regs_clear_rirbsts(&c->regs, response))
		return IRQ_NONE;
	complete(&c->interrupted);
	return IRQ_HANDLED;
}

/* Out of reset, codecs have 25 frames of time to ask for attention. */
static int find_codec(struct controller *c)
{
	pcicap_hda_regs_statests_t status;
	u32 codecs;
	int err = pcicap_hda_regs_poll_reset(&c->regs);

	if (!err)
		err = pcicap_hda_regs_poll_end_reset(&c->regs);
	if (err)
		return err;
	usleep_range(521, 1000);
	status = pcicap_hda_regs_read_statests(&c->regs);
	codecs = pcicap_get(status, PCICAP_HDA_REGS_STATESTS_SDIWAKE);
	if (!codecs)
		return -ENODEV;
	c->codec = __ffs(codecs);
	seen.codec = c->codec;
	return 0;
}

static int place_rings(struct controller *c)
{
	const pcicap_hda_regs_corbsize_t corb_bits =
		PCICAP_HDA_REGS_CORBSIZE_SIZE;
	const pcicap_hda_regs_corbsize_t corb_size =
		PCICAP_HDA_REGS_CORBSIZE_SIZE_E256;
	const pcicap_hda_regs_rirbsize_t rirb_bits =
		PCICAP_HDA_REGS_RIRBSIZE_SIZE;
	const pcicap_hda_regs_rirbsize_t rirb_size =
		PCICAP_HDA_REGS_RIRBSIZE_SIZE_E256;
	const dma_addr_t corb = c->at + offsetof(struct rings, corb);
	const dma_addr_t rirb = c->at + offsetof(struct rings, rirb);
	const struct pcicap_hda_regs *regs = &c->regs;
	int err = pcicap_hda_regs_write_corb(regs, corb);

	seen.want_corb = corb;
	if (!err)
		err = pcicap_hda_regs_read_corb(regs, &seen.corb);
	if (!err)
		err = pcicap_hda_regs_write_rirb(regs, rirb);
	if (!err)
		err = pcicap_hda_regs_update_corbsize(regs, corb_bits,
						      corb_size);
	if (!err)
		err = pcicap_hda_regs_update_rirbsize(regs, rirb_bits,
						      rirb_size);
	return err;
}

static int start_rings(const struct pcicap_hda_regs *regs)
{
	const pcicap_hda_regs_rirbctl_t rirb = PCICAP_HDA_REGS_RIRBCTL_RUN |
					       PCICAP_HDA_REGS_RIRBCTL_RINTCTL;
	const pcicap_hda_regs_corbctl_t corb = PCICAP_HDA_REGS_CORBCTL_RUN;
	const pcicap_hda_regs_rintcnt_t mask = PCICAP_HDA_REGS_RINTCNT_N;
	const pcicap_hda_regs_rintcnt_t count =
		pcicap_put(PCICAP_HDA_REGS_RINTCNT_N, COMMANDS);
	int err = pcicap_hda_regs_poll_corb_reset(regs);

	if (!err)
		err = pcicap_hda_regs_poll_corb_end_reset(regs);
	if (err)
		return err;
	pcicap_hda_regs_write_rirbwp(regs, PCICAP_HDA_REGS_RIRBWP_RST);
	err = pcicap_hda_regs_update_rintcnt(regs, mask, count);
	if (!err)
		err = pcicap_hda_regs_update_rirbctl(regs, rirb, rirb);
	if (!err)
		err = pcicap_hda_regs_irq_enable(regs, (__force u32)CAUSES);
	if (!err)
		err = pcicap_hda_regs_update_corbctl(regs, corb, corb);
	return err;
}

static void set_command(struct controller *c, unsigned int i, u32 parameter)
{
	const u32 verb = GET_PARAMETER | parameter;
	pcicap_hda_corb_entry_command_t command;

	command = pcicap_put(PCICAP_HDA_CORB_ENTRY_COMMAND_CAD, c->codec) |
		  pcicap_put(PCICAP_HDA_CORB_ENTRY_COMMAND_VERB, verb);
	pcicap_hda_corb_entry_set_command(&c->rings->corb[i], command);
}

/* Entry 0 comes after entry 255: the first that is used is 1. */
static int ask(struct controller *c)
{
	const pcicap_hda_regs_corbwp_t mask = PCICAP_HDA_REGS_CORBWP_WP;
	const pcicap_hda_regs_corbwp_t last =
		pcicap_put(PCICAP_HDA_REGS_CORBWP_WP, COMMANDS);
	pcicap_hda_rirb_entry_extended_t extended;
	pcicap_hda_regs_corbrp_t corbrp;
	pcicap_hda_regs_rirbwp_t rirbwp;
	int err;

	set_command(c, 1, VENDOR);
	set_command(c, 2, REVISION);
	dma_wmb(); /* entries before the pointer to them */
	err = pcicap_hda_regs_update_corbwp(&c->regs, mask, last);
	if (err)
		return err;
	seen.is_interrupted =
		wait_for_completion_timeout(&c->interrupted, 5 * HZ);
	corbrp = pcicap_hda_regs_read_corbrp(&c->regs);
	rirbwp = pcicap_hda_regs_read_rirbwp(&c->regs);
	dma_rmb(); /* the pointer before entries */
	seen.read_to = pcicap_get(corbrp, PCICAP_HDA_REGS_CORBRP_RP);
	seen.written_to = pcicap_get(rirbwp, PCICAP_HDA_REGS_RIRBWP_WP);
	seen.vendor = pcicap_hda_rirb_entry_get_response(&c->rings->rirb[1]);
	seen.revision = pcicap_hda_rirb_entry_get_response(&c->rings->rirb[2]);
	extended = pcicap_hda_rirb_entry_get_extended(&c->rings->rirb[1]);
	seen.from = pcicap_get(extended, PCICAP_HDA_RIRB_ENTRY_EXTENDED_CAD);
	seen.is_unsolicited = extended & PCICAP_HDA_RIRB_ENTRY_EXTENDED_UNSOL;
	return 0;
}

static int use(struct controller *c)
{
	int err = find_codec(c);

	if (!err)
		err = place_rings(c);
	if (!err)
		err = start_rings(&c->regs);
	if (!err)
		err = ask(c);
	/* it stops the rings, too */
	if (pcicap_hda_regs_poll_reset(&c->regs))
		err = err ?: -EIO;
	return err;
}

static int set_up(struct controller *c)
{
	struct device *dev = &c->dev->dev;
	int err = pcim_enable_device(c->dev);

	if (!err)
		err = dma_set_mask_and_coherent(dev, DMA_BIT_MASK(64));
	if (!err)
		err = pcicap_hda_regs_map(c->dev, &c->regs);
	if (err)
		return err;
	c->rings =
		dmam_alloc_coherent(dev, sizeof(*c->rings), &c->at, GFP_KERNEL);
	if (!c->rings)
		return -ENOMEM;
	pci_set_master(c->dev);
	err = pci_alloc_irq_vectors(c->dev, 1, 1, PCI_IRQ_ALL_TYPES);
	if (err < 0)
		return err;
	err = request_irq(pci_irq_vector(c->dev, 0), on_interrupt, IRQF_SHARED,
			  "pcicap_test_hda", c);
	if (!err) {
		err = use(c);
		free_irq(pci_irq_vector(c->dev, 0), c);
	}
	pci_free_irq_vectors(c->dev);
	pci_clear_master(c->dev);
	return err;
}

static int hda_probe(struct pci_dev *dev, const struct pci_device_id *id)
{
	struct controller *c = devm_kzalloc(&dev->dev, sizeof(*c), GFP_KERNEL);

	if (!c)
		return -ENOMEM;
	c->dev = dev;
	init_completion(&c->interrupted);
	seen.err = set_up(c);
	return seen.err;
}

/* driver_override alone gives it a device */
static const struct pci_device_id no_ids[] = { { 0 } };

static struct pci_driver hda_driver = {
	.name = "pcicap_test_hda",
	.id_table = no_ids,
	.probe = hda_probe,
};

int hda_init(void)
{
	return pci_register_driver(&hda_driver);
}

void hda_exit(void)
{
	pci_unregister_driver(&hda_driver);
}

int hda_show(struct seq_file *m, void *unused)
{
	expect(m, seen.err, 0, "HDA: two commands by the rings");
	expect(m, seen.corb == seen.want_corb, true,
	       "HDA: the command ring is where it was put");
	expect(m, seen.is_interrupted, true, "HDA: the responses interrupt");
	expect(m, seen.read_to, COMMANDS, "HDA: the commands are read");
	expect(m, seen.written_to, COMMANDS, "HDA: the responses are written");
	expect(m, seen.from, seen.codec, "HDA: it is the codec that answers");
	expect(m, seen.is_unsolicited, false, "HDA: it was asked");
	return 0;
}

int hda_values_show(struct seq_file *m, void *unused)
{
	seq_printf(m, "codec %u\nvendor 0x%x\nrevision 0x%x\n", seen.codec,
		   seen.vendor, seen.revision);
	return 0;
}
