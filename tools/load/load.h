/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Specs that the program was not built with. */
#ifndef LOAD_H
#define LOAD_H

#include <stdbool.h>

/*
 * Have pcicap-gen describe the specs of @path: files and folders of *.yaml, with
 * colons between them. It is the one that the environment's PCICAP_GEN names, that
 * beside this program, or the one of PATH. False: complained, or it did.
 */
bool load_specs(const char *path);

#endif
