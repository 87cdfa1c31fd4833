// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap show: registers and fields as text. */
#include "base/errors.h"
#include "base/out.h"
#include "cli/command.h"
#include "cli/report.h"
#include "cmd/show_json.h"
#include "cmd/show_summary.h"
#include "cmd/show_vpd.h"
#include "text/value.h"

#include <inttypes.h>

#define REG_INDENT   4
#define FIELD_INDENT 8
#define HEX_LINE     16

struct show {
	bool summary;
	bool verbose;
	bool vpd;
	unsigned int hex; /* bytes on the present line of a hex dump */
	struct walk *walk;
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
	if (s->verbose && item->width) {
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
static void print_unknown(const struct show *s, const struct item *item,
			  const struct pcicap_field_desc *field, int err)
{
	if (!field_is_flag(field)) {
		out_spaces(FIELD_INDENT);
		out("%s: ? (%s)\n", field->name,
		    space_error_text(item->space, err));
	}
	if (!is_limit(err))
		s->walk->trouble = true;
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

static void print_field(const struct show *s, const struct item *item,
			unsigned int i)
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
	if (s->verbose)
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
	struct strbuf t;

	strbuf_init(&t, buffer, sizeof(buffer));
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
		out(" %s\n", item_unread_text(item));
	} else if (item->error) {
		out(" %s\n", space_error_text(item->space, item->error));
		s->walk->trouble = true;
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
	if (space->kind == KIND_BAR)
		out(" (%s)\n", size);
	else if (space->kind == PCICAP_HEADER)
		out_text("\n");
	else if (space->kind == PCICAP_STANDARD)
		out(" (id %02x, %s)\n", space->id, size);
	else
		out(" (id %04x, version %u, %s)\n", space->id, space->version,
		    size);
}

static void show_space(struct show *s, const struct space *space)
{
	int err;

	print_title(space);
	s->hex = 0;
	err = space_visit(space, NULL, show_item, s);
	if (s->hex)
		out_text("\n");
	if (!err)
		return;
	out("    %s\n", space_error_text(space, err));
	if (!is_limit(err))
		s->walk->trouble = true;
}

static void print_bar_problems(const struct bar_spaces *b)
{
	unsigned int i;

	for (i = 0; i < b->n_problems; i++)
		out("  %s: %s (%s)\n", b->problem[i].where,
		    b->problem[i].message, error_symbol(b->problem[i].err));
}

static void show_spaces(struct show *s)
{
	const struct space *space = NULL;
	struct walk *w = s->walk;

	while ((space = spaces_next(&w->spaces, space)))
		show_space(s, space);
	print_bar_problems(&w->spaces.bars);
}

static void show_function(void *ctx, struct walk *w, const struct function *f)
{
	struct show *s = ctx;
	bool found = selection_find(&w->names, f->cfg ? &w->spaces.list : NULL);

	s->walk = w;
	if (!found && !w->spaces.bars.n_problems && f->cfg)
		return;
	print_heading(w, f);
	if (!f->cfg)
		return;
	if (s->summary)
		show_summary(w, f);
	else
		show_spaces(s);
	if (s->vpd && f->live)
		show_vpd(w, f);
	print_list_problems(w, f);
	out_text("\n");
}

static int run(const struct options *o)
{
	static struct walk w;
	struct show s = { 0 };
	unsigned int detail;
	int ret;

	walk_arguments(&w, o, "");
	detail = o->times[OPT_VERBOSE] + (w.names.n != 0);
	s.summary = detail == 0;
	s.verbose = detail > 1;
	s.vpd = is_given(o, OPT_VPD);
	if (is_given(o, OPT_JSON))
		return show_json(&w, o, true);
	ret = walk_run(&w, show_function, &s);
	report_stats(&w, o);
	print_no_functions(&w, ret);
	return report_missing(&w, ret);
}

DEFINE_COMMAND(show) = {
	.name = "show",
	.usage = "[ADDRESS] [CAPABILITY...]",
	.summary = "show capabilities, registers and fields",
	.help = "Shows a line for each capability that sums it up, and BARs "
		"and, on this machine, what the kernel knows. With -v, or of "
		"capabilities that are named, it shows registers and fields: "
		"one-bit fields as name+ or name-, others one a line with what "
		"the value means.\n"
		"Registers in BARs are read only when they are asked for.",
	.options = OPTION_BIT(FILE) | OPTION_BIT(ROOT) | OPTION_BIT(VERBOSE) |
		   OPTION_BIT(JSON) | OPTION_BIT(VPD) | OPTION_BIT(STATS),
	.run = run,
};
