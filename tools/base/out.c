// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "base/out.h"

#include "base/number.h"
#include "base/progress.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define BOLD  "\033[1m"
#define NAME  "\033[36m"
#define PLAIN "\033[0m"

static bool colour;

/*
 * All output goes through one block: a document is millions of words of a few
 * characters, of which stdio would spend most of the time.
 */
char out_block[OUT_BLOCK];
size_t out_used;
static bool failed;

void out_init(void)
{
	const char *no = getenv("NO_COLOR");
	const char *term = getenv("TERM");

	colour = isatty(STDOUT_FILENO) && (!no || !*no) && term &&
		 strcmp(term, "dumb") != 0;
}

void out_flush(void)
{
	const char *at = out_block;

	progress_clear();
	while (out_used && !failed) {
		ssize_t n = write(STDOUT_FILENO, at, out_used);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0) {
			failed = true;
			break;
		}
		at += n;
		out_used -= (size_t)n;
	}
	out_used = 0;
}

void out_long(const char *text, size_t n)
{
	while (n > OUT_BLOCK - out_used) {
		size_t part = OUT_BLOCK - out_used;

		memcpy(out_block + out_used, text, part);
		out_used += part;
		text += part;
		n -= part;
		out_flush();
	}
	memcpy(out_block + out_used, text, n);
	out_used += n;
}

static void out_char(char c)
{
	if (out_used == OUT_BLOCK)
		out_flush();
	out_block[out_used++] = c;
}

void out(const char *format, ...)
{
	size_t room = OUT_BLOCK - out_used;
	va_list args;
	int n;

	va_start(args, format);
	n = vsnprintf(out_block + out_used, room, format, args);
	va_end(args);
	if (n >= 0 && (size_t)n < room) {
		out_used += (size_t)n;
		return;
	}
	/* no text is longer than a block */
	out_flush();
	va_start(args, format);
	n = vsnprintf(out_block, OUT_BLOCK, format, args);
	va_end(args);
	out_used = n < 0 ? 0 : (size_t)n;
	if (out_used >= OUT_BLOCK)
		out_used = OUT_BLOCK - 1;
}

void out_number(uint64_t n)
{
	char digits[NUMBER_SIZE];
	const char *first = number_decimal(digits, n);

	out_bytes(first, (size_t)(digits + NUMBER_SIZE - 1 - first));
}

static void out_coloured(const char *colour_on, const char *text)
{
	if (colour)
		out_text(colour_on);
	out_safe(text);
	if (colour)
		out_text(PLAIN);
}

void out_bold(const char *text)
{
	out_coloured(BOLD, text);
}

void out_name(const char *text)
{
	out_coloured(NAME, text);
}

void out_spaces(unsigned int n)
{
	while (n--)
		out_char(' ');
}

void out_words_start(struct out_words *w, unsigned int indent,
		     unsigned int column)
{
	w->indent = indent;
	w->column = column;
}

void out_word(struct out_words *w, const char *word, const char *suffix)
{
	unsigned int length = (unsigned int)(strlen(word) + strlen(suffix));

	if (w->column + 1 + length > OUT_COLUMNS && w->column > w->indent) {
		out_char('\n');
		out_spaces(w->indent);
		w->column = w->indent;
	} else {
		out_char(' ');
		w->column++;
	}
	out_text(word);
	out_text(suffix);
	w->column += length;
}

void out_safe(const char *text)
{
	for (; *text; text++)
		out_char((unsigned char)*text < ' ' || *text == 127 ? '?'
								    : *text);
}

void complain(const char *format, ...)
{
	va_list args;

	out_flush();
	fputs("pcicap: ", stderr);
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	putc('\n', stderr);
}

int out_finish(void)
{
	out_flush();
	if (failed) {
		complain("standard output cannot be written");
		return -1;
	}
	return 0;
}
