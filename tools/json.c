// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The JSON document; see pcicap.schema.json. */
#include "json.h"

#include "each.h"
#include "json_out.h"
#include "value.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

struct json {
	bool registers; /* show, not list */
	struct each *each;
	unsigned int n_devices;
	unsigned int n_caps;
	unsigned int n_registers;
	unsigned int n_errors;
	/* errors come after the capabilities; this is the first register's */
	int register_error;
	const char *message;
	char where[CAP_NAME_SIZE + PATH_SIZE];
};

static void label(const struct text *t)
{
	json_key("label");
	if (t->len)
		json_string(t->at);
	else
		out_text("null");
}

static void field(const struct item *item, unsigned int i)
{
	const struct pcicap_field_desc *f = &item->reg->fields[i];
	char buffer[LABEL_SIZE];
	struct text t;

	json_key("name");
	json_string(f->name);
	out(", \"value\": %" PRIu64 ", ", pcicap_field_get(f, item->value));
	text_init(&t, buffer, sizeof(buffer));
	field_label(&t, item, i);
	label(&t);
}

static void fields(const struct item *item)
{
	unsigned int i, n = 0;

	for (i = 0; i < item_fields(item); i++) {
		if (!item_field(item, i))
			continue;
		out_text(n++ ? ",\n              {" : "\n              {");
		field(item, i);
		out_text("}");
	}
}

static void combined(const struct item *item)
{
	char buffer[LABEL_SIZE];
	struct text t;

	text_init(&t, buffer, sizeof(buffer));
	combined_label(&t, item);
	out_text("\n              {");
	json_key("name");
	json_string(item->combined->name);
	out(", \"value\": %" PRIu64 ", ", item->value);
	label(&t);
	out_text("}");
}

static int json_item(void *ctx, const struct item *item)
{
	struct json *j = ctx;

	out_text(j->n_registers++ ? ",\n            {" : "\n            {");
	json_key("name");
	json_string(item->path);
	out(", \"offset\": %u, \"width\": %u, \"value\": ", item->offset,
	    item->width);
	if (item->error)
		out_text("null");
	else
		out("%" PRIu64, item->value);
	out_text(", \"fields\": [");
	if (!item->combined)
		fields(item);
	else if (!item->error)
		combined(item);
	out_text("]}");
	if (!item->error || item->unread)
		return 0;
	j->each->trouble = true;
	if (!j->register_error) {
		j->register_error = item->error;
		j->message = register_error_text(item->cap, item->error);
		snprintf(j->where, sizeof(j->where), "%s.%s", item->cap->name,
			 item->path);
	}
	return 0;
}

static void capability(struct json *j, const struct cap *cap)
{
	int err = 0;

	out_text(j->n_caps++ ? ",\n        {" : "\n        {");
	json_key("kind");
	json_string(cap_kind_name(cap));
	out(", \"id\": %u, \"version\": %u, ", cap->id, cap->version);
	json_key("name");
	json_string(cap->name);
	out(", \"offset\": %u, \"size\": %u,\n          \"registers\": [",
	    cap->offset, cap->size);
	j->n_registers = 0;
	if (j->registers)
		err = cap_visit(cap, json_item, j);
	if (err && !j->register_error) {
		j->register_error = err;
		j->message = register_error_text(cap, err);
		snprintf(j->where, sizeof(j->where), "%s", cap->name);
	}
	if (err && !is_limit(err))
		j->each->trouble = true;
	out_text("]}");
}

static void capabilities(struct json *j, const struct each *e)
{
	unsigned int i;

	for (i = 0; i < e->caps.n; i++) {
		if (is_selected(e, &e->caps.cap[i]))
			capability(j, &e->caps.cap[i]);
	}
}

static void errors(struct json *j, struct each *e)
{
	unsigned int i;

	if (j->register_error)
		json_error(&j->n_errors, j->where, j->register_error,
			   j->message);
	for (i = 0; i < e->regs.n_problems; i++) {
		const struct regs_problem *p = &e->regs.problem[i];

		json_error(&j->n_errors, p->where, p->err, p->message);
	}
	json_list_errors(&j->n_errors, e);
}

static void function(void *ctx, struct each *e, const struct function *f)
{
	struct json *j = ctx;

	j->each = e;
	j->n_caps = 0;
	j->n_errors = 0;
	j->register_error = 0;
	regs_open(e, f);
	find_selected(e, f);
	json_function(&j->n_devices, f);
	out_text("\"capabilities\": [");
	if (f->cfg)
		capabilities(j, e);
	out_text("],\n      \"errors\": [");
	if (f->cfg)
		errors(j, e);
	else
		json_error(&j->n_errors, "function", f->err, NULL);
	out_text("]}");
	regs_close(e);
}

int run_json(const struct options *o)
{
	static struct each e;
	struct json j = { .registers = !strcmp(o->command, "show") };
	int ret;

	out_text("{\"devices\": [");
	ret = each_function(&e, o, function, &j);
	out_text("]}\n");
	if (o->stats)
		complain("%lu reads of %u functions", e.reads, e.seen);
	return print_missing(&e, ret);
}
