// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* How a simulated function begins, and what resets make of it. */
#include "internal.h"
#include "model_internal.h"

#define READY_AFTER_RESET 100000 /* microseconds */
#define READY_AFTER_D3	  10000

static void clear_bits(uint8_t *bytes, uint32_t off, unsigned int width,
		       uint32_t mask)
{
	unsigned int i;

	for (i = 0; i < width; i++)
		bytes[off + i] &= (uint8_t) ~(mask >> (8 * i));
}

static void reset_header(struct pcicap_model *m)
{
	unsigned int layout = m->data[REG_HEADER_TYPE + 2] & HEADER_TYPE_LAYOUT;

	clear_bits(m->reset, REG_COMMAND, 2, 0xffff);
	clear_bits(m->reset, REG_INTERRUPT_LINE, 1, 0xff);
	if (layout != LAYOUT_BRIDGE)
		return;
	clear_bits(m->reset, REG_BUSES, 4, 0xffffffff);
	clear_bits(m->reset, REG_BRIDGE_CONTROL, 2, 0xffff);
}

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

/* Where a reset leaves 0 whatever the function is. */
static const struct {
	uint8_t owner;
	uint8_t reg;
	uint16_t mask;
} cleared[] = {
	{ PCICAP_MODEL_OWNER_PM, PM_CTRL, PM_CTRL_STATE | PM_CTRL_PME_ENABLE },
	{ PCICAP_MODEL_OWNER_MSI, MSI_CTRL, MSI_CONTROL_STATE },
	{ PCICAP_MODEL_OWNER_MSIX, MSIX_CTRL,
	  MSIX_CTRL_MASK_ALL | MSIX_CTRL_ENABLE },
	{ PCICAP_MODEL_OWNER_SRIOV, SRIOV_CTRL, SRIOV_CTRL_STATE },
	{ PCICAP_MODEL_OWNER_SRIOV, SRIOV_NUM_VFS, 0xffff },
	{ PCICAP_MODEL_OWNER_DPC, DPC_CTRL, 0xffff },
};

void pcicap_model_make_reset(struct pcicap_model *m)
{
	unsigned int i;

	for (i = 0; i < m->size; i++)
		m->reset[i] = (uint8_t)(m->data[i] & ~m->bits[i].clear);
	reset_header(m);
	for (i = 0; i < sizeof(cleared) / sizeof(cleared[0]); i++) {
		if (pcicap_model_has(m, cleared[i].owner, cleared[i].reg, 2))
			clear_bits(m->reset,
				   pcicap_model_reg(m, cleared[i].owner,
						    cleared[i].reg),
				   2, cleared[i].mask);
	}
}

static int init(struct pcicap_model *m, const void *bytes, uint32_t size,
		const struct pcicap_desc *const *descs, unsigned int n_descs)
{
	const uint8_t *from = bytes;
	uint32_t i;

	*m = (struct pcicap_model){ 0 };
	if (size < PCICAP_CFG_MIN_SIZE || size > PCICAP_CFG_MAX_SIZE)
		return -EINVAL;
	for (i = 0; i < size; i++)
		m->data[i] = from[i];
	m->size = size;
	m->fail_at = PCICAP_MODEL_NEVER;
	m->gone_at = PCICAP_MODEL_NEVER;
	m->fail_error = -EIO;
	m->descs = descs;
	m->n_descs = n_descs;
	return pcicap_model_make_rules(m);
}

int pcicap_model_init(struct pcicap_model *m, const void *bytes, uint32_t size,
		      const struct pcicap_desc *const *descs,
		      unsigned int n_descs)
{
	int err = init(m, bytes, size, descs, n_descs);

	if (err && err != -ELOOP && err != -EBADMSG)
		return err;
	pcicap_model_make_reset(m);
	pcicap_model_size_bars(m);
	pcicap_model_size_vf_bars(m);
	if (m->cap[PCICAP_MODEL_OWNER_PM])
		m->power_state =
			(uint8_t)(pcicap_model_get(
					  m,
					  pcicap_model_reg(
						  m, PCICAP_MODEL_OWNER_PM,
						  PM_CTRL),
					  2) &
				  PM_CTRL_STATE);
	return err;
}

int pcicap_model_init_vf(struct pcicap_model *m, struct pcicap_model *pf,
			 const void *bytes, uint32_t size)
{
	unsigned int i;
	int err;

	*m = (struct pcicap_model){ 0 };
	if (!pf->cap[PCICAP_MODEL_OWNER_SRIOV])
		return -ENOENT;
	err = pcicap_model_init(m, bytes, size, pf->descs, pf->n_descs);
	if (err && err != -ELOOP && err != -EBADMSG)
		return err;
	pcicap_model_put(m, REG_IDS, 4, PCICAP_ALL_ONES);
	pcicap_model_put(m, REG_COMMAND, 2, 0);
	pcicap_model_hardwire(m, REG_COMMAND, 2, ~(uint32_t)COMMAND_OF_VF);
	for (i = 0; i < PCICAP_MAX_BARS; i++)
		pcicap_model_put(m, REG_BAR + 4 * i, 4, 0);
	pcicap_model_put(m, REG_ROM, 4, 0);
	pcicap_model_hardwire(m, REG_ROM, 4, PCICAP_ALL_ONES);
	pcicap_model_put(m, REG_INTERRUPT_LINE, 2, 0);
	pcicap_model_hardwire(m, REG_INTERRUPT_LINE, 2, 0xffff);
	for (i = 0; i < m->size; i++)
		m->reset[i] = (uint8_t)(m->data[i] & ~m->bits[i].clear);
	m->pf = pf;
	m->absent = true;
	return err;
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

void pcicap_model_reset(struct pcicap_model *m, enum pcicap_model_reset kind)
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
	pcicap_model_update_vfs(m);
	pcicap_model_size_bars(m);
	pcicap_model_size_vf_bars(m);
	if (kind != PCICAP_MODEL_RESET_D3)
		pcicap_model_event(m,
				   kind == PCICAP_MODEL_RESET_FLR
					   ? PCICAP_MODEL_EVENT_FLR
					   : PCICAP_MODEL_EVENT_RESET,
				   kind, 0);
}

void pcicap_model_insert(struct pcicap_model *m)
{
	m->gone = false;
	pcicap_model_reset(m, PCICAP_MODEL_RESET_COLD);
}
