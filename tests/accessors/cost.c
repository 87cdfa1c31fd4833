// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Pairs of functions that do the same over a directly bound backend, one with
 * generated accessors, one by hand with the same checks. cost.sh counts the
 * instructions of each.
 */
#include <pcicap/sriov.h>

int generated_update(const struct pcicap_sriov *v, bool on);
int by_hand_update(const struct pcicap_view *v, bool on);
int generated_field(const struct pcicap_sriov *v, uint32_t *out);
int by_hand_field(const struct pcicap_view *v, uint32_t *out);
int generated_array(const struct pcicap_sriov *v, unsigned int i,
		    struct pcicap_sriov_vf_bar *out);
int by_hand_array(const struct pcicap_view *v, unsigned int i, uint32_t *out);

int generated_update(const struct pcicap_sriov *v, bool on)
{
	struct pcicap_sriov_ctrl val = { 0 };

	val = pcicap_sriov_ctrl_set_vf_enable(val, on);
	return pcicap_sriov_update_ctrl(v, PCICAP_SRIOV_CTRL_VF_ENABLE, val);
}

int by_hand_update(const struct pcicap_view *v, bool on)
{
	uint32_t raw;
	uint16_t ctrl;
	int err;

	if (v->size < 0x0a)
		return -ENXIO;
	err = pcicap_cfg_raw_read(v->cfg, v->offset + 8u, 2, &raw);
	if (err)
		return err;
	if (raw == 0xffff) {
		err = pcicap_cfg_confirm(v->cfg);
		if (err)
			return err;
	}
	ctrl = (uint16_t)((raw & ~1u) | (on ? 1 : 0));
	return pcicap_cfg_raw_write(v->cfg, v->offset + 8u, 2, ctrl);
}

int generated_field(const struct pcicap_sriov *v, uint32_t *out)
{
	struct pcicap_sriov_cap cap;
	int err = pcicap_sriov_read_cap(v, &cap);

	*out = pcicap_sriov_cap_vf_migration_interrupt(cap);
	return err;
}

int by_hand_field(const struct pcicap_view *v, uint32_t *out)
{
	uint32_t raw = 0xffffffff;
	int err = -ENXIO;

	if (v->size >= 8) {
		err = pcicap_cfg_raw_read(v->cfg, v->offset + 4u, 4, &raw);
		if (err)
			raw = 0xffffffff;
		else if (raw == 0xffffffff)
			err = pcicap_cfg_confirm(v->cfg);
	}
	*out = raw >> 21;
	return err;
}

int generated_array(const struct pcicap_sriov *v, unsigned int i,
		    struct pcicap_sriov_vf_bar *out)
{
	return pcicap_sriov_read_vf_bar(v, i, out);
}

int by_hand_array(const struct pcicap_view *v, unsigned int i, uint32_t *out)
{
	uint32_t off = 0x24 + i * 4;
	int err;

	*out = 0xffffffff;
	if (i >= 6)
		return -ERANGE;
	if (off + 4 > v->size)
		return -ENXIO;
	err = pcicap_cfg_raw_read(v->cfg, v->offset + off, 4, out);
	if (err)
		*out = 0xffffffff;
	else if (*out == 0xffffffff)
		err = pcicap_cfg_confirm(v->cfg);
	return err;
}
