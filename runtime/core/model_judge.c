// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* What the referee of a simulated function makes of an access. */
#include "internal.h"
#include "model_internal.h"

/* The same value read again and again. */
static void judge_poll(struct pcicap_model *m, uint64_t where, uint64_t value)
{
	if (m->poll_off != where || m->poll_value != value) {
		m->poll_off = where;
		m->poll_value = value;
		m->polls = 0;
	}
	m->polls++;
}

void pcicap_model_judge_read(struct pcicap_model *m,
			     const struct pcicap_model_access *a)
{
	judge_poll(m, (uint64_t)a->space << 56 | a->off, a->value);
	if (m->polls == PCICAP_MODEL_POLL_LIMIT)
		pcicap_model_note(m, PCICAP_MODEL_ENDLESS_POLL, a);
}

/* What a write does to the bytes that it goes to. */
struct effects {
	bool writable; /* some bit could change */
	bool asked;    /* a bit that takes a value, or an order, changes */
	bool lost;     /* an event is cleared */
	bool reserved; /* a bit to be preserved would change */
	bool differs;  /* a bit has another value than before */
	bool events;   /* a register of the write has events */
	unsigned int registers;
};

static struct effects effects_of(const struct pcicap_model *m,
				 const struct pcicap_model_access *a)
{
	struct effects e = { false, false, false, false, false, false, 0 };
	unsigned int i;

	for (i = 0; i < a->width; i++) {
		const struct pcicap_model_bits *b = &m->bits[a->off + i];
		uint8_t old = (uint8_t)(a->before >> (8 * i));
		uint8_t val = (uint8_t)(a->value >> (8 * i));
		uint8_t turned = old ^ val;

		e.writable |= (b->write | b->clear | b->set | b->start) != 0;
		e.asked |= (turned & b->write) || (val & (b->start | b->set));
		e.lost |= (val & old & b->clear) != 0;
		e.reserved |= (turned & b->keep) != 0;
		e.differs |= turned != 0;
		e.events |= b->clear != 0;
		e.registers += b->begins != 0;
	}
	return e;
}

static bool is_bar_register(const struct pcicap_model *m, uint64_t off)
{
	uint8_t type = m->data[REG_HEADER_TYPE + 2];
	uint32_t rom = pcicap_rom_offset(type);

	return (off >= REG_BAR && off < REG_BAR + 4 * pcicap_bar_count(type)) ||
	       (rom && off >= rom && off < rom + 4);
}

/* Does the write change an address? */
static bool moves(const struct pcicap_model *m,
		  const struct pcicap_model_access *a)
{
	bool moved = false;
	unsigned int i;

	for (i = 0; i < a->width; i++)
		moved |= (((a->before ^ a->value) >> (8 * i)) &
			  m->bits[a->off + i].write) != 0;
	return moved;
}

static void judge_bar_register(struct pcicap_model *m,
			       const struct pcicap_model_access *a)
{
	uint32_t command = pcicap_model_get(m, REG_COMMAND, 2);
	uint32_t low = pcicap_model_get(m, (uint32_t)a->off & ~(uint32_t)3, 4);

	if (moves(m, a) &&
	    command & (low & BAR_IO && a->off < REG_BAR + 24 ? COMMAND_DECODE
							     : COMMAND_MEMORY))
		pcicap_model_note(m, PCICAP_MODEL_BAR_LIVE, a);
}

/* VF BARs are sized by writing ones, too. */
static bool is_vf_bar(const struct pcicap_model *m, uint64_t off)
{
	uint32_t first =
		pcicap_model_reg(m, PCICAP_MODEL_OWNER_SRIOV, SRIOV_VF_BAR);

	return m->cap[PCICAP_MODEL_OWNER_SRIOV] && off >= first &&
	       off < first + 4 * PCICAP_MAX_BARS;
}

static bool vf_memory_enabled(const struct pcicap_model *m)
{
	return pcicap_model_get(m,
				pcicap_model_reg(m, PCICAP_MODEL_OWNER_SRIOV,
						 SRIOV_CTRL),
				2) &
	       SRIOV_CTRL_MSE;
}

void pcicap_model_judge_write(struct pcicap_model *m,
			      const struct pcicap_model_access *a)
{
	struct effects e;

	m->polls = 0;
	if (m->no_referee)
		return;
	if (is_bar_register(m, a->off)) {
		judge_bar_register(m, a);
		return;
	}
	if (is_vf_bar(m, a->off)) {
		if (moves(m, a) && vf_memory_enabled(m))
			pcicap_model_note(m, PCICAP_MODEL_BAR_LIVE, a);
		return;
	}
	e = effects_of(m, a);
	if (e.reserved)
		pcicap_model_note(m, PCICAP_MODEL_RESERVED_CHANGED, a);
	if (!e.writable && e.differs)
		pcicap_model_note(m, PCICAP_MODEL_READ_ONLY_WRITE, a);
	if (e.lost && e.asked)
		pcicap_model_note(m, PCICAP_MODEL_EVENT_LOST, a);
	else if (e.events && e.registers > 1)
		pcicap_model_note(m, PCICAP_MODEL_REGISTERS_MIXED, a);
}

void pcicap_model_judge_bar(struct pcicap_model *m,
			    const struct pcicap_model_access *a)
{
	if (m->power_state)
		pcicap_model_note(m, PCICAP_MODEL_ASLEEP, a);
	else if (!pcicap_model_decodes(m, a->space))
		pcicap_model_note(m, PCICAP_MODEL_NOT_DECODED, a);
}
