/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Registers in BARs, by the description of the device. While they are mapped,
 * they are capabilities of the function, of kind KIND_BAR.
 */
#ifndef REGS_H
#define REGS_H

#include "caps.h"
#include "options.h"

#include <pcicap/core/bar.h>
#include <pcicap/user/mmio.h>

struct each;
struct function;

/* @err: why they could not be had */
struct regs {
	const struct pcicap_bar_desc *bar;
	struct pcicap_mmio mmio;
	int err;
};

/* Why an argument, or a part that it means, could not be had. */
struct regs_problem {
	char where[CAP_NAME_SIZE];
	int err;
	const char *message;
};

struct regs_list {
	unsigned int n;
	unsigned int n_problems;
	struct regs regs[MAX_REGS];
	struct pcicap_map map[PCICAP_MAX_BARS];
	struct regs_problem problem[MAX_REGS + MAX_ARGS];
};

/*
 * Map what the arguments ask for as "barN" or by a name such as "nvme_regs", and
 * add it to @e->caps; what cannot be had is in @e->regs, and is trouble unless it
 * is not there. Each call needs a regs_close(), whatever is mapped.
 */
void regs_open(struct each *e, const struct function *f);

void regs_close(struct each *e);

/* Decode; as pcicap_decode(). */
int regs_visit(const struct regs *regs, struct pcicap_decoder *dec,
	       const struct pcicap_decode_ops *ops, void *ctx);

#endif
