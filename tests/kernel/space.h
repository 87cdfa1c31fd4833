/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The function of tests/accessors/space.h, as a struct pci_dev of the shim. */
#ifndef TEST_SPACE_H
#define TEST_SPACE_H

#include <linux/compiler.h>
#include <linux/delay.h>
#include <linux/io.h>

#define CAP  0x50
#define PCIE 0x90
#define EXT  0x100

extern struct pci_dev cfg;
#define reads	   cfg.reads
#define writes	   cfg.writes
#define last_width cfg.width
#define last_value cfg.written

void put(u32 off, unsigned int width, u64 val);
u64 get(u32 off, unsigned int width);
void setup(void);
void put_ext(u16 id, unsigned int version);

#endif
