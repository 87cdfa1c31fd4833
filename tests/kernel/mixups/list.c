// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* A list is searched for a number, which may be the ID of anything. */
#include "common.h"

#include <pcicap/xhci.h>

int mixup(const struct pcicap_sriov *v, const struct pcicap_nvme_regs *regs)
{
	struct pcicap_xhci_hc_xcap xcap;
	struct pcicap_xhci_hc hc = {};
	u32 id = 2;

	return pcicap_xhci_hc_xcap_find(&hc, id, &xcap);
}
