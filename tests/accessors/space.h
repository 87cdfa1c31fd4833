/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* A function in memory, with one standard and a PCI Express capability. */
#ifndef TEST_SPACE_H
#define TEST_SPACE_H

#include <pcicap/core/config.h>

#define CAP  0x50 /* where the standard capability under test lies */
#define PCIE 0x90
#define EXT  0x100

extern uint8_t space[4096];
extern struct pcicap_cfg cfg;
/* What the last write was: memory holds that, a function makes something of it. */
extern unsigned int reads, writes, last_width;
extern uint32_t last_value;

/* Little-endian bytes of the space. */
void put(uint32_t off, unsigned int width, uint64_t val);
uint64_t get(uint32_t off, unsigned int width);

/* Make the function anew; only then anything is counted. */
void setup(void);

/* Make the handle anew, after a change of what it remembers. */
void reopen(void);

void put_ext(uint16_t id, unsigned int version);

#endif /* TEST_SPACE_H */
