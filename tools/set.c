// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap set: writes by name, within the access rules. */
#include "each.h"
#include "select.h"
#include "value.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

struct set {
	const struct options *options;
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
	if (clear && !reg->w1c_mask)
		return "refused: a write of 1 does not clear it";
	if (!clear && !reg->writable)
		return "refused: read only";
	return NULL;
}

static bool parse_number(const char *text, uint64_t *out_value)
{
	char *end;

	if (text[0] < '0' || text[0] > '9')
		return false;
	errno = 0;
	*out_value = strtoull(text, &end, 0);
	return !errno && !*end;
}

/* A number, or the name or label of a value. */
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
	return parse_number(text, value);
}

static int write_register(const struct item *item, uint64_t value)
{
	const struct pcicap_view *v = &item->dec->view;

	switch (item->width) {
	case 8:
		return pcicap_view_write8(v, item->offset, (uint8_t)value);
	case 16:
		return pcicap_view_write16(v, item->offset, (uint16_t)value);
	case 32:
		return pcicap_view_write32(v, item->offset, (uint32_t)value);
	case 64:
		return pcicap_view_write64(v, item->offset, value);
	default:
		return -EPERM;
	}
}

static int read_register(const struct item *item, uint64_t *value)
{
	const struct pcicap_view *v = &item->dec->view;
	uint8_t byte = 0;
	uint16_t word = 0;
	uint32_t dword = 0;
	int err;

	switch (item->width) {
	case 8:
		err = pcicap_view_read8(v, item->offset, &byte);
		*value = byte;
		return err;
	case 16:
		err = pcicap_view_read16(v, item->offset, &word);
		*value = word;
		return err;
	case 32:
		err = pcicap_view_read32(v, item->offset, &dword);
		*value = dword;
		return err;
	default:
		return pcicap_view_read64(v, item->offset, value);
	}
}

static void value_text(struct text *t, const struct item *item, int field,
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
	struct text t;

	text_init(&t, before, sizeof(before));
	value_text(&t, item, field, from);
	text_init(&t, after, sizeof(after));
	value_text(&t, item, field, to);
	text_init(&t, hex, sizeof(hex));
	hex_text(&t, from, item->width);
	text_add(&t, " -> ");
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
	return field < 0 && (item->value ^ bits) & ~mask;
}

static int do_write(struct set *s, const struct item *item, int field,
		    uint64_t mask, uint64_t bits)
{
	bool clear = s->options->clear;
	uint64_t value = (item->value & item->reg->preserve_mask & ~mask) |
			 (bits & mask);
	uint64_t expect = clear ? item->value & ~(bits & mask)
				: (item->value & ~mask) | (bits & mask);
	uint64_t now = expect;
	int err = 0;

	if (!s->options->dry_run) {
		err = write_register(item, value);
		if (!err)
			err = read_register(item, &now);
	}
	if (err) {
		complain("%.*s: %s", s->length, s->name, pcicap_strerror(err));
		s->status = err == -EPERM ? EXIT_REFUSED : EXIT_TROUBLE;
		return 0;
	}
	if (s->options->dry_run)
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

static int bad_value(struct set *s, const struct pcicap_field_desc *field)
{
	unsigned int i;

	complain("%.*s: \"%s\" is not a value of it", s->length, s->name,
		 s->value);
	for (i = 0; field && i < field->n_values; i++)
		complain("  %u %s", (unsigned int)field->values[i].value,
			 field->values[i].name);
	s->status = EXIT_USAGE;
	return 0;
}

/* The register's value with the wanted bits in place; false: it does not fit. */
static bool place_bits(const struct set *s, const struct item *item, int field,
		       uint64_t mask, uint64_t *bits)
{
	const struct pcicap_field_desc *f =
		field < 0 ? NULL : &item->reg->fields[field];
	uint64_t raw = 0;

	if (!s->value) {
		*bits = mask;
		return true;
	}
	if (!parse_value(f, s->value, &raw))
		return false;
	*bits = f ? pcicap_field_set(f, 0, raw) : raw;
	return f ? pcicap_field_get(f, *bits) == raw
		 : item->width == 64 || !(raw >> item->width);
}

static int set_item(void *ctx, const struct item *item, int field)
{
	struct set *s = ctx;
	bool clear = s->options->clear;
	const char *why = register_refusal(item, clear);
	uint64_t mask, bits;

	if (item->error) {
		complain("%.*s: %s", s->length, s->name,
			 pcicap_strerror(item->error));
		s->status = EXIT_TROUBLE;
		return 0;
	}
	if (item->reg && field >= 0) {
		const char *of_field =
			field_refusal(&item->reg->fields[field], clear);

		why = of_field ? of_field : why;
	}
	if (why)
		return refuse(s, why);
	mask = wanted_mask(item, field, clear);
	if (!place_bits(s, item, field, mask, &bits))
		return bad_value(s,
				 field < 0 ? NULL : &item->reg->fields[field]);
	if (!clear && changes_others(item, field, mask, bits))
		return refuse(s,
			      "refused: some of these bits are not writable");
	if (clear && bits & ~mask)
		return refuse(s, "refused: a write of 1 does not clear some of "
				 "these bits");
	return do_write(s, item, field, mask, bits);
}

static bool split(struct set *s, const char *arg)
{
	const char *equals = strchr(arg, '=');

	s->name = arg;
	s->length = equals ? (int)(equals - arg) : (int)strlen(arg);
	s->value = equals ? equals + 1 : NULL;
	if (equals ? equals[1] : s->options->clear)
		return true;
	complain("%s: NAME=VALUE is needed", arg);
	return false;
}

static int set_function(struct set *s, struct caps *caps,
			const struct function *f)
{
	const struct options *o = s->options;
	int i, err;

	for (i = 1; i < o->n_args && s->status == EXIT_OK; i++) {
		if (!split(s, o->args[i]))
			return EXIT_USAGE;
		caps_read(caps, f->cfg);
		err = select_name(caps, s->name, (size_t)s->length, set_item,
				  s);
		if (err == -ENOENT) {
			select_complain(caps, f->name, s->name,
					(size_t)s->length);
			return EXIT_NOTHING;
		}
		if (err) {
			complain("%s: %s", f->name, pcicap_strerror(err));
			return EXIT_TROUBLE;
		}
	}
	return s->status;
}

int run_set(const struct options *o)
{
	static struct source source;
	static struct caps caps;
	struct set s = { .options = o, .status = EXIT_OK };
	struct pcicap_address address;
	struct function f;
	size_t used = o->n_args ? pcicap_address_parse(o->args[0], &address)
				: 0;
	int ret;

	if (o->file) {
		complain("set: a dump or an image cannot be written");
		return EXIT_USAGE;
	}
	if (!used || o->args[0][used] || o->n_args < 2) {
		complain("set: an address and NAME=VALUE are needed");
		return EXIT_USAGE;
	}
	if (source_open_one(&source, o->root, &address, !o->dry_run))
		return EXIT_TROUBLE;
	if (source_next(&source, &f) > 0 && f.err) {
		complain("%s: %s", f.name, pcicap_strerror(f.err));
		ret = f.err == -ENODEV ? EXIT_NOTHING : EXIT_TROUBLE;
	} else {
		ret = set_function(&s, &caps, &f);
	}
	source_close(&source);
	return ret;
}
