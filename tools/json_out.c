// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "json_out.h"

#include "out.h"

#include <inttypes.h>
#include <stdio.h>

void json_string(const char *s)
{
	putc('"', stdout);
	for (; *s; s++) {
		unsigned char c = (unsigned char)*s;

		if (c == '"' || c == '\\')
			putc('\\', stdout);
		if (c < ' ')
			printf("\\u%04x", c);
		else
			putc(c, stdout);
	}
	putc('"', stdout);
}

void json_key(const char *name)
{
	json_string(name);
	out_text(": ");
}

void json_number(bool known, uint64_t n)
{
	if (known)
		out("%" PRIu64, n);
	else
		out_text("null");
}

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

void json_list_errors(unsigned int *n, struct each *e)
{
	unsigned int i;

	for (i = 0; i < N_LISTS; i++) {
		if (!e->caps.err[i])
			continue;
		json_error(n, list_name(i), e->caps.err[i], NULL);
		if (!is_limit(e->caps.err[i]))
			e->trouble = true;
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
