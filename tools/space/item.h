/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The registers of a space, one after the other. */
#ifndef ITEM_H
#define ITEM_H

#include "space/space.h"

#define PATH_SIZE 256

/*
 * @space: where it is.
 * @path: in the space: "lnk_sta", "vf_bar[2]", "resource[0].ctrl".
 * @reg: NULL: a value of several registers, or a dword that nothing describes.
 * @combined: that value.
 * @high: the high half of the register before it: it has no fields.
 * @unread: only a write or a read that changes the device could be done: it has
 *	no value, and @error says so.
 * @dec, @d: for item_field().
 */
struct item {
	const struct space *space;
	char path[PATH_SIZE];
	const struct pcicap_reg_desc *reg;
	const struct pcicap_combined_desc *combined;
	bool high;
	bool unread;
	uint64_t value;
	uint32_t offset;
	unsigned int width;
	int error;
	struct pcicap_decoder *dec;
	const struct pcicap_decoded *d;
};

/* A result other than 0 ends the visit. */
typedef int item_fn(void *ctx, const struct item *item);

/* Is the item of this path asked for? */
typedef bool item_wants_fn(void *ctx, const char *path);

/*
 * Visits what @wants is asked for; NULL: all. What is not is read only where
 * something else depends on it. Returns 0; what @fn returned; the error that
 * ended the decoding.
 */
int space_visit(const struct space *space, item_wants_fn *wants, item_fn *fn,
		void *ctx);

/*
 * Field @i of an item that has a register; NULL if this layout lacks it, or if
 * it is reserved. @err: why it cannot be told whether the layout has it, then it
 * has no value, or 0.
 */
const struct pcicap_field_desc *item_field(const struct item *item,
					   unsigned int i, int *err);

/* The same, also of one that is write only among others: it has no value. */
const struct pcicap_field_desc *item_any_field(const struct item *item,
					       unsigned int i, int *err);

/* Bits that are set and that no field of this layout has, or reserved ones. */
uint64_t item_unnamed(const struct item *item);

/* Fields to ask for. */
unsigned int item_fields(const struct item *item);

/* Why it is unread. */
const char *item_unread_text(const struct item *item);

/* The register of an item that has one, in its visit: read again, or written. */
int item_read(const struct item *item, uint64_t *value);
int item_write(const struct item *item, uint64_t value);

#endif
