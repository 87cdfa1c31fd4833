// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The simulated function: accesses, and what the masks make of them. */
#include "model_internal.h"

/* Counts the access, and lets happen what was to happen at it. */
static int begin(struct pcicap_model *m, struct pcicap_model_access *a)
{
	a->number = m->accesses++;
	m->now += m->latency;
	if (a->number == m->gone_at)
		pcicap_model_remove(m);
	a->error = a->number == m->fail_at ? m->fail_error : 0;
	return a->error;
}

static void end(struct pcicap_model *m, const struct pcicap_model_access *a)
{
	if (m->hooks && m->hooks->access)
		m->hooks->access(m, m->ctx, a);
}

static int check(const struct pcicap_model *m, uint32_t off, unsigned int width)
{
	if ((width != 1 && width != 2 && width != 4) || off & (width - 1))
		return -EINVAL;
	return off > m->size || width > m->size - off ? -ERANGE : 0;
}

/* A function that is not ready yet answers as one that is not there. */
static bool answers(struct pcicap_model *m, const struct pcicap_model_access *a)
{
	if (!pcicap_model_is_there(m))
		return false;
	if (m->now >= m->ready_at)
		return true;
	pcicap_model_note(m, PCICAP_MODEL_TOO_EARLY, a);
	return false;
}

int pcicap_model_read(struct pcicap_model *m, uint32_t off, unsigned int width,
		      uint32_t *val)
{
	struct pcicap_model_access a = { .off = off,
					 .value = PCICAP_ALL_ONES,
					 .width = (uint8_t)width,
					 .space = PCICAP_MODEL_CONFIG };
	unsigned int i;

	*val = PCICAP_ALL_ONES;
	a.error = check(m, off, width);
	if (a.error)
		return a.error;
	a.value = pcicap_ones(width);
	if (!begin(m, &a) && answers(m, &a)) {
		a.value = 0;
		for (i = 0; i < width; i++)
			a.value |= (uint64_t)(uint8_t)(m->data[off + i] &
						       ~m->bits[off + i].hide)
				   << (8 * i);
		pcicap_model_judge_read(m, &a);
	}
	if (!a.error)
		*val = (uint32_t)a.value;
	end(m, &a);
	return a.error;
}

static pcicap_model_wrote *const behaviours[PCICAP_MODEL_N_OWNERS] = {
	[PCICAP_MODEL_OWNER_HEADER] = pcicap_model_header_wrote,
	[PCICAP_MODEL_OWNER_PM] = pcicap_model_pm_wrote,
	[PCICAP_MODEL_OWNER_VPD] = pcicap_model_vpd_wrote,
	[PCICAP_MODEL_OWNER_MSI] = pcicap_model_msi_wrote,
	[PCICAP_MODEL_OWNER_PCIE] = pcicap_model_pcie_wrote,
	[PCICAP_MODEL_OWNER_MSIX] = pcicap_model_msix_wrote,
	[PCICAP_MODEL_OWNER_AF] = pcicap_model_af_wrote,
	[PCICAP_MODEL_OWNER_AER] = pcicap_model_aer_wrote,
	[PCICAP_MODEL_OWNER_SRIOV] = pcicap_model_sriov_wrote,
	[PCICAP_MODEL_OWNER_REBAR] = pcicap_model_rebar_wrote,
	[PCICAP_MODEL_OWNER_DPC] = pcicap_model_dpc_wrote,
	[PCICAP_MODEL_OWNER_DOE] = pcicap_model_doe_wrote,
};

/* A dword belongs to one capability. */
static void tell_owner(struct pcicap_model *m,
		       const struct pcicap_model_access *a)
{
	uint8_t owner = m->bits[a->off].owner;

	if (behaviours[owner])
		behaviours[owner](m, a);
}

int pcicap_model_write(struct pcicap_model *m, uint32_t off, unsigned int width,
		       uint32_t val)
{
	struct pcicap_model_access a = { .off = off,
					 .value = val,
					 .width = (uint8_t)width,
					 .space = PCICAP_MODEL_CONFIG,
					 .is_write = true };
	unsigned int i;

	a.error = check(m, off, width);
	if (a.error)
		return a.error;
	if (!begin(m, &a) && answers(m, &a)) {
		a.before = pcicap_model_get(m, off, width);
		pcicap_model_judge_write(m, &a);
		for (i = 0; i < width; i++)
			m->data[off + i] = pcicap_model_written(
				&m->bits[off + i], m->data[off + i],
				(uint8_t)(val >> (8 * i)));
		tell_owner(m, &a);
	}
	end(m, &a);
	return a.error;
}

/* Who answers: the MSI-X table, registers, the hook, or nobody. */
static int bar_access(struct pcicap_model *m, struct pcicap_model_access *a)
{
	int err;

	if (!answers(m, a))
		return 0;
	pcicap_model_judge_bar(m, a);
	if (!pcicap_model_decodes(m, a->space))
		return 0;
	err = pcicap_model_msix_access(m, a);
	if (err != -ENOENT)
		return err;
	if (m->bars[a->space]) {
		pcicap_model_registers(m->bars[a->space], a);
		return 0;
	}
	return m->hooks && m->hooks->bar ? m->hooks->bar(m, m->ctx, a) : 0;
}

int pcicap_model_bar_access(struct pcicap_model *m,
			    struct pcicap_model_access *a)
{
	uint64_t ones = ~(uint64_t)0;
	uint64_t written = a->value;

	if (!a->is_write)
		a->value = ones;
	if (a->space > 5 || a->width > 8 || !a->width ||
	    a->width & (a->width - 1))
		return -ERANGE;
	ones >>= 64 - 8 * a->width;
	if (m->bar_size[a->space] < a->width ||
	    a->off > m->bar_size[a->space] - a->width)
		return -ERANGE;
	if (!begin(m, a))
		a->error = bar_access(m, a);
	if (a->is_write) {
		a->value = written;
		m->polls = 0;
	} else {
		a->value = a->error ? ~(uint64_t)0 : a->value & ones;
		pcicap_model_judge_read(m, a);
	}
	end(m, a);
	return a->error;
}

#if !defined(__KERNEL__) && !defined(PCICAP_CONFIG_BINDING)
static int ops_read(void *priv, uint32_t off, unsigned int width, uint32_t *val)
{
	return pcicap_model_read(priv, off, width, val);
}

static int ops_write(void *priv, uint32_t off, unsigned int width, uint32_t val)
{
	return pcicap_model_write(priv, off, width, val);
}

const struct pcicap_cfg_ops pcicap_model_ops = {
	.read = ops_read,
	.write = ops_write,
};

int pcicap_model_open(struct pcicap_model *m, struct pcicap_cfg *cfg)
{
	return pcicap_cfg_init(cfg, &pcicap_model_ops, m, m->size);
}
#endif

void pcicap_model_sleep(struct pcicap_model *m, uint64_t microseconds)
{
	m->now += microseconds;
	m->polls = 0;
}

void pcicap_model_remove(struct pcicap_model *m)
{
	m->gone = true;
}
