// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* What a reset leaves of a simulated function's bytes. */
#include "internal.h"
#include "model_internal.h"

#define READY_AFTER_RESET 100000 /* microseconds */
#define READY_AFTER_D3	  10000

/* Addresses are 0 after a reset, where the function can be moved at all. */
static void forget_addresses(struct pcicap_model *m, uint32_t off,
			     unsigned int dwords)
{
	unsigned int i;

	for (i = 0; i < 4 * dwords; i++)
		m->data[off + i] &= (uint8_t)~m->bits[off + i].write;
}

static void reset_bars(struct pcicap_model *m)
{
	uint8_t type = m->data[REG_HEADER_TYPE + 2];
	uint32_t rom = pcicap_rom_offset(type);

	forget_addresses(m, REG_BAR, pcicap_bar_count(type));
	if (rom)
		forget_addresses(m, rom, 1);
	if (pcicap_model_has(m, PCICAP_MODEL_OWNER_SRIOV, SRIOV_VF_BAR, 24))
		forget_addresses(m,
				 pcicap_model_reg(m, PCICAP_MODEL_OWNER_SRIOV,
						  SRIOV_VF_BAR),
				 PCICAP_MAX_BARS);
}

/* What a reset of the function alone leaves: the link is not the function's. */
static void keep_over_flr(const struct pcicap_model *m, uint8_t *keep,
			  uint32_t off)
{
	uint32_t pcie = m->cap[PCICAP_MODEL_OWNER_PCIE];

	*keep = 0;
	if (!pcie)
		return;
	if (off == pcie + PCIE_DEV_CTL)
		*keep = PCIE_DEV_CTL_MPS;
	if (off - (pcie + PCIE_LINK_CTL) < 4) /* with Link Status */
		*keep = 0xff;
}

void pcicap_model_restore(struct pcicap_model *m, enum pcicap_model_reset kind)
{
	uint8_t keep;
	uint32_t i;

	for (i = 0; i < m->size; i++) {
		keep = 0;
		if (kind == PCICAP_MODEL_RESET_FLR)
			keep_over_flr(m, &keep, i);
		if (kind != PCICAP_MODEL_RESET_COLD)
			keep |= m->bits[i].sticky;
		m->data[i] =
			(uint8_t)((m->data[i] & keep) | (m->reset[i] & ~keep));
	}
	reset_bars(m);
	if (m->doe)
		m->doe->n_request = m->doe->n_answer = m->doe->at = 0;
	m->bar_half = 0;
	m->power_state = 0;
	m->ready_at = m->now + (kind == PCICAP_MODEL_RESET_D3
					? READY_AFTER_D3
					: READY_AFTER_RESET);
	pcicap_model_size_bars(m);
	pcicap_model_size_vf_bars(m);
}
