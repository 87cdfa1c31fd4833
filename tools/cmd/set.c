// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap set: writes by name, within the access rules. */
#include "base/errors.h"
#include "base/number.h"
#include "base/out.h"
#include "cli/command.h"
#include "cli/report.h"
#include "space/select.h"
#include "text/quantity.h"
#include "text/value.h"

#include <inttypes.h>
#include <string.h>

struct set {
	bool dry_run;
	bool clear;
	const char *name;
	int length;	   /* of the name */
	const char *value; /* NULL: all bits, with --clear */
	int status;
};

static int refuse(struct set *s, const char *why)
{
	complain("%.*s: %s", s->length, s->name, why);
	s->status = EXIT_REFUSED;
	return 0;
}

/* Why a field cannot be written in this way; NULL: it can. */
static const char *field_refusal(const struct pcicap_field_desc *field,
				 bool clear)
{
	switch (field->access) {
	case PCICAP_ACCESS_RW:
	case PCICAP_ACCESS_RWS:
	case PCICAP_ACCESS_RW1S:
	case PCICAP_ACCESS_WO:
		return clear ? "refused: a write of 1 does not clear it" : NULL;
	case PCICAP_ACCESS_RW1C:
	case PCICAP_ACCESS_RW1CS:
		return clear ? NULL
			     : "refused: a write of 1 clears it; use --clear";
	case PCICAP_ACCESS_UNKNOWN:
		return "refused: no sure source says that it can be written";
	case PCICAP_ACCESS_HWINIT:
		return "refused: read only after its initialisation";
	default:
		return "refused: read only";
	}
}

static bool has_unknown(const struct pcicap_reg_desc *reg)
{
	unsigned int i;

	for (i = 0; i < reg->n_fields; i++) {
		if (reg->fields[i].access == PCICAP_ACCESS_UNKNOWN)
			return true;
	}
	return false;
}

static const char *register_refusal(const struct item *item, bool clear)
{
	const struct pcicap_reg_desc *reg = item->reg;

	if (!reg)
		return "refused: its bits are not in one register";
	if (item->high)
		return "refused: the high half of the BAR before it";
	if (has_unknown(reg))
		return "refused: no sure source says how its register is "
		       "written";
	if (reg->writable_when.n && !item->error &&
	    pcicap_reg_writable(item->dec, item->d) == 0)
		return "refused: read only, as this one is fixed";
	if (clear && !reg->w1c_mask)
		return "refused: a write of 1 does not clear it";
	if (!clear && !reg->writable)
		return "refused: read only";
	return NULL;
}

/* A number, or the name of a value. */
static bool parse_value(const struct pcicap_field_desc *field, const char *text,
			uint64_t *value)
{
	unsigned int i;

	for (i = 0; field && i < field->n_values; i++) {
		const struct pcicap_value_desc *v = &field->values[i];

		/* a label such as "128" is no number that is to be written */
		if (!strcmp(v->name, text)) {
			*value = v->value;
			return true;
		}
	}
	return number_is(text, value);
}

/* A named value whose label is this quantity: "256" of bytes. */
static bool find_label(const struct pcicap_field_desc *field, uint64_t quantity,
		       uint64_t *raw)
{
	unsigned int i;

	for (i = 0; i < field->n_values; i++) {
		const char *label = field->values[i].label;
		uint64_t n;

		if (label && number_is(label, &n) && n == quantity) {
			*raw = field->values[i].value;
			return true;
		}
	}
	return false;
}

/*
 * The register's bits for a number with a unit. Return: 0; -EINVAL: it is no
 * such text; -EDOM or -ERANGE: no value of the field stands for it.
 */
static int place_quantity(const struct set *s, const struct item *item,
			  unsigned int field, uint64_t *bits)
{
	const struct pcicap_field_desc *f = &item->reg->fields[field];
	const char *unit = f->unit;
	uint64_t n, raw;
	int err;

	if (f->encoding && f->encoding->kind == PCICAP_ENC_BITMAP_POW2 && !unit)
		unit = "bytes";
	err = quantity_parse(s->value, unit, &n);
	if (err)
		return err;
	*bits = 0;
	if (find_label(f, n, &raw))
		*bits = pcicap_field_set(f, 0, raw);
	else if (f->encoding)
		return pcicap_field_encode(item->reg, field, n, bits);
	else if (f->n_values)
		return -EDOM;
	else
		*bits = pcicap_field_set(f, 0, n);
	if (!f->encoding && !f->n_values && pcicap_field_get(f, *bits) != n)
		return -ERANGE;
	return 0;
}

static void value_text(struct strbuf *t, const struct item *item, int field,
		       uint64_t value)
{
	struct item copy = *item;

	copy.value = value;
	if (field < 0)
		hex_text(t, value, item->width);
	else
		field_text(t, &copy, (unsigned int)field);
}

static void show_change(const struct set *s, const struct item *item, int field,
			uint64_t from, uint64_t to)
{
	char before[LABEL_SIZE], after[LABEL_SIZE], hex[64];
	struct strbuf t;

	strbuf_init(&t, before, sizeof(before));
	value_text(&t, item, field, from);
	strbuf_init(&t, after, sizeof(after));
	value_text(&t, item, field, to);
	strbuf_init(&t, hex, sizeof(hex));
	hex_text(&t, from, item->width);
	strbuf_add(&t, " -> ");
	hex_text(&t, to, item->width);
	out("%.*s: %s -> %s (register %s)\n", s->length, s->name, before, after,
	    hex);
}

/* The bits that this command is about. */
static uint64_t wanted_mask(const struct item *item, int field, bool clear)
{
	if (field >= 0)
		return pcicap_field_mask(&item->reg->fields[field]);
	return clear ? item->reg->w1c_mask : item->reg->write_mask;
}

/* True if bits outside of a whole register's writable ones would change. */
static bool changes_others(const struct item *item, int field, uint64_t mask,
			   uint64_t bits)
{
	uint64_t before = item->unread ? 0 : item->value;

	return field < 0 && (before ^ bits) & ~mask;
}

static int failed(struct set *s, const struct item *item, int err)
{
	complain("%.*s: %s", s->length, s->name,
		 space_error_text(item->space, err));
	s->status = err == -EPERM ? EXIT_REFUSED : EXIT_TROUBLE;
	return 0;
}

/* The system forbids it, whatever the access rules say. */
static int write_failed(struct set *s, const struct item *item, int err)
{
	if (err != -EACCES || item->space->kind == KIND_BAR)
		return failed(s, item, err);
	complain("%.*s: not permitted to write", s->length, s->name);
	s->status = EXIT_TROUBLE;
	return 0;
}

/* What enables the bits of @mask, where a register wants that. */
static uint64_t enabling(const struct pcicap_reg_desc *reg, uint64_t mask)
{
	return reg->write_enable ? mask << (reg->width / 2u) : 0;
}

/* Nothing is known of the register, before and after. */
static int write_unread(struct set *s, const struct item *item, uint64_t mask,
			uint64_t bits)
{
	char hex[32];
	struct strbuf t;
	int err;

	if (item->reg->preserve_mask & ~mask && !item->reg->write_enable)
		return refuse(s,
			      "refused: its other bits cannot be kept, since "
			      "reading them would change the device");
	err = s->dry_run ? 0
			 : item_write(item, enabling(item->reg, mask) |
						    (bits & mask));
	if (err)
		return write_failed(s, item, err);
	strbuf_init(&t, hex, sizeof(hex));
	hex_text(&t, bits & mask, item->width);
	out("%s%.*s: -> %s\n", s->dry_run ? "not written: " : "", s->length,
	    s->name, hex);
	return 0;
}

static int do_write(struct set *s, const struct item *item, int field,
		    uint64_t mask, uint64_t bits)
{
	bool clear = s->clear;
	uint64_t value = (item->value & item->reg->preserve_mask & ~mask) |
			 (bits & mask);
	uint64_t expect = clear ? item->value & ~(bits & mask)
				: (item->value & ~mask) | (bits & mask);
	uint64_t now = expect;
	int err = 0;

	if (!s->dry_run)
		err = item_write(item, item->reg->write_enable
					       ? enabling(item->reg, mask) |
							 (bits & mask)
					       : value);
	if (err)
		return write_failed(s, item, err);
	if (!s->dry_run)
		err = item_read(item, &now);
	if (err)
		return failed(s, item, err);
	if (s->dry_run)
		out_text("not written: ");
	show_change(s, item, field, item->value, now);
	/* bits that start something need not read as they were written */
	mask &= clear ? bits : item->reg->preserve_mask;
	if ((now ^ expect) & mask) {
		complain("%.*s: the device did not take the value", s->length,
			 s->name);
		s->status = EXIT_TROUBLE;
	}
	return 0;
}

/* What is wrong with the value, or NULL: no more than that it is none. */
static const char *why_not(const struct set *s, int err)
{
	uint64_t raw;

	if (err == -EDOM)
		return "it lies between two that can be said";
	if (err == -ERANGE)
		return "too small or too large";
	return number_is(s->value, &raw) ? "too many bits"
					 : number_problem(s->value);
}

static int bad_value(struct set *s, const struct pcicap_field_desc *field,
		     int err)
{
	const char *why = why_not(s, err);
	uint64_t raw;
	unsigned int i;

	complain("%.*s: \"%s\" is not a value of it%s%s", s->length, s->name,
		 s->value, why ? ": " : "", why ? why : "");
	if (field && field->unit && err == -EINVAL && number_is(s->value, &raw))
		complain("  with its unit it is a quantity: \"%s %s\"",
			 s->value, field->unit);
	for (i = 0; field && i < field->n_values; i++)
		complain("  %u %s", (unsigned int)field->values[i].value,
			 field->values[i].name);
	s->status = EXIT_USAGE;
	return 0;
}

/* The field that says how large the values of another are, or -1. */
static int scale_of(const struct pcicap_reg_desc *reg, int field)
{
	const struct pcicap_encoding *e = reg->fields[field].encoding;

	return e && e->scale_base ? e->scale_by : -1;
}

/*
 * The register's value with the wanted bits in place. *@mask: these bits; a
 * quantity may need those of its scale, too. Return: 0; -EINVAL no value of it;
 * -EDOM or -ERANGE: nothing stands for this quantity.
 */
static int place_bits(const struct set *s, const struct item *item, int field,
		      uint64_t *mask, uint64_t *bits)
{
	const struct pcicap_field_desc *f =
		field < 0 ? NULL : &item->reg->fields[field];
	uint64_t raw = 0;
	int err, scale;

	*bits = *mask;
	if (!s->value)
		return 0;
	if (parse_value(f, s->value, &raw)) {
		*bits = f ? pcicap_field_set(f, 0, raw) : raw;
		if (f)
			return pcicap_field_get(f, *bits) == raw ? 0 : -EINVAL;
		return item->width == 64 || !(raw >> item->width) ? 0 : -EINVAL;
	}
	if (!f)
		return -EINVAL;
	err = place_quantity(s, item, (unsigned int)field, bits);
	scale = scale_of(item->reg, field);
	if (!err && scale >= 0)
		*mask |= pcicap_field_mask(&item->reg->fields[scale]);
	return err;
}

static int set_item(void *ctx, const struct item *item, int field)
{
	struct set *s = ctx;
	bool clear = s->clear;
	const char *why = register_refusal(item, clear);
	uint64_t mask, bits;
	int err = 0;

	if (item->error && !item->unread)
		return failed(s, item, item->error);
	if (field >= 0 && !item->error)
		(void)item_any_field(item, (unsigned int)field, &err);
	if (err)
		return failed(s, item, err);
	if (item->reg && field >= 0) {
		const char *of_field =
			field_refusal(&item->reg->fields[field], clear);

		why = of_field ? of_field : why;
	}
	if (why)
		return refuse(s, why);
	mask = wanted_mask(item, field, clear);
	err = place_bits(s, item, field, &mask, &bits);
	if (err)
		return bad_value(
			s, field < 0 ? NULL : &item->reg->fields[field], err);
	if (!clear && field >= 0 && mask & ~item->reg->write_mask)
		return refuse(s, "refused: what scales it is read only");
	if (!clear && changes_others(item, field, mask, bits))
		return refuse(s,
			      "refused: some of these bits are not writable");
	if (clear && bits & ~mask)
		return refuse(s, "refused: a write of 1 does not clear some of "
				 "these bits");
	return item->unread ? write_unread(s, item, mask, bits)
			    : do_write(s, item, field, mask, bits);
}

static bool split(struct set *s, const char *arg)
{
	const char *equals = strchr(arg, '=');

	s->name = arg;
	s->length = equals ? (int)(equals - arg) : (int)strlen(arg);
	s->value = equals ? equals + 1 : NULL;
	return equals ? equals[1] : s->clear;
}

static int set_one(struct set *s, const struct walk *w,
		   const struct function *f, const struct selected *name)
{
	const struct space_list *list = &w->spaces.list;
	int err;

	split(s, name->name);
	err = select_name(list, s->name, (size_t)s->length, set_item, s);
	if (err == -ENOENT) {
		err = w->spaces.bars.trouble ? -EIO : 0;
		if (!(name->marks & SELECTED_SAID))
			err = select_complain(list, f->name, s->name,
					      (size_t)s->length);
		return err && !is_limit(err) ? EXIT_TROUBLE : EXIT_NOTHING;
	}
	if (!err)
		return s->status;
	complain("%s: %s", f->name, pcicap_strerror(err));
	return EXIT_TROUBLE;
}

static void set_function(void *ctx, struct walk *w, const struct function *f)
{
	struct set *s = ctx;
	unsigned int i;

	if (!f->cfg) {
		complain("%s: %s", f->name, function_error_text(f->err));
		return;
	}
	complain_bar_problems(w);
	for (i = 0; i < w->names.n && s->status == EXIT_OK; i++)
		s->status = set_one(s, w, f, &w->names.name[i]);
}

static int run(const struct options *o)
{
	static struct walk w;
	struct set s = { .dry_run = is_given(o, OPT_DRY_RUN),
			 .clear = is_given(o, OPT_CLEAR),
			 .status = EXIT_OK };
	unsigned int i;
	int ret;

	walk_arguments(&w, o, ".=");
	if (!w.one || !w.names.n) {
		complain("set: an address and NAME=VALUE are needed");
		return EXIT_USAGE;
	}
	for (i = 0; i < w.names.n; i++) {
		if (split(&s, w.names.name[i].name))
			continue;
		complain("%s: NAME=VALUE is needed", s.name);
		return EXIT_USAGE;
	}
	w.write = !s.dry_run;
	ret = walk_run(&w, set_function, &s);
	return s.status != EXIT_OK ? s.status : ret;
}

DEFINE_COMMAND(set) = {
	.name = "set",
	.usage = "ADDRESS NAME=VALUE...\n"
		 "ADDRESS --clear NAME[=VALUE]...",
	.summary = "write values by name, within the access rules",
	.help = "Writes a field, or a register. Shows the old value and the "
		"new one, as it was read back. What the access rules forbid is "
		"refused. The other bits of the register are written as they "
		"were, or as 0 where a 1 would clear or start something. If "
		"one "
		"value is refused, those after it are not written.\n\n"
		"VALUE is a number as it is in the register, the name of a "
		"value, or a number with its unit: 4KiB, \"32 us\", 256bytes.",
	.options = OPTION_BIT(ROOT) | OPTION_BIT(DRY_RUN) | OPTION_BIT(CLEAR),
	.run = run,
};
