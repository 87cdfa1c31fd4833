/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What lspci -v says in words. */
#ifndef PCICAP_USER_DUMP_WORDS_H
#define PCICAP_USER_DUMP_WORDS_H

#include <pcicap/user/dump.h>

/*
 * Keeps in @d what an indented line tells. @d->region_open: a region whose size
 * is not in the line; a mailer may have wrapped it.
 */
void pcicap_dump_words_take(struct pcicap_dump *d, const char *text);

/* Takes the size of the last region from the line after it. */
void pcicap_dump_words_wrapped(struct pcicap_dump *d, const char *text);

#endif
