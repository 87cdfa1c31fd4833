/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What a function is, by its header. */
#ifndef IDENTITY_H
#define IDENTITY_H

#include <pcicap/core/config.h>

/* Class code and IDs; what cannot be read is 0 or ffff, and the error returned. */
struct identity {
	uint16_t vendor;
	uint16_t device;
	uint32_t class_code;
};

/* A VF whose IDs nobody knows is still of a class: that is no error. */
int identify(struct pcicap_cfg *cfg, struct identity *id);

/* 1: its memory BARs answer; 0: they do not; or the error of asking. */
int memory_decoding(struct pcicap_cfg *cfg);

#endif
