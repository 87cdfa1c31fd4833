// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "cmd/show_space.h"

#include "base/errors.h"
#include "base/out.h"
#include "text/value.h"

#include <inttypes.h>
#include <string.h>

#define REG_INDENT   4
#define FIELD_INDENT 8
#define HEX_LINE     16
#define TEXT_SIZE    512

struct show {
	const struct show_style *style;
	bool trouble;
	unsigned int hex; /* bytes on the present line of a hex dump */
	/* characters of an array of bytes, which are shown as one text */
	const struct pcicap_reg_desc *text_reg;
	char text[TEXT_SIZE];
	unsigned int text_length;
};

static bool has_flags(const struct item *item)
{
	unsigned int i;
	int err;

	for (i = 0; i < item_fields(item); i++) {
		if (field_is_flag(&item->reg->fields[i]) &&
		    item_field(item, i, &err))
			return true;
	}
	return false;
}

/* Returns the column after what it printed. */
static unsigned int print_name(const struct show *s, const struct item *item)
{
	char buffer[PATH_SIZE + 64];
	struct strbuf t;

	strbuf_init(&t, buffer, sizeof(buffer));
	if (s->style->verbose && item->width) {
		strbuf_addf(&t, "+%03x ", item->offset);
		if (!item->error) {
			hex_text(&t, item->value, item->width);
			strbuf_add(&t, " ");
		}
	}
	strbuf_add(&t, item->path);
	strbuf_add(&t, ":");
	out_spaces(REG_INDENT);
	out_text(buffer);
	return REG_INDENT + (unsigned int)t.len;
}

static void print_flags(const struct item *item, unsigned int column)
{
	struct out_words w;
	unsigned int i;
	int err;

	out_words_start(&w, FIELD_INDENT, column);
	for (i = 0; i < item_fields(item); i++) {
		const struct pcicap_field_desc *field =
			item_field(item, i, &err);

		if (!field || !field_is_flag(field))
			continue;
		out_word(&w, field->name,
			 err					? "?"
			 : pcicap_field_get(field, item->value) ? "+"
								: "-");
	}
}

/* Nobody knows whether the layout has it. */
static void print_unknown(struct show *s, const struct item *item,
			  const struct pcicap_field_desc *field, int err)
{
	if (!field_is_flag(field)) {
		out_spaces(FIELD_INDENT);
		out("%s: ? (%s)\n", field->name,
		    space_error_text(item->space, err));
	}
	if (!is_limit(err))
		s->trouble = true;
}

static void add_raw(struct strbuf *t, const struct pcicap_field_desc *field,
		    uint64_t value)
{
	unsigned int i;

	strbuf_addf(t, "  [");
	for (i = 0; i < field->n_bits; i++) {
		unsigned int lsb = field->bits[i].lsb;
		unsigned int msb = lsb + field->bits[i].width - 1u;

		if (msb == lsb)
			strbuf_addf(t, "%s%u", i ? "," : "", lsb);
		else
			strbuf_addf(t, "%s%u:%u", i ? "," : "", msb, lsb);
	}
	strbuf_addf(t, "] = 0x%" PRIx64, pcicap_field_get(field, value));
}

static void print_field(struct show *s, const struct item *item, unsigned int i)
{
	int err;
	const struct pcicap_field_desc *field = item_field(item, i, &err);
	char buffer[LABEL_SIZE];
	struct strbuf t;

	if (field && err)
		print_unknown(s, item, field, err);
	if (!field || err || field_is_flag(field))
		return;
	strbuf_init(&t, buffer, sizeof(buffer));
	field_text(&t, item, i);
	if (s->style->verbose)
		add_raw(&t, field, item->value);
	out_spaces(FIELD_INDENT);
	out("%s: %s\n", field->name, buffer);
}

static void print_reserved(const struct item *item)
{
	uint64_t set = item_unnamed(item);
	char buffer[32];
	struct strbuf t;

	if (!set)
		return;
	strbuf_init(&t, buffer, sizeof(buffer));
	hex_text(&t, set, item->width);
	out_spaces(FIELD_INDENT);
	out("reserved bits set: %s\n", buffer);
}

static void print_fields(struct show *s, const struct item *item,
			 unsigned int column)
{
	unsigned int i;

	if (has_flags(item))
		print_flags(item, column);
	out_text("\n");
	for (i = 0; i < item_fields(item); i++)
		print_field(s, item, i);
	if (s->style->verbose)
		print_reserved(item);
}

static void print_value(const struct show *s, const struct item *item)
{
	char buffer[LABEL_SIZE];
	struct strbuf t;

	strbuf_init(&t, buffer, sizeof(buffer));
	if (item->combined) {
		combined_text(&t, item);
	} else {
		field_text(&t, item, 0);
		if (s->style->verbose && item->reg->fields[0].encoding)
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
		if (item->offset + i >= item->space->size)
			break;
		if (item->error)
			out_text(" ??");
		else
			out(" %02x",
			    (unsigned int)(item->value >> (8 * i) & 0xff));
	}
	s->hex += 4;
	if (s->hex == HEX_LINE || item->offset + 4 >= item->space->size) {
		out_text("\n");
		s->hex = 0;
	}
}

static bool is_text(const struct item *item)
{
	return item->reg && item->reg->is_array && item->reg->is_value &&
	       item->reg->fields[0].format == PCICAP_FORMAT_TEXT &&
	       !item->error;
}

/* What has come of it so far, without what pads it. */
static void end_text(struct show *s)
{
	if (!s->text_reg)
		return;
	while (s->text_length && (s->text[s->text_length - 1] == ' ' ||
				  !s->text[s->text_length - 1]))
		s->text_length--;
	for (unsigned int i = 0; i < s->text_length; i++) {
		if (s->text[i] < ' ' || s->text[i] > '~')
			s->text[i] = '?';
	}
	s->text[s->text_length] = 0;
	out(" \"%s\"\n", s->text);
	s->text_reg = NULL;
}

static void add_text(struct show *s, const struct item *item)
{
	const char *index = strrchr(item->path, '[');

	if (s->text_reg != item->reg) {
		s->text_reg = item->reg;
		s->text_length = 0;
		out_spaces(REG_INDENT);
		if (s->style->verbose)
			out("+%03x ", item->offset);
		out("%.*s:", (int)(index - item->path), item->path);
	}
	if (s->text_length + 1 < sizeof(s->text))
		s->text[s->text_length++] = (char)item->value;
}

static int show_item(void *ctx, const struct item *item)
{
	struct show *s = ctx;
	unsigned int column;

	if (s->text_reg && item->reg != s->text_reg)
		end_text(s);
	if (is_text(item)) {
		add_text(s, item);
		return 0;
	}
	if (!item->reg && !item->combined) {
		print_hex(s, item);
		return 0;
	}
	column = print_name(s, item);
	if (item->unread) {
		out(" %s\n", item_unread_text(item));
	} else if (item->error) {
		out(" %s\n", space_error_text(item->space, item->error));
		s->trouble = true;
	} else if (item->high) {
		out(" high half: 0x%08" PRIx64 "\n", item->value);
	} else if (item->combined || item->reg->is_value) {
		print_value(s, item);
	} else {
		print_fields(s, item, column);
	}
	return 0;
}

static void print_title(const struct space *space)
{
	char name[FULL_NAME_SIZE], size[48];

	space_full_name(space, name, sizeof(name));
	space_size_text(space, size, sizeof(size));
	if (space->kind != KIND_BAR)
		out("  [%03x] ", space->offset);
	else if (space->offset)
		out("  [bar%u+%x] ", space->id, space->offset);
	else
		out("  [bar%u] ", space->id);
	out_name(name);
	out(": %s", space->title);
	if (space->kind == KIND_BAR || space->kind == KIND_MEMORY)
		out(" (%s)\n", size);
	else if (space->kind == PCICAP_HEADER)
		out_text("\n");
	else if (space->kind == PCICAP_STANDARD)
		out(" (id %02x, %s)\n", space->id, size);
	else
		out(" (id %04x, version %u, %s)\n", space->id, space->version,
		    size);
}

bool show_space(const struct space *space, const struct show_style *style)
{
	struct show s = { .style = style };
	int err;

	print_title(space);
	err = space_visit(space, NULL, show_item, &s);
	end_text(&s);
	if (s.hex)
		out_text("\n");
	if (!err)
		return s.trouble;
	out("    %s\n", space_error_text(space, err));
	return s.trouble || !is_limit(err);
}
