// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The value of another register is written. */
#include "common.h"

int mixup(const struct pcicap_sriov *v, const struct pcicap_nvme_regs *regs)
{
	pcicap_nvme_regs_csts_t csts = pcicap_nvme_regs_read_csts(regs);

	return pcicap_nvme_regs_update_cc(regs, PCICAP_NVME_REGS_CC_ENABLE,
					  csts);
}
