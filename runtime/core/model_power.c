// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Power states, orders to reset, links and slots of a simulated function. */
#include "model_internal.h"

static uint32_t reg(const struct pcicap_model *m, enum pcicap_model_owner owner,
		    uint32_t at)
{
	return pcicap_model_get(m, pcicap_model_reg(m, owner, at), 2);
}

static void put(struct pcicap_model *m, uint32_t at, uint32_t val)
{
	pcicap_model_put(m, pcicap_model_reg(m, PCICAP_MODEL_OWNER_PCIE, at), 2,
			 val);
}

static uint32_t pcie(const struct pcicap_model *m, uint32_t at)
{
	return reg(m, PCICAP_MODEL_OWNER_PCIE, at);
}

/* May the function be in this state? */
static bool has_state(const struct pcicap_model *m, uint32_t state)
{
	uint32_t cap = reg(m, PCICAP_MODEL_OWNER_PM, PM_CAP);

	if (state == 1)
		return cap & PM_CAP_D1;
	return state != 2 || cap & PM_CAP_D2;
}

void pcicap_model_pm_wrote(struct pcicap_model *m,
			   const struct pcicap_model_access *a)
{
	uint32_t at = pcicap_model_reg(m, PCICAP_MODEL_OWNER_PM, PM_CTRL);
	uint32_t ctrl, former = m->power_state;
	uint32_t state;

	if (!pcicap_model_touches(a, at, 2))
		return;
	ctrl = pcicap_model_get(m, at, 2);
	state = ctrl & PM_CTRL_STATE;
	/* a state that is not there, or lower than the present one but for D0 */
	if (!has_state(m, state) || (state && state < former)) {
		state = former;
		pcicap_model_put(m, at, 2,
				 (ctrl & ~(uint32_t)PM_CTRL_STATE) | state);
	}
	if (state == former)
		return;
	m->power_state = (uint8_t)state;
	if (!state && former == 3 && !(ctrl & PM_CTRL_NO_SOFT_RESET) &&
	    !m->no_resets)
		pcicap_model_reset(m, PCICAP_MODEL_RESET_D3);
	pcicap_model_event(m, PCICAP_MODEL_EVENT_POWER, state, 0);
}

int pcicap_model_pme(struct pcicap_model *m)
{
	uint32_t at = pcicap_model_reg(m, PCICAP_MODEL_OWNER_PM, PM_CTRL);
	uint32_t ctrl;

	if (!pcicap_model_has(m, PCICAP_MODEL_OWNER_PM, PM_CTRL, 2) ||
	    !(reg(m, PCICAP_MODEL_OWNER_PM, PM_CAP) >> (11 + m->power_state) &
	      1))
		return -ENOENT;
	ctrl = pcicap_model_get(m, at, 2);
	pcicap_model_put(m, at, 2, ctrl | PM_CTRL_PME_STATUS);
	if (!(ctrl & PM_CTRL_PME_ENABLE))
		return -EBUSY;
	pcicap_model_event(m, PCICAP_MODEL_EVENT_PME, 0, 0);
	return 0;
}

void pcicap_model_af_wrote(struct pcicap_model *m,
			   const struct pcicap_model_access *a)
{
	uint32_t at = pcicap_model_reg(m, PCICAP_MODEL_OWNER_AF, AF_CTRL);
	uint32_t cap = pcicap_model_reg(m, PCICAP_MODEL_OWNER_AF, AF_CAP);

	if (!m->no_resets && pcicap_model_touches(a, at, 1) &&
	    m->data[cap] & AF_CAP_FLR && m->bits[at].start & AF_CTRL_FLR &&
	    a->value >> (8 * (at - a->off)) & AF_CTRL_FLR)
		pcicap_model_reset(m, PCICAP_MODEL_RESET_FLR);
}

/* Did the write have this bit of a register set? */
static bool ordered(const struct pcicap_model *m,
		    const struct pcicap_model_access *a, uint32_t at,
		    uint32_t bit)
{
	uint32_t off = pcicap_model_reg(m, PCICAP_MODEL_OWNER_PCIE, at);
	uint64_t high = bit >> 8 ? 1 : 0;
	uint64_t byte = off + high;

	if (byte < a->off || byte >= a->off + a->width ||
	    !(m->bits[byte].start & (bit >> (8 * high))))
		return false;
	return a->value >> (8 * (byte - a->off)) & (bit >> (8 * high));
}

static bool has_slot(const struct pcicap_model *m)
{
	uint32_t flags, type;

	if (!pcicap_model_has(m, PCICAP_MODEL_OWNER_PCIE, PCIE_SLOT_STA, 2))
		return false;
	flags = pcie(m, PCIE_FLAGS);
	type = (flags & PCIE_PORT_TYPE) >> 4;
	return flags & PCIE_SLOT_IMPLEMENTED &&
	       (type == PORT_ROOT || type == PORT_DOWNSTREAM);
}

/* Events of the slot: status, and an interrupt if it was asked for. */
static void slot_event(struct pcicap_model *m, uint32_t status, uint32_t enable)
{
	uint32_t ctrl = pcie(m, PCIE_SLOT_CTL);

	put(m, PCIE_SLOT_STA, pcie(m, PCIE_SLOT_STA) | status);
	if (ctrl & PCIE_SLOT_CTL_HOTPLUG && ctrl & enable)
		pcicap_model_fire(m, pcie(m, PCIE_FLAGS) >> 9 & 0x1f);
}

static void slot_wrote(struct pcicap_model *m)
{
	uint32_t cap = pcicap_model_get(
		m, pcicap_model_reg(m, PCICAP_MODEL_OWNER_PCIE, PCIE_SLOT_CAP),
		4);

	pcicap_model_event(m, PCICAP_MODEL_EVENT_SLOT_COMMAND,
			   pcie(m, PCIE_SLOT_CTL), 0);
	if (!(cap & PCIE_SLOT_CAP_NO_COMMAND))
		slot_event(m, PCIE_SLOT_STA_COMMAND, PCIE_SLOT_STA_COMMAND);
}

void pcicap_model_pcie_wrote(struct pcicap_model *m,
			     const struct pcicap_model_access *a)
{
	if (!m->no_resets && ordered(m, a, PCIE_DEV_CTL, PCIE_DEV_CTL_FLR)) {
		pcicap_model_reset(m, PCICAP_MODEL_RESET_FLR);
		return;
	}
	if (ordered(m, a, PCIE_LINK_CTL, PCIE_LINK_CTL_RETRAIN))
		pcicap_model_event(m, PCICAP_MODEL_EVENT_RETRAIN, 0, 0);
	if (has_slot(m) &&
	    pcicap_model_touches(a,
				 pcicap_model_reg(m, PCICAP_MODEL_OWNER_PCIE,
						  PCIE_SLOT_CTL),
				 2))
		slot_wrote(m);
}

int pcicap_model_link(struct pcicap_model *m, unsigned int speed,
		      unsigned int width, bool by_hardware)
{
	uint32_t cap, status, now;

	if (!pcicap_model_has(m, PCICAP_MODEL_OWNER_PCIE, PCIE_LINK_STA, 2))
		return -ENOENT;
	cap = pcicap_model_get(
		m, pcicap_model_reg(m, PCICAP_MODEL_OWNER_PCIE, PCIE_LINK_CAP),
		4);
	status = pcie(m, PCIE_LINK_STA);
	now = status & ~(uint32_t)(PCIE_LINK_STA_SPEED | PCIE_LINK_STA_ACTIVE);
	if (speed) {
		now |= (speed & 0xf) | (width & 0x3f) << 4;
		if (cap & PCIE_LINK_CAP_ACTIVE)
			now |= PCIE_LINK_STA_ACTIVE;
	}
	if ((now ^ status) & PCIE_LINK_STA_SPEED && speed &&
	    cap & PCIE_LINK_CAP_NOTIFIES)
		now |= by_hardware ? PCIE_LINK_STA_AUTONOMOUS
				   : PCIE_LINK_STA_MANAGED;
	put(m, PCIE_LINK_STA, now);
	if (has_slot(m) && (now ^ status) & PCIE_LINK_STA_ACTIVE)
		slot_event(m, PCIE_SLOT_STA_LINK, PCIE_SLOT_CTL_COMMAND);
	return 0;
}

int pcicap_model_presence(struct pcicap_model *m, bool present)
{
	uint32_t status;

	if (!has_slot(m))
		return -ENOENT;
	status = pcie(m, PCIE_SLOT_STA);
	if (present == ((status & PCIE_SLOT_STA_PRESENT) != 0))
		return 0;
	put(m, PCIE_SLOT_STA, status ^ PCIE_SLOT_STA_PRESENT);
	slot_event(m, PCIE_SLOT_STA_PRESENCE, PCIE_SLOT_STA_PRESENCE);
	return 0;
}

int pcicap_model_attention(struct pcicap_model *m)
{
	uint32_t cap;

	if (!has_slot(m))
		return -ENOENT;
	cap = pcicap_model_get(
		m, pcicap_model_reg(m, PCICAP_MODEL_OWNER_PCIE, PCIE_SLOT_CAP),
		4);
	if (!(cap & PCIE_SLOT_CAP_ATTENTION))
		return -ENOENT;
	slot_event(m, PCIE_SLOT_STA_ATTENTION, PCIE_SLOT_STA_ATTENTION);
	return 0;
}
