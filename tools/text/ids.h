/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The names in the system's pci.ids; false: there is none. */
#ifndef IDS_H
#define IDS_H

#include "base/strbuf.h"
#include "space/identity.h"

#include <stdbool.h>

/* Of the vendor and the device, or of the vendor alone. */
bool ids_device(struct strbuf *t, unsigned int vendor, unsigned int device);

/* @id: one that has_subsystem() */
bool ids_subsystem(struct strbuf *t, const struct identity *id);

/* @class: base class and sub-class */
bool ids_class(struct strbuf *t, unsigned int class);

/* @class_code: with the programming interface */
bool ids_interface(struct strbuf *t, unsigned int class_code);

#endif
