// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* A number is taken for a value. */
#include "common.h"

int mixup(const struct pcicap_sriov *v, const struct pcicap_nvme_regs *regs)
{
	u32 cc = 1;

	return pcicap_nvme_regs_update_cc(regs, PCICAP_NVME_REGS_CC_ENABLE, cc);
}
