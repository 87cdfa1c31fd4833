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
	return isalnum((unsigned char)c) || c == '_';
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

/* The form of a name that is too long, made once. */
static const char *form_of(struct gen *g, const struct words *words,
			   struct short_names *all, const char *name)
{
	struct short_name *made;

	for (unsigned int i = 0; i < all->n; i++) {
		if (!strcmp(all->v[i]->name, name))
			return all->v[i]->form;
	}
	made = mem_alloc(g, sizeof(*made));
	made->name = name;
	made->form = make_form(g, words, name);
	APPEND(g, all->v, all->n, made);
	return made->form;
}

/* Another name that has become this one. */
static const char *other(const struct short_names *all, const char *form,
			 const char *name)
{
	for (unsigned int i = 0; i < all->n; i++) {
		if (!strcmp(all->v[i]->form, form) &&
		    strcmp(all->v[i]->name, name) != 0)
			return all->v[i]->name;
	}
	return NULL;
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
	const char *at = text->s;
	const char *same = NULL;

	while (*at && !same) {
		const char *end = at;
		const char *name, *form;

		while (is_name_char(*end))
			end++;
		/* shorter ones are no short form either */
		if ((size_t)(end - at) <= words->longest / 2) {
			buf_add(&out, at,
				(size_t)(end - at) + (*end && end == at));
			at = end + (*end && end == at);
			continue;
		}
		name = str_copy(g, at, (size_t)(end - at));
		form = strlen(name) > words->longest
			       ? form_of(g, words, all, name)
			       : name;
		same = other(all, form, name);
		if (same)
			diag_report(g, (struct srcpos){ 0 }, "template",
				    "'%s' and '%s' have one short form", name,
				    same);
		buf_adds(&out, form);
		at = end;
		if (form != name && *at == '\t')
			add_tabs(&out, &at, column_of(&out),
				 strlen(name) - strlen(form));
	}
	buf_free(text);
	*text = out;
	return !same;
}
