// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "cli/report_json.h"

#include "base/errors.h"
#include "base/json.h"
#include "base/out.h"
#include "cli/report.h"
#include "space/identity.h"

void json_error(unsigned int *n, const char *where, int err,
		const char *message)
{
	out_text((*n)++ ? ",\n        {" : "\n        {");
	json_key("where");
	json_string(where);
	out_text(", ");
	json_key("error");
	json_string(error_symbol(err));
	out_text(", ");
	json_key("message");
	json_string(message ? message : pcicap_strerror(err));
	out_text("}");
}

static void problem(unsigned int *n, struct walk *w, const char *where, int err)
{
	if (!err)
		return;
	json_error(n, where, err, NULL);
	if (!is_limit(err))
		w->trouble = true;
}

void json_function_errors(unsigned int *n, struct walk *w,
			  const struct function *f)
{
	struct identity id;
	unsigned int i;

	if (!f->cfg) {
		json_error(n, "function", f->err, function_error_text(f->err));
		return;
	}
	(void)identify(f->cfg, &id);
	problem(n, w, "vendor and device ID", id.ids_err);
	problem(n, w, "class code", id.class_err);
	for (i = 0; i < N_LISTS; i++)
		problem(n, w, list_name(i),
			space_list_problem(&w->spaces.list, i));
}

void json_function(unsigned int *n, const struct function *f)
{
	struct identity id = { .ids_err = f->err, .class_err = f->err };

	if (f->cfg)
		(void)identify(f->cfg, &id);
	out_text((*n)++ ? ",\n    {" : "\n    {");
	json_key("address");
	if (f->name[0])
		json_string(f->name);
	else
		out_text("null");
	out_text(", \"vendor\": ");
	json_number(!id.ids_err, id.vendor);
	out_text(", \"device\": ");
	json_number(!id.ids_err, id.device);
	out_text(", \"class\": ");
	json_number(!id.class_err, id.class_code);
	out_text(",\n      ");
}
