/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Names of vendors, devices and classes, from the system's pci.ids. */
#ifndef NAMES_H
#define NAMES_H

#include "base/strbuf.h"
#include "space/identity.h"

#include <stdbool.h>
#include <stdint.h>

/* A name alone; false: there is none. */
bool class_name(struct strbuf *t, uint32_t class_code);
bool interface_name(struct strbuf *t, uint32_t class_code);
bool device_name(struct strbuf *t, uint16_t vendor, uint16_t device);
bool subsystem_name(struct strbuf *t, const struct identity *id);

/* "Non-Volatile memory controller [0108]", or "class 0108" if it has no name */
void class_text(struct strbuf *t, uint32_t class_code);

/* "Red Hat, Inc. QEMU NVM Express Controller [1b36:0010]" */
void device_text(struct strbuf *t, uint16_t vendor, uint16_t device);

/* The same of a subsystem that has_subsystem(). */
void subsystem_text(struct strbuf *t, const struct identity *id);

#endif
