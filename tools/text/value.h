/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Values as people read them. */
#ifndef VALUE_H
#define VALUE_H

#include "base/strbuf.h"
#include "space/item.h"

/* 64 sizes or names of flags fit. */
#define LABEL_SIZE 4096

/* One bit that is on or off. */
bool field_is_flag(const struct pcicap_field_desc *field);

/*
 * What the field's value means: a name, flags, a quantity. Empty when the
 * number itself is all there is to say.
 */
void field_label(struct strbuf *t, const struct item *item, unsigned int i);

/* The label, or the number. */
void field_text(struct strbuf *t, const struct item *item, unsigned int i);

/* The same of a value of several registers. */
void combined_label(struct strbuf *t, const struct item *item);
void combined_text(struct strbuf *t, const struct item *item);

/* The register in hexadecimal, as wide as it is. */
void hex_text(struct strbuf *t, uint64_t value, unsigned int width);

#endif
