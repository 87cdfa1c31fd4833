// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <ctype.h>
#include <string.h>

#include "base/diag.h"
#include "base/gen.h"
#include "base/util.h"
#include "read/tree.h"
#include "target/shorten.h"
#include "target/words.h"

static bool is_name_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || c == '_';
}

/* Is the part of @len characters at @at this word, in either case? */
static bool is_word(const char *at, size_t len, const char *word)
{
	if (strlen(word) != len)
		return false;
	for (size_t i = 0; i < len; i++) {
		if (tolower((unsigned char)at[i]) != word[i])
			return false;
	}
	return true;
}

/* @name with each part that is @word replaced by @form, in its case. */
static char *replace(struct gen *g, const char *name, const char *word,
		     const char *form)
{
	struct strbuf out = { .g = g };
	size_t len;

	for (const char *at = name; *at; at += len) {
		bool is_upper = isupper((unsigned char)*at);

		len = strcspn(at, "_");
		if (!is_word(at, len, word)) {
			buf_add(&out, at, len);
		} else {
			for (const char *c = form; *c; c++)
				buf_addc(&out,
					 is_upper ? (char)toupper(
							    (unsigned char)*c)
						  : *c);
		}
		if (at[len] == '_')
			buf_addc(&out, at[len++]);
	}
	return out.s;
}

static const char *make_form(struct gen *g, const struct words *words,
			     const char *name)
{
	const char *form = name;

	for (unsigned int i = 0; words->shorten && i < words->shorten->n &&
				 strlen(form) > words->longest;
	     i++)
		form = replace(g, form, words->shorten->keys[i]->text,
			       words->shorten->items[i]->text);
	if (strlen(form) > words->longest)
		diag_report(g, (struct srcpos){ 0 }, "template",
			    "the name '%s' is longer than %u characters, and "
			    "so is its short form '%s'",
			    name, words->longest, form);
	return form;
}

struct short_name {
	const char *name; /* as it was */
	const char *form;
	size_t len; /* of the form */
};

static void report_same(struct gen *g, const struct short_name *other,
			const char *name, size_t len)
{
	diag_report(g, (struct srcpos){ 0 }, "template",
		    "'%.*s' and '%s' have one short form", (int)len, name,
		    other->name);
}

/* A name that is too long gets its form once; NULL: another has that form. */
static const struct short_name *add_name(struct gen *g,
					 const struct words *words,
					 struct short_names *all, const char *s,
					 size_t len)
{
	struct short_name *name = mem_alloc(g, sizeof(*name));
	const struct short_name *other;

	name->name = str_copy(g, s, len);
	name->form = make_form(g, words, name->name);
	name->len = strlen(name->form);
	other = strmap_get(&all->by_form, name->form, name->len);
	if (other) {
		report_same(g, other, s, len);
		return NULL;
	}
	strmap_put(g, &all->by_name, name->name, name);
	strmap_put(g, &all->by_form, name->form, name);
	return name;
}

/* Tabs at *@at up to the column that they led to before @lost was lost. */
static void add_tabs(struct strbuf *out, const char **at, size_t column,
		     size_t lost)
{
	size_t end = column + lost;

	for (; **at == '\t'; (*at)++)
		end = end / 8 * 8 + 8;
	for (; column / 8 * 8 + 8 <= end && end > column + lost;
	     column = column / 8 * 8 + 8)
		buf_addc(out, '\t');
}

static size_t column_of(const struct strbuf *out)
{
	size_t column = 0;

	for (size_t i = out->len; i && out->s[i - 1] != '\n'; i--)
		column++;
	return column;
}

bool shorten_names(struct gen *g, const struct words *words,
		   struct short_names *all, struct strbuf *text)
{
	struct strbuf out = { .g = g };
	const char *as_is = text->s; /* not added yet: names that stay */

	for (const char *at = text->s, *end; *at; at = end + !!*end) {
		const struct short_name *made;
		size_t len;

		for (end = at; is_name_char(*end);)
			end++;
		len = (size_t)(end - at);
		/* shorter ones are no short form either */
		if (len <= words->longest / 2)
			continue;
		if (len <= words->longest) {
			made = strmap_get(&all->by_form, at, len);
			if (!made)
				continue;
			report_same(g, made, at, len);
			return false;
		}
		made = strmap_get(&all->by_name, at, len);
		if (!made)
			made = add_name(g, words, all, at, len);
		if (!made)
			return false;
		buf_add(&out, as_is, (size_t)(at - as_is));
		buf_add(&out, made->form, made->len);
		as_is = end;
		if (*end == '\t') {
			add_tabs(&out, &as_is, column_of(&out),
				 len - made->len);
			end = as_is - 1;
		}
	}
	buf_adds(&out, as_is);
	buf_free(text);
	*text = out;
	return true;
}
