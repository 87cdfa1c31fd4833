/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Simulated functions for tests of drivers, without hardware: see
 * <pcicap/core/model.h> for what a function does.
 */
#ifndef PCICAP_USER_MODEL_H
#define PCICAP_USER_MODEL_H

#include <pcicap/core/model.h>
#include <pcicap/user/all.h>
#include <pcicap/user/dump.h>
#include <pcicap/user/map.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * pcicap_model_copy() - a function like another one
 * @m: model
 * @cfg: a dump, an image, a device: it is read once, and not used any more
 * @descs: description tables; must stay
 * @n_descs: how many
 *
 * A space that cannot be read to its end is modelled up to there.
 *
 * Return: as pcicap_model_init(); -ENODATA less than 64 bytes can be read.
 */
PCICAP_MUST_CHECK int pcicap_model_copy(struct pcicap_model *m,
					struct pcicap_cfg *cfg,
					const struct pcicap_desc *const *descs,
					unsigned int n_descs);

/* With all descriptions of libpcicap. */
PCICAP_MUST_CHECK static inline int
pcicap_model_from_cfg(struct pcicap_model *m, struct pcicap_cfg *cfg)
{
	return pcicap_model_copy(m, cfg, pcicap_all_descs, pcicap_n_all_descs);
}

/**
 * pcicap_model_load_file() - a function from a file
 * @m: model
 * @path: a raw image, or a text as "lspci -xxxx" prints it, of which the first
 *	function counts, with the sizes of BARs that "lspci -vv" printed
 * @descs: description tables; must stay
 * @n_descs: how many
 *
 * The file is closed before the function returns. It takes 80 KiB of the stack.
 *
 * Return: as pcicap_model_copy(); -ENOENT no function is in it; -EIO it cannot be
 * read; the error of opening it.
 */
PCICAP_MUST_CHECK int
pcicap_model_load_file(struct pcicap_model *m, const char *path,
		       const struct pcicap_desc *const *descs,
		       unsigned int n_descs);

/* With all descriptions of libpcicap. */
PCICAP_MUST_CHECK static inline int
pcicap_model_from_file(struct pcicap_model *m, const char *path)
{
	return pcicap_model_load_file(m, path, pcicap_all_descs,
				      pcicap_n_all_descs);
}

/**
 * pcicap_model_take_sizes() - BARs have the sizes that a text tells
 * @m: model of the present function
 * @d: reader after a pcicap_dump_next() that returned 1
 *
 * "lspci -vv" prints them.
 */
void pcicap_model_take_sizes(struct pcicap_model *m,
			     const struct pcicap_dump *d);

/**
 * pcicap_model_find_bar() - description of a BAR, for struct pcicap_model_bar
 * @devices: description tables, such as pcicap_all_devices
 * @n_devices: how many
 * @device: name of a device's spec
 * @bar: name of the BAR
 *
 * Return: it, or NULL.
 */
const struct pcicap_bar_desc *
pcicap_model_find_bar(const struct pcicap_device_desc *const *devices,
		      unsigned int n_devices, const char *device,
		      const char *bar);

/**
 * pcicap_model_map() - a BAR of a simulated function, for a driver
 * @m: model; must not move while @map is in use
 * @bar: index, of registers that pcicap_model_add_bar() added
 * @map: out: the BAR, writable; pcicap_map_close() ends it
 *
 * The driver must be compiled with the binding of <pcicap/user/model_mmio.h>;
 * without it, the BAR is the memory of the registers.
 *
 * Return: 0; -ENXIO no such registers.
 */
PCICAP_MUST_CHECK int pcicap_model_map(struct pcicap_model *m, uint8_t bar,
				       struct pcicap_map *map);

#ifdef __cplusplus
}
#endif

#endif
