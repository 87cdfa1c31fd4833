/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Output: buffered, wrapped, coloured where a person reads it. */
#ifndef OUT_H
#define OUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define OUT_COLUMNS 80

/* Decide on colour: a terminal, without NO_COLOR. */
void out_init(void);

/* A formatted text; bold and name are colours, if there are any. */
void out(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* For what is below alone: all output goes through one block. */
#define OUT_BLOCK 65536
extern char out_block[OUT_BLOCK];
extern size_t out_used;
void out_long(const char *text, size_t n);

/* @n characters of @text. Inline: most are constants of a few characters. */
static inline void out_bytes(const char *text, size_t n)
{
	if (n > OUT_BLOCK - out_used) {
		out_long(text, n);
		return;
	}
	memcpy(out_block + out_used, text, n);
	out_used += n;
}

static inline void out_text(const char *text)
{
	out_bytes(text, strlen(text));
}

/* Decimal; documents consist of little else. */
void out_number(uint64_t n);

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
