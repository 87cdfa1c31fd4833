// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "dump_lines.h"

#include <string.h>

#define ESC 0x1b

/* More of the text behind what is in the block; false: there is none. */
static bool fill(struct pcicap_dump_lines *l)
{
	size_t n;

	if (l->ended)
		return false;
	memmove(l->block, l->block + l->at, l->end - l->at);
	l->end -= l->at;
	l->at = 0;
	n = fread(l->block + l->end, 1, PCICAP_DUMP_BLOCK - l->end, l->file);
	l->end += n;
	if (!n) {
		l->ended = true;
		l->failed = ferror(l->file) != 0;
	}
	return n > 0;
}

static void skip_rest(struct pcicap_dump_lines *l)
{
	char *end = NULL;

	while (l->skip) {
		end = memchr(l->block + l->at, '\n', l->end - l->at);
		l->at = end ? (size_t)(end + 1 - l->block) : l->end;
		l->skip = !end && fill(l);
	}
}

int pcicap_dump_lines_next(struct pcicap_dump_lines *l, char **text, size_t *n)
{
	size_t seen = 0;
	char *end;

	skip_rest(l);
	for (;;) {
		end = memchr(l->block + l->at + seen, '\n',
			     l->end - l->at - seen);
		if (end)
			break;
		seen = l->end - l->at;
		l->skip = seen == PCICAP_DUMP_BLOCK;
		if (l->skip || !fill(l))
			break;
	}
	if (!end && l->failed)
		return -EIO;
	if (!end && l->at == l->end)
		return 0;
	*text = l->block + l->at;
	if (!end)
		end = l->block + l->end;
	l->at = (size_t)(end - l->block) + (end < l->block + l->end);
	while (end > *text && end[-1] == '\r')
		end--;
	*end = '\0';
	*n = (size_t)(end - *text);
	return 1;
}

static bool is_within(unsigned char c, unsigned char first, unsigned char last)
{
	return c >= first && c <= last;
}

/* Bytes of the sequence of a terminal at @p; 1, the ESC alone, if it is none. */
static size_t sequence(const unsigned char *p, size_t n)
{
	size_t i = 2;

	if (n < 3)
		return 1;
	if (p[1] == '(' || p[1] == ')')
		return 3;
	if (p[1] == ']') {
		while (i < n && p[i] != '\a' && p[i] != ESC)
			i++;
		return i < n ? i + 1 : 1;
	}
	if (p[1] != '[')
		return 1;
	while (i < n && is_within(p[i], ' ', '?'))
		i++;
	return i < n && is_within(p[i], '@', '~') ? i + 1 : 1;
}

/* Bytes at @p that are no text; 0: it is text. */
static size_t no_text(const unsigned char *p, size_t n)
{
	if (*p == ESC)
		return sequence(p, n);
	if (*p == 0xef && n >= 3 && p[1] == 0xbb && p[2] == 0xbf)
		return 3;
	return (*p < ' ' && *p != '\t') || *p == 0x7f || *p >= 0xfe;
}

size_t pcicap_dump_clean(char *text, size_t n)
{
	const unsigned char *from = (const unsigned char *)text;
	const unsigned char *end = from + n;
	char *to = text;
	size_t skip;

	while (from < end) {
		skip = no_text(from, (size_t)(end - from));
		if (skip) {
			from += skip;
			continue;
		}
		/* a no-break space, as web pages have them */
		if (*from == 0xc2 && end - from > 1 && from[1] == 0xa0) {
			*to++ = ' ';
			from += 2;
			continue;
		}
		*to++ = (char)*from++;
	}
	*to = '\0';
	return (size_t)(to - text);
}
