// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* SR-IOV of a simulated PF, and Vital Product Data. */
#include "model_internal.h"

static uint32_t at(const struct pcicap_model *m, uint32_t reg)
{
	return pcicap_model_reg(m, PCICAP_MODEL_OWNER_SRIOV, reg);
}

static bool is_enabled(const struct pcicap_model *m)
{
	return pcicap_model_has(m, PCICAP_MODEL_OWNER_SRIOV, SRIOV_NUM_VFS,
				2) &&
	       pcicap_model_get(m, at(m, SRIOV_CTRL), 2) & SRIOV_CTRL_ENABLE;
}

void pcicap_model_update_vfs(struct pcicap_model *m)
{
	uint16_t n = 0;
	unsigned int i, bar;

	if (is_enabled(m))
		n = (uint16_t)pcicap_model_get(m, at(m, SRIOV_NUM_VFS), 2);
	if (n == m->num_vfs)
		return;
	m->num_vfs = n;
	for (i = 0; i < m->max_vfs; i++) {
		struct pcicap_model *vf = &m->vfs[i];
		bool absent = i >= n;

		if (absent == vf->absent)
			continue;
		vf->absent = absent;
		if (absent)
			continue;
		vf->now = m->now;
		for (bar = 0; bar < PCICAP_MAX_BARS; bar++)
			vf->bar_size[bar] = pcicap_model_vf_bar_bytes(m, bar);
		pcicap_model_restore(vf, PCICAP_MODEL_RESET_COLD);
		pcicap_model_event(vf, PCICAP_MODEL_EVENT_RESET,
				   PCICAP_MODEL_RESET_COLD, 0);
	}
	pcicap_model_event(m, PCICAP_MODEL_EVENT_VFS, n, 0);
}

/* What may not change while there are VFs stays. */
static void lock(struct pcicap_model *m, const struct pcicap_model_access *a,
		 uint32_t reg, unsigned int width, enum pcicap_model_rule rule)
{
	if (!pcicap_model_touches(a, at(m, reg), width))
		return;
	pcicap_model_put(m, at(m, reg), width,
			 pcicap_model_before(m, a, at(m, reg), width));
	pcicap_model_note(m, rule, a);
}

static void check_page_size(struct pcicap_model *m,
			    const struct pcicap_model_access *a)
{
	uint32_t page = pcicap_model_get(m, at(m, SRIOV_SYSTEM_PAGE), 4);
	uint32_t sizes = pcicap_model_get(m, at(m, SRIOV_SUPPORTED_PAGES), 4);

	if (page && !(page & (page - 1)) && page & sizes)
		return;
	pcicap_model_note(m, PCICAP_MODEL_PAGE_SIZE_BAD, a);
	pcicap_model_put(m, at(m, SRIOV_SYSTEM_PAGE), 4,
			 pcicap_model_before(m, a, at(m, SRIOV_SYSTEM_PAGE),
					     4));
}

/* VF Enable with a number of VFs that there cannot be: it is not taken. */
static void check_num_vfs(struct pcicap_model *m,
			  const struct pcicap_model_access *a)
{
	uint32_t total = pcicap_model_get(m, at(m, SRIOV_TOTAL_VFS), 2);
	uint32_t n = pcicap_model_get(m, at(m, SRIOV_NUM_VFS), 2);
	uint32_t ctrl = pcicap_model_get(m, at(m, SRIOV_CTRL), 2);

	if (n && n <= total)
		return;
	pcicap_model_note(m, PCICAP_MODEL_NUM_VFS_TOO_MANY, a);
	pcicap_model_put(m, at(m, SRIOV_CTRL), 2,
			 ctrl & ~(uint32_t)SRIOV_CTRL_ENABLE);
}

void pcicap_model_sriov_wrote(struct pcicap_model *m,
			      const struct pcicap_model_access *a)
{
	bool former = pcicap_model_before(m, a, at(m, SRIOV_CTRL), 2) &
		      SRIOV_CTRL_ENABLE;

	if (former && is_enabled(m)) {
		lock(m, a, SRIOV_NUM_VFS, 2, PCICAP_MODEL_NUM_VFS_LOCKED);
		lock(m, a, SRIOV_SYSTEM_PAGE, 4, PCICAP_MODEL_PAGE_SIZE_LOCKED);
	} else if (pcicap_model_touches(a, at(m, SRIOV_SYSTEM_PAGE), 4)) {
		check_page_size(m, a);
		pcicap_model_size_vf_bars(m);
	}
	if (!former && is_enabled(m))
		check_num_vfs(m, a);
	pcicap_model_update_vfs(m);
}

/* The flag says which way the dword goes, and turns when it has gone. */
void pcicap_model_vpd_wrote(struct pcicap_model *m,
			    const struct pcicap_model_access *a)
{
	uint32_t reg = pcicap_model_reg(m, PCICAP_MODEL_OWNER_VPD, VPD_ADDRESS);
	uint32_t data = pcicap_model_reg(m, PCICAP_MODEL_OWNER_VPD, VPD_DATA);
	uint32_t address, where;
	unsigned int i;

	if (!m->vpd || !pcicap_model_touches(a, reg, 2))
		return;
	address = pcicap_model_get(m, reg, 2);
	where = address & ~(uint32_t)(VPD_FLAG | 3);
	for (i = 0; i < 4; i++) {
		uint8_t *byte = &m->data[data + i];

		if (where + i >= m->vpd_size)
			*byte = address & VPD_FLAG ? *byte : 0xff;
		else if (address & VPD_FLAG)
			m->vpd[where + i] = *byte;
		else
			*byte = m->vpd[where + i];
	}
	pcicap_model_put(m, reg, 2, address ^ VPD_FLAG);
}
