/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What a simulated function does by itself, and what happens to its link. */
#ifndef PCICAP_CORE_MODEL_EVENTS_H
#define PCICAP_CORE_MODEL_EVENTS_H

#include <pcicap/core/types.h>

#ifdef __cplusplus
extern "C" {
#endif

struct pcicap_model;

enum pcicap_model_severity {
	PCICAP_MODEL_CORRECTABLE,
	PCICAP_MODEL_NONFATAL,
	PCICAP_MODEL_FATAL
};

/**
 * pcicap_model_fire() - the function signals an interrupt
 * @m: model
 * @vector: of MSI-X or MSI, whichever is enabled
 *
 * A masked vector becomes pending, and is signalled when it is unmasked.
 *
 * Return: 1 signalled; 0 pending; -ENOENT no such vector; -EBUSY neither is
 * enabled; -EACCES Bus Master Enable is clear.
 */
int pcicap_model_fire(struct pcicap_model *m, unsigned int vector);

/**
 * pcicap_model_dma() - may the device access memory now?
 * @m: model
 *
 * A device model asks this before it fetches a descriptor.
 *
 * Return: 0; -EACCES Bus Master Enable is clear, which the referee notes.
 */
PCICAP_MUST_CHECK int pcicap_model_dma(struct pcicap_model *m);

/**
 * pcicap_model_error() - the function finds an uncorrectable error
 * @m: model
 * @bit: bit of Uncorrectable Error Status
 * @header: four dwords of the TLP, or NULL
 *
 * Status, first error pointer and header log, Device Status; a message by the
 * hook if it is not masked and reporting is enabled.
 *
 * Return: the severity of the message; -ENOENT no Advanced Error Reporting, or
 * no such bit; -EBUSY it is masked, or reporting is off: there is no message.
 */
int pcicap_model_error(struct pcicap_model *m, unsigned int bit,
		       const uint32_t *header);

/* The same for a bit of Correctable Error Status. */
int pcicap_model_correctable(struct pcicap_model *m, unsigned int bit);

/**
 * pcicap_model_root_error() - an error message reaches a port
 * @m: model of a root port, or of a port with DPC on the way to it
 * @severity: of the message
 * @requester: who sent it
 *
 * Root Error Status, sources, and DPC. The port interrupts by the hook if it was
 * told to.
 *
 * Return: 0; -ENOENT it takes no messages.
 */
int pcicap_model_root_error(struct pcicap_model *m,
			    enum pcicap_model_severity severity,
			    uint16_t requester);

/**
 * pcicap_model_link() - the link of a port changes
 * @m: model of a function with a link
 * @speed: code of the speed, 1 to 7; 0: the link is down
 * @width: lanes
 * @by_hardware: it was not asked to
 *
 * Return: 0; -ENOENT it has no link.
 */
int pcicap_model_link(struct pcicap_model *m, unsigned int speed,
		      unsigned int width, bool by_hardware);

/**
 * pcicap_model_presence() - a card is put into the slot of a port, or taken out
 * @m: model of a port with a slot
 * @present: there is a card now
 *
 * Return: 0; -ENOENT it has no slot.
 */
int pcicap_model_presence(struct pcicap_model *m, bool present);

/* The attention button of the slot was pressed. As pcicap_model_presence(). */
int pcicap_model_attention(struct pcicap_model *m);

/**
 * pcicap_model_pme() - the function asks to be woken
 * @m: model
 *
 * Return: 0; -ENOENT no PM, or not from this state; -EBUSY PME is not enabled,
 * PME Status is set all the same.
 */
int pcicap_model_pme(struct pcicap_model *m);

#ifdef __cplusplus
}
#endif

#endif
