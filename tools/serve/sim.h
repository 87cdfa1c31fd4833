/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Simulated functions as the folders and files that Linux has of functions below
 * /sys. Whoever shows them, as a file system or as copies, asks here.
 */
#ifndef SIM_H
#define SIM_H

#include "input/source.h"

#include <pcicap/user/model.h>

/* What a path can be. */
enum sim_kind {
	SIM_NOTHING,
	SIM_FOLDER,
	SIM_LINK,
	SIM_TEXT,
	SIM_CONFIG
};

struct sim_function;

struct sim {
	struct sim_function *functions;
	struct sim_function **end;
};

/*
 * @text: of SIM_TEXT and SIM_LINK
 * @model: of SIM_CONFIG
 */
struct sim_node {
	enum sim_kind kind;
	char text[1024];
	struct pcicap_model *model;
};

void sim_init(struct sim *s);
void sim_free(struct sim *s);

/*
 * Add what @f is now. -ENOMEM, or the errors of pcicap_model_init(): a corrupt
 * list is served as far as it goes.
 */
int sim_add(struct sim *s, const struct function *f);

/* What is at @path, which begins with a slash: "/bus/pci/devices/...". */
void sim_find(const struct sim *s, const char *path, struct sim_node *node);

/* Call @fn with the name of each entry of a folder. */
void sim_list(const struct sim *s, const char *path,
	      void (*fn)(void *ctx, const char *name), void *ctx);

/*
 * As the kernel reads and writes the file "config": in dwords, words and bytes
 * as alignment allows. Bytes done, fewer at the end of the space, or an error.
 */
int sim_read(struct pcicap_model *m, void *buffer, size_t n, uint64_t off);
int sim_write(struct pcicap_model *m, const void *buffer, size_t n,
	      uint64_t off);

#endif
