// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "load/lex.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

static bool skip_to(struct lexer *l, const char *end)
{
	const char *to = strstr(l->next, end);

	if (!to)
		return false;
	for (to += strlen(end); l->next < to; l->next++)
		l->line += *l->next == '\n';
	return true;
}

static bool skip(struct lexer *l)
{
	for (;;) {
		if (!strncmp(l->next, "/*", 2)) {
			if (!skip_to(l, "*/"))
				return false;
		} else if (*l->next == '#') {
			if (!skip_to(l, "\n"))
				return false;
		} else if (isspace((unsigned char)*l->next)) {
			l->line += *l->next++ == '\n';
		} else {
			return true;
		}
	}
}

static bool is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

static bool lex_text(struct lexer *l, struct token *t)
{
	t->kind = TOKEN_TEXT;
	t->at = ++l->next;
	for (; *l->next != '"'; l->next++) {
		if (*l->next == '\\')
			l->next++;
		if (!*l->next || *l->next == '\n')
			return false;
	}
	t->length = (size_t)(l->next++ - t->at);
	return true;
}

/* 16, -16, 0x10, 16U, 16ULL */
static bool lex_number(struct lexer *l, struct token *t)
{
	const bool is_negative = *l->next == '-';
	char *end;

	t->kind = TOKEN_NUMBER;
	t->at = l->next;
	l->next += is_negative;
	if (!isdigit((unsigned char)*l->next))
		return false;
	errno = 0;
	t->number = strtoull(l->next, &end, 0);
	if (errno)
		return false;
	if (is_negative)
		t->number = 0 - t->number;
	end += strspn(end, "UL");
	l->next = end;
	t->length = (size_t)(end - t->at);
	return !is_word(*end);
}

bool lex(struct lexer *l, struct token *t)
{
	if (!skip(l))
		return false;
	*t = (struct token){ .at = l->next };
	if (!*l->next)
		return true;
	if (*l->next == '"')
		return lex_text(l, t);
	if (*l->next == '-' || isdigit((unsigned char)*l->next))
		return lex_number(l, t);
	t->kind = is_word(*l->next) ? TOKEN_WORD : TOKEN_MARK;
	do
		l->next++;
	while (t->kind == TOKEN_WORD && is_word(*l->next));
	t->length = (size_t)(l->next - t->at);
	return true;
}
