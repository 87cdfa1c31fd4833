// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap hex: each byte of configuration space, and what it is. */
#include "base/errors.h"
#include "base/out.h"
#include "cli/command.h"
#include "cli/report.h"
#include "text/value.h"

#include <inttypes.h>
#include <string.h>

#define LINE 4 /* bytes of a line: registers have at most 8 */

/* What lies at each byte, as far as a description says. */
struct place {
	char text[PATH_SIZE];
	uint8_t width; /* bytes, at the first of them; 0: nothing begins here */
};

struct hex {
	struct place place[4096];
	const struct space *space;
};

static int note_item(void *ctx, const struct item *item)
{
	struct hex *h = ctx;
	uint32_t at = item->space->offset + item->offset;
	struct place *p;
	struct strbuf t;

	if (item->combined || (!item->reg && !item->high) ||
	    item->space->kind == KIND_BAR || at >= 4096)
		return 0;
	p = &h->place[at];
	if (p->width)
		return 0;
	p->width = (uint8_t)(item->width / 8);
	strbuf_init(&t, p->text, sizeof(p->text));
	strbuf_addf(&t, "%s.%s%s", item->space->name, item->path,
		    item->high ? " (high half)" : "");
	return 0;
}

/* The header of a capability is no register of its description. */
static void note_header(struct hex *h, const struct space *space)
{
	struct place *p = &h->place[space->offset];
	struct strbuf t;

	if (space->kind != PCICAP_STANDARD && space->kind != PCICAP_EXTENDED)
		return;
	p->width = space->kind == PCICAP_STANDARD ? 2 : 4;
	strbuf_init(&t, p->text, sizeof(p->text));
	strbuf_addf(&t, "%s: ID and next pointer", space->name);
}

/* True: one of them cannot be read. */
static bool print_bytes(struct pcicap_cfg *cfg, uint32_t at, unsigned int n)
{
	bool unread = false;

	for (unsigned int i = 0; i < n; i++) {
		uint8_t byte;
		int err = pcicap_cfg_read8(cfg, at + i, &byte);

		if (err)
			out_text(" ??");
		else
			out(" %02x", byte);
		unread |= err != 0;
	}
	return unread;
}

/* Bytes up to the next place, at most a dword. */
static unsigned int run_length(const struct hex *h, uint32_t at, uint32_t size)
{
	unsigned int n = h->place[at].width;

	if (n)
		return n;
	while (at + n < size && n < LINE && !h->place[at + n].width) {
		n++;
		if ((at + n) % LINE == 0)
			break;
	}
	return n;
}

static bool is_nothing(struct pcicap_cfg *cfg, uint32_t at, unsigned int n)
{
	for (unsigned int i = 0; i < n; i++) {
		uint8_t byte;

		if (pcicap_cfg_read8(cfg, at + i, &byte) || byte)
			return false;
	}
	return true;
}

/* A description may know of more than there is. */
static uint32_t end_of(const struct hex *h, uint32_t size)
{
	for (uint32_t at = size; at < 4096; at++) {
		if (h->place[at].width)
			size = at + h->place[at].width;
	}
	return size;
}

static void print_all(struct hex *h, struct walk *w, struct pcicap_cfg *cfg)
{
	const uint32_t end = end_of(h, cfg->size);
	bool gap = false, unread = false;
	unsigned int n;

	for (uint32_t at = 0; at < end; at += n) {
		const struct place *p = &h->place[at];

		n = run_length(h, at, end);
		if (!p->width && is_nothing(cfg, at, n)) {
			gap = true;
			continue;
		}
		if (gap)
			out_text("  ...\n");
		gap = false;
		out("  %03x:", at);
		unread |= print_bytes(cfg, at, n) && p->width;
		out_spaces(3 * (8 - n) + 2);
		out_name(p->width ? p->text : "-");
		out_text("\n");
	}
	w->trouble |= unread;
}

static void show_function(void *ctx, struct walk *w, const struct function *f)
{
	struct hex *h = ctx;
	const struct space *space = NULL;

	print_heading(w, f);
	if (!f->cfg)
		return;
	memset(h, 0, sizeof(*h));
	while ((space = spaces_next(&w->spaces, space))) {
		note_header(h, space);
		/* what cannot be read has no value, but it has a place */
		(void)space_visit(space, NULL, note_item, h);
	}
	print_all(h, w, f->cfg);
	print_list_problems(w, f);
	out_text("\n");
}

static int run(const struct options *o)
{
	static struct walk w;
	static struct hex h;
	int ret;

	walk_arguments(&w, o, "");
	ret = check_only_address(&w, o);
	if (ret)
		return ret;
	ret = walk_run(&w, show_function, &h);
	print_no_functions(&w, ret);
	return ret;
}

DEFINE_COMMAND(hex) = {
	.name = "hex",
	.usage = "[ADDRESS]",
	.summary = "show each byte of configuration space and what it is",
	.help = "Shows configuration space register by register: offset, "
		"bytes, "
		"and the name of the register; \"-\" is what no description "
		"knows. Bytes that are 0 and unknown are left out; \"??\" "
		"cannot be read.",
	.options = OPTION_BIT(FILE) | OPTION_BIT(ROOT),
	.run = run,
};
