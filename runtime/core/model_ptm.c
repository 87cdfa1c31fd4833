// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Precision Time Measurement between simulated functions. */
#include <pcicap/core/model_bus.h>

#include "model_internal.h"

static uint32_t reg(const struct pcicap_model *m, uint32_t off)
{
	if (!pcicap_model_has(m, PCICAP_MODEL_OWNER_PTM, off, 4))
		return 0;
	return pcicap_model_get(
		m, pcicap_model_reg(m, PCICAP_MODEL_OWNER_PTM, off), 4);
}

static bool is_enabled(const struct pcicap_model *m)
{
	return reg(m, PTM_CTRL) & PTM_CTRL_ENABLE;
}

static bool is_root(const struct pcicap_model *m)
{
	return reg(m, PTM_CAP) & PTM_CAP_ROOT &&
	       reg(m, PTM_CTRL) & PTM_CTRL_ROOT;
}

int pcicap_model_bus_ptm(const struct pcicap_model_bus *bus, unsigned int from,
			 uint64_t *time)
{
	const struct pcicap_model_slot *slot = &bus->slots[from];

	*time = 0;
	if (!(reg(slot->model, PTM_CAP) & PTM_CAP_REQUESTER))
		return -ENOENT;
	if (!pcicap_model_is_there(slot->model))
		return -ENODEV;
	if (!is_enabled(slot->model))
		return -EBUSY;
	while (slot->parent < bus->n_slots) {
		const struct pcicap_model *up;

		slot = &bus->slots[slot->parent];
		up = slot->model;
		if (!pcicap_model_is_there(up))
			return -ENODEV;
		/* a switch has the capability in its upstream port alone */
		if (!up->cap[PCICAP_MODEL_OWNER_PTM])
			continue;
		if (!(reg(up, PTM_CAP) & PTM_CAP_RESPONDER))
			return -ENOENT;
		if (!is_enabled(up))
			return -EBUSY;
		if (is_root(up)) {
			*time = up->now * 1000;
			return 0;
		}
	}
	return -ENOENT;
}
