// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "base/json.h"

#include "base/out.h"

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

void json_string_or_null(const char *s)
{
	if (s)
		json_string(s);
	else
		out_text("null");
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
