/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What a function is, by its header. */
#ifndef IDENTITY_H
#define IDENTITY_H

#include <pcicap/core/config.h>

/*
 * @ids_err, @class_err: why there are no IDs, or no class code. A VF whose IDs
 * nobody knows has ffff, as it reads, and no error.
 */
struct identity {
	uint16_t vendor;
	uint16_t device;
	uint32_t class_code;
	uint32_t subvendor; /* PCICAP_ANY_ID: not asked for, or not known */
	uint32_t subdevice;
	int ids_err;
	int class_err;
};

/* 0 or the first of the errors. */
int identify(struct pcicap_cfg *cfg, struct identity *id);

/*
 * From the header, or of a bridge from the capability that has them; what cannot
 * be read is not known.
 */
void identify_subsystem(struct pcicap_cfg *cfg, struct identity *id);

/* Does it say whose board it is on? 0 and FFFFh say nothing. */
bool has_subsystem(const struct identity *id);

/*
 * Its IDs read all ones, as a VF's do, which has no Memory Space Enable and no
 * power management of its own.
 */
bool is_vf(struct pcicap_cfg *cfg);

/* 1: its memory BARs answer; 0: they do not; or the error of asking. */
int memory_decoding(struct pcicap_cfg *cfg);

/* The same of its I/O BARs. */
int io_decoding(struct pcicap_cfg *cfg);

#endif
