/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What vital product data say: the items that resources consist of. */
#ifndef VPD_ITEMS_H
#define VPD_ITEMS_H

#include "base/strbuf.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * @keyword: "PN"; "" of the name of the product
 * @writable: it is in the part that software may write
 * @bytes, @n: what it is; of the checksum, without it
 * @is_good: of the checksum "RV": all bytes up to it add up to 0
 */
struct vpd_item {
	char keyword[3];
	bool writable;
	bool is_good;
	const uint8_t *bytes;
	size_t n;
};

typedef void vpd_item_fn(void *ctx, const struct vpd_item *item);

/*
 * Calls @fn for each item. Return: 0; -EBADMSG a resource or an item is longer
 * than what it is in, a tag has no meaning, or there is no end; what was before
 * was visited.
 */
int vpd_items(const uint8_t *bytes, size_t n, vpd_item_fn *fn, void *ctx);

/* "part number"; NULL: the keyword has no meaning */
const char *vpd_keyword_meaning(const char *keyword);

/* Its text; of the checksum, what is good; of what is no text, hexadecimal. */
void vpd_item_text(struct strbuf *t, const struct vpd_item *item);

/* Does it consist of characters, and of blanks and zeros at its end? */
bool vpd_item_is_text(const struct vpd_item *item);

#endif
