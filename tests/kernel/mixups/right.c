// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Nothing is wrong here. */
#include "common.h"

int mixup(const struct pcicap_sriov *v, const struct pcicap_nvme_regs *regs)
{
	pcicap_sriov_ctrl_t ctrl;
	int ret = pcicap_sriov_read_ctrl(v, &ctrl);

	if (ret || !(ctrl & PCICAP_SRIOV_CTRL_VF_ENABLE))
		return ret;
	if ((pcicap_nvme_regs_read_cc(regs) & PCICAP_NVME_REGS_CC_SHN) ==
	    PCICAP_NVME_REGS_CC_SHN_NORMAL)
		return pcicap_get(ctrl, PCICAP_SRIOV_CTRL_VF_ENABLE);
	return pcicap_nvme_regs_update_cc(regs, PCICAP_NVME_REGS_CC_MPS,
					  pcicap_put(PCICAP_NVME_REGS_CC_MPS,
						     2));
}
