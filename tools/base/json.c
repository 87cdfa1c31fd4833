// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "base/json.h"

#include "base/out.h"

static bool is_plain(char c)
{
	return (unsigned char)c >= ' ' && c != '"' && c != '\\';
}

void json_string(const char *s)
{
	const char *from = s;

	out_text("\"");
	for (; *s; s++) {
		if (is_plain(*s))
			continue;
		out_bytes(from, (size_t)(s - from));
		out((unsigned char)*s < ' ' ? "\\u%04x" : "\\%c", *s);
		from = s + 1;
	}
	out_bytes(from, (size_t)(s - from));
	out_text("\"");
}

void json_word(const char *s)
{
	out_text("\"");
	out_text(s);
	out_text("\"");
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
	out_text("\"");
	out_text(name);
	out_text("\": ");
}

void json_number(bool known, uint64_t n)
{
	if (known)
		out_number(n);
	else
		out_text("null");
}
