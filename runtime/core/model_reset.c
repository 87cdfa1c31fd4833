// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* How a simulated function begins, and what resets make of it. */
#include "internal.h"
#include "model_internal.h"

/* The fields whose value after a reset the specs tell. */
static int take_resets(void *ctx, const struct pcicap_desc *desc,
		       struct pcicap_decoder *dec,
		       const struct pcicap_decoded *d)
{
	struct pcicap_model *m = ctx;
	uint32_t at = dec->view.offset + d->offset;
	unsigned int i, k;

	(void)desc;
	for (i = 0; i < d->reg->n_fields; i++) {
		const struct pcicap_field_desc *f = &d->reg->fields[i];
		uint64_t mask = pcicap_field_mask(f);
		uint64_t value = pcicap_field_set(f, 0, f->reset);

		if (!f->has_reset || pcicap_field_present(dec, d, i) <= 0)
			continue;
		for (k = 0; k < d->reg->width / 8u; k++) {
			m->reset[at + k] &= (uint8_t) ~(mask >> (8 * k));
			m->reset[at + k] |= (uint8_t)(value >> (8 * k));
		}
	}
	return 0;
}

void pcicap_model_make_reset(struct pcicap_model *m)
{
	unsigned int i;

	for (i = 0; i < m->size; i++)
		m->reset[i] = (uint8_t)(m->data[i] & ~m->bits[i].clear);
	m->reset[REG_INTERRUPT_LINE] = 0;
	/* of a corrupt list, what comes before; its caller knows */
	(void)pcicap_model_visit(m, take_resets, m);
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

void pcicap_model_reset(struct pcicap_model *m, enum pcicap_model_reset kind)
{
	unsigned int i;

	pcicap_model_restore(m, kind);
	for (i = 0; i < PCICAP_MAX_BARS; i++) {
		if (m->bars[i])
			pcicap_model_reset_bar(m->bars[i],
					       kind == PCICAP_MODEL_RESET_COLD);
	}
	pcicap_model_update_vfs(m);
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
