// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Data Object Exchange of a simulated function: a mailbox with a protocol. */
#include "model_internal.h"

static uint32_t reg(const struct pcicap_model *m, uint32_t at)
{
	return pcicap_model_reg(m, PCICAP_MODEL_OWNER_DOE, at);
}

/* The next dword of the answer is shown, or there is none any more. */
static void show(struct pcicap_model *m)
{
	struct pcicap_model_doe *d = m->doe;
	uint32_t status = pcicap_model_get(m, reg(m, DOE_STATUS), 4);
	bool ready = d->at < d->n_answer;

	status &= ~(uint32_t)(DOE_STATUS_READY | DOE_STATUS_BUSY);
	pcicap_model_put(m, reg(m, DOE_STATUS), 4,
			 ready ? status | DOE_STATUS_READY : status);
	pcicap_model_put(m, reg(m, DOE_READ), 4, ready ? d->answer[d->at] : 0);
}

static void forget(struct pcicap_model *m)
{
	m->doe->n_request = 0;
	m->doe->n_answer = 0;
	m->doe->at = 0;
	show(m);
}

static void fail(struct pcicap_model *m)
{
	forget(m);
	pcicap_model_put(m, reg(m, DOE_STATUS), 4,
			 pcicap_model_get(m, reg(m, DOE_STATUS), 4) |
				 DOE_STATUS_ERROR);
}

static void go(struct pcicap_model *m)
{
	struct pcicap_model_doe *d = m->doe;
	uint32_t length = d->n_request > 1 ? d->request[1] & DOE_LENGTH : 0;
	int n = -EINVAL;

	if (d->n_request >= 2 && length == d->n_request)
		n = d->protocol(m, d);
	if (n < 0 || (uint32_t)n > d->max) {
		fail(m);
		return;
	}
	d->n_request = 0;
	d->n_answer = (uint32_t)n;
	d->at = 0;
	show(m);
	if (n &&
	    pcicap_model_get(m, reg(m, DOE_CTRL), 4) & DOE_CTRL_INTERRUPT) {
		pcicap_model_put(m, reg(m, DOE_STATUS), 4,
				 pcicap_model_get(m, reg(m, DOE_STATUS), 4) |
					 DOE_STATUS_INTERRUPT);
		pcicap_model_fire(m,
				  pcicap_model_get(m, reg(m, DOE_CAP), 4) >> 1 &
					  0x7ff);
	}
}

void pcicap_model_doe_wrote(struct pcicap_model *m,
			    const struct pcicap_model_access *a)
{
	struct pcicap_model_doe *d = m->doe;

	if (!d || a->width != 4)
		return;
	if (a->off == reg(m, DOE_CTRL)) {
		if (a->value & DOE_CTRL_ABORT) {
			forget(m);
			pcicap_model_put(m, reg(m, DOE_STATUS), 4,
					 pcicap_model_get(m, reg(m, DOE_STATUS),
							  4) &
						 ~(uint32_t)DOE_STATUS_ERROR);
		} else if (a->value & DOE_CTRL_GO) {
			go(m);
		}
	} else if (a->off == reg(m, DOE_WRITE)) {
		if (d->n_request < d->max)
			d->request[d->n_request++] = (uint32_t)a->value;
		else
			fail(m);
	} else if (a->off == reg(m, DOE_READ) && d->at < d->n_answer) {
		d->at++;
		show(m);
	}
}
