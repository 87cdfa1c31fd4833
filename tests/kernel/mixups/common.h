/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What each of these files has: two registers with fields. */
#include <linux/pci.h>
#include <pcicap/nvme.h>
#include <pcicap/sriov.h>

int mixup(const struct pcicap_sriov *v, const struct pcicap_nvme_regs *regs);
