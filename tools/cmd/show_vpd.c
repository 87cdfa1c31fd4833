// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "cmd/show_vpd.h"

#include "base/errors.h"
#include "base/json.h"
#include "base/out.h"
#include "input/vpd.h"
#include "text/vpd_items.h"

#include <string.h>

/* The kernel gives up an access after 125 ms; of a good device all take less. */
#define LIMIT_MS 3000

#define TEXT_SIZE 1024

static const char *problem_text(long err)
{
	switch (err) {
	case -EACCES:
		return "not permitted to read them";
	case -ETIMEDOUT:
		return "the device takes too long to answer";
	case -EBADMSG:
		return "damaged, or cut off";
	case -ENOMEM:
		return "not enough memory";
	default:
		return "cannot be read";
	}
}

static void print_item(void *ctx, const struct vpd_item *item)
{
	const char *meaning = vpd_keyword_meaning(item->keyword);
	char buffer[TEXT_SIZE];
	struct strbuf t;

	(void)ctx;
	strbuf_init(&t, buffer, sizeof(buffer));
	if (!item->keyword[0])
		strbuf_add(&t, "product name: ");
	else if (meaning)
		strbuf_addf(&t, "%s (%s): ", item->keyword, meaning);
	else
		strbuf_addf(&t, "%s: ", item->keyword);
	vpd_item_text(&t, item);
	out_text("    ");
	out_safe(buffer);
	out_text("\n");
}

static long read_vpd(struct walk *w, const struct function *f,
		     const uint8_t **bytes)
{
	static uint8_t all[VPD_SIZE];
	const long n = vpd_read(w->root, f->name, LIMIT_MS, all);

	*bytes = all;
	w->trouble |= n < 0 && n != -ENOENT && !is_limit((int)n);
	return n;
}

void show_vpd(struct walk *w, const struct function *f)
{
	const uint8_t *bytes;
	long n = read_vpd(w, f, &bytes);

	if (n == -ENOENT)
		return;
	out_text("  ");
	out_name("vital product data");
	if (n < 0) {
		out(": %s\n", problem_text(n));
		return;
	}
	out_text(":\n");
	if (vpd_items(bytes, (size_t)n, print_item, NULL)) {
		out("    %s\n", problem_text(-EBADMSG));
		w->trouble = true;
	}
}

static void json_item(void *ctx, const struct vpd_item *item)
{
	unsigned int *n = ctx;
	char buffer[TEXT_SIZE];
	struct strbuf t;
	size_t i;

	strbuf_init(&t, buffer, sizeof(buffer));
	vpd_item_text(&t, item);
	out_text((*n)++ ? ",\n        {" : "\n        {");
	json_key("keyword");
	json_string_or_null(item->keyword[0] ? item->keyword : NULL);
	out_text(", ");
	json_key("text");
	json_string(buffer);
	out_text(", ");
	json_key("hex");
	out_text("\"");
	for (i = 0; i < item->n; i++)
		out("%02x", item->bytes[i]);
	out("\", \"writable\": %s}", item->writable ? "true" : "false");
}

void show_vpd_json(struct walk *w, const struct function *f)
{
	const uint8_t *bytes;
	long n = read_vpd(w, f, &bytes), err = n < 0 ? n : 0;
	unsigned int n_items = 0;

	json_key("vpd");
	if (n == -ENOENT) {
		out_text("null,\n      ");
		return;
	}
	out_text("{\"items\": [");
	if (!err)
		err = vpd_items(bytes, (size_t)n, json_item, &n_items);
	out_text("], ");
	json_key("problem");
	json_string_or_null(err ? problem_text(err) : NULL);
	out_text("},\n      ");
	w->trouble |= err && !is_limit((int)err);
}
