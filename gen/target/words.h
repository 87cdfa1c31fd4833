/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The vocabulary of a target: the file target.yaml that makes a folder one. What
 * differs between languages and is no text of a template stands there.
 *
 *   doc: one line for --help and for lists of targets
 *   share: [c]        folders beside that of the target with partials for it
 *   comments: {...}   forms of comments for {{%style}}: one, open, line, close,
 *                     width; see layout.h
 *   tables: {...}     forms of tables: above (a comment's form), width
 *   wrap: c           lines of .c and .h files are broken as C
 *   words: {...}      texts, or maps of texts, for {{$word}} and {{$word.key}}
 *   longest: 48       characters that a name can have; longer ones are made
 *                     shorter by the words of "shorten", in their order, until
 *                     they fit
 *   shorten: {...}    shorter words for parts of names
 *   reserved: [...]   words that are no names in the language ...
 *   escape: r#NAME    ... and what becomes of a name that is one
 */
#ifndef GEN_WORDS_H
#define GEN_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "target/layout.h"

struct gen;
struct node;

/* Its name in the folder of a target. */
#define WORDS_FILE "target.yaml"

struct named_comment {
	const char *name;
	struct comment_style style;
};

struct named_table {
	const char *name;
	struct table_style style;
};

struct words {
	const char *folder;
	const char *doc;
	const char *const *shared; /* folders */
	unsigned int n_shared;
	bool wrap_c;
	const char *escape;
	const struct node *words;
	unsigned int longest; /* 0: no limit */
	const struct node *shorten;
	struct named_comment **comments;
	unsigned int n_comments;
	struct named_table **tables;
	unsigned int n_tables;
	const char *const *reserved; /* sorted */
	unsigned int n_reserved;
};

/*
 * The vocabulary of the target in @folder. Errors are reported as diagnostics,
 * then NULL.
 */
const struct words *words_read(struct gen *g, const char *folder);

/* The word or map of words @name; NULL: there is none. */
const struct node *words_find(const struct words *words, const char *name,
			      size_t len);

/* The form @name of a comment or a table; NULL: there is none. */
const struct comment_style *words_comment(const struct words *words,
					  const char *name, size_t len);
const struct table_style *words_table(const struct words *words,
				      const char *name, size_t len);

bool words_reserve(const struct words *words, const char *name);

#endif /* GEN_WORDS_H */
