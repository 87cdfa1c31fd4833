// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* A register is read into the value of another. */
#include "common.h"

int mixup(const struct pcicap_sriov *v, const struct pcicap_nvme_regs *regs)
{
	pcicap_sriov_status_t status;

	return pcicap_sriov_read_ctrl(v, &status);
}
