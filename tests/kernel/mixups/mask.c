// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The mask of another register. */
#include "common.h"

int mixup(const struct pcicap_sriov *v, const struct pcicap_nvme_regs *regs)
{
	pcicap_sriov_ctrl_t ctrl;
	int ret = pcicap_sriov_read_ctrl(v, &ctrl);

	return ret || (ctrl & PCICAP_SRIOV_STATUS_VF_MIGRATION_STATUS);
}
