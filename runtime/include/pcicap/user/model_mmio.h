/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Registers of simulated devices, through the accessors that drivers use.
 *
 * A test compiles the driver with
 *	-DPCICAP_MMIO_BINDING='<pcicap/user/model_mmio.h>'
 * and gives it a map of pcicap_model_map(). Each load and store of an accessor
 * then is an access to the model; maps of other kinds are loaded and stored as
 * they always are. The driver's source does not change, and its product build has
 * nothing of this.
 */
#ifndef PCICAP_USER_MODEL_MMIO_H
#define PCICAP_USER_MODEL_MMIO_H

#include <pcicap/user/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Of the width of @bytes, in CPU byte order; all ones after an error. */
static inline uint64_t pcicap_model_load(struct pcicap_model *m, uint8_t bar,
					 uint64_t off, uint8_t bytes)
{
	struct pcicap_model_access a;

	a.off = off;
	a.width = bytes;
	a.space = bar;
	a.is_write = false;
	return pcicap_model_bar_access(m, &a) ? UINT64_MAX : a.value;
}

/* As on a bus, nobody is told that a write went nowhere. */
static inline void pcicap_model_store(struct pcicap_model *m, uint8_t bar,
				      uint64_t off, uint8_t bytes, uint64_t val)
{
	struct pcicap_model_access a;

	a.off = off;
	a.value = val;
	a.width = bytes;
	a.space = bar;
	a.is_write = true;
	if (pcicap_model_bar_access(m, &a))
		return;
}

#ifdef __cplusplus
}
#endif

#ifdef PCICAP_MMIO_BINDING
#define PCICAP_MMIO_LOAD(bits, m, off)                                        \
	((uint##bits##_t)(                                                    \
		(m)->map->model                                               \
			? pcicap_model_load((m)->map->model, (m)->map->bar,   \
					    (m)->offset + (off), (bits) / 8)  \
			: PCICAP_MMIO_LE##bits(                               \
				  *(volatile uint##bits##_t *)pcicap_mmio_at( \
					  m, off))))
#define PCICAP_MMIO_STORE(bits, m, off, val)                                 \
	do {                                                                 \
		if ((m)->map->model)                                         \
			pcicap_model_store((m)->map->model, (m)->map->bar,   \
					   (m)->offset + (off), (bits) / 8,  \
					   (val));                           \
		else                                                         \
			*(volatile uint##bits##_t *)pcicap_mmio_at(m, off) = \
				PCICAP_MMIO_LE##bits(val);                   \
	} while (0)
#endif

#endif
