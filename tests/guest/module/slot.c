// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The hot-plug slot of the held function, through generated accessors: it ejects
 * devices, and its Slot Status is a real register with RW1C bits.
 */
#include <linux/pci.h>
#include <pcicap/pcie.h>

#include "test.h"

#define INDICATOR  PCICAP_PCIE_SLT_CTL_POWER_INDICATOR
#define POWER	   PCICAP_PCIE_SLT_CTL_POWER_CONTROLLER
#define INTERRUPTS PCICAP_PCIE_SLT_CTL_HOTPLUG_INTERRUPT_ENABLE

#define LIGHT_ON  PCICAP_PCIE_SLT_CTL_POWER_INDICATOR_ON
#define LIGHT_OFF PCICAP_PCIE_SLT_CTL_POWER_INDICATOR_OFF
#define POWER_OFF PCICAP_PCIE_SLT_CTL_POWER_CONTROLLER_POWER_OFF

static struct {
	struct pci_dev *port;
	struct pcicap_pcie pcie;
	pcicap_pcie_slt_ctl_t ctl; /* before anything was changed */
} slot;

static void slot_put(void)
{
	pci_dev_put(slot.port);
	slot.port = NULL;
}

/* "take": remember the port above the held function and its Slot Control. */
static int slot_take(void)
{
	struct pci_dev *port;
	int err;

	if (!held.dev)
		return -ENODEV;
	port = pci_upstream_bridge(held.dev);
	if (!port)
		return -ENODEV;
	slot_put();
	slot.port = pci_dev_get(port);
	err = pcicap_pcie_find(slot.port, &slot.pcie);
	if (err)
		return err;
	return pcicap_pcie_read_slt_ctl(&slot.pcie, &slot.ctl);
}

static int set_ctl(pcicap_pcie_slt_ctl_t mask, pcicap_pcie_slt_ctl_t val)
{
	return pcicap_pcie_update_slt_ctl(&slot.pcie, mask, val & mask);
}

/*
 * QEMU takes the device out of its slot when power goes off together with the
 * power indicator; with the indicator on, it only cuts the power. With hot-plug
 * interrupts masked meanwhile, pciehp sees an empty slot that still has power:
 * a surprise removal.
 */
int slot_write(char *text)
{
	if (!strcmp(text, "take"))
		return slot_take();
	if (!strcmp(text, "put")) {
		slot_put();
		return 0;
	}
	if (!slot.port)
		return -ENODEV;
	if (!strcmp(text, "power-off"))
		return set_ctl(INDICATOR | POWER, LIGHT_ON | POWER_OFF);
	if (!strcmp(text, "power-on"))
		return set_ctl(INDICATOR | POWER, LIGHT_ON);
	if (!strcmp(text, "eject"))
		return set_ctl(INDICATOR | POWER | INTERRUPTS,
			       LIGHT_OFF | POWER_OFF);
	if (!strcmp(text, "restore"))
		return set_ctl(INDICATOR | POWER | INTERRUPTS, slot.ctl);
	return -EINVAL;
}

#define CHANGED	  PCICAP_PCIE_SLT_STA_PRESENCE_DETECT_CHANGED
#define COMPLETED PCICAP_PCIE_SLT_STA_COMMAND_COMPLETED

#define EVENTS	  ((__force u16)(CHANGED | COMPLETED))
#define ONE_EVENT ((__force u16)CHANGED)

static u16 events(void)
{
	pcicap_pcie_slt_sta_t status;

	if (pcicap_pcie_read_slt_sta(&slot.pcie, &status))
		return 0;
	return (__force u16)(status & (CHANGED | COMPLETED));
}

/*
 * After an ejection that no driver handled, two bits of Slot Status that are
 * cleared by writing 1 are set; Slot Control is the other half of their dword,
 * and each write to it sets Command Completed.
 */
int slot_show(struct seq_file *m, void *unused)
{
	pcicap_pcie_slt_ctl_t before, after;
	pcicap_pcie_slt_ctl_t other = INDICATOR;
	pcicap_pcie_slt_sta_t wrong = PCICAP_PCIE_SLT_STA_CARD_PRESENT;
	int err;

	if (!slot.port)
		return -ENODEV;
	expect(m, events(), EVENTS, "slot status: two RW1C bits are set");
	err = pcicap_pcie_read_slt_ctl(&slot.pcie, &before);
	expect(m, err, 0, "slot control: read");
	err = set_ctl(PCICAP_PCIE_SLT_CTL_ATTENTION_INDICATOR,
		      before ^ PCICAP_PCIE_SLT_CTL_ATTENTION_INDICATOR);
	expect(m, err, 0, "slot control: update of one field");
	OPTIMIZER_HIDE_VAR(other);
	err = pcicap_pcie_update_slt_ctl(&slot.pcie, POWER, other);
	expect(m, err, -EINVAL, "slot control: a value outside of its mask");
	err = pcicap_pcie_read_slt_ctl(&slot.pcie, &after);
	expect(m, err, 0, "slot control: read again");
	expect(m, (__force u16)(before ^ after),
	       (__force u16)PCICAP_PCIE_SLT_CTL_ATTENTION_INDICATOR,
	       "slot control: only that field has changed");
	expect(m, events(), EVENTS,
	       "slot control: its update leaves the RW1C bits beside it");
	OPTIMIZER_HIDE_VAR(wrong);
	err = pcicap_pcie_clear_slt_sta(&slot.pcie, wrong);
	expect(m, err, -EPERM, "slot status: a read-only bit is not cleared");
	expect(m, events(), EVENTS, "slot status: which leaves all bits");
	err = pcicap_pcie_clear_slt_sta(&slot.pcie, COMPLETED);
	expect(m, err, 0, "slot status: clear one bit");
	expect(m, events(), ONE_EVENT,
	       "slot status: the other bit is still set");
	err = pcicap_pcie_clear_slt_sta(&slot.pcie, CHANGED);
	expect(m, err, 0, "slot status: clear the other bit");
	expect(m, events(), 0, "slot status: both are clear");
	return 0;
}
