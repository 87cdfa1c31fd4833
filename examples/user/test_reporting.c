/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#include <assert.h>
#include <pcicap/pcie.h>
#include <pcicap/user/model.h>

/* The driver. Device Control and Device Status share a dword. */
static int enable_reporting(struct pcicap_cfg *cfg)
{
	struct pcicap_pcie_dev_ctl on = { PCICAP_PCIE_DEV_CTL_FATAL_ENABLE };
	struct pcicap_pcie pcie;
	int ret = pcicap_pcie_find(cfg, &pcie);
#ifdef BY_HAND
	uint32_t dw, at = pcie.view.offset + PCICAP_PCIE_DEV_CTL;

	ret = ret ? ret : pcicap_cfg_read32(cfg, at, &dw);
	return ret ? ret : pcicap_cfg_write32(cfg, at, dw | on.raw);
#endif
	return ret ? ret : pcicap_pcie_update_dev_ctl(&pcie, on.raw, on);
}

int main(void)
{
	static struct pcicap_model m;
	struct pcicap_cfg cfg;

	assert(!pcicap_model_from_file(&m, "nvme.bin"));
	assert(!pcicap_model_open(&m, &cfg));
	pcicap_model_put(&m, 0x8a, 2, PCICAP_PCIE_DEV_STA_FATAL_DETECTED);
	assert(!enable_reporting(&cfg));
	assert(pcicap_model_get(&m, 0x8a, 2) == 4); /* it is still there */
	assert(!m.n_findings);			    /* and no rule is broken */
	return 0;
}
