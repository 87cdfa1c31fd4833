// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Errors of a simulated function: AER, root ports and containment. */
#include "model_internal.h"

static uint32_t aer(const struct pcicap_model *m, uint32_t reg)
{
	return pcicap_model_get(
		m, pcicap_model_reg(m, PCICAP_MODEL_OWNER_AER, reg), 4);
}

static void put_aer(struct pcicap_model *m, uint32_t reg, uint32_t val)
{
	pcicap_model_put(m, pcicap_model_reg(m, PCICAP_MODEL_OWNER_AER, reg), 4,
			 val);
}

/* Can the bit be set at all, or is it reserved or not implemented? */
static bool has_bit(const struct pcicap_model *m, uint32_t reg,
		    unsigned int bit)
{
	uint32_t off = pcicap_model_reg(m, PCICAP_MODEL_OWNER_AER, reg);

	return pcicap_model_has(m, PCICAP_MODEL_OWNER_AER, AER_HEADER_LOG,
				16) &&
	       bit < 32 && m->bits[off + bit / 8].clear >> bit % 8 & 1;
}

static void note_detected(struct pcicap_model *m, uint32_t bits)
{
	uint32_t at =
		pcicap_model_reg(m, PCICAP_MODEL_OWNER_PCIE, PCIE_DEV_STA);

	if (pcicap_model_has(m, PCICAP_MODEL_OWNER_PCIE, PCIE_DEV_STA, 2))
		pcicap_model_put(m, at, 2, pcicap_model_get(m, at, 2) | bits);
}

/* Is a message of this severity sent: by Device Control, or SERR# Enable? */
static bool reports(const struct pcicap_model *m,
		    enum pcicap_model_severity severity)
{
	uint32_t command = pcicap_model_get(m, REG_COMMAND, 2);
	uint32_t ctl = 0;

	if (pcicap_model_has(m, PCICAP_MODEL_OWNER_PCIE, PCIE_DEV_CTL, 2))
		ctl = pcicap_model_get(m,
				       pcicap_model_reg(m,
							PCICAP_MODEL_OWNER_PCIE,
							PCIE_DEV_CTL),
				       2);
	if (severity == PCICAP_MODEL_CORRECTABLE)
		return ctl & PCIE_DEV_CTL_COR;
	if (command & COMMAND_SERR)
		return true;
	return ctl & (severity == PCICAP_MODEL_FATAL ? PCIE_DEV_CTL_FATAL
						     : PCIE_DEV_CTL_NONFATAL);
}

static int send(struct pcicap_model *m, enum pcicap_model_severity severity)
{
	uint32_t status = pcicap_model_get(m, REG_STATUS, 2);

	if (!reports(m, severity))
		return -EBUSY;
	if (severity != PCICAP_MODEL_CORRECTABLE &&
	    pcicap_model_get(m, REG_COMMAND, 2) & COMMAND_SERR)
		pcicap_model_put(m, REG_STATUS, 2,
				 status | STATUS_SIGNALED_ERROR);
	pcicap_model_event(m, PCICAP_MODEL_EVENT_ERROR, severity, 0);
	return (int)severity;
}

/* Unless one is logged already, this is the first error. */
static void log_first(struct pcicap_model *m, uint32_t status, unsigned int bit,
		      const uint32_t *header)
{
	uint32_t ctrl = aer(m, AER_CAP_CTRL);
	unsigned int i;

	if (status >> (ctrl & AER_FIRST_ERROR) & 1)
		return;
	put_aer(m, AER_CAP_CTRL, (ctrl & ~(uint32_t)AER_FIRST_ERROR) | bit);
	for (i = 0; i < 4; i++)
		put_aer(m, AER_HEADER_LOG + 4 * i, header ? header[i] : 0);
}

int pcicap_model_error(struct pcicap_model *m, unsigned int bit,
		       const uint32_t *header)
{
	uint32_t status, mask = (uint32_t)1 << (bit & 31);
	bool fatal;

	if (!has_bit(m, AER_UNC_STATUS, bit))
		return -ENOENT;
	fatal = aer(m, AER_UNC_SEVERITY) & mask;
	status = aer(m, AER_UNC_STATUS);
	note_detected(m, (fatal ? PCIE_DEV_STA_FATAL : PCIE_DEV_STA_NONFATAL) |
				 (bit == AER_UNC_UNSUPPORTED ? PCIE_DEV_STA_UR
							     : 0));
	put_aer(m, AER_UNC_STATUS, status | mask);
	if (aer(m, AER_UNC_MASK) & mask)
		return -EBUSY;
	log_first(m, status, bit, header);
	return send(m, fatal ? PCICAP_MODEL_FATAL : PCICAP_MODEL_NONFATAL);
}

int pcicap_model_correctable(struct pcicap_model *m, unsigned int bit)
{
	uint32_t mask = (uint32_t)1 << (bit & 31);

	if (!has_bit(m, AER_COR_STATUS, bit))
		return -ENOENT;
	note_detected(m, PCIE_DEV_STA_COR);
	put_aer(m, AER_COR_STATUS, aer(m, AER_COR_STATUS) | mask);
	if (aer(m, AER_COR_MASK) & mask)
		return -EBUSY;
	return send(m, PCICAP_MODEL_CORRECTABLE);
}

/*
 * The pointer stays valid while its bit is set; an error that came meanwhile
 * gets its turn only where several headers are kept, which is not modelled.
 */
void pcicap_model_aer_wrote(struct pcicap_model *m,
			    const struct pcicap_model_access *a)
{
	uint32_t off =
		pcicap_model_reg(m, PCICAP_MODEL_OWNER_AER, AER_UNC_STATUS);
	uint32_t ctrl;

	if (!pcicap_model_has(m, PCICAP_MODEL_OWNER_AER, AER_CAP_CTRL, 4) ||
	    !pcicap_model_touches(a, off, 4))
		return;
	ctrl = aer(m, AER_CAP_CTRL);
	if (!(aer(m, AER_UNC_STATUS) >> (ctrl & AER_FIRST_ERROR) & 1))
		put_aer(m, AER_CAP_CTRL, ctrl & ~(uint32_t)AER_FIRST_ERROR);
}

static uint32_t dpc(const struct pcicap_model *m, uint32_t reg)
{
	return pcicap_model_get(
		m, pcicap_model_reg(m, PCICAP_MODEL_OWNER_DPC, reg), 2);
}

static void put_dpc(struct pcicap_model *m, uint32_t reg, uint32_t val)
{
	pcicap_model_put(m, pcicap_model_reg(m, PCICAP_MODEL_OWNER_DPC, reg), 2,
			 val);
}

static void trigger(struct pcicap_model *m, uint32_t reason, uint16_t requester)
{
	uint32_t status = dpc(m, DPC_STATUS);
	uint32_t ctrl = dpc(m, DPC_CTRL);

	if (status & DPC_STATUS_TRIGGER)
		return;
	status = (status & ~(uint32_t)DPC_STATUS_REASON) | reason |
		 DPC_STATUS_TRIGGER;
	if (ctrl & DPC_CTRL_INTERRUPT)
		status |= DPC_STATUS_INTERRUPT;
	put_dpc(m, DPC_STATUS, status);
	put_dpc(m, DPC_SOURCE, requester);
	pcicap_model_link(m, 0, 0, true);
	pcicap_model_event(m, PCICAP_MODEL_EVENT_DPC, 1, 0);
	if (ctrl & DPC_CTRL_INTERRUPT)
		pcicap_model_fire(m, dpc(m, 0x04) & 0x1f);
}

void pcicap_model_dpc_wrote(struct pcicap_model *m,
			    const struct pcicap_model_access *a)
{
	uint32_t ctrl = pcicap_model_reg(m, PCICAP_MODEL_OWNER_DPC, DPC_CTRL);
	uint32_t status =
		pcicap_model_reg(m, PCICAP_MODEL_OWNER_DPC, DPC_STATUS);

	if (pcicap_model_touches(a, ctrl, 1) &&
	    a->value >> (8 * (ctrl - a->off)) & DPC_CTRL_SOFTWARE &&
	    m->bits[ctrl].start & DPC_CTRL_SOFTWARE &&
	    dpc(m, DPC_CTRL) & DPC_CTRL_ENABLE)
		trigger(m, DPC_REASON_SOFTWARE, 0);
	if (pcicap_model_touches(a, status, 2) &&
	    pcicap_model_before(m, a, status, 2) & ~dpc(m, DPC_STATUS) &
		    DPC_STATUS_TRIGGER)
		pcicap_model_event(m, PCICAP_MODEL_EVENT_DPC, 0, 0);
}

static void root_status(struct pcicap_model *m,
			enum pcicap_model_severity severity, uint16_t requester)
{
	uint32_t status = aer(m, AER_ROOT_STATUS);
	uint32_t former = status;

	if (severity == PCICAP_MODEL_CORRECTABLE) {
		status |= former & ROOT_COR ? ROOT_COR_MORE : ROOT_COR;
		if (!(former & ROOT_COR))
			pcicap_model_put(
				m,
				pcicap_model_reg(m, PCICAP_MODEL_OWNER_AER,
						 AER_COR_SOURCE),
				2, requester);
	} else {
		bool fatal = severity == PCICAP_MODEL_FATAL;

		status |= former & ROOT_UNC ? ROOT_UNC_MORE : ROOT_UNC;
		status |= fatal ? ROOT_FATAL : ROOT_NONFATAL;
		if (!(former & ROOT_UNC)) {
			status |= fatal ? ROOT_FIRST_FATAL : 0;
			pcicap_model_put(
				m,
				pcicap_model_reg(m, PCICAP_MODEL_OWNER_AER,
						 AER_UNC_SOURCE),
				2, requester);
		}
	}
	put_aer(m, AER_ROOT_STATUS, status);
	if (aer(m, AER_ROOT_COMMAND) >> severity & 1)
		pcicap_model_fire(m, status >> 27);
}

int pcicap_model_root_error(struct pcicap_model *m,
			    enum pcicap_model_severity severity,
			    uint16_t requester)
{
	int ret = -ENOENT;
	uint32_t enable;

	if (pcicap_model_has(m, PCICAP_MODEL_OWNER_DPC, DPC_SOURCE, 2) &&
	    severity != PCICAP_MODEL_CORRECTABLE) {
		enable = dpc(m, DPC_CTRL) & DPC_CTRL_ENABLE;
		ret = 0;
		if (enable == 2 || (enable && severity == PCICAP_MODEL_FATAL))
			trigger(m,
				severity == PCICAP_MODEL_FATAL
					? DPC_REASON_FATAL
					: DPC_REASON_NONFATAL,
				requester);
		if (dpc(m, DPC_STATUS) & DPC_STATUS_TRIGGER)
			return 0; /* it goes no further */
	}
	if (!pcicap_model_has(m, PCICAP_MODEL_OWNER_AER, AER_UNC_SOURCE, 2) ||
	    !m->bits[pcicap_model_reg(m, PCICAP_MODEL_OWNER_AER,
				      AER_ROOT_STATUS)]
		     .clear)
		return ret;
	root_status(m, severity, requester);
	return 0;
}
