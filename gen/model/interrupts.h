/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#ifndef GEN_INTERRUPTS_H
#define GEN_INTERRUPTS_H

#include "model/spec.h"

struct gen;

/* Registers of interrupts of the block and of those in it, by their names. */
void interrupts_link(struct gen *g, struct block *b);

#endif /* GEN_INTERRUPTS_H */
