// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "load/read.h"

#include "load/lex.h"

#include <stdlib.h>
#include <string.h>

/* A static array, to which an initializer may refer. */
struct named {
	const char *name;
	size_t length;
	const struct type *type;
	void *first;
};

/* Allocated memory; it follows. */
struct chunk {
	struct chunk *next;
	uint64_t memory[];
};

struct reader {
	struct lexer lexer;
	struct token token; /* the one that comes next */
	struct named named;
	struct chunk *chunks;
	bool has_found; /* somebody has an object of this text */
	bool no_memory;
};

static bool next(struct reader *r)
{
	return lex(&r->lexer, &r->token);
}

static bool is(const struct reader *r, const char *word)
{
	return r->token.kind != TOKEN_TEXT && r->token.length == strlen(word) &&
	       !memcmp(r->token.at, word, r->token.length);
}

static bool take(struct reader *r, const char *word)
{
	return is(r, word) && next(r);
}

/* At the mark: the token after it is wanted. False: another token, or an error. */
static bool take_if(struct reader *r, const char *word, bool *taken)
{
	*taken = is(r, word);
	return !*taken || next(r);
}

/* Of zeros; NULL: there is no memory. */
static void *get(struct reader *r, size_t size)
{
	struct chunk *chunk = calloc(1, sizeof(*chunk) + size);

	if (!chunk) {
		r->no_memory = true;
		return NULL;
	}
	chunk->next = r->chunks;
	r->chunks = chunk;
	return chunk->memory;
}

/* What tables that somebody has consist of stays. */
static void keep_or_free(struct reader *r, bool keep)
{
	static struct chunk *kept;

	while (r->chunks) {
		struct chunk *chunk = r->chunks;

		r->chunks = chunk->next;
		if (!keep) {
			free(chunk);
			continue;
		}
		chunk->next = kept;
		kept = chunk;
	}
}

/* "struct NAME" */
static const struct type *take_type(struct reader *r)
{
	const struct type *type;

	if (!take(r, "struct") || r->token.kind != TOKEN_WORD)
		return NULL;
	type = type_find(r->token.at, r->token.length);
	return type && next(r) ? type : NULL;
}

/* Without its backslashes. */
static char *unescape(struct reader *r, const struct token *t)
{
	char *s = get(r, t->length + 1), *to = s;

	for (size_t i = 0; s && i < t->length; i++) {
		i += t->at[i] == '\\';
		*to++ = t->at[i];
	}
	return s;
}

static bool read_text(struct reader *r, const char **to)
{
	if (is(r, "0"))
		return next(r);
	if (r->token.kind != TOKEN_TEXT)
		return false;
	*to = unescape(r, &r->token);
	return *to && next(r);
}

static bool read_number(struct reader *r, void *to, size_t size)
{
	uint64_t n = r->token.number;

	if (r->token.kind == TOKEN_WORD) {
		if (!constant_find(r->token.at, r->token.length, &n))
			return false;
	} else if (r->token.kind != TOKEN_NUMBER) {
		return false;
	}
	switch (size) {
	case 1:
		*(uint8_t *)to = (uint8_t)n;
		break;
	case 2:
		*(uint16_t *)to = (uint16_t)n;
		break;
	case 4:
		*(uint32_t *)to = (uint32_t)n;
		break;
	default:
		*(uint64_t *)to = n;
	}
	return next(r);
}

static bool read_struct(struct reader *r, const struct type *type, void *to);

/* "{ {...}, {...} }"; @to: where the first one is. */
static bool read_array(struct reader *r, const struct type *type, void **to)
{
	size_t n = 0, room = 0;
	bool more;

	if (!take(r, "{"))
		return false;
	for (; !is(r, "}"); n++) {
		char *all = *to;

		if (n == room) {
			room = room ? 2 * room : 4;
			all = get(r, room * type->size);
			if (!all)
				return false;
			if (n)
				memcpy(all, *to, n * type->size);
			*to = all;
		}
		if (!read_struct(r, type, all + n * type->size) ||
		    !take_if(r, ",", &more))
			return false;
	}
	return next(r);
}

/* 0, the name of an array, "(const struct T[]){...}" or "&(const struct T){...}". */
static bool read_pointer(struct reader *r, const struct type *type, void **to)
{
	bool is_one;

	if (is(r, "0"))
		return next(r);
	if (r->token.kind == TOKEN_WORD) {
		*to = r->named.first;
		return *to && r->named.type == type &&
		       r->token.length == r->named.length &&
		       !memcmp(r->token.at, r->named.name, r->named.length) &&
		       next(r);
	}
	if (!take_if(r, "&", &is_one) || !take(r, "(") || !take(r, "const") ||
	    take_type(r) != type)
		return false;
	if (!is_one)
		return take(r, "[") && take(r, "]") && take(r, ")") &&
		       read_array(r, type, to);
	*to = get(r, type->size);
	return *to && take(r, ")") && read_struct(r, type, *to);
}

static bool read_member(struct reader *r, const struct member *m, char *object)
{
	void *to = object + m->at;

	switch (m->kind) {
	case MEMBER_NUMBER:
		return read_number(r, to, m->size);
	case MEMBER_TEXT:
		return read_text(r, to);
	case MEMBER_STRUCT:
		return read_struct(r, m->type, to);
	case MEMBER_POINTER:
		return read_pointer(r, m->type, to);
	}
	return false;
}

/* The member that ".NAME =" names, or the one after the last. */
static const struct member *take_member(struct reader *r,
					const struct type *type, unsigned int i)
{
	bool is_named;

	if (!take_if(r, ".", &is_named))
		return NULL;
	for (i = is_named ? 0 : i; i < type->n_members; i++) {
		const struct member *m = &type->members[i];

		if (!is_named || is(r, m->name))
			return !is_named || (next(r) && take(r, "=")) ? m
								      : NULL;
	}
	return NULL;
}

/* "{ A, .NAME = B, }" */
static bool read_struct(struct reader *r, const struct type *type, void *to)
{
	unsigned int i = 0;
	bool more;

	if (!take(r, "{"))
		return false;
	while (!is(r, "}")) {
		const struct member *m = take_member(r, type, i);

		if (!m || !read_member(r, m, to) || !take_if(r, ",", &more))
			return false;
		i = (unsigned int)(m - type->members) + 1;
	}
	return next(r);
}

/* What other files define. */
static bool skip_extern(struct reader *r)
{
	while (!is(r, ";")) {
		if (r->token.kind == TOKEN_END || !next(r))
			return false;
	}
	return next(r);
}

/* "const struct T NAME = {...};", "static const struct T NAME[] = {...};" */
static bool read_definition(struct reader *r, read_found_fn *found)
{
	struct named named = { NULL, 0, NULL, NULL };
	void *object = NULL;
	bool is_static;

	if (is(r, "extern"))
		return skip_extern(r);
	if (!take_if(r, "static", &is_static) || !take(r, "const"))
		return false;
	named.type = take_type(r);
	named.name = r->token.at;
	named.length = r->token.length;
	if (!named.type || r->token.kind != TOKEN_WORD || !next(r))
		return false;
	if (is_static) {
		if (!take(r, "[") || !take(r, "]") || !take(r, "=") ||
		    !read_array(r, named.type, &named.first))
			return false;
		r->named = named;
		return take(r, ";");
	}
	object = get(r, named.type->size);
	if (!object || !take(r, "=") || !read_struct(r, named.type, object) ||
	    !take(r, ";"))
		return false;
	r->has_found = true;
	r->no_memory |= !found(named.type, object);
	return !r->no_memory;
}

int read_tables(const char *text, read_found_fn *found)
{
	struct reader r = { .lexer = { text, 1 } };
	bool ok = next(&r);

	while (ok && r.token.kind != TOKEN_END)
		ok = read_definition(&r, found);
	keep_or_free(&r, ok || r.has_found);
	if (ok)
		return 0;
	return r.no_memory ? -1 : (int)r.lexer.line;
}
