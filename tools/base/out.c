// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "base/out.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* There is one thread: stdio need not lock for each word. */

#define BOLD  "\033[1m"
#define NAME  "\033[36m"
#define PLAIN "\033[0m"

static bool colour;

void out_init(void)
{
	const char *no = getenv("NO_COLOR");
	const char *term = getenv("TERM");

	colour = isatty(STDOUT_FILENO) && (!no || !*no) && term &&
		 strcmp(term, "dumb") != 0;
}

void out(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vfprintf(stdout, format, args);
	va_end(args);
}

void out_text(const char *text)
{
	fputs_unlocked(text, stdout);
}

void out_flush(void)
{
	fflush(stdout);
}

static void out_coloured(const char *colour_on, const char *text)
{
	if (colour)
		fputs_unlocked(colour_on, stdout);
	out_safe(text);
	if (colour)
		fputs_unlocked(PLAIN, stdout);
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
		putc_unlocked(' ', stdout);
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
		putc_unlocked('\n', stdout);
		out_spaces(w->indent);
		w->column = w->indent;
	} else {
		putc_unlocked(' ', stdout);
		w->column++;
	}
	fputs_unlocked(word, stdout);
	fputs_unlocked(suffix, stdout);
	w->column += length;
}

void out_safe(const char *text)
{
	for (; *text; text++)
		putc_unlocked((unsigned char)*text < ' ' || *text == 127
				      ? '?'
				      : *text,
			      stdout);
}

void complain(const char *format, ...)
{
	va_list args;

	fflush(stdout);
	fputs("pcicap: ", stderr);
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	putc('\n', stderr);
}

int out_finish(void)
{
	if (fflush(stdout) || ferror(stdout)) {
		complain("standard output cannot be written");
		return -1;
	}
	return 0;
}
