// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* A named value of another field is compared. */
#include "common.h"

int mixup(const struct pcicap_sriov *v, const struct pcicap_nvme_regs *regs)
{
	return (pcicap_nvme_regs_read_csts(regs) &
		PCICAP_NVME_REGS_CSTS_NSSRO) == PCICAP_NVME_REGS_CC_SHN_NORMAL;
}
