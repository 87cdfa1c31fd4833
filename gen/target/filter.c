// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <ctype.h>
#include <string.h>

#include "base/gen.h"
#include "base/util.h"
#include "target/filter.h"
#include "target/words.h"

static void add_upper(struct strbuf *out, const char *s,
		      const struct words *words)
{
	(void)words;
	for (; *s; s++)
		buf_addc(out, (char)toupper((unsigned char)*s));
}

/* vf_bar: VfBar */
static void add_camel(struct strbuf *out, const char *s,
		      const struct words *words)
{
	(void)words;
	buf_adds(out, str_camel(out->g, s));
}

/* A name that the language reserves becomes another. */
static void add_ident(struct strbuf *out, const char *s,
		      const struct words *words)
{
	const char *form = words_reserve(words, s) ? words->escape : "NAME";
	const char *at = strstr(form, "NAME");

	buf_add(out, form, (size_t)(at - form));
	buf_adds(out, s);
	buf_adds(out, at + strlen("NAME"));
}

static void add_quoted(struct strbuf *out, const char *s,
		       const struct words *words)
{
	(void)words;
	buf_addc(out, '"');
	for (; *s; s++) {
		if (*s == '"' || *s == '\\')
			buf_addc(out, '\\');
		buf_addc(out, *s);
	}
	buf_addc(out, '"');
}

static void add_html(struct strbuf *out, const char *s,
		     const struct words *words)
{
	(void)words;
	for (; *s; s++) {
		switch (*s) {
		case '&':
			buf_adds(out, "&amp;");
			break;
		case '<':
			buf_adds(out, "&lt;");
			break;
		case '>':
			buf_adds(out, "&gt;");
			break;
		case '"':
			buf_adds(out, "&quot;");
			break;
		default:
			buf_addc(out, *s);
		}
	}
}

/* 0x0c: 0C */
static void add_digits(struct strbuf *out, const char *s,
		       const struct words *words)
{
	add_upper(out, strncmp(s, "0x", 2) ? s : s + 2, words);
}

/* my_name: my-name, for links and files */
static void add_dashes(struct strbuf *out, const char *s,
		       const struct words *words)
{
	(void)words;
	for (; *s; s++)
		buf_addc(out, *s == '_' ? '-' : *s);
}

static const struct filter known[] = {
	{ "upper", add_upper, "upper case" },
	{ "camel", add_camel, "vf_bar: VfBar" },
	{ "ident", add_ident,
	  "a word that the language reserves is escaped as the vocabulary "
	  "says" },
	{ "quote", add_quoted, "between quotes, as a string of C" },
	{ "html", add_html, "for HTML" },
	{ "digits", add_digits, "0x0c: 0C" },
	{ "dashes", add_dashes, "my_name: my-name" },
};

const struct filter *filter_at(unsigned int i)
{
	return i < ARRAY_SIZE(known) ? &known[i] : NULL;
}

tmpl_filter *filter_find(const char *name, size_t len)
{
	for (unsigned int i = 0; i < ARRAY_SIZE(known); i++) {
		if (strlen(known[i].name) == len &&
		    !strncmp(known[i].name, name, len))
			return known[i].add;
	}
	return NULL;
}

const char *filter_names(struct gen *g)
{
	const char *names = "";

	for (unsigned int i = 0; i < ARRAY_SIZE(known); i++)
		names = str_format(g, "%s %s", names, known[i].name);
	return names;
}

void filters_add(struct strbuf *out, tmpl_filter *const *filters,
		 unsigned int n, const char *s, const struct words *words)
{
	struct strbuf from = { .g = out->g }, to = { .g = out->g };

	for (unsigned int i = 0; i + 1 < n; i++) {
		struct strbuf swap = from;

		buf_reset(&to);
		buf_add(&to, "", 0);
		filters[i](&to, i ? from.s : s, words);
		from = to;
		to = swap;
	}
	if (n)
		filters[n - 1](out, n > 1 ? from.s : s, words);
	else
		buf_adds(out, s);
	buf_free(&from);
	buf_free(&to);
}
