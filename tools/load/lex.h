/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Tokens of the C that pcicap-gen writes as description tables. */
#ifndef LOAD_LEX_H
#define LOAD_LEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum token_kind {
	TOKEN_END,
	TOKEN_WORD,   /* a name or a keyword */
	TOKEN_NUMBER, /* its sign is in it */
	TOKEN_TEXT,   /* a string; what is between its quotes */
	TOKEN_MARK    /* one character */
};

/* @number: of TOKEN_NUMBER, as it is stored; a negative one is its complement */
struct token {
	enum token_kind kind;
	const char *at;
	size_t length;
	uint64_t number;
};

/* @next: where to go on; comments and lines that begin with # are passed over */
struct lexer {
	const char *next;
	unsigned int line;
};

/* False: a comment or a string does not end, or a number is none. */
bool lex(struct lexer *l, struct token *t);

#endif
