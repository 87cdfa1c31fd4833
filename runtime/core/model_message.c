// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Interrupts of a simulated function: MSI and MSI-X. */
#include "model_internal.h"

#define MASK_BIT 0x1 /* of a table entry's last dword */

static uint32_t load32(const uint8_t *p)
{
	return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
	       (uint32_t)p[3] << 24;
}

static uint32_t reg16(const struct pcicap_model *m,
		      enum pcicap_model_owner owner, uint32_t at)
{
	if (!pcicap_model_has(m, owner, at, 2))
		return 0;
	return pcicap_model_get(m, pcicap_model_reg(m, owner, at), 2);
}

static unsigned int msix_entries(const struct pcicap_model *m)
{
	return (reg16(m, PCICAP_MODEL_OWNER_MSIX, MSIX_CTRL) & MSIX_CTRL_SIZE) +
	       1;
}

int pcicap_model_dma(struct pcicap_model *m)
{
	const struct pcicap_model_access none = {
		.number = m->accesses, .space = PCICAP_MODEL_CONFIG
	};

	if (pcicap_model_get(m, REG_COMMAND, 2) & COMMAND_MASTER)
		return 0;
	pcicap_model_note(m, PCICAP_MODEL_NO_BUS_MASTER, &none);
	return -EACCES;
}

/* A message is a memory write, too. */
static bool may_send(const struct pcicap_model *m)
{
	return pcicap_model_get(m, REG_COMMAND, 2) & COMMAND_MASTER;
}

static int send_msix(struct pcicap_model *m, unsigned int vector)
{
	const uint8_t *entry = m->msix_table + (size_t)vector * MSIX_ENTRY_SIZE;

	pcicap_model_event(m, PCICAP_MODEL_EVENT_INTERRUPT,
			   load32(entry) | (uint64_t)load32(entry + 4) << 32,
			   load32(entry + 8));
	return 1;
}

static int fire_msix(struct pcicap_model *m, unsigned int vector)
{
	uint32_t ctrl = reg16(m, PCICAP_MODEL_OWNER_MSIX, MSIX_CTRL);
	const uint8_t *entry;

	if (vector >= msix_entries(m) || !m->msix_table)
		return -ENOENT;
	entry = m->msix_table + (size_t)vector * MSIX_ENTRY_SIZE;
	if (!(ctrl & MSIX_CTRL_MASK_ALL) && !(entry[12] & MASK_BIT))
		return may_send(m) ? send_msix(m, vector) : -EACCES;
	if (m->msix_pba)
		m->msix_pba[vector / 8] |= (uint8_t)(1 << vector % 8);
	return 0;
}

/* Offsets of what comes after the address, which has one dword or two. */
static uint32_t msi_data(const struct pcicap_model *m)
{
	uint32_t ctrl = reg16(m, PCICAP_MODEL_OWNER_MSI, MSI_CTRL);

	return MSI_ADDRESS + (ctrl & MSI_CTRL_64 ? 8 : 4);
}

static int send_msi(struct pcicap_model *m, unsigned int vector)
{
	uint32_t at = m->cap[PCICAP_MODEL_OWNER_MSI];
	uint32_t ctrl = reg16(m, PCICAP_MODEL_OWNER_MSI, MSI_CTRL);
	uint32_t low = (1u << (ctrl >> 4 & 7)) - 1;
	uint64_t address = pcicap_model_get(m, at + MSI_ADDRESS, 4);
	uint32_t data = pcicap_model_get(m, at + msi_data(m), 2);

	if (ctrl & MSI_CTRL_64)
		address |=
			(uint64_t)pcicap_model_get(m, at + MSI_ADDRESS + 4, 4)
			<< 32;
	pcicap_model_event(m, PCICAP_MODEL_EVENT_INTERRUPT, address,
			   (data & ~low) | (vector & low));
	return 1;
}

static int fire_msi(struct pcicap_model *m, unsigned int vector)
{
	uint32_t ctrl = reg16(m, PCICAP_MODEL_OWNER_MSI, MSI_CTRL);
	uint32_t mask =
		pcicap_model_reg(m, PCICAP_MODEL_OWNER_MSI, msi_data(m) + 4);

	if (vector >= 1u << (ctrl >> 1 & 7) || vector > 31)
		return -ENOENT;
	if (ctrl & MSI_CTRL_MASKS &&
	    pcicap_model_get(m, mask, 4) >> vector & 1) {
		pcicap_model_put(m, mask + 4, 4,
				 pcicap_model_get(m, mask + 4, 4) |
					 (uint32_t)1 << vector);
		return 0;
	}
	return may_send(m) ? send_msi(m, vector) : -EACCES;
}

int pcicap_model_fire(struct pcicap_model *m, unsigned int vector)
{
	if (reg16(m, PCICAP_MODEL_OWNER_MSIX, MSIX_CTRL) & MSIX_CTRL_ENABLE)
		return fire_msix(m, vector);
	if (reg16(m, PCICAP_MODEL_OWNER_MSI, MSI_CTRL) & MSI_CTRL_ENABLE)
		return fire_msi(m, vector);
	return -EBUSY;
}

static void deliver_msix(struct pcicap_model *m)
{
	unsigned int i;

	if (!m->msix_table || !m->msix_pba)
		return;
	for (i = 0; i < msix_entries(m); i++) {
		uint8_t bit = (uint8_t)(1 << i % 8);

		if (!(m->msix_pba[i / 8] & bit))
			continue;
		m->msix_pba[i / 8] &= (uint8_t)~bit;
		pcicap_model_fire(m, i); /* pending again if still masked */
	}
}

static void deliver_msi(struct pcicap_model *m)
{
	uint32_t at =
		pcicap_model_reg(m, PCICAP_MODEL_OWNER_MSI, msi_data(m) + 8);
	uint32_t ctrl = reg16(m, PCICAP_MODEL_OWNER_MSI, MSI_CTRL);
	uint32_t pending;
	unsigned int i;

	if (!(ctrl & MSI_CTRL_MASKS))
		return;
	pending = pcicap_model_get(m, at, 4);
	pcicap_model_put(m, at, 4, 0);
	for (i = 0; i < 32; i++) {
		if (pending >> i & 1)
			pcicap_model_fire(m, i);
	}
}

void pcicap_model_deliver(struct pcicap_model *m)
{
	if (reg16(m, PCICAP_MODEL_OWNER_MSIX, MSIX_CTRL) & MSIX_CTRL_ENABLE)
		deliver_msix(m);
	else if (reg16(m, PCICAP_MODEL_OWNER_MSI, MSI_CTRL) & MSI_CTRL_ENABLE)
		deliver_msi(m);
}

void pcicap_model_msi_wrote(struct pcicap_model *m,
			    const struct pcicap_model_access *a)
{
	(void)a;
	pcicap_model_deliver(m);
}

void pcicap_model_msix_wrote(struct pcicap_model *m,
			     const struct pcicap_model_access *a)
{
	(void)a;
	pcicap_model_deliver(m);
}

/* Is the access in what the register points to, of @size bytes? Where? */
static bool is_in(const struct pcicap_model *m,
		  const struct pcicap_model_access *a, uint32_t reg,
		  uint64_t size, uint64_t *off)
{
	uint32_t pointer;

	if (!pcicap_model_has(m, PCICAP_MODEL_OWNER_MSIX, reg, 4))
		return false;
	pointer = pcicap_model_get(
		m, pcicap_model_reg(m, PCICAP_MODEL_OWNER_MSIX, reg), 4);
	*off = a->off - (pointer & MSIX_OFFSET);
	return (pointer & MSIX_BIR) == a->space &&
	       a->off >= (pointer & MSIX_OFFSET) && *off < size;
}

static void move(uint8_t *bytes, struct pcicap_model_access *a)
{
	unsigned int i;

	if (!a->is_write)
		a->value = 0;
	for (i = 0; i < a->width; i++) {
		if (a->is_write)
			bytes[i] = (uint8_t)(a->value >> (8 * i));
		else
			a->value |= (uint64_t)bytes[i] << (8 * i);
	}
}

int pcicap_model_msix_access(struct pcicap_model *m,
			     struct pcicap_model_access *a)
{
	unsigned int n = msix_entries(m);
	uint64_t off;

	if (m->msix_pba && is_in(m, a, MSIX_PBA, (n + 63) / 64 * 8u, &off) &&
	    off + a->width <= (n + 63) / 64 * 8u) {
		if (!a->is_write)
			move(m->msix_pba + off, a);
		return 0;
	}
	if (!m->msix_table ||
	    !is_in(m, a, MSIX_TABLE, (uint64_t)n * MSIX_ENTRY_SIZE, &off))
		return -ENOENT;
	if (a->width < 4 || off & (a->width - 1u) ||
	    off + a->width > (uint64_t)n * MSIX_ENTRY_SIZE) {
		pcicap_model_note(m, PCICAP_MODEL_MSIX_WIDTH, a);
		return 0;
	}
	move(m->msix_table + off, a);
	if (a->is_write)
		pcicap_model_deliver(m);
	return 0;
}
