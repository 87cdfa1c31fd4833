/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The function of tests/accessors/space.h, on a bus that is an array of bytes. */
#ifndef TEST_SPACE_H
#define TEST_SPACE_H

#include <linux/build_bug.h>
#include <linux/delay.h>
#include <linux/io.h>
#include <linux/pci.h>
#include <stdint.h>

/* Words of same.h that the kernel has, too. */
#undef READ
#undef WRITE

/* The tests try wrong constants, which otherwise do not compile. */
#undef BUILD_BUG_ON_MSG
#define BUILD_BUG_ON_MSG(test, text) ((void)(test))

#define CAP  0x50
#define PCIE 0x90
#define EXT  0x100

extern struct pci_dev cfg;
extern unsigned int reads, writes, last_width;
extern u32 last_value;

void put(u32 off, unsigned int width, u64 val);
u64 get(u32 off, unsigned int width);
void setup(void);
void put_ext(u16 id, unsigned int version);

#endif
