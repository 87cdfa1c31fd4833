// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap show: registers and fields as text. */
#include "each.h"
#include "json.h"
#include "value.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define REG_INDENT   4
#define FIELD_INDENT 8
#define HEX_LINE     16

struct show {
	bool verbose;
	unsigned int hex; /* bytes on the present line of a hex dump */
	struct each *each;
};

static bool has_flags(const struct item *item)
{
	unsigned int i;

	for (i = 0; i < item_fields(item); i++) {
		if (field_is_flag(&item->reg->fields[i]) && item_field(item, i))
			return true;
	}
	return false;
}

/* Returns the column after what it printed. */
static unsigned int print_name(const struct show *s, const struct item *item)
{
	char buffer[PATH_SIZE + 64];
	struct text t;

	text_init(&t, buffer, sizeof(buffer));
	if (s->verbose && item->width) {
		text_addf(&t, "+%03x ", item->offset);
		if (!item->error) {
			hex_text(&t, item->value, item->width);
			text_add(&t, " ");
		}
	}
	text_add(&t, item->path);
	text_add(&t, ":");
	out_spaces(REG_INDENT);
	out_text(buffer);
	return REG_INDENT + (unsigned int)t.len;
}

static void print_flags(const struct item *item, unsigned int column)
{
	struct out_words w;
	unsigned int i;

	out_words_start(&w, FIELD_INDENT, column);
	for (i = 0; i < item_fields(item); i++) {
		const struct pcicap_field_desc *field = item_field(item, i);

		if (!field || !field_is_flag(field))
			continue;
		out_word(&w, field->name,
			 pcicap_field_get(field, item->value) ? "+" : "-");
	}
}

static void add_raw(struct text *t, const struct pcicap_field_desc *field,
		    uint64_t value)
{
	unsigned int i;

	text_addf(t, "  [");
	for (i = 0; i < field->n_bits; i++) {
		unsigned int lsb = field->bits[i].lsb;
		unsigned int msb = lsb + field->bits[i].width - 1u;

		if (msb == lsb)
			text_addf(t, "%s%u", i ? "," : "", lsb);
		else
			text_addf(t, "%s%u:%u", i ? "," : "", msb, lsb);
	}
	text_addf(t, "] = 0x%" PRIx64, pcicap_field_get(field, value));
}

static void print_field(const struct show *s, const struct item *item,
			unsigned int i)
{
	const struct pcicap_field_desc *field = item_field(item, i);
	char buffer[LABEL_SIZE];
	struct text t;

	if (!field || field_is_flag(field))
		return;
	text_init(&t, buffer, sizeof(buffer));
	field_text(&t, item, i);
	if (s->verbose)
		add_raw(&t, field, item->value);
	out_spaces(FIELD_INDENT);
	out("%s: %s\n", field->name, buffer);
}

static void print_reserved(const struct item *item)
{
	uint64_t set = item_unnamed(item);
	char buffer[32];
	struct text t;

	if (!set)
		return;
	text_init(&t, buffer, sizeof(buffer));
	hex_text(&t, set, item->width);
	out_spaces(FIELD_INDENT);
	out("reserved bits set: %s\n", buffer);
}

static void print_fields(const struct show *s, const struct item *item,
			 unsigned int column)
{
	unsigned int i;

	if (has_flags(item))
		print_flags(item, column);
	out_text("\n");
	for (i = 0; i < item_fields(item); i++)
		print_field(s, item, i);
	if (s->verbose)
		print_reserved(item);
}

static void print_value(const struct show *s, const struct item *item)
{
	char buffer[LABEL_SIZE];
	struct text t;

	text_init(&t, buffer, sizeof(buffer));
	if (item->combined) {
		combined_text(&t, item);
	} else {
		field_text(&t, item, 0);
		if (s->verbose && item->reg->fields[0].encoding)
			add_raw(&t, &item->reg->fields[0], item->value);
	}
	out(" %s\n", buffer);
}

static void print_hex(struct show *s, const struct item *item)
{
	unsigned int i;

	if (s->hex == 0) {
		out_spaces(REG_INDENT);
		out("%02x:", item->offset);
	}
	for (i = 0; i < 4; i++) {
		/* the capability may end within the dword */
		if (item->offset + i >= item->cap->size)
			break;
		if (item->error)
			out_text(" ??");
		else
			out(" %02x",
			    (unsigned int)(item->value >> (8 * i) & 0xff));
	}
	s->hex += 4;
	if (s->hex == HEX_LINE || item->offset + 4 >= item->cap->size) {
		out_text("\n");
		s->hex = 0;
	}
}

static void print_unread(const struct item *item)
{
	unsigned int i;

	for (i = 0; i < item->reg->n_fields; i++) {
		if (item->reg->fields[i].name &&
		    item->reg->fields[i].access != PCICAP_ACCESS_WO) {
			out_text(" not read: that would change the device\n");
			return;
		}
	}
	out_text(" write only\n");
}

static int show_item(void *ctx, const struct item *item)
{
	struct show *s = ctx;
	unsigned int column;

	if (!item->reg && !item->combined) {
		print_hex(s, item);
		return 0;
	}
	column = print_name(s, item);
	if (item->unread) {
		print_unread(item);
	} else if (item->error) {
		out(" %s\n", register_error_text(item->cap, item->error));
		s->each->trouble = true;
	} else if (item->high) {
		out(" high half: 0x%08" PRIx64 "\n", item->value);
	} else if (item->combined || item->reg->is_value) {
		print_value(s, item);
	} else {
		print_fields(s, item, column);
	}
	return 0;
}

static void print_title(const struct cap *cap)
{
	char name[FULL_NAME_SIZE];

	cap_full_name(cap, name, sizeof(name));
	if (cap->kind != KIND_BAR)
		out("  [%03x] ", cap->offset);
	else if (cap->offset)
		out("  [bar%u+%x] ", cap->id, cap->offset);
	else
		out("  [bar%u] ", cap->id);
	out_name(name);
	out(": %s", cap->title);
	if (cap->kind == KIND_BAR)
		out(" (%u bytes)\n", cap->size);
	else if (cap->kind == PCICAP_HEADER)
		out_text("\n");
	else if (cap->kind == PCICAP_STANDARD)
		out(" (id %02x, %u bytes)\n", cap->id, cap->size);
	else
		out(" (id %04x, version %u, %u bytes)\n", cap->id, cap->version,
		    cap->size);
}

static void show_cap(struct show *s, struct each *e, const struct cap *cap)
{
	int err;

	print_title(cap);
	s->hex = 0;
	err = cap_visit(cap, show_item, s);
	if (s->hex)
		out_text("\n");
	if (!err)
		return;
	out("    %s\n", register_error_text(cap, err));
	if (!is_limit(err))
		e->trouble = true;
}

static void print_regs_problems(const struct each *e)
{
	unsigned int i;

	for (i = 0; i < e->regs.n_problems; i++) {
		const struct regs_problem *p = &e->regs.problem[i];

		out("  %s: %s (%s)\n", p->where, p->message,
		    error_symbol(p->err));
	}
}

static void show_caps(struct show *s, struct each *e, const struct function *f)
{
	unsigned int i;

	for (i = 0; i < e->caps.n; i++) {
		if (is_selected(e, &e->caps.cap[i]))
			show_cap(s, e, &e->caps.cap[i]);
	}
	print_regs_problems(e);
	print_list_problems(e, f);
	out_text("\n");
}

static void show_function(void *ctx, struct each *e, const struct function *f)
{
	struct show *s = ctx;

	s->each = e;
	regs_open(e, f);
	if (find_selected(e, f) || e->regs.n_problems || !f->cfg) {
		print_heading(f);
		if (f->cfg)
			show_caps(s, e, f);
	}
	regs_close(e);
}

int run_show(const struct options *o)
{
	static struct each e;
	struct show s = { .verbose = o->verbose };
	int ret;

	if (o->json)
		return run_json(o);
	ret = each_function(&e, o, show_function, &s);
	if (o->stats)
		complain("%lu reads of %u functions", e.reads, e.seen);
	if (ret == EXIT_OK && !e.seen)
		print_no_functions(o);
	return print_missing(&e, ret);
}
