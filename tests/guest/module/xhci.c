// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A driver that does one thing to an xHCI controller by generated accessors and
 * structures alone: it resets it, gives it a command ring and an event ring, sends No
 * Op and, behind a Link TRB, Enable Slot, and waits for an interrupt after each. What
 * came of it is in the file "xhci"; the driver takes only what driver_override gives
 * it.
 */
#include <linux/completion.h>
#include <linux/delay.h>
#include <linux/dma-mapping.h>
#include <linux/interrupt.h>
#include <linux/pci.h>
#include <pcicap/more/xhci.h>
#include <pcicap/structures/xhci.h>
#include <pcicap/xhci.h>

#include "test.h"

#define EVENTS 16 /* the least that a segment can have */

struct controller {
	struct pci_dev *dev;
	struct pcicap_xhci_hc hc;
	struct pcicap_xhci_hc_op op;
	struct pcicap_xhci_hc_intr intr;
	struct pcicap_xhci_command *commands;
	struct pcicap_xhci_event *events;
	struct pcicap_xhci_erst_entry *segments;
	dma_addr_t commands_at, events_at, segments_at, contexts_at;
	unsigned int taken; /* events */
	struct completion interrupted;
};

/* What came of a command. */
struct answer {
	bool is_interrupted;
	unsigned int type, code, slot;
	s64 command; /* where the event says that it is, from the begin of the ring */
};

static struct {
	int err, legacy;
	unsigned int slot_type, microframes;
	bool was_reset;
	struct answer no_op, enable_slot;
} seen = { .err = -EAGAIN };

static irqreturn_t on_interrupt(int irq, void *data)
{
	struct controller *c = data;

	if (pcicap_xhci_hc_op_clear_usbsts(&c->op,
					   PCICAP_XHCI_HC_OP_USBSTS_EINT) ||
	    pcicap_xhci_hc_intr_clear_iman(&c->intr,
					   PCICAP_XHCI_HC_INTR_IMAN_IP))
		return IRQ_NONE;
	complete(&c->interrupted);
	return IRQ_HANDLED;
}

static int set_slots(struct controller *c, unsigned int n)
{
	const pcicap_xhci_hc_op_config_t slots =
		PCICAP_XHCI_HC_OP_CONFIG_MAXSLOTSEN;

	return pcicap_xhci_hc_op_update_config(&c->op, slots,
					       pcicap_put(slots, n));
}

/* A reset restores what was written before it. */
static int reset(struct controller *c)
{
	pcicap_xhci_hc_op_config_t config;
	int err = pcicap_xhci_hc_op_poll_halt(&c->op);

	if (!err)
		err = set_slots(c, 3);
	if (!err)
		err = pcicap_xhci_hc_op_poll_reset(&c->op);
	if (!err)
		err = pcicap_xhci_hc_op_read_config(&c->op, &config);
	if (!err)
		seen.was_reset =
			!(config & PCICAP_XHCI_HC_OP_CONFIG_MAXSLOTSEN);
	return err;
}

/* The rings are at begins of pages, and so are not below the bits of pointers. */
static int give_commands(struct controller *c)
{
	const pcicap_xhci_hc_op_crcr_t rcs = PCICAP_XHCI_HC_OP_CRCR_RCS;
	const pcicap_xhci_hc_op_crcr_t pointer = PCICAP_XHCI_HC_OP_CRCR_POINTER;
	const pcicap_xhci_hc_op_crcr_t ring =
		(__force pcicap_xhci_hc_op_crcr_t)c->commands_at | rcs;
	const pcicap_xhci_hc_op_dcbaap_t contexts =
		(__force pcicap_xhci_hc_op_dcbaap_t)c->contexts_at;
	int err = set_slots(c, 1);

	if (!err)
		err = pcicap_xhci_hc_op_write_dcbaap(&c->op, contexts);
	if (!err)
		err = pcicap_xhci_hc_op_update_crcr(&c->op, pointer | rcs,
						    ring);
	return err;
}

static int give_events(struct controller *c)
{
	const pcicap_xhci_hc_intr_erstba_t pointer =
		PCICAP_XHCI_HC_INTR_ERSTBA_POINTER;
	const pcicap_xhci_hc_intr_erstba_t segments =
		(__force pcicap_xhci_hc_intr_erstba_t)c->segments_at;
	const pcicap_xhci_hc_intr_erdp_t dequeue =
		(__force pcicap_xhci_hc_intr_erdp_t)c->events_at;
	const pcicap_xhci_erst_entry_base_t base =
		(__force pcicap_xhci_erst_entry_base_t)c->events_at;
	const pcicap_xhci_erst_entry_segment_t segment =
		pcicap_put(PCICAP_XHCI_ERST_ENTRY_SEGMENT_SIZE, EVENTS);
	const pcicap_xhci_hc_intr_erstsz_t size =
		PCICAP_XHCI_HC_INTR_ERSTSZ_SIZE;
	int err;

	pcicap_xhci_erst_entry_set_base(c->segments, base);
	pcicap_xhci_erst_entry_set_segment(c->segments, segment);
	err = pcicap_xhci_hc_intr_update_erstsz(&c->intr, size,
						pcicap_put(size, 1));
	if (!err)
		err = pcicap_xhci_hc_intr_write_erdp(&c->intr, dequeue);
	if (!err)
		err = pcicap_xhci_hc_intr_update_erstba(&c->intr, pointer,
							segments);
	return err;
}

static int run(struct controller *c)
{
	const pcicap_xhci_hc_op_usbcmd_t inte = PCICAP_XHCI_HC_OP_USBCMD_INTE;
	const pcicap_xhci_hc_intr_iman_t ie = PCICAP_XHCI_HC_INTR_IMAN_IE;
	int err = pcicap_xhci_hc_intr_update_iman(&c->intr, ie, ie);

	if (!err)
		err = pcicap_xhci_hc_op_update_usbcmd(&c->op, inte, inte);
	return err ? err : pcicap_xhci_hc_op_poll_run(&c->op);
}

/* Take the next event: of a ring in its first pass. */
static int take_event(struct controller *c, struct answer *answer)
{
	const struct pcicap_xhci_event *event = &c->events[c->taken];
	const pcicap_xhci_hc_intr_erdp_t ehb = PCICAP_XHCI_HC_INTR_ERDP_EHB;
	pcicap_xhci_hc_intr_erdp_t dequeue;
	pcicap_xhci_event_control_t control;
	u64 at;
	int err;

	if (!pcicap_xhci_event_is_ours(event, true))
		return -ETIMEDOUT;
	control = pcicap_xhci_event_get_control(event);
	answer->type = pcicap_get(control, PCICAP_XHCI_EVENT_CONTROL_TYPE);
	answer->slot = pcicap_get(control, PCICAP_XHCI_EVENT_CONTROL_SLOT);
	answer->code = pcicap_get(pcicap_xhci_event_get_status(event),
				  PCICAP_XHCI_EVENT_STATUS_CODE);
	err = pcicap_xhci_event_get_pointer(event, &at);
	if (err)
		return err;
	answer->command = at - c->commands_at;
	at = c->events_at + ++c->taken * sizeof(*event);
	dequeue = (__force pcicap_xhci_hc_intr_erdp_t)at;
	err = pcicap_xhci_hc_intr_write_erdp(&c->intr, dequeue);
	if (!err)
		err = pcicap_xhci_hc_intr_clear_erdp(&c->intr, ehb);
	return err;
}

/* Send the first command of the ring, which is in the pass that @phase says. */
static int send(struct controller *c, pcicap_xhci_command_control_t control,
		bool phase, struct answer *answer)
{
	struct pcicap_xhci_hc_doorbell doorbell;
	int err;

	reinit_completion(&c->interrupted);
	/* it is not the device's before it is given */
	if (!phase)
		control |= PCICAP_XHCI_COMMAND_CONTROL_CYCLE;
	pcicap_xhci_command_set_control(c->commands, control);
	pcicap_xhci_command_give(c->commands, phase);
	err = pcicap_xhci_hc_doorbell_at(&c->hc, 0, &doorbell);
	if (!err)
		err = pcicap_xhci_hc_doorbell_write_db(&doorbell, 0);
	if (err)
		return err;
	answer->is_interrupted =
		wait_for_completion_timeout(&c->interrupted, 5 * HZ);
	return take_event(c, answer);
}

/* Behind the command: back to it, in the next pass. */
static int link_ring(struct controller *c)
{
	const pcicap_xhci_command_control_t control =
		PCICAP_XHCI_COMMAND_CONTROL_TYPE_LINK |
		PCICAP_XHCI_COMMAND_CONTROL_TOGGLE;
	struct pcicap_xhci_command *link = &c->commands[1];
	int err;

	pcicap_xhci_command_set_control(link, control);
	err = pcicap_xhci_command_set_pointer(link, c->commands_at);
	if (!err)
		pcicap_xhci_command_give(link, true);
	return err;
}

static int note_clock(struct controller *c)
{
	pcicap_xhci_hc_runtime_mfindex_t before, after;
	struct pcicap_xhci_hc_runtime runtime;
	int err = pcicap_xhci_hc_runtime_at(&c->hc, &runtime);

	if (!err)
		err = pcicap_xhci_hc_runtime_read_mfindex(&runtime, &before);
	msleep(20);
	if (!err)
		err = pcicap_xhci_hc_runtime_read_mfindex(&runtime, &after);
	if (!err)
		seen.microframes =
			(pcicap_get(after,
				    PCICAP_XHCI_HC_RUNTIME_MFINDEX_INDEX) -
			 pcicap_get(before,
				    PCICAP_XHCI_HC_RUNTIME_MFINDEX_INDEX)) &
			0x3fff;
	return err;
}

/* QEMU's controller has protocols, and no firmware that has it. */
static int note_capabilities(struct controller *c)
{
	const pcicap_xhci_hc_xcap_cap_t protocol =
		PCICAP_XHCI_HC_XCAP_CAP_ID_PROTOCOL;
	const pcicap_xhci_hc_xcap_cap_t legacy =
		PCICAP_XHCI_HC_XCAP_CAP_ID_LEGACY;
	pcicap_xhci_hc_xcap_slot_t slot;
	struct pcicap_xhci_hc_xcap xcap;
	int err;

	seen.legacy = pcicap_xhci_hc_xcap_find(&c->hc, legacy, &xcap);
	if (!seen.legacy)
		seen.legacy = pcicap_xhci_hc_xcap_poll_take(&xcap);
	err = pcicap_xhci_hc_xcap_find(&c->hc, protocol, &xcap);
	if (!err)
		err = pcicap_xhci_hc_xcap_read_slot(&xcap, &slot);
	if (!err)
		seen.slot_type =
			pcicap_get(slot, PCICAP_XHCI_HC_XCAP_SLOT_TYPE);
	return err;
}

static int command(struct controller *c)
{
	const pcicap_xhci_command_control_t slot_type =
		PCICAP_XHCI_COMMAND_CONTROL_SLOT_TYPE;
	int err = reset(c);

	if (!err)
		err = note_capabilities(c);
	if (!err)
		err = link_ring(c);
	if (!err)
		err = give_commands(c);
	if (!err)
		err = give_events(c);
	if (!err)
		err = run(c);
	if (!err)
		err = note_clock(c);
	if (!err)
		err = send(c, PCICAP_XHCI_COMMAND_CONTROL_TYPE_NO_OP_COMMAND,
			   true, &seen.no_op);
	if (!err)
		err = send(c,
			   PCICAP_XHCI_COMMAND_CONTROL_TYPE_ENABLE_SLOT |
				   pcicap_put(slot_type, seen.slot_type),
			   false, &seen.enable_slot);
	if (pcicap_xhci_hc_op_poll_halt(&c->op) ||
	    pcicap_xhci_hc_op_poll_reset(&c->op))
		err = err ?: -EIO;
	return err;
}

static int allocate(struct controller *c)
{
	struct device *dev = &c->dev->dev;

	c->commands = dmam_alloc_coherent(dev, PAGE_SIZE, &c->commands_at,
					  GFP_KERNEL);
	c->events =
		dmam_alloc_coherent(dev, PAGE_SIZE, &c->events_at, GFP_KERNEL);
	c->segments = dmam_alloc_coherent(dev, PAGE_SIZE, &c->segments_at,
					  GFP_KERNEL);
	if (!c->commands || !c->events || !c->segments ||
	    !dmam_alloc_coherent(dev, PAGE_SIZE, &c->contexts_at, GFP_KERNEL))
		return -ENOMEM;
	return 0;
}

static int open(struct controller *c)
{
	pcicap_xhci_hc_hcsparams2_t params;
	int err = pcim_enable_device(c->dev);

	if (!err)
		err = dma_set_mask_and_coherent(&c->dev->dev, DMA_BIT_MASK(64));
	if (!err)
		err = pcicap_xhci_hc_map(c->dev, &c->hc);
	if (!err)
		err = pcicap_xhci_hc_op_at(&c->hc, &c->op);
	if (!err)
		err = pcicap_xhci_hc_intr_at(&c->hc, 0, &c->intr);
	if (err)
		return err;
	/* the table of contexts says nothing of scratchpads */
	params = pcicap_xhci_hc_read_hcsparams2(&c->hc);
	if (pcicap_xhci_hc_hcsparams2_max_scratchpad_bufs(params))
		return -EOPNOTSUPP;
	return allocate(c);
}

static int try(struct controller *c)
{
	int err = open(c);

	if (err)
		return err;
	pci_set_master(c->dev);
	err = pci_alloc_irq_vectors(c->dev, 1, 1, PCI_IRQ_MSIX);
	if (err < 0)
		return err;
	err = request_irq(pci_irq_vector(c->dev, 0), on_interrupt, 0,
			  "pcicap_test_xhci", c);
	if (!err) {
		err = command(c);
		free_irq(pci_irq_vector(c->dev, 0), c);
	}
	pci_free_irq_vectors(c->dev);
	pci_clear_master(c->dev);
	return err;
}

static int xhci_probe(struct pci_dev *dev, const struct pci_device_id *id)
{
	struct controller *c = devm_kzalloc(&dev->dev, sizeof(*c), GFP_KERNEL);

	if (!c)
		return -ENOMEM;
	c->dev = dev;
	init_completion(&c->interrupted);
	seen.err = try(c);
	return seen.err;
}

/* driver_override alone gives it a device */
static const struct pci_device_id no_ids[] = { { 0 } };

static struct pci_driver xhci_driver = {
	.name = "pcicap_test_xhci",
	.id_table = no_ids,
	.probe = xhci_probe,
};

int xhci_init(void)
{
	return pci_register_driver(&xhci_driver);
}

void xhci_exit(void)
{
	pci_unregister_driver(&xhci_driver);
}

static void expect_answer(struct seq_file *m, const struct answer *answer,
			  const char *name)
{
	expect(m, answer->is_interrupted, true, "xHCI: %s interrupts", name);
	expect(m, answer->type, 33, "xHCI: %s has a completion event", name);
	expect(m, answer->code, 1, "xHCI: %s succeeds", name);
	expect(m, answer->command, 0, "xHCI: the event is that of %s", name);
}

int xhci_show(struct seq_file *m, void *unused)
{
	expect(m, seen.err, 0, "xHCI: commands by rings of one's own");
	expect(m, seen.was_reset, true, "xHCI: the reset clears CONFIG");
	expect(m, seen.legacy, -ENOENT, "xHCI: no firmware has it");
	/* 20 ms are 160; after a halt of the host ticks come in a burst, or it wraps */
	expect(m, seen.microframes > 0, true, "xHCI: MFINDEX runs");
	expect_answer(m, &seen.no_op, "No Op");
	expect(m, seen.no_op.slot, 0, "xHCI: No Op is of no slot");
	expect_answer(m, &seen.enable_slot, "Enable Slot, behind a Link,");
	expect(m, seen.enable_slot.slot, 1, "xHCI: the slot is the first");
	return 0;
}
