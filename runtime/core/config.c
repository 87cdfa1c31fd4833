// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <pcicap/core/config.h>

#include "regs.h"

int pcicap_cfg_present(struct pcicap_cfg *cfg)
{
	uint32_t val;
	int err = pcicap_cfg_raw_read(cfg, REG_COMMAND, 4, &val);

	if (err)
		return err;
	return val == PCICAP_ALL_ONES ? -ENODEV : 0;
}

int pcicap_cfg_confirm(struct pcicap_cfg *cfg)
{
	return pcicap_cfg_present(cfg);
}

int pcicap_cfg_setup(struct pcicap_cfg *cfg, uint32_t size)
{
	uint32_t val;
	int err;

	cfg->size = 0;
	cfg->vendor = 0xffff;
	cfg->device = 0xffff;
	cfg->pcie = 0;
	cfg->pcie_flags = 0;
	cfg->pcix = 0;
	cfg->header_type = 0xff;
	cfg->known = 0;
	if (size < PCICAP_CFG_MIN_SIZE || size > PCICAP_CFG_MAX_SIZE)
		return -EINVAL;
	err = pcicap_cfg_get(cfg, REG_HEADER_TYPE, 4, &val);
	if (err)
		return err;
	cfg->header_type = (uint8_t)(val >> 16);
	cfg->size = (uint16_t)size;
	return 0;
}

#ifndef PCICAP_CONFIG_BINDING
int pcicap_cfg_init(struct pcicap_cfg *cfg, const struct pcicap_cfg_ops *ops,
		    void *priv, uint32_t size)
{
	cfg->ops = ops;
	cfg->priv = priv;
	return pcicap_cfg_setup(cfg, size);
}
#endif

void pcicap_cfg_set_ids(struct pcicap_cfg *cfg, uint16_t vendor,
			uint16_t device)
{
	cfg->vendor = vendor;
	cfg->device = device;
	cfg->known |= PCICAP_KNOWN_IDS;
}

int pcicap_cfg_ids(struct pcicap_cfg *cfg, uint16_t *vendor, uint16_t *device)
{
	uint32_t val;
	int err;

	*vendor = 0xffff;
	*device = 0xffff;
	if (!(cfg->known & PCICAP_KNOWN_IDS)) {
		err = pcicap_cfg_read32(cfg, REG_IDS, &val);
		if (err)
			return err;
		if ((val & 0xffff) == 0xffff)
			return -ENXIO;
		pcicap_cfg_set_ids(cfg, (uint16_t)val, (uint16_t)(val >> 16));
	}
	*vendor = cfg->vendor;
	*device = cfg->device;
	return 0;
}

int pcicap_cfg_read24(struct pcicap_cfg *cfg, uint32_t off, uint32_t *val)
{
	uint32_t low = off & 3;
	uint32_t raw;
	int err;

	*val = PCICAP_ALL_ONES;
	if (low > 1)
		return -EINVAL;
	err = pcicap_cfg_read32(cfg, off - low, &raw);
	if (!err)
		*val = (raw >> (8 * low)) & 0xffffff;
	return err;
}

int pcicap_cfg_read64(struct pcicap_cfg *cfg, uint32_t off, uint64_t *val)
{
	uint32_t low, high;
	int err = pcicap_cfg_check(cfg, off, 8, 4);

	*val = ~(uint64_t)0;
	if (err)
		return err;
	err = pcicap_cfg_raw_read(cfg, off, 4, &low);
	if (err)
		return err;
	err = pcicap_cfg_raw_read(cfg, off + 4, 4, &high);
	if (err)
		return err;
	if (low == PCICAP_ALL_ONES || high == PCICAP_ALL_ONES) {
		err = pcicap_cfg_confirm(cfg);
		if (err)
			return err;
	}
	*val = (uint64_t)high << 32 | low;
	return 0;
}

int pcicap_cfg_write64(struct pcicap_cfg *cfg, uint32_t off, uint64_t val)
{
	int err = pcicap_cfg_check(cfg, off, 8, 4);

	if (err)
		return err;
	err = pcicap_cfg_raw_write(cfg, off, 4, (uint32_t)val);
	if (err)
		return err;
	return pcicap_cfg_raw_write(cfg, off + 4, 4, (uint32_t)(val >> 32));
}
