// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The hot-plug slot of the held function, as QEMU acts on its registers. */
#include <linux/pci.h>

#include "test.h"

static struct {
	struct pcicap_cfg *port;
	struct pcicap_view pcie;
	u16 ctl;
} slot;

static void slot_put(void)
{
	pcicap_pci_put(slot.port);
	slot.port = NULL;
}

/* "take": remember the port above the held function and its Slot Control. */
static int slot_take(void)
{
	struct pci_dev *port;
	int err;

	if (!held.cfg)
		return -ENODEV;
	port = pci_upstream_bridge(held.cfg->dev);
	if (!port)
		return -ENODEV;
	slot_put();
	slot.port = pcicap_pci_get(port);
	if (IS_ERR(slot.port))
		return PTR_ERR(slot.port);
	err = pcicap_find_std(slot.port, PCI_CAP_ID_EXP, 0, &slot.pcie);
	if (err)
		return err;
	return pcicap_view_read16(&slot.pcie, PCI_EXP_SLTCTL, &slot.ctl);
}

static int set_ctl(u16 clear, u16 set)
{
	return pcicap_view_write16(&slot.pcie, PCI_EXP_SLTCTL,
				   (slot.ctl & ~clear) | set);
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
		return set_ctl(PCI_EXP_SLTCTL_PIC,
			       PCI_EXP_SLTCTL_PWR_IND_ON | PCI_EXP_SLTCTL_PCC);
	if (!strcmp(text, "power-on"))
		return set_ctl(PCI_EXP_SLTCTL_PIC | PCI_EXP_SLTCTL_PCC,
			       PCI_EXP_SLTCTL_PWR_IND_ON);
	if (!strcmp(text, "eject"))
		return set_ctl(PCI_EXP_SLTCTL_HPIE,
			       PCI_EXP_SLTCTL_PWR_IND_OFF | PCI_EXP_SLTCTL_PCC);
	if (!strcmp(text, "restore"))
		return set_ctl(0, 0);
	return -EINVAL;
}

#define EVENTS (PCI_EXP_SLTSTA_PDC | PCI_EXP_SLTSTA_CC)

static u16 events(void)
{
	u16 status = 0;

	if (pcicap_view_read16(&slot.pcie, PCI_EXP_SLTSTA, &status))
		return 0;
	return status & EVENTS;
}

/*
 * After an ejection that no driver handled, two bits of Slot Status that are
 * cleared by writing 1 are set; Slot Control is the other half of their dword.
 */
int slot_show(struct seq_file *m, void *unused)
{
	int err;

	if (!slot.port)
		return -ENODEV;
	expect(m, events(), EVENTS, "slot status: two RW1C bits are set");
	err = set_ctl(PCI_EXP_SLTCTL_AIC, 0);
	expect(m, err, 0, "slot control: update");
	expect(m, events(), EVENTS,
	       "slot control: its update leaves the RW1C bits beside it");
	err = pcicap_view_write16(&slot.pcie, PCI_EXP_SLTSTA,
				  PCI_EXP_SLTSTA_CC);
	expect(m, err, 0, "slot status: clear one bit");
	expect(m, events(), PCI_EXP_SLTSTA_PDC,
	       "slot status: the other bit is still set");
	err = pcicap_view_write16(&slot.pcie, PCI_EXP_SLTSTA,
				  PCI_EXP_SLTSTA_PDC);
	expect(m, err, 0, "slot status: clear the other bit");
	expect(m, events(), 0, "slot status: both are clear");
	return 0;
}
