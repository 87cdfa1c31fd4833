/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* A model of VFIO: folders like /sys and /dev, and what ioctl() does. */
#ifndef VFIO_MODEL_H
#define VFIO_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ADDRESS "0000:01:00.0"
#define PAGE	0x1000
#define CONFIG	0x10000 /* where the device has configuration space */
#define BAR	0x8000	/* and BAR 2 */
#define SIZE	0x4000
#define PORTS	0x7000 /* and BAR 3 */

/*
 * What the model does. @device: the descriptor that answers as a device, or -1;
 * @binds: how often one was bound to an iommufd; @list_at: where the list of what
 * is special about BAR 2 begins, 0: in its place; @list_next: where its first
 * entry, which is of no known kind, says that the next one is, 0: there is none;
 * @list_areas: how many areas the entry says that it has, 0: what it has.
 */
extern struct vfio_model {
	int version;
	bool type1v2, type1;
	uint32_t group_flags;
	bool bound;
	int bind_error;
	uint32_t device_flags;
	uint64_t config_size;
	uint32_t n_areas;
	uint64_t area[8][2];
	uint32_t list_at;
	uint32_t list_next;
	uint32_t list_areas;
	int resets;
	int reset_error;
	int device;
	int binds;
} model;

/* The function in a group, with no iommufd; its folders are "sys" and "dev". */
void model_setup(void);
void model_teardown(void);
void model_add_iommufd(void);

void model_path(char *path, size_t size, const char *file);
void model_remove(const char *file);

/* Bytes of the device. */
void model_put(uint32_t off, const void *bytes, size_t n);

#endif
