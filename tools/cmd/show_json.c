// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The JSON document; see pcicap.schema.json. */
#include "cmd/show_json.h"

#include "base/errors.h"
#include "base/json.h"
#include "base/out.h"
#include "cli/report.h"
#include "cli/report_json.h"
#include "cmd/device_json.h"
#include "cmd/show_vpd.h"
#include "text/summary.h"
#include "text/value.h"

#include <stdio.h>

struct document {
	bool registers; /* show, not list */
	bool vpd;
	bool trouble;
	unsigned int n_devices;
	unsigned int n_spaces;
	unsigned int n_registers;
	unsigned int n_errors;
	/* errors come after the capabilities; this is the first register's */
	int register_error;
	const char *message;
	char where[SPACE_NAME_SIZE + PATH_SIZE + 64];
};

static void label(const struct strbuf *t)
{
	out_text("\"label\": ");
	if (t->len)
		json_string(t->at);
	else
		out_text("null");
}

/* The first of them is told after the capabilities. */
static void note_error(struct document *j, const struct item *item,
		       const char *field, int err)
{
	if (j->register_error)
		return;
	j->register_error = err;
	j->message = space_error_text(item->space, err);
	snprintf(j->where, sizeof(j->where), "%s.%s%s%s", item->space->name,
		 item->path, field ? "." : "", field ? field : "");
}

static void field(const struct item *item, unsigned int i)
{
	const struct pcicap_field_desc *f = &item->reg->fields[i];
	char buffer[LABEL_SIZE];
	struct strbuf t;

	out_text("\"name\": \"");
	out_text(f->name);
	out_text("\", \"value\": ");
	out_number(pcicap_field_get(f, item->value));
	out_text(", ");
	strbuf_init(&t, buffer, sizeof(buffer));
	field_label(&t, item, i);
	label(&t);
}

/* Nobody knows whether the layout has it. */
static void unknown_field(struct document *j, const struct item *item,
			  const struct pcicap_field_desc *f, int err)
{
	json_key("name");
	json_string(f->name);
	out_text(", \"value\": null, \"label\": null");
	note_error(j, item, f->name, err);
	if (!is_limit(err))
		j->trouble = true;
}

static void fields(struct document *j, const struct item *item)
{
	unsigned int i, n = 0;
	int err;

	for (i = 0; i < item_fields(item); i++) {
		const struct pcicap_field_desc *f = item_field(item, i, &err);

		if (!f)
			continue;
		out_text(n++ ? ",\n              {" : "\n              {");
		if (err)
			unknown_field(j, item, f, err);
		else
			field(item, i);
		out_text("}");
	}
}

static void combined(const struct item *item)
{
	char buffer[LABEL_SIZE];
	struct strbuf t;

	strbuf_init(&t, buffer, sizeof(buffer));
	combined_label(&t, item);
	out_text("\n              {");
	json_key("name");
	json_string(item->combined->name);
	out_text(", \"value\": ");
	out_number(item->value);
	out_text(", ");
	label(&t);
	out_text("}");
}

static int json_item(void *ctx, const struct item *item)
{
	struct document *j = ctx;

	out_text(j->n_registers++ ? ",\n            {" : "\n            {");
	out_text("\"name\": \"");
	out_text(item->path);
	out_text("\", \"offset\": ");
	out_number(item->offset);
	out_text(", \"width\": ");
	out_number(item->width);
	out_text(", \"value\": ");
	json_number(!item->error, item->value);
	out_text(", \"fields\": [");
	if (!item->combined)
		fields(j, item);
	else if (!item->error)
		combined(item);
	out_text("]}");
	if (!item->error || item->unread)
		return 0;
	j->trouble = true;
	note_error(j, item, NULL, item->error);
	return 0;
}

/* What cannot be read is told with the registers. */
static void summary(const struct space *space)
{
	char buffer[SUMMARY_SIZE];
	struct strbuf t;

	strbuf_init(&t, buffer, sizeof(buffer));
	(void)summary_text(&t, space);
	json_key("summary");
	json_string(buffer);
	out_text(",");
}

static void space_json(struct document *j, const struct space *space)
{
	int err = 0;

	out_text(j->n_spaces++ ? ",\n        {" : "\n        {");
	json_key("kind");
	json_string(space_kind_name(space));
	out_text(", \"id\": ");
	out_number(space->id);
	out_text(", \"version\": ");
	out_number(space->version);
	out_text(", ");
	json_key("name");
	json_string(space->name);
	out_text(", \"offset\": ");
	out_number(space->offset);
	out_text(", \"size\": ");
	out_number(space->size);
	out_text(", ");
	if (space->described > space->size)
		out("\"described\": %u, ", space->described);
	if (j->registers)
		summary(space);
	out_text("\n          \"registers\": [");
	j->n_registers = 0;
	if (j->registers)
		err = space_visit(space, NULL, json_item, j);
	if (err && !j->register_error) {
		j->register_error = err;
		j->message = space_error_text(space, err);
		snprintf(j->where, sizeof(j->where), "%s", space->name);
	}
	if (err && !is_limit(err))
		j->trouble = true;
	out_text("]}");
}

static void errors(struct document *j, struct walk *w, const struct function *f)
{
	const struct bar_spaces *b = &w->spaces.bars;
	unsigned int i;

	if (j->register_error)
		json_error(&j->n_errors, j->where, j->register_error,
			   j->message);
	for (i = 0; i < b->n_problems; i++)
		json_error(&j->n_errors, b->problem[i].where, b->problem[i].err,
			   b->problem[i].message);
	json_function_errors(&j->n_errors, w, f);
}

static void function(void *ctx, struct walk *w, const struct function *f)
{
	const struct space *space = NULL;
	struct document *j = ctx;

	j->n_spaces = 0;
	j->n_errors = 0;
	j->register_error = 0;
	selection_find(&w->names, f->cfg ? &w->spaces.list : NULL);
	json_function(&j->n_devices, f);
	if (j->registers) {
		device_json_names(f);
		device_json_vfs(w, f);
		device_json_kernel(w, f);
		if (j->vpd && f->live)
			show_vpd_json(w, f);
	}
	out_text("\"capabilities\": [");
	while ((space = spaces_next(&w->spaces, space)))
		space_json(j, space);
	out_text("],\n      \"errors\": [");
	errors(j, w, f);
	out_text("]}");
	w->trouble |= j->trouble;
}

void json_registers(const struct space *space)
{
	struct document j = { .registers = true };

	(void)space_visit(space, NULL, json_item, &j);
}

int show_json(struct walk *w, const struct options *o, bool registers)
{
	struct document j = { .registers = registers,
			      .vpd = is_given(o, OPT_VPD) };
	int ret;

	out_text("{\"devices\": [");
	ret = walk_run(w, function, &j);
	out_text("]}\n");
	report_stats(w, o);
	return report_missing(w, ret);
}
