/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What a driver did to a simulated function: recorded, shown with the names of
 * registers and fields, compared, done again.
 */
#ifndef PCICAP_USER_MODEL_TRACE_H
#define PCICAP_USER_MODEL_TRACE_H

#include <pcicap/user/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * struct pcicap_model_trace - accesses in their order
 * @accesses: room for them
 * @max: how many fit
 * @n: how many there were; what does not fit is not kept
 */
struct pcicap_model_trace {
	struct pcicap_model_access *accesses;
	size_t max;
	size_t n;
};

/* Adds an access; for the hook "access". */
void pcicap_model_trace_add(struct pcicap_model_trace *trace,
			    const struct pcicap_model_access *a);

/**
 * pcicap_model_trace_text() - an access as a line of text
 * @m: the model, for the names; it is not accessed
 * @a: access
 * @out: out: text, without a line end
 * @size: bytes of @out
 *
 * "write16 078 pcie.dev_ctl 2810 -> 2811: correctable_enable 0 -> 1". What does
 * not fit is cut off. Texts of two runs can be compared line by line.
 */
void pcicap_model_trace_text(struct pcicap_model *m,
			     const struct pcicap_model_access *a, char *out,
			     size_t size);

/**
 * pcicap_model_trace_replay() - do all of it again
 * @m: model, in the state from which the trace began
 * @trace: trace
 * @where: out: index of the first access that ends otherwise
 *
 * Return: 0; -EBADMSG a read has another value, or an access another error;
 * -ENOSPC the trace was cut off.
 */
PCICAP_MUST_CHECK int
pcicap_model_trace_replay(struct pcicap_model *m,
			  const struct pcicap_model_trace *trace,
			  size_t *where);

#ifdef __cplusplus
}
#endif

#endif
