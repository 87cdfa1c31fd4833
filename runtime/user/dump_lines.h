/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The lines of a text, read in blocks. */
#ifndef PCICAP_USER_DUMP_LINES_H
#define PCICAP_USER_DUMP_LINES_H

#include <pcicap/user/dump.h>

/*
 * 1: *@text is the next line, ended by a NUL in place of its end; 0 at the end;
 * -EIO. It may be changed, and is valid until the next call. Of a line longer
 * than a block there is the beginning.
 */
int pcicap_dump_lines_next(struct pcicap_dump_lines *l, char **text, size_t *n);

/*
 * Takes out of a line of @n bytes what is no text: colours and other sequences
 * of terminals, NULs, byte order marks, control characters. Returns what is left
 * of its length.
 */
size_t pcicap_dump_clean(char *text, size_t n);

#endif
