/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Output: buffered, wrapped, coloured where a person reads it. */
#ifndef OUT_H
#define OUT_H

#include <stdbool.h>

#define OUT_COLUMNS 80

/* Decide on colour: a terminal, without NO_COLOR. */
void out_init(void);

/* A formatted text; bold and name are colours, if there are any. */
void out(const char *format, ...) __attribute__((format(printf, 1, 2)));
void out_text(const char *text);
void out_bold(const char *text);
void out_name(const char *text);
void out_spaces(unsigned int n);

/* Words that are wrapped: @first is printed before the first one. */
struct out_words {
	unsigned int indent; /* of the lines after the first */
	unsigned int column;
};

void out_words_start(struct out_words *w, unsigned int indent,
		     unsigned int column);
void out_word(struct out_words *w, const char *word, const char *suffix);

/* Text without control characters, as it may come from a file. */
void out_safe(const char *text);

/* A message on standard error, after what was printed so far. */
void complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* What was printed so far reaches who reads it. */
void out_flush(void);

/* Ends the program if what was printed could not be written. */
int out_finish(void);

#endif
