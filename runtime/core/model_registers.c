// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Registers of a BAR that behave by a device's spec, and what it does besides. */
#include "model_internal.h"

uint64_t pcicap_model_bar_get(const struct pcicap_model_bar *b, uint32_t off,
			      unsigned int width)
{
	uint64_t val = 0;
	unsigned int i;

	for (i = 0; i < width; i++)
		val |= (uint64_t)b->data[off + i] << (8 * i);
	return val;
}

void pcicap_model_bar_put(struct pcicap_model_bar *b, uint32_t off,
			  unsigned int width, uint64_t val)
{
	unsigned int i;

	for (i = 0; i < width; i++)
		b->data[off + i] = (uint8_t)(val >> (8 * i));
}

static int read_register(void *ctx, uint32_t off, unsigned int width,
			 uint64_t *val)
{
	const struct pcicap_model_bar *b = ctx;

	if (off > b->size || width / 8 > b->size - off)
		return -ENXIO;
	*val = pcicap_model_bar_get(b, off, width / 8);
	return 0;
}

static int visit_reg(void *ctx, struct pcicap_decoder *dec,
		     const struct pcicap_decoded *d)
{
	struct pcicap_model_bar *b = ctx;
	unsigned int i, k, n = d->reg->width / 8u;

	if ((d->error && d->error != -EPERM) || d->offset > b->n_bits ||
	    n > b->n_bits - d->offset)
		return 0;
	b->bits[d->offset].begins = (uint8_t)n;
	for (i = 0; i < d->reg->n_fields; i++) {
		const struct pcicap_field_desc *f = &d->reg->fields[i];
		uint64_t mask = pcicap_reg_swap(d->reg, pcicap_field_mask(f));
		int present = f->when.n ? pcicap_field_present(dec, d, i) : 1;

		for (k = 0; present > 0 && k < n; k++)
			pcicap_model_mark(&b->bits[d->offset + k], f->access,
					  (uint8_t)(mask >> (8 * k)), false,
					  d->reg->write_effect);
	}
	for (i = 0; pcicap_reg_writable(dec, d) != 1 && i < n; i++)
		b->bits[d->offset + i].write = b->bits[d->offset + i].clear =
			b->bits[d->offset + i].set =
				b->bits[d->offset + i].start = 0;
	return 0;
}

static int read_other(void *ctx, const struct pcicap_bar_desc *bar,
		      uint32_t off, unsigned int width, uint64_t *val)
{
	const struct pcicap_model_bar *b = ctx;
	struct pcicap_model_bar *other =
		bar->capability ? NULL : b->model->bars[bar->index];

	if (!other || other->desc != bar)
		return -ENODATA;
	return read_register(other, off, width, val);
}

/* Visits its registers by what the function and its other BARs have now. */
static int decode_bar(struct pcicap_model_bar *b,
		      const struct pcicap_decode_ops *ops, void *ctx)
{
	struct pcicap_cfg cfg;
	int err = pcicap_model_open_raw(b->model, &cfg);

	if (!err)
		err = pcicap_decode_open_bar(&b->dec, b->desc, b->size,
					     read_register, b);
	if (err)
		return err;
	pcicap_decode_function(&b->dec, &cfg);
	pcicap_decode_others(&b->dec, read_other);
	err = pcicap_decode(&b->dec, ops, ctx);
	pcicap_decode_function(&b->dec, NULL);
	return err;
}

static int make_rules(struct pcicap_model_bar *b)
{
	static const struct pcicap_decode_ops ops = { visit_reg, NULL, NULL };
	uint32_t i;

	for (i = 0; i < b->n_bits; i++)
		b->bits[i] = (struct pcicap_model_bits){ 0 };
	return decode_bar(b, &ops, b);
}

static bool is_field(const struct pcicap_ref *ref)
{
	return ref->kind == PCICAP_REF_FIELD || ref->kind == PCICAP_REF_BAR;
}

static bool cond_is_live(const struct pcicap_cond *cond)
{
	unsigned int i;

	for (i = 0; i < cond->n; i++) {
		if (is_field(&cond->terms[i].ref))
			return true;
	}
	return false;
}

static bool ats_are_live(const struct pcicap_at *at, unsigned int n)
{
	unsigned int i;

	for (i = 0; i < n; i++) {
		if (cond_is_live(&at[i].when) || is_field(&at[i].expr.ref))
			return true;
	}
	return false;
}

static bool reg_is_live(const struct pcicap_reg_desc *reg)
{
	unsigned int i;

	for (i = 0; i < reg->n_fields; i++) {
		if (cond_is_live(&reg->fields[i].when))
			return true;
	}
	return cond_is_live(&reg->when) || is_field(&reg->count.ref) ||
	       ats_are_live(reg->at, reg->n_at);
}

/* Does the layout depend on what registers hold? Blocks nest 4 deep at most. */
static bool block_is_live(const struct pcicap_block_desc *block)
{
	unsigned int i;

	for (i = 0; i < block->n_regs; i++) {
		if (reg_is_live(&block->regs[i]))
			return true;
	}
	for (i = 0; i < block->n_blocks; i++) {
		if (block_is_live(&block->blocks[i]))
			return true;
	}
	return cond_is_live(&block->when) || is_field(&block->count.ref) ||
	       ats_are_live(block->at, block->n_at);
}

/* A reset of registers; @cold: of sticky bits, too. */
struct bar_reset {
	struct pcicap_model_bar *b;
	bool cold;
};

static int reset_reg(void *ctx, struct pcicap_decoder *dec,
		     const struct pcicap_decoded *d)
{
	const struct bar_reset *r = ctx;
	unsigned int i, k, n = d->reg->width / 8u;

	if ((d->error && d->error != -EPERM) || d->offset > r->b->n_bits ||
	    n > r->b->n_bits - d->offset)
		return 0;
	for (i = 0; i < d->reg->n_fields; i++) {
		const struct pcicap_field_desc *f = &d->reg->fields[i];
		uint64_t mask = pcicap_reg_swap(d->reg, pcicap_field_mask(f));
		uint64_t value = pcicap_reg_swap(
			d->reg, pcicap_field_set(f, 0, f->reset));

		if (!f->has_reset ||
		    (f->when.n && pcicap_field_present(dec, d, i) <= 0))
			continue;
		for (k = 0; k < n; k++) {
			uint8_t *byte = &r->b->data[d->offset + k];
			uint8_t part = (uint8_t)(mask >> (8 * k));

			if (!r->cold)
				part &= (uint8_t)~r->b->bits[d->offset + k]
						.sticky;
			*byte = (uint8_t)((*byte & ~part) |
					  (value >> (8 * k) & part));
		}
	}
	return 0;
}

void pcicap_model_reset_bar(struct pcicap_model_bar *b, bool cold)
{
	static const struct pcicap_decode_ops ops = { reset_reg, NULL, NULL };
	struct bar_reset r = { b, cold };

	if (decode_bar(b, &ops, &r))
		return; /* what cannot be decoded stays as it is */
	if (b->is_live)
		(void)make_rules(b);
}

int pcicap_model_add_bar(struct pcicap_model *m, struct pcicap_model_bar *b)
{
	int err;

	if (!b->desc || b->desc->capability ||
	    b->desc->index >= PCICAP_MAX_BARS)
		return -EINVAL;
	b->model = m;
	b->is_live = block_is_live(&b->desc->root);
	err = make_rules(b);
	if (!err)
		m->bars[b->desc->index] = b;
	return err;
}

static const struct pcicap_model_action *
find_action(const struct pcicap_model_bar *b, uint32_t off)
{
	unsigned int i;

	for (i = 0; i < b->n_actions; i++) {
		const struct pcicap_model_action *action = &b->actions[i];

		if (off == action->off ||
		    (off > action->off && off - action->off < action->length))
			return action;
	}
	return NULL;
}

static void write_bytes(struct pcicap_model_bar *b, uint32_t off,
			const struct pcicap_model_access *a)
{
	unsigned int i;

	for (i = 0; i < a->width; i++) {
		uint8_t val = (uint8_t)(a->value >> (8 * i));

		b->data[off + i] =
			off + i < b->n_bits
				? pcicap_model_written(&b->bits[off + i],
						       b->data[off + i], val)
				: val;
	}
}

static uint64_t read_bytes(const struct pcicap_model_bar *b, uint32_t off,
			   unsigned int width)
{
	uint64_t val = pcicap_model_bar_get(b, off, width);
	unsigned int i;

	for (i = 0; i < width && off + i < b->n_bits; i++)
		val &= ~((uint64_t)b->bits[off + i].hide << (8 * i));
	return val;
}

/* 64 bits may be two accesses; 24 bits are read as a dword. */
static bool is_width(uint8_t bytes, unsigned int back,
		     const struct pcicap_model_access *a)
{
	if (bytes == 8 && a->width == 4)
		return back % 4 == 0;
	return !back && (bytes == a->width ||
			 (bytes == 3 && a->width == 4 && !a->is_write));
}

/* Is it a register of another width, or within one? */
static void judge_width(struct pcicap_model_bar *b, uint32_t off,
			const struct pcicap_model_access *a)
{
	unsigned int back;

	for (back = 0; back < 8 && back <= off; back++) {
		uint8_t n;

		if (off - back >= b->n_bits)
			continue;
		n = b->bits[off - back].begins;
		if (n > back && !is_width(n, back, a)) {
			pcicap_model_note(b->model, PCICAP_MODEL_REGISTER_WIDTH,
					  a);
			return;
		}
		if (n)
			return;
	}
}

void pcicap_model_registers(struct pcicap_model_bar *b,
			    struct pcicap_model_access *a)
{
	uint32_t off = (uint32_t)a->off;
	const struct pcicap_model_action *action;
	uint64_t before;

	if (a->off >= b->size || a->width > b->size - a->off)
		return;
	judge_width(b, off, a);
	action = find_action(b, off);
	if (!a->is_write) {
		a->value = read_bytes(b, off, a->width);
		if (action && action->read)
			a->value = action->read(b, off, a->value);
		return;
	}
	before = pcicap_model_bar_get(b, off, a->width);
	write_bytes(b, off, a);
	if (action && action->write)
		action->write(b, off, before, a->value);
	if (b->is_live && make_rules(b))
		pcicap_model_event(b->model, PCICAP_MODEL_EVENT_BAD_LAYOUT,
				   b->desc->index, 0);
}
