/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The JSON document of list and show; see pcicap.schema.json. */
#ifndef SHOW_JSON_H
#define SHOW_JSON_H

#include "cli/walk.h"

/* @w is not run yet. @registers: of show. Returns an exit status. */
int show_json(struct walk *w, const struct options *o, bool registers);

/* The registers of what can be read; elements of a list. */
void json_registers(const struct space *space);

#endif
