/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The JSON document; see pcicap.schema.json. */
#ifndef JSON_H
#define JSON_H

#include "options.h"

int run_json(const struct options *o);

#endif
