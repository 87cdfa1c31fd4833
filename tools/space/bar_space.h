/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Registers in BARs, by the description of the device. They are only there when
 * they are asked for: as long as they are mapped, they are in the list of spaces.
 */
#ifndef BAR_SPACE_H
#define BAR_SPACE_H

#include "input/source.h"
#include "space/access.h"
#include "space/selection.h"

#include <pcicap/core/bar.h>

/*
 * @device: configuration space, not cached: asked whether the device is gone
 * @root: folder of functions, NULL: that of the system
 * @write: map for writing
 */
struct bar_origin {
	const struct function *function;
	struct pcicap_cfg *device;
	const char *root;
	bool write;
};

/* Why a name, or a part that it means, could not be had. */
struct bar_problem {
	char where[SPACE_NAME_SIZE];
	int err;
	const char *message;
};

/* @err: why they could not be had */
struct bar_part {
	const struct pcicap_bar_desc *bar;
	struct bar_regs regs;
	int err;
};

struct bar_spaces {
	struct bar_origin from;
	const struct space_list *list;
	const struct pcicap_device_desc *device; /* of the parts */
	unsigned int n;
	unsigned int n_problems;
	bool trouble; /* a problem is more than that something is not there */
	struct bar_part part[MAX_BAR_SPACES];
	struct pcicap_map map[PCICAP_MAX_BARS];
	struct pcicap_ports ports[PCICAP_MAX_BARS];
	struct bar_problem problem[MAX_BAR_SPACES + MAX_SELECTED];
};

/* An error that means that something is not there; that is no trouble. */
bool bar_is_absent(int err);

/*
 * Map what @names asks for as "barN" or by a name such as "nvme_regs", and add it
 * to @list, which has the capabilities. Each call needs a bar_spaces_close(),
 * whatever is mapped.
 */
void bar_spaces_open(struct bar_spaces *b, struct space_list *list,
		     struct selection *names, const struct bar_origin *origin);

void bar_spaces_close(struct bar_spaces *b);

#endif
