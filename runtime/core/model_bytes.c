// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The bytes of a simulated function, and what their masks say. */
#include "model_internal.h"

uint32_t pcicap_model_get(const struct pcicap_model *m, uint32_t off,
			  unsigned int width)
{
	uint32_t val = 0;
	unsigned int i;

	for (i = 0; i < width; i++)
		val |= (uint32_t)m->data[off + i] << (8 * i);
	return val;
}

void pcicap_model_put(struct pcicap_model *m, uint32_t off, unsigned int width,
		      uint32_t val)
{
	unsigned int i;

	for (i = 0; i < width; i++)
		m->data[off + i] = (uint8_t)(val >> (8 * i));
}

uint32_t pcicap_model_before(const struct pcicap_model *m,
			     const struct pcicap_model_access *a, uint32_t off,
			     unsigned int width)
{
	uint32_t now = pcicap_model_get(m, off, width);
	unsigned int i;

	for (i = 0; i < width; i++) {
		uint64_t at = off + i - a->off;
		uint32_t byte;

		if (off + i < a->off || at >= a->width)
			continue;
		byte = a->before >> (8 * at) & 0xff;
		now &= ~((uint32_t)0xff << (8 * i));
		now |= byte << (8 * i);
	}
	return now;
}

void pcicap_model_event(struct pcicap_model *m, enum pcicap_model_event event,
			uint64_t a, uint32_t b)
{
	if (m->hooks && m->hooks->event)
		m->hooks->event(m, m->ctx, event, a, b);
}

bool pcicap_model_is_there(const struct pcicap_model *m)
{
	return !m->gone && !m->absent;
}

uint8_t pcicap_model_written(const struct pcicap_model_bits *b, uint8_t now,
			     uint8_t val)
{
	now = (uint8_t)((now & ~b->write) | (val & b->write));
	now = (uint8_t)(now & ~(val & b->clear));
	return (uint8_t)(now | (val & b->set));
}

void pcicap_model_get_masks(const struct pcicap_model *m, uint32_t off,
			    unsigned int width,
			    struct pcicap_model_masks *masks)
{
	unsigned int i;

	*masks = (struct pcicap_model_masks){ 0 };
	for (i = 0; i < width; i++) {
		const struct pcicap_model_bits *b = &m->bits[off + i];

		masks->write |= (uint32_t)b->write << (8 * i);
		masks->clear |= (uint32_t)b->clear << (8 * i);
		masks->set |= (uint32_t)b->set << (8 * i);
		masks->start |= (uint32_t)b->start << (8 * i);
		masks->sticky |= (uint32_t)b->sticky << (8 * i);
		masks->keep |= (uint32_t)b->keep << (8 * i);
	}
}

void pcicap_model_hardwire(struct pcicap_model *m, uint32_t off,
			   unsigned int width, uint32_t mask)
{
	unsigned int i;

	for (i = 0; i < width; i++) {
		uint8_t others = (uint8_t) ~(mask >> (8 * i));
		struct pcicap_model_bits *b = &m->bits[off + i];

		b->write &= others;
		b->clear &= others;
		b->set &= others;
		b->start &= others;
	}
}

void pcicap_model_set_reset(struct pcicap_model *m, uint32_t off,
			    unsigned int width, uint32_t val)
{
	unsigned int i;

	for (i = 0; i < width; i++)
		m->reset[off + i] = (uint8_t)(val >> (8 * i));
}
