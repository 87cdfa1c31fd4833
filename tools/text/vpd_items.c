// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * PCI Local Bus 3.0, Appendix I; PCI Express Base 6.0, 6.27: resources as those of
 * ISA Plug and Play, with a large tag and 16 bits of length, or a small one.
 */
#include "text/vpd_items.h"

#include <errno.h>
#include <string.h>

#define TAG_LARGE    0x80
#define TAG_NAME     0x82
#define TAG_READ     0x90
#define TAG_WRITE    0x91
#define TAG_END	     0x78
#define SMALL_LENGTH 0x07
#define ITEM_HEADER  3 /* keyword and length */

static const struct {
	char keyword[3];
	const char *meaning;
} keywords[] = {
	{ "PN", "part number" },
	{ "EC", "engineering change" },
	{ "FG", "fabric geography" },
	{ "LC", "location" },
	{ "MN", "manufacture ID" },
	{ "PG", "PCI geography" },
	{ "SN", "serial number" },
	{ "TR", "thermal reporting" },
	{ "CP", "extended capability" },
	{ "RV", "checksum" },
	{ "RW", "free" },
	{ "YA", "asset tag" },
};

const char *vpd_keyword_meaning(const char *keyword)
{
	size_t i;

	for (i = 0; i < sizeof(keywords) / sizeof(keywords[0]); i++) {
		if (!strcmp(keywords[i].keyword, keyword))
			return keywords[i].meaning;
	}
	return keyword[0] == 'V'   ? "of the vendor"
	       : keyword[0] == 'Y' ? "of the system"
				   : NULL;
}

static bool adds_up(const uint8_t *bytes, const uint8_t *last)
{
	uint8_t sum = 0;

	for (; bytes <= last; bytes++)
		sum = (uint8_t)(sum + *bytes);
	return !sum;
}

struct parse {
	const uint8_t *all;
	vpd_item_fn *fn;
	void *ctx;
};

static bool is_keyword(const uint8_t *at)
{
	return at[0] > ' ' && at[0] <= '~' && at[1] > ' ' && at[1] <= '~';
}

static int read_items(const struct parse *p, const uint8_t *at, size_t n,
		      bool writable)
{
	while (n) {
		struct vpd_item item = { .writable = writable };

		if (n < ITEM_HEADER || at[2] > n - ITEM_HEADER ||
		    !is_keyword(at))
			return -EBADMSG;
		memcpy(item.keyword, at, 2);
		item.bytes = at + ITEM_HEADER;
		item.n = at[2];
		if (!strcmp(item.keyword, "RV") && item.n) {
			item.is_good = adds_up(p->all, item.bytes);
			item.bytes++;
			item.n--;
		}
		p->fn(p->ctx, &item);
		n -= ITEM_HEADER + at[2];
		at += ITEM_HEADER + at[2];
	}
	return 0;
}

static int read_resource(const struct parse *p, uint8_t tag, const uint8_t *at,
			 size_t n)
{
	const struct vpd_item name = { .bytes = at, .n = n };

	switch (tag) {
	case TAG_NAME:
		p->fn(p->ctx, &name);
		return 0;
	case TAG_READ:
	case TAG_WRITE:
		return read_items(p, at, n, tag == TAG_WRITE);
	default:
		return -EBADMSG;
	}
}

int vpd_items(const uint8_t *bytes, size_t n, vpd_item_fn *fn, void *ctx)
{
	const struct parse p = { bytes, fn, ctx };
	size_t at = 0, head, length;
	int err = 0;

	while (!err && at < n) {
		const uint8_t tag = bytes[at];

		if ((tag & ~SMALL_LENGTH) == TAG_END)
			return 0;
		head = tag & TAG_LARGE ? 3 : 1;
		if (n - at < head)
			break;
		length = tag & TAG_LARGE
				 ? bytes[at + 1] | (size_t)bytes[at + 2] << 8
				 : tag & SMALL_LENGTH;
		if (length > n - at - head)
			break;
		err = read_resource(&p, tag, bytes + at + head, length);
		at += head + length;
	}
	return -EBADMSG;
}

/* Without the blanks and zeros at its end. */
static size_t text_length(const struct vpd_item *item)
{
	size_t n = item->n;

	while (n && (item->bytes[n - 1] == ' ' || !item->bytes[n - 1]))
		n--;
	return n;
}

bool vpd_item_is_text(const struct vpd_item *item)
{
	size_t i;

	for (i = 0; i < text_length(item); i++) {
		if (item->bytes[i] < ' ' || item->bytes[i] > '~')
			return false;
	}
	return true;
}

void vpd_item_text(struct strbuf *t, const struct vpd_item *item)
{
	size_t i;

	if (!strcmp(item->keyword, "RV")) {
		strbuf_add(t, item->is_good ? "good" : "wrong");
	} else if (!strcmp(item->keyword, "RW")) {
		strbuf_addf(t, "%zu bytes", item->n);
	} else if (vpd_item_is_text(item)) {
		for (i = 0; i < text_length(item); i++)
			strbuf_addf(t, "%c", item->bytes[i]);
	} else {
		for (i = 0; i < item->n; i++)
			strbuf_addf(t, i ? " %02x" : "%02x", item->bytes[i]);
	}
}
