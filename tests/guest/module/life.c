// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A function that works, in states in which drivers must expect more: what each
 * operation on it returns. The bus is not touched; removal is what slot.c is for.
 */
#include <linux/pci.h>

#include "test.h"

/* Every operation returns @want, and leaves no plausible value. */
static void all(struct seq_file *m, int want, const char *state)
{
	struct outcome out[N_OPERATIONS];
	int i;

	operate(out);
	for (i = 0; i < N_OPERATIONS; i++) {
		expect(m, out[i].err, want, "%s: %s", state, out[i].name);
		expect(m, out[i].plausible, false,
		       "%s: %s leaves no plausible value", state, out[i].name);
	}
}

/* The state of the channel, as the kernel's error handling notes it. */
static void in_channel(struct seq_file *m, pci_channel_state_t state, int want,
		       const char *label)
{
	const pci_channel_state_t old = held.dev->error_state;

	held.dev->error_state = state;
	all(m, want, label);
	held.dev->error_state = old;
}

int life_show(struct seq_file *m, void *unused)
{
	struct pci_dev *dev = held.dev;

	if (!dev)
		return -ENODEV;
	all(m, 0, "D0");
	/* the kernel notes a frozen channel, and the hardware still answers */
	in_channel(m, pci_channel_io_frozen, 0, "frozen, answering");
	in_channel(m, pci_channel_io_perm_failure, -ENODEV, "disconnected");
	/* programs wait for this lock, drivers do not */
	pci_cfg_access_lock(dev);
	all(m, 0, "access locked");
	pci_cfg_access_unlock(dev);
	expect(m, pci_set_power_state(dev, PCI_D3hot), 0, "to D3hot");
	expect(m, dev->current_state == PCI_D3hot, true, "in D3hot");
	all(m, 0, "D3hot");
	expect(m, pci_set_power_state(dev, PCI_D0), 0, "back to D0");
	all(m, 0, "D0 again");
	return 0;
}
