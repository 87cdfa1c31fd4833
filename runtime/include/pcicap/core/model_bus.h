/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A bus of simulated functions, with bridges: requests go the way that the
 * bridges' own registers say, bus numbers and windows, as software has set them.
 */
#ifndef PCICAP_CORE_MODEL_BUS_H
#define PCICAP_CORE_MODEL_BUS_H

#include <pcicap/core/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The parent of what is on the root bus. */
#define PCICAP_MODEL_ROOT 0xffff

/**
 * struct pcicap_model_slot - a function and where it is
 * @model: the function
 * @parent: index of the bridge that it is behind, or PCICAP_MODEL_ROOT
 * @devfn: device and function number, as in a routing ID
 */
struct pcicap_model_slot {
	struct pcicap_model *model;
	uint16_t parent;
	uint8_t devfn;
};

/**
 * struct pcicap_model_bus - functions that are connected
 * @slots: bridges before what is behind them
 * @n_slots: how many
 * @root: number of the root bus
 *
 * VFs are not listed: they are found through their PF, by First VF Offset and VF
 * Stride.
 */
struct pcicap_model_bus {
	const struct pcicap_model_slot *slots;
	unsigned int n_slots;
	uint8_t root;
};

/**
 * pcicap_model_bus_find() - the function that a configuration request reaches
 * @bus: bus
 * @rid: routing ID: bus, device, function
 *
 * Return: the function; NULL: nobody answers, which reads all ones.
 */
struct pcicap_model *pcicap_model_bus_find(const struct pcicap_model_bus *bus,
					   uint16_t rid);

/**
 * struct pcicap_model_port - where a driver's configuration requests go
 * @bus: bus
 * @rid: routing ID
 *
 * The way is looked for at each access, as it can change.
 */
struct pcicap_model_port {
	const struct pcicap_model_bus *bus;
	uint16_t rid;
};

#if !defined(__KERNEL__) && !defined(PCICAP_CONFIG_BINDING)
/**
 * pcicap_model_bus_open() - handle for a driver
 * @port: backend, with its members set; must not move while @cfg is in use
 * @cfg: out: handle
 *
 * Return: as pcicap_cfg_init(); -ENODEV nobody answers.
 */
PCICAP_MUST_CHECK int pcicap_model_bus_open(struct pcicap_model_port *port,
					    struct pcicap_cfg *cfg);
#endif

/**
 * pcicap_model_bus_memory() - a request to an address
 * @bus: bus
 * @address: where
 * @io: in I/O space, not in memory
 * @a: width, is_write and value are given; space, off, value and error are set
 *
 * It goes through the windows of bridges that decode, to the BAR of a function,
 * or of a VF, that decodes.
 *
 * Return: as pcicap_model_bar_access(); -ENOENT nobody answers, and a read is all
 * ones.
 */
PCICAP_MUST_CHECK int
pcicap_model_bus_memory(const struct pcicap_model_bus *bus, uint64_t address,
			bool io, struct pcicap_model_access *a);

/**
 * pcicap_model_bus_reset() - a secondary bus is reset
 * @bus: bus
 * @bridge: index of the bridge
 *
 * All that is behind it has a conventional reset. For the hook "event" of a
 * bridge, at PCICAP_MODEL_EVENT_SECONDARY_RESET.
 */
void pcicap_model_bus_reset(const struct pcicap_model_bus *bus,
			    unsigned int bridge);

/**
 * pcicap_model_bus_error() - an error message goes to the root
 * @bus: bus
 * @from: index of the function that sends it
 * @severity: of the message
 *
 * Each bridge on the way passes it on if its SERR# Enable lets it, or contains it
 * (DPC); a root port logs it.
 *
 * Return: 0 it reached a root port, or was contained; -ENOENT it was not passed
 * on, or nobody logs it.
 */
int pcicap_model_bus_error(const struct pcicap_model_bus *bus,
			   unsigned int from,
			   enum pcicap_model_severity severity);

/**
 * pcicap_model_bus_ptm() - a function asks for the time (PTM)
 * @bus: bus
 * @from: index of the function
 * @time: out: the root's time in nanoseconds; 0 on error
 *
 * Each function on the way to the root that has the capability answers only if
 * it is enabled; a switch has it in its upstream port alone.
 *
 * Return: 0; -ENOENT the function does not ask, or nobody answers; -EBUSY it or
 * one on the way is not enabled; -ENODEV it or one on the way is gone.
 */
PCICAP_MUST_CHECK int pcicap_model_bus_ptm(const struct pcicap_model_bus *bus,
					   unsigned int from, uint64_t *time);

#ifdef __cplusplus
}
#endif

#endif
