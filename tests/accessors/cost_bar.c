// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Pairs of functions that do the same with registers of a mapped BAR and with
 * structures in memory: by generated accessors, and by hand with the barriers of
 * this machine. cost.sh counts the instructions of each.
 */
#include <pcicap/nvme.h>
#include <pcicap/test_memory.h>

/* What a driver's own structure would be. */
struct hand {
	const void *map, *cfg;
	volatile uint8_t *base;
};

uint32_t generated_load(const struct pcicap_nvme_regs *v);
uint32_t by_hand_load(const struct hand *h);
void generated_store(const struct pcicap_nvme_regs *v, uint32_t val);
void by_hand_store(const struct hand *h, uint32_t val);
int generated_index(const struct pcicap_test_memory_regs *v, unsigned int i,
		    uint32_t val);
int by_hand_index(const struct hand *h, unsigned int i, uint32_t val);
uint16_t generated_member(const struct pcicap_nvme_cqe *e);
uint16_t by_hand_member(const uint8_t *e);
void generated_put(struct pcicap_nvme_sqe *e, uint32_t nsid);
void by_hand_put(uint32_t *e, uint32_t nsid);
bool generated_phase(const struct pcicap_nvme_cqe *e, bool phase);
bool by_hand_phase(const uint16_t *e, bool phase);

/* Elements whose size a register tells: no loop over those before. */
int generated_element(const struct pcicap_nvme_regs *v, unsigned int i,
		      struct pcicap_nvme_regs_doorbell *to);

int generated_element(const struct pcicap_nvme_regs *v, unsigned int i,
		      struct pcicap_nvme_regs_doorbell *to)
{
	return pcicap_nvme_regs_doorbell_at(v, i, to);
}

uint32_t generated_load(const struct pcicap_nvme_regs *v)
{
	struct pcicap_nvme_regs_csts csts = pcicap_nvme_regs_load_csts(v);

	return csts.raw;
}

uint32_t by_hand_load(const struct hand *h)
{
	uint32_t val = *(volatile uint32_t *)(h->base + 0x1c);

	PCICAP_MMIO_AFTER_READ();
	return val;
}

void generated_store(const struct pcicap_nvme_regs *v, uint32_t val)
{
	pcicap_nvme_regs_store_intms(v, val);
}

void by_hand_store(const struct hand *h, uint32_t val)
{
	PCICAP_MMIO_BEFORE_WRITE();
	*(volatile uint32_t *)(h->base + 0xc) = val;
}

int generated_index(const struct pcicap_test_memory_regs *v, unsigned int i,
		    uint32_t val)
{
	return pcicap_test_memory_regs_store_slot(v, i, val);
}

int by_hand_index(const struct hand *h, unsigned int i, uint32_t val)
{
	if (i >= 4)
		return -ERANGE;
	PCICAP_MMIO_BEFORE_WRITE();
	((volatile uint32_t *)(h->base + 0xb0))[i] = val;
	return 0;
}

uint16_t generated_member(const struct pcicap_nvme_cqe *e)
{
	return pcicap_nvme_cqe_get_command_id(e);
}

uint16_t by_hand_member(const uint8_t *e)
{
	return *(const uint16_t *)(e + 0xc);
}

void generated_put(struct pcicap_nvme_sqe *e, uint32_t nsid)
{
	pcicap_nvme_sqe_set_nsid(e, nsid);
}

void by_hand_put(uint32_t *e, uint32_t nsid)
{
	e[1] = nsid;
}

bool generated_phase(const struct pcicap_nvme_cqe *e, bool phase)
{
	return pcicap_nvme_cqe_is_ours(e, phase);
}

bool by_hand_phase(const uint16_t *e, bool phase)
{
	if ((__atomic_load_n(&e[7], __ATOMIC_RELAXED) & 1) != phase)
		return false;
	pcicap_dma_rmb();
	return true;
}
