// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "cli/report_json.h"

#include "base/errors.h"
#include "base/json.h"
#include "base/out.h"
#include "space/identity.h"

#include <inttypes.h>

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

void json_list_errors(unsigned int *n, struct walk *w)
{
	unsigned int i;

	for (i = 0; i < N_LISTS; i++) {
		if (!w->spaces.list.err[i])
			continue;
		json_error(n, list_name(i), w->spaces.list.err[i], NULL);
		if (!is_limit(w->spaces.list.err[i]))
			w->trouble = true;
	}
}

void json_function(unsigned int *n, const struct function *f)
{
	struct identity id = { 0xffff, 0xffff, 0 };

	if (f->cfg)
		(void)identify(f->cfg, &id);
	out_text((*n)++ ? ",\n    {" : "\n    {");
	json_key("address");
	if (f->name[0])
		json_string(f->name);
	else
		out_text("null");
	out(", \"vendor\": %u, \"device\": %u, \"class\": %" PRIu32 ",\n      ",
	    id.vendor, id.device, id.class_code);
}
